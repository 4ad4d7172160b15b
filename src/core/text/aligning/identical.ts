import { childrenOf, type Outline } from "./outline.ts";
import type { Prepared } from "./material.ts";

const keysOf = new WeakMap<Prepared, readonly [Int32Array, Int32Array]>();

/** Numbers that are equal exactly where heading, text and all sub-points are; labels play no part. 0 = nothing written. */
function contentKeys(prepared: Prepared): readonly [Int32Array, Int32Array] {
  let keys = keysOf.get(prepared);
  if (keys === undefined) {
    const numbers = new Map<string, number>([["\u0001\u0001", 0]]);
    keys = [keysIn(prepared.a.outline, numbers), keysIn(prepared.b.outline, numbers)];
    keysOf.set(prepared, keys);
  }
  return keys;
}

/** Tells whether two points have the same heading, text and sub-points. */
export function haveSameContent(prepared: Prepared): (row: number, other: number) => boolean {
  const [left, right] = contentKeys(prepared);
  return (row, other) => left[row] === right[other];
}

function keysIn(outline: Outline, numbers: Map<string, number>): Int32Array {
  const keys = new Int32Array(outline.points.length);
  for (let row = outline.points.length - 1; row >= 0; row--) {
    const point = outline.points[row];
    const below = childrenOf(outline, row).map((child) => keys[child] ?? 0);
    const key = `${point?.heading.trim() ?? ""}\u0001${point?.text.trim() ?? ""}\u0001${below.join(" ")}`;
    let id = numbers.get(key);
    if (id === undefined) numbers.set(key, (id = numbers.size));
    keys[row] = id;
  }
  return keys;
}

/**
 * Pairs of points with the same content. Where a content occurs equally often in both drafts its occurrences pair in
 * order; otherwise those that continue a run of pairs do, then the rest in order. Points with nothing written pair
 * only within a run.
 */
export function identicalPairs(
  prepared: Prepared,
  from: readonly number[],
  to: readonly number[],
): readonly (readonly [number, number])[] {
  const [keysA, keysB] = contentKeys(prepared);
  const left = from.map((row) => keysA[row] ?? 0);
  const right = to.map((row) => keysB[row] ?? 0);
  const partner = new Int32Array(left.length).fill(-1);
  const taken = new Uint8Array(right.length);
  const link = (x: number, y: number): void => {
    partner[x] = y;
    taken[y] = 1;
  };
  const placesLeft = placesByKey(left);
  const placesRight = placesByKey(right);
  for (const [key, places] of placesLeft) {
    const others = placesRight.get(key) ?? [];
    if (others.length === places.length) places.forEach((x, k) => link(x, others[k] ?? 0));
  }
  continueRuns(left, right, partner, taken, link);
  for (const [key, places] of placesLeft) {
    if (key === 0) continue;
    const open = places.filter((x) => partner[x] === -1);
    const others = (placesRight.get(key) ?? []).filter((y) => taken[y] === 0);
    for (let k = 0; k < Math.min(open.length, others.length); k++) link(open[k] ?? 0, others[k] ?? 0);
  }
  const pairs: (readonly [number, number])[] = [];
  partner.forEach((y, x) => {
    if (y >= 0) pairs.push([from[x] ?? 0, to[y] ?? 0]);
  });
  return pairs;
}

function placesByKey(keys: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  keys.forEach((key, place) => {
    const list = places.get(key);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  });
  return places;
}

function continueRuns(
  left: readonly number[],
  right: readonly number[],
  partner: Int32Array,
  taken: Uint8Array,
  link: (x: number, y: number) => void,
): void {
  const extend = (x: number, step: 1 | -1): void => {
    if (partner[x] !== -1) return;
    const neighbour = x - step;
    const beside =
      neighbour < 0 || neighbour >= left.length ? (step === 1 ? -1 : right.length) : (partner[neighbour] ?? -2);
    if (beside === -1 && neighbour >= 0) return;
    const y = beside + step;
    if (y >= 0 && y < right.length && taken[y] === 0 && right[y] === left[x]) link(x, y);
  };
  for (let x = 0; x < left.length; x++) extend(x, 1);
  for (let x = left.length - 1; x >= 0; x--) extend(x, -1);
}
