import type { AlignmentCorrection } from "../alignment.ts";
import type { Barred } from "./descend.ts";
import type { Link } from "./links.ts";
import type { Outline } from "./outline.ts";

/** Corrections in terms of rows. */
export interface Settled {
  readonly links: readonly Link[];
  /** Points that a correction names: they take no other link. */
  readonly barred: Barred;
}

/** Reads corrections; ids that a draft does not have are left out, and where two contradict each other the later holds. */
export function settle(corrections: readonly AlignmentCorrection[], a: Outline, b: Outline): Settled {
  const placeA = new Map(a.points.map((point, row) => [point.id, row]));
  const placeB = new Map(b.points.map((point, row) => [point.id, row]));
  const rows = (ids: readonly string[], places: ReadonlyMap<string, number>): number[] =>
    ids.flatMap((id) => places.get(id) ?? []);
  const links = new Map<string, Link>();
  const from = new Set<number>();
  const to = new Set<number>();
  for (const correction of corrections) {
    const left = rows(correction.from, placeA);
    const right = rows(correction.to, placeB);
    if (left.length === 0 || right.length === 0) {
      for (const [key, link] of links) if (left.includes(link.from) || right.includes(link.to)) links.delete(key);
    }
    for (const row of left) from.add(row);
    for (const row of right) to.add(row);
    for (const row of left) {
      for (const other of right) {
        links.set(`${row} ${other}`, { from: row, to: other, probability: 1, similarity: 0, basis: "corrected" });
      }
    }
  }
  return { links: [...links.values()], barred: { from, to } };
}
