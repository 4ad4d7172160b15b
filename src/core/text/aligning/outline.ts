import type { Draft, Point } from "../draft.ts";
import { walkPoints } from "../draft.ts";

/** A draft as arrays in reading order: a point's sub-points follow it directly, up to `end`. */
export interface Outline {
  readonly points: readonly Point[];
  /** Position of the parent, -1 for top points. */
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** Position after the last point below this one. */
  readonly end: Int32Array;
  /** Position of the top point that a point stands under, itself included. */
  readonly top: Int32Array;
  /** Positions of the top points. */
  readonly tops: readonly number[];
}

/** Lays the tree of points out in arrays. */
export function outlineOf(draft: Draft): Outline {
  const points: Point[] = [];
  const parents: number[] = [];
  const depths: number[] = [];
  const path: number[] = [];
  for (const placed of walkPoints(draft.points)) {
    path.length = placed.depth;
    parents.push(path.at(-1) ?? -1);
    depths.push(placed.depth);
    path.push(points.length);
    points.push(placed.point);
  }
  const size = points.length;
  const parent = Int32Array.from(parents);
  const end = new Int32Array(size);
  const top = new Int32Array(size);
  const tops: number[] = [];
  for (let at = size - 1; at >= 0; at--) {
    const own = Math.max(end[at] ?? 0, at + 1);
    end[at] = own;
    const above = parent[at] ?? -1;
    if (above >= 0) end[above] = Math.max(end[above] ?? 0, own);
  }
  for (let at = 0; at < size; at++) {
    const above = parent[at] ?? -1;
    top[at] = above < 0 ? at : (top[above] ?? at);
    if (above < 0) tops.push(at);
  }
  return { points, parent, depth: Int32Array.from(depths), end, top, tops };
}

/** Positions of the points directly below a point, or of the top points for -1. */
export function childrenOf(outline: Outline, at: number): number[] {
  if (at < 0) return [...outline.tops];
  const children: number[] = [];
  const end = outline.end[at] ?? 0;
  for (let child = at + 1; child < end; child = outline.end[child] ?? end) children.push(child);
  return children;
}

/** Everything that content decides, labels and ids left out: depth, heading and text in order. */
export function contentOrder(a: Outline, b: Outline): number {
  const shared = Math.min(a.points.length, b.points.length);
  for (let at = 0; at < shared; at++) {
    const depths = (a.depth[at] ?? 0) - (b.depth[at] ?? 0);
    if (depths !== 0) return depths;
    const x = a.points[at];
    const y = b.points[at];
    if (x === undefined || y === undefined) break;
    if (x.heading !== y.heading) return x.heading < y.heading ? -1 : 1;
    if (x.text !== y.text) return x.text < y.text ? -1 : 1;
  }
  return a.points.length - b.points.length;
}
