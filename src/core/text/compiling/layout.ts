import { withBracketsOfLabel } from "../bracketing/of-label.ts";
import { walkPoints, type Draft, type Point } from "../draft.ts";
import type { PartyDraft } from "../composite.ts";

/** One draft laid out flat, in reading order. */
export interface FlatDraft {
  readonly party: string;
  /** The draft as given. */
  readonly draft: Draft;
  /** The same draft with ids that are unique and brackets before the words that they are of, for the aligner. */
  readonly aligned: Draft;
  readonly points: readonly Point[];
  readonly depths: readonly number[];
  /** Index of each point's parent, or -1. */
  readonly parents: readonly number[];
  readonly indexOfId: ReadonlyMap<string, number>;
}

/** All drafts of a compilation in canonical order; a *node* is the number of a point counted through all of them. */
export interface Layout {
  readonly drafts: readonly FlatDraft[];
  /** Node of the first point of each draft. */
  readonly firstNode: readonly number[];
  readonly size: number;
  /** Index of each node's draft. */
  readonly draftOf: Int32Array;
  readonly pointOf: readonly Point[];
}

/** For a node and a draft: the only nodes of that draft it may stand with, by a person's decision. */
export type Allowed = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<number>>>;

/** Lays out drafts that are already in canonical order. */
export function layOut(
  drafts: readonly PartyDraft[],
  flatten: (draft: PartyDraft) => FlatDraft = flattenDraft,
): Layout {
  const flat = drafts.map(flatten);
  const firstNode: number[] = [];
  const pointOf: Point[] = [];
  for (const { points } of flat) {
    firstNode.push(pointOf.length);
    for (const point of points) pointOf.push(point);
  }
  const draftOf = new Int32Array(pointOf.length);
  flat.forEach(({ points }, index) => {
    const start = firstNode[index] ?? 0;
    draftOf.fill(index, start, start + points.length);
  });
  return { drafts: flat, firstNode, size: pointOf.length, draftOf, pointOf };
}

/** One draft in reading order, brackets of labels before the words; ids that occur twice are told apart for the aligner only. */
export function flattenDraft({ party, draft }: PartyDraft): FlatDraft {
  const points: Point[] = [];
  const depths: number[] = [];
  const parents: number[] = [];
  const indexOfId = new Map<string, number>();
  const open: number[] = [];
  let [repeated, moved] = [false, false];
  for (const { point, depth } of walkPoints(draft.points)) {
    const index = points.length;
    open.length = depth;
    const whole = withBracketsOfLabel(point);
    if (whole !== point) moved = true;
    points.push(whole);
    depths.push(depth);
    parents.push(open[depth - 1] ?? -1);
    open.push(index);
    if (indexOfId.has(point.id)) repeated = true;
    else indexOfId.set(point.id, index);
  }
  if (!repeated && !moved) return { party, draft, aligned: draft, points, depths, parents, indexOfId };
  const ids = uniqueIds(points, indexOfId);
  let next = 0;
  const rename = (list: readonly Point[]): Point[] =>
    list.map((each) => {
      const point = points[next] ?? each;
      const id = ids[next++] ?? point.id;
      return { ...point, id, points: rename(point.points) };
    });
  const aligned = { ...draft, points: rename(draft.points) };
  return { party, draft, aligned, points, depths, parents, indexOfId };
}

function uniqueIds(points: readonly Point[], indexOfId: Map<string, number>): readonly string[] {
  return points.map((point, index) => {
    if (indexOfId.get(point.id) === index) return point.id;
    let copy = 2;
    while (indexOfId.has(`${point.id}~${copy}`)) copy++;
    const id = `${point.id}~${copy}`;
    indexOfId.set(id, index);
    return id;
  });
}

/** Orders strings by code unit: the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
