import type { Allowed, Layout } from "./layout.ts";
import { shareOut } from "./sentences.ts";

/** A part of a draft's point that stands in one composite point. */
export interface Piece {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  /** Orders pieces without words that begin at one place; 0 where absent. */
  readonly nth?: number;
}

/** Pieces of different drafts that make up one composite point; at most one of each draft. */
export interface Group {
  /** Id of the composite point it continues, or null where it is new. */
  id: string | null;
  pieces: Piece[];
}

/** Evidence that two points correspond. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly corrected: boolean;
}

/** Evidence that one point corresponds to several points of another draft. */
export interface SplitLink {
  readonly whole: number;
  readonly parts: readonly number[];
  readonly weight: number;
  readonly corrected: boolean;
}

/** What alignments say about the points of all drafts. */
export interface Evidence {
  readonly links: readonly Link[];
  readonly splits: readonly SplitLink[];
  /** Pairs too weak to be joined on; they speak for a union that others make. */
  readonly unsure: readonly Link[];
}

/** Least average confidence between the points of two groups; pairs that no alignment made count as nothing. */
const LEAST_SUPPORT = 1 / 3;

/** Groups in the making: which pieces stand together. */
export class Grouping {
  /** Groups of each node: one, or several where the node is cut. */
  readonly groupsOf: Group[][];
  readonly layout: Layout;
  readonly #allowed: Allowed;
  /** By the lesser node of a pair, then by the greater. */
  readonly #weights: (Map<number, number> | undefined)[] = [];

  constructor(layout: Layout, pinned: readonly Group[], allowed: Allowed) {
    this.layout = layout;
    this.#allowed = allowed;
    this.groupsOf = Array.from({ length: layout.size }, () => []);
    for (const group of pinned) for (const { node } of group.pieces) this.groupsOf[node]?.push(group);
    this.groupsOf.forEach((groups, node) => {
      if (groups.length > 0) return;
      groups.push({ id: null, pieces: [{ node, from: 0, to: layout.pointOf[node]?.text.length ?? 0 }] });
    });
  }

  /**
   * Applies the evidence, strongest first; ties are settled by the canonical order of drafts and points. Groups of more
   * than two points are united only where their points support it on the whole: one weak link does not chain strangers.
   */
  apply({ links, splits, unsure }: Evidence): void {
    for (const { a, b, weight } of links) this.#support(a, b, weight);
    for (const { a, b, weight } of unsure) this.#support(a, b, weight);
    for (const { whole, parts, weight } of splits) {
      for (const part of parts) this.#support(whole, part, weight);
    }
    const cut: SplitLink[] = [...splits];
    for (const { a, b, ...why } of [...links].sort(strongestFirst)) {
      const [groupsA = [], groupsB = []] = [this.groupsOf[a], this.groupsOf[b]];
      if (groupsA.length > 1 || groupsB.length > 1) cut.push({ whole: a, parts: [b], ...why });
      else if (groupsA[0] && groupsB[0] && groupsA[0] !== groupsB[0]) {
        if (why.corrected || this.#isSupported(groupsA[0], groupsB[0])) this.unite(groupsA[0], groupsB[0]);
      }
    }
    for (const split of cut.sort(widestFirst)) this.#applySplit(split);
  }

  #isSupported(first: Group, second: Group): boolean {
    const pairs = first.pieces.length * second.pieces.length;
    if (pairs <= 1) return true;
    let sum = 0;
    for (const { node: a } of first.pieces) {
      for (const { node: b } of second.pieces) sum += this.#weights[Math.min(a, b)]?.get(Math.max(a, b)) ?? 0;
    }
    return sum >= LEAST_SUPPORT * pairs;
  }

  #support(a: number, b: number, weight: number): void {
    const [lesser, greater] = a < b ? [a, b] : [b, a];
    (this.#weights[lesser] ??= new Map()).set(greater, weight);
  }

  /** Makes one group of two, unless a draft would stand in it twice or a person said otherwise. */
  unite(first: Group, second: Group): boolean {
    if (first === second || !this.#canMeet(first, second)) return false;
    const [kept, given] = first.id === null && second.id !== null ? [second, first] : [first, second];
    for (const piece of given.pieces) this.#move(piece, given, kept);
    return true;
  }

  /** Lets a point stand in a further group with its heading alone, before its words; where a person decided otherwise, it does not. */
  addEmpty(node: number, group: Group): void {
    const isApart = group.pieces.some(
      (piece) => this.#keptApart(node, piece.node) || this.#keptApart(piece.node, node),
    );
    if (!isApart) this.#join({ node, from: 0, to: 0 }, group);
  }

  #applySplit({ whole, parts, corrected }: SplitLink): void {
    const targets = [...new Set(parts.flatMap((node) => this.groupsOf[node] ?? []))];
    const sources = this.groupsOf[whole] ?? [];
    const [source] = sources;
    if (source && sources.length === 1) {
      const others = targets.filter((target) => target !== source && this.#canMeet(source, target, true));
      const cuts = others.length > 1 && others.length === targets.length;
      if (cuts && (corrected || !this.#isDecided(source))) this.#cutOnto(source, others, corrected ? whole : null);
      else if (others[0]) this.unite(source, others[0]);
      return;
    }
    for (const target of targets) this.#attach(target, sources);
  }

  /** Whether a person put points of the group together: no alignment takes them apart. */
  #isDecided({ pieces }: Group): boolean {
    return pieces.some(({ node }) =>
      pieces.some((other) =>
        this.#allowed
          .get(node)
          ?.get(this.layout.draftOf[other.node] ?? -1)
          ?.has(other.node),
      ),
    );
  }

  /**
   * Cuts the pieces of a group so that each target receives the sentences that belong to it. The node `whole`, which a
   * person joined with all targets, stands in each of them, without words where none of its sentences belong.
   */
  #cutOnto(source: Group, targets: readonly Group[], whole: number | null): void {
    const words = targets.map((target) => this.#text(target));
    for (const piece of source.pieces) {
      const draft = this.layout.draftOf[piece.node];
      if (targets.some((target) => target.pieces.some(({ node }) => this.layout.draftOf[node] === draft))) continue;
      const text = this.#textOf(piece);
      const shares = this.layout.pointOf[piece.node]?.deleted
        ? shareOut(text, words).slice(0, 1)
        : shareOut(text, words);
      const single = shares.length === 1;
      this.#leave(piece, source);
      for (const { from, to, target } of shares) {
        const part = single ? piece : { node: piece.node, from: piece.from + from, to: piece.from + to };
        const group = targets[target];
        if (group) this.#join(part, group);
      }
      targets.forEach((group, target) => {
        if (piece.node !== whole || shares.some((share) => share.target === target)) return;
        this.#join({ node: piece.node, from: piece.to, to: piece.to, nth: target + 1 }, group);
      });
    }
    const heir = targets.find((target) => target.id === null);
    if (source.pieces.length > 0 || source.id === null || !heir) return;
    heir.id = source.id;
  }

  /** Adds a group to that one of several groups that resembles it most. */
  #attach(group: Group, candidates: readonly Group[]): void {
    if (candidates.includes(group)) return;
    const free = candidates.filter((candidate) => this.#canMeet(group, candidate));
    const [share] =
      free.length > 0
        ? shareOut(
            this.#text(group),
            free.map((candidate) => this.#text(candidate)),
          )
        : [];
    const chosen = share && free[share.target];
    if (chosen) this.unite(chosen, group);
  }

  /** Whether no draft would stand twice in the union; `crossing` looks at decisions of persons only. */
  #canMeet(first: Group, second: Group, crossing = false): boolean {
    if (first.id !== null && second.id !== null && !crossing) return false;
    return this.couldMeet(first, second, crossing);
  }

  /** The same for groups that no existing composite point holds down. */
  couldMeet(first: Group, second: Group, crossing = false): boolean {
    const { draftOf } = this.layout;
    for (const { node: a } of first.pieces) {
      for (const { node: b } of second.pieces) {
        if (draftOf[a] === draftOf[b] && !crossing) return false;
        if (this.#keptApart(a, b) || this.#keptApart(b, a)) return false;
      }
    }
    return true;
  }

  #keptApart(node: number, other: number): boolean {
    const only = this.#allowed.get(node)?.get(this.layout.draftOf[other] ?? -1);
    return only !== undefined && !only.has(other);
  }

  #move(piece: Piece, from: Group, to: Group): void {
    this.#leave(piece, from);
    this.#join(piece, to);
  }

  #leave(piece: Piece, group: Group): void {
    group.pieces = group.pieces.filter((other) => other !== piece);
    this.groupsOf[piece.node] = (this.groupsOf[piece.node] ?? []).filter((other) => other !== group);
  }

  #join(piece: Piece, group: Group): void {
    group.pieces = [...group.pieces, piece];
    this.groupsOf[piece.node]?.push(group);
  }

  #text(group: Group): string {
    return group.pieces.map((piece) => this.#textOf(piece)).join("\n");
  }

  #textOf({ node, from, to }: Piece): string {
    return this.layout.pointOf[node]?.text.slice(from, to) ?? "";
  }
}

function strongestFirst(x: Link, y: Link): number {
  return Number(y.corrected) - Number(x.corrected) || y.weight - x.weight || x.a - y.a || x.b - y.b;
}

function widestFirst(x: SplitLink, y: SplitLink): number {
  return (
    Number(y.corrected) - Number(x.corrected) ||
    y.parts.length - x.parts.length ||
    y.weight - x.weight ||
    x.whole - y.whole ||
    (x.parts[0] ?? 0) - (y.parts[0] ?? 0)
  );
}
