import type { Correspondence } from "../alignment.ts";
import { type Draft, type Point, walkPoints } from "../draft.ts";

/** The points of a draft by id, with their places in reading order. */
export class Outline {
  readonly #points = new Map<string, Point>();
  readonly #places = new Map<string, number>();
  readonly #parents = new Map<string, string>();

  constructor(draft: Draft) {
    let place = 0;
    for (const { point } of walkPoints(draft.points)) {
      if (!this.#points.has(point.id)) {
        this.#points.set(point.id, point);
        this.#places.set(point.id, place);
        for (const { id } of point.points) if (!this.#parents.has(id)) this.#parents.set(id, point.id);
      }
      place += 1;
    }
  }

  /** The points with these ids. Unknown ids are a programmer's mistake. */
  points(ids: readonly string[]): readonly Point[] {
    return ids.map((id) => {
      const point = this.#points.get(id);
      if (point === undefined) throw new RangeError(`no point ${id} in the draft`);
      return point;
    });
  }

  /** The label of a point; "" for an unknown id. */
  labelOf(id: string): string {
    return this.#points.get(id)?.label ?? "";
  }

  /** Id of the point that a point stands under, or null. */
  parentOf(id: string): string | null {
    return this.#parents.get(id) ?? null;
  }

  /** Place of a point in reading order, from 0. */
  place(id: string): number {
    return this.#places.get(id) ?? -1;
  }
}

/** Correspondences in the order of the second draft; a point without counterpart there follows the one it followed. */
export function inReadingOrder(
  found: readonly Correspondence[],
  from: Outline,
  to: Outline,
): readonly Correspondence[] {
  const first = (ids: readonly string[], outline: Outline): number =>
    ids.reduce((least, id) => Math.min(least, outline.place(id)), Infinity);
  const staying = found
    .filter((pair) => pair.to.length > 0)
    .map((pair) => ({ pair, key: first(pair.to, to), after: first(pair.from, from) }))
    .sort((one, other) => one.key - other.key || compareNumbers(one.after, other.after));
  const dropped = found
    .filter((pair) => pair.to.length === 0)
    .map((pair) => ({ pair, after: first(pair.from, from) }))
    .sort((one, other) => one.after - other.after);
  const anchors = staying
    .flatMap(({ pair }, index) => pair.from.map((id) => ({ place: from.place(id), index })))
    .sort((one, other) => one.place - other.place);
  const following: Correspondence[][] = Array.from({ length: staying.length + 1 }, () => []);
  let anchor = -1;
  let next = 0;
  for (const { pair, after } of dropped) {
    for (; next < anchors.length && anchors[next]!.place < after; next++) anchor = anchors[next]!.index;
    following[anchor + 1]!.push(pair);
  }
  return [...following[0]!, ...staying.flatMap(({ pair }, index) => [pair, ...following[index + 1]!])];
}

/** Compares numbers of which both may be infinite. */
function compareNumbers(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
