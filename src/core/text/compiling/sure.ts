import type { CompileCache } from "./cache.ts";
import { tokensOf } from "./cache.ts";
import type { Group, Grouping, Link } from "./groups.ts";
import type { Layout } from "./layout.ts";
import { bagOf, likeness } from "./likeness.ts";

/** Shorter texts are too easily alike by chance. */
const LEAST_WORDS = 8;
/** How alike two texts must be, and how far ahead of the next candidate, to be one without further question. */
const SURE = 0.8;
const LEAD = 0.2;
const SHINGLE = 3;
/** Candidates share at least this part of the shorter text's shingles. */
const SHARED_SHINGLES = 0.25;

/** One wording and the points that have it. */
interface Wording {
  readonly text: string;
  readonly nodes: number[];
  readonly ids: Int32Array;
  /** False where one draft has it twice: then it says nothing about which is which. */
  decisive: boolean;
}

/**
 * Points of different drafts that say the same in almost the same words, with no rival: what no aligner needs to be asked.
 * Found by shared runs of three words, so the cost grows with the length of the drafts, not with the number of pairs.
 */
export function sureLinks(layout: Layout, cache: CompileCache): readonly Link[] {
  const wordings = wordingsOf(layout, cache);
  const links: Link[] = [];
  for (const { nodes, decisive } of wordings) if (decisive) joinAll(nodes, nodes, 1, layout, links);
  const rivals = new Rivals(layout);
  const close = closePairs(wordings, layout.drafts.length, cache);
  for (const [a, b, alike] of close) {
    rivals.add(a, wordings[b]?.nodes ?? [], b, alike);
    rivals.add(b, wordings[a]?.nodes ?? [], a, alike);
  }
  for (const [a, b, alike] of close) {
    const [first, second] = [wordings[a], wordings[b]];
    if (alike < SURE || !first?.decisive || !second?.decisive) continue;
    if (!rivals.isAhead(a, second.nodes, b) || !rivals.isAhead(b, first.nodes, a)) continue;
    joinAll(first.nodes, second.nodes, alike, layout, links);
  }
  return links;
}

function wordingsOf(layout: Layout, cache: CompileCache): readonly Wording[] {
  const byText = new Map<string, Wording>();
  layout.pointOf.forEach(({ text }, node) => {
    if (text.length < 2 * LEAST_WORDS) return;
    const known = byText.get(text);
    if (known) {
      if (layout.draftOf[known.nodes.at(-1) ?? node] === layout.draftOf[node]) known.decisive = false;
      known.nodes.push(node);
      return;
    }
    const { ids } = tokensOf(cache, text);
    if (ids.length >= LEAST_WORDS) byText.set(text, { text, nodes: [node], ids, decisive: true });
  });
  return [...byText.values()];
}

/** Pairs of wordings that share many runs of words, with their likeness. */
function closePairs(
  wordings: readonly Wording[],
  drafts: number,
  cache: CompileCache,
): readonly (readonly [number, number, number])[] {
  const postings = new Map<number, number[]>();
  const pairs: [number, number, number][] = [];
  const counts = new Int32Array(wordings.length);
  wordings.forEach(({ ids, text }, index) => {
    const seen: number[] = [];
    for (let at = 0; at + SHINGLE <= ids.length; at++) {
      const key = Math.imul(Math.imul(ids[at] ?? 0, 31) + (ids[at + 1] ?? 0), 0x9e3779b1) ^ (ids[at + 2] ?? 0);
      const list = postings.get(key);
      if (!list) {
        postings.set(key, [index]);
        continue;
      }
      // What stands in more texts than there are drafts is a set phrase.
      if (list.length > 2 * drafts) continue;
      for (const other of list) {
        if (other === index) continue;
        if (counts[other] === 0) seen.push(other);
        counts[other]! += 1;
      }
      if (list.at(-1) !== index) list.push(index);
    }
    for (const other of seen) {
      const shared = counts[other] ?? 0;
      counts[other] = 0;
      const rival = wordings[other];
      if (!rival || shared < SHARED_SHINGLES * Math.min(ids.length, rival.ids.length)) continue;
      pairs.push([other, index, likeness(bagOf(cache, rival.text), bagOf(cache, text))]);
    }
  });
  return pairs;
}

/** For each wording and draft: the most alike wording of that draft and the next one after it. */
class Rivals {
  readonly #layout: Layout;
  readonly #best = new Map<number, { wording: number; alike: number; next: number }>();

  constructor(layout: Layout) {
    this.#layout = layout;
  }

  add(wording: number, nodes: readonly number[], other: number, alike: number): void {
    for (const node of nodes) {
      const key = this.#key(wording, node);
      const best = this.#best.get(key);
      if (!best) this.#best.set(key, { wording: other, alike, next: 0 });
      else if (best.wording === other) continue;
      else if (alike > best.alike) Object.assign(best, { wording: other, alike, next: best.alike });
      else best.next = Math.max(best.next, alike);
    }
  }

  isAhead(wording: number, nodes: readonly number[], other: number): boolean {
    return nodes.every((node) => {
      const best = this.#best.get(this.#key(wording, node));
      return best !== undefined && best.wording === other && best.alike - best.next >= LEAD;
    });
  }

  #key(wording: number, node: number): number {
    return wording * this.#layout.drafts.length + (this.#layout.draftOf[node] ?? 0);
  }
}

function joinAll(
  left: readonly number[],
  right: readonly number[],
  alike: number,
  { draftOf }: Layout,
  links: Link[],
): void {
  for (const a of left) {
    for (const b of right) {
      if (draftOf[a] === draftOf[b] || (left === right && a >= b)) continue;
      links.push({ a: Math.min(a, b), b: Math.max(a, b), weight: alike, corrected: false });
    }
  }
}

/**
 * Follows sure pairs to their neighbours: where two points stand right behind (or before) points that belong together,
 * and say nearly the same, they belong together too, however often their words are repeated elsewhere.
 */
export function extendRuns(grouping: Grouping, cache: CompileCache): void {
  const { layout } = grouping;
  for (const step of [1, -1]) {
    for (let a = 0; a < layout.drafts.length; a++) {
      for (let b = a + 1; b < layout.drafts.length; b++) extendPair(grouping, a, b, step, cache);
    }
  }
}

function extendPair(grouping: Grouping, a: number, b: number, step: number, cache: CompileCache): void {
  const { layout, groupsOf } = grouping;
  const first = layout.firstNode[a] ?? 0;
  const count = layout.drafts[a]?.points.length ?? 0;
  for (let index = 1; index < count; index++) {
    const node = step > 0 ? first + index : first + count - 1 - index;
    const [group] = groupsOf[node] ?? [];
    const [neighbour] = groupsOf[node - step] ?? [];
    const place = neighbour && memberOf(neighbour, b, layout);
    if (!group || place === undefined || memberOf(group, b, layout) !== undefined) continue;
    const other = place + step;
    const [otherGroup] = groupsOf[other] ?? [];
    if (!otherGroup || layout.draftOf[other] !== b || memberOf(otherGroup, a, layout) !== undefined) continue;
    const [text, otherText] = [layout.pointOf[node]?.text ?? "", layout.pointOf[other]?.text ?? ""];
    if (text !== otherText && likeness(bagOf(cache, text), bagOf(cache, otherText)) < SURE) continue;
    grouping.unite(group, otherGroup);
  }
}

function memberOf(group: Group, draft: number, { draftOf }: Layout): number | undefined {
  return group.pieces.find(({ node }) => draftOf[node] === draft)?.node;
}
