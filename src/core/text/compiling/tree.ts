import type { Grouping, Group, Piece } from "./groups.ts";
import type { Layout } from "./layout.ts";

/** A place in the order of a composite: a group, or the number of a retired point. */
export type Entry = { readonly group: Group } | { readonly retired: { readonly id: string; readonly label: string } };

/** The order of one level: the group above (null = top) with what stands under it. */
export type Levels = Map<Group | null, Entry[]>;

/** All groups of a draft in its own order. */
function sequenceOf(draft: number, layout: Layout, grouping: Grouping): readonly Group[] {
  const first = layout.firstNode[draft] ?? 0;
  const count = layout.drafts[draft]?.points.length ?? 0;
  const sequence: Group[] = [];
  for (let node = first; node < first + count; node++) {
    for (const { group } of piecesOf(node, grouping)) sequence.push(group);
  }
  return sequence;
}

/** The pieces of a node in the order of its text, with the groups they stand in. */
export function piecesOf(
  node: number,
  grouping: Grouping,
): readonly { readonly piece: Piece; readonly group: Group }[] {
  const pieces: { piece: Piece; group: Group }[] = [];
  for (const group of grouping.groupsOf[node] ?? []) {
    for (const piece of group.pieces) if (piece.node === node) pieces.push({ piece, group });
  }
  return pieces.length > 1 ? pieces.sort((x, y) => inText(x.piece, y.piece)) : pieces;
}

/** The order of the pieces of one point. */
export function inText(x: Piece, y: Piece): number {
  return x.from - y.from || x.to - y.to || (x.nth ?? 0) - (y.nth ?? 0);
}

/**
 * Arranges groups in a tree. What stands in `levels` already keeps its place. A new group goes under the group that most
 * of its drafts put it under, and after the group that it follows in the longest draft that holds it.
 */
export function arrange(layout: Layout, grouping: Grouping, levels: Levels): Levels {
  const sequences = layout.drafts.map((_, draft) => sequenceOf(draft, layout, grouping));
  const order = sequences
    .map((_, draft) => draft)
    .sort((x, y) => lengthOf(sequences, y) - lengthOf(sequences, x) || x - y);
  const parents = parentsOf(
    layout,
    grouping,
    levels,
    order.flatMap((draft) => sequences[draft] ?? []),
  );
  const lists = new Map<Group | null, SiblingList>();
  for (const [parent, entries] of levels) lists.set(parent, new SiblingList(entries));
  for (const draft of order) insertDraft(sequences[draft] ?? [], parents, lists);
  return new Map([...lists].map(([parent, list]) => [parent, list.entries()]));
}

function lengthOf(sequences: readonly (readonly Group[])[], draft: number): number {
  return sequences[draft]?.length ?? 0;
}

function parentsOf(
  layout: Layout,
  grouping: Grouping,
  levels: Levels,
  groups: readonly Group[],
): Map<Group, Group | null> {
  const parents = new Map<Group, Group | null>();
  for (const [parent, entries] of levels) {
    for (const entry of entries) if ("group" in entry) parents.set(entry.group, parent);
  }
  for (const group of groups) {
    if (parents.has(group)) continue;
    const chosen = candidateParents(group, layout, grouping).find((candidate) => !isUnder(candidate, group, parents));
    parents.set(group, chosen ?? null);
  }
  return parents;
}

/** Groups that hold the parents of a group's points, those named by most drafts first. */
function candidateParents(group: Group, layout: Layout, grouping: Grouping): readonly (Group | null)[] {
  const votes = new Map<Group | null, number>();
  for (const { node } of [...group.pieces].sort((x, y) => x.node - y.node)) {
    const draft = layout.draftOf[node] ?? 0;
    const first = layout.firstNode[draft] ?? 0;
    const index = layout.drafts[draft]?.parents[node - first] ?? -1;
    const parent = index < 0 ? null : (piecesOf(first + index, grouping).at(-1)?.group ?? null);
    votes.set(parent, (votes.get(parent) ?? 0) + 1);
  }
  return [...votes].sort(([, x], [, y]) => y - x).map(([parent]) => parent);
}

function isUnder(candidate: Group | null, group: Group, parents: ReadonlyMap<Group, Group | null>): boolean {
  for (let at = candidate; at; at = parents.get(at) ?? null) if (at === group) return true;
  return false;
}

function insertDraft(
  sequence: readonly Group[],
  parents: ReadonlyMap<Group, Group | null>,
  lists: Map<Group | null, SiblingList>,
): void {
  const last = new Map<Group | null, Group>();
  for (const group of sequence) {
    const parent = parents.get(group) ?? null;
    let list = lists.get(parent);
    if (!list) lists.set(parent, (list = new SiblingList([])));
    if (!list.has(group)) list.insertAfter(last.get(parent) ?? null, group);
    last.set(parent, group);
  }
}

interface Link {
  readonly entry: Entry;
  /** What it was inserted after; undefined for entries that stood there from the start. */
  readonly anchor: Group | null | undefined;
  next: Link | null;
}

/** A list that inserts behind a known member in constant time; what is inserted later stands behind what came earlier. */
class SiblingList {
  #first: Link | null = null;
  readonly #links = new Map<Group, Link>();

  constructor(entries: readonly Entry[]) {
    let last: Link | null = null;
    for (const entry of entries) {
      const link: Link = { entry, anchor: undefined, next: null };
      if (last) last.next = link;
      else this.#first = link;
      last = link;
      if ("group" in entry) this.#links.set(entry.group, link);
    }
  }

  has(group: Group): boolean {
    return this.#links.has(group);
  }

  insertAfter(anchor: Group | null, group: Group): void {
    let before = anchor ? (this.#links.get(anchor) ?? null) : null;
    for (;;) {
      const next: Link | null = before ? before.next : this.#first;
      if (!next || next.anchor !== anchor) break;
      before = next;
    }
    const link: Link = { entry: { group }, anchor, next: before ? before.next : this.#first };
    if (before) before.next = link;
    else this.#first = link;
    this.#links.set(group, link);
  }

  entries(): Entry[] {
    const entries: Entry[] = [];
    for (let link = this.#first; link; link = link.next) entries.push(link.entry);
    return entries;
  }
}
