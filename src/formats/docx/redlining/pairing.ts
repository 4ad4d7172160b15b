import { matchIds } from "../../../core/text/redline/script.ts";
import { Lexicon, tokenize } from "../../../core/text/tokens.ts";

/** Something with words that has its place in a sequence. */
export interface Item {
  readonly kind: string;
  readonly text: string;
}

/** Neighbours of the old sequence and the neighbours of the new one that they became; one side may be empty. */
export interface Group {
  readonly aLo: number;
  readonly aHi: number;
  readonly bLo: number;
  readonly bHi: number;
}

/** How items of a sequence are paired. */
export interface PairingRules {
  /** Share of their words that two items must have in common. */
  readonly least: number;
  /** One item may have become several, and several one. */
  readonly several: boolean;
  /** What is left over on both sides in equal number is paired by its order. */
  readonly byOrder: boolean;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

/** Groups with more than this many items on a side are not read as one split or joined. */
const MOST_JOINED = 8;
/** Share of a smaller item that a larger one must hold to have been joined with it. */
const HELD = 0.75;

/** What became of the items of a sequence: groups in order that cover both sequences. Cost grows linearly with length. */
export function pairSequences(a: readonly Item[], b: readonly Item[], rules: PairingRules): readonly Group[] {
  const gaps = new GapPairing(a, b, rules);
  const whole = { aLo: 0, aHi: a.length, bLo: 0, bHi: b.length };
  return aroundIdentical(a, b, whole, isWordless, (gap) => gaps.pair(gap));
}

const isWordless = ({ text }: Item): boolean => text.trim() === "";

/** Pairs identical items of a gap, but for those of one sort, and what lies between them as told. */
function aroundIdentical(
  a: readonly Item[],
  b: readonly Item[],
  gap: Group,
  without: (item: Item) => boolean,
  between: (gap: Group) => readonly Group[],
): readonly Group[] {
  const ids = new Map<string, number>();
  let count = 0;
  const numbered = (items: readonly Item[]): Int32Array =>
    Int32Array.from(items, (item) => {
      const key = `${item.kind} ${item.text}`;
      const id = (without(item) ? undefined : ids.get(key)) ?? count++;
      if (!without(item)) ids.set(key, id);
      return id;
    });
  const from = numbered(a.slice(gap.aLo, gap.aHi));
  const to = numbered(b.slice(gap.bLo, gap.bHi));
  const match = matchIds(from, to, count);
  const groups: Group[] = [];
  let { aLo, bLo } = gap;
  for (let at = 0; at <= match.length; at++) {
    const last = at === match.length;
    if (!last && match[at]! < 0) continue;
    const [aHi, bHi] = [gap.aLo + at, last ? gap.bHi : gap.bLo + match[at]!];
    groups.push(...between({ aLo, aHi, bLo, bHi }));
    if (!last) groups.push({ aLo: aHi, aHi: aHi + 1, bLo: bHi, bHi: bHi + 1 });
    aLo = aHi + 1;
    bLo = bHi + 1;
  }
  return groups;
}

/** Pairs what lies between identical items by the words that stay in order. */
class GapPairing {
  readonly #a: readonly Item[];
  readonly #b: readonly Item[];
  readonly #rules: PairingRules;
  readonly #lexicon = new Lexicon();
  readonly #weights: number[] = [];

  constructor(a: readonly Item[], b: readonly Item[], rules: PairingRules) {
    this.#a = a;
    this.#b = b;
    this.#rules = rules;
  }

  pair(gap: Group): readonly Group[] {
    const { aLo, aHi, bLo, bHi } = gap;
    if (aLo === aHi && bLo === bHi) return [];
    if (aLo === aHi || bLo === bHi) return oneSided(gap);
    const anchors = this.#anchors(gap);
    const groups: Group[] = [];
    let aFrom = aLo;
    let bFrom = bLo;
    for (const anchor of [...anchors, { aLo: aHi, aHi, bLo: bHi, bHi }]) {
      groups.push(...this.#rest({ aLo: aFrom, aHi: anchor.aLo, bLo: bFrom, bHi: anchor.bLo }));
      if (anchor.aLo < anchor.aHi) groups.push(anchor);
      aFrom = anchor.aHi;
      bFrom = anchor.bHi;
    }
    return groups;
  }

  /** Left over between pairs: empty items stay where they can. */
  #rest(gap: Group): readonly Group[] {
    return aroundIdentical(
      this.#a,
      this.#b,
      gap,
      (item) => !isWordless(item),
      (left) => this.#left(left),
    );
  }

  #left(gap: Group): readonly Group[] {
    const count = gap.aHi - gap.aLo;
    if (!this.#rules.byOrder || count !== gap.bHi - gap.bLo) return oneSided(gap);
    const groups: Group[] = [];
    for (let step = 0; step < count; step++) {
      const [a, b] = [gap.aLo + step, gap.bLo + step];
      const pair = { aLo: a, aHi: a + 1, bLo: b, bHi: b + 1 };
      groups.push(...(this.#a[a]!.kind === this.#b[b]!.kind ? [pair] : oneSided(pair)));
    }
    return groups;
  }

  #anchors({ aLo, aHi, bLo, bHi }: Group): readonly Group[] {
    const from = this.#words(this.#a, aLo, aHi);
    const to = this.#words(this.#b, bLo, bHi);
    const match = matchIds(from.ids, to.ids, this.#lexicon.size);
    const edges: Edge[] = [];
    for (let at = 0; at < match.length; at++) {
      const stays = match[at]!;
      if (stays < 0) continue;
      const [a, b] = [aLo + from.owners[at]!, bLo + to.owners[stays]!];
      const last = edges.at(-1);
      const weight = this.#weight(from.ids[at]!);
      if (last?.a === a && last.b === b) edges[edges.length - 1] = { a, b, weight: last.weight + weight };
      else edges.push({ a, b, weight });
    }
    const near = edges.filter((edge) => this.#near(edge, from.sums[edge.a - aLo]!, to.sums[edge.b - bLo]!));
    return this.#joined(near);
  }

  #words(items: readonly Item[], lo: number, hi: number) {
    const ids: Int32Array[] = [];
    const sums: number[] = [];
    let count = 0;
    for (let at = lo; at < hi; at++) {
      const tokens = tokenize(items[at]!.text, this.#lexicon);
      ids.push(tokens.ids);
      count += tokens.count;
      let sum = 0;
      for (const id of tokens.ids) sum += this.#weight(id);
      sums.push(sum);
    }
    const all = new Int32Array(count);
    const owners = new Int32Array(count);
    let at = 0;
    for (const [index, some] of ids.entries()) {
      all.set(some, at);
      owners.fill(index, at, at + some.length);
      at += some.length;
    }
    return { ids: all, owners, sums };
  }

  /** How much a word says; short ones are mostly words of grammar. */
  #weight(id: number): number {
    const known = this.#weights[id];
    if (known !== undefined) return known;
    const word = this.#lexicon.string(id);
    const weight = word.length > 3 || /^\d/u.test(word) ? 1 : 0.25;
    this.#weights[id] = weight;
    return weight;
  }

  #near({ a, b, weight }: Edge, ofA: number, ofB: number): boolean {
    if (this.#a[a]!.kind !== this.#b[b]!.kind) return false;
    if (2 * weight >= this.#rules.least * (ofA + ofB)) return true;
    const smaller = Math.min(ofA, ofB);
    return this.#rules.several && this.#a[a]!.kind === "paragraph" && smaller >= 2 && weight >= HELD * smaller;
  }

  /** Groups of items that hang together, in order; where they may not be several, each with the one it shares most with. */
  #joined(edges: readonly Edge[]): readonly Group[] {
    const groups: Group[] = [];
    for (let at = 0; at < edges.length;) {
      let { a: aHi, b: bHi } = edges[at]!;
      let best = edges[at]!;
      let to = at + 1;
      while (to < edges.length && (edges[to]!.a === aHi || edges[to]!.b === bHi)) {
        ({ a: aHi, b: bHi } = edges[to]!);
        if (edges[to]!.weight > best.weight) best = edges[to]!;
        to++;
      }
      const group = { aLo: edges[at]!.a, aHi: aHi + 1, bLo: edges[at]!.b, bHi: bHi + 1 };
      groups.push(this.#plausible(group) ? group : { aLo: best.a, aHi: best.a + 1, bLo: best.b, bHi: best.b + 1 });
      at = to;
    }
    return groups;
  }

  #plausible({ aLo, aHi, bLo, bHi }: Group): boolean {
    if (aHi - aLo === 1 && bHi - bLo === 1) return true;
    if (!this.#rules.several || aHi - aLo > MOST_JOINED || bHi - bLo > MOST_JOINED) return false;
    const all = [...this.#a.slice(aLo, aHi), ...this.#b.slice(bLo, bHi)];
    return all.every(({ kind }) => kind === "paragraph");
  }
}

/** What has no counterpart: first what went, then what came. */
function oneSided({ aLo, aHi, bLo, bHi }: Group): readonly Group[] {
  const groups: Group[] = [];
  for (let a = aLo; a < aHi; a++) groups.push({ aLo: a, aHi: a + 1, bLo, bHi: bLo });
  for (let b = bLo; b < bHi; b++) groups.push({ aLo: aHi, aHi, bLo: b, bHi: b + 1 });
  return groups;
}
