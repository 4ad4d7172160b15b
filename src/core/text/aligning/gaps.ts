import type { Link } from "./links.ts";
import type { Outline } from "./outline.ts";

/** A struck point without words is taken to be the one point that stands unpaired at the same place: better than even. */
const BY_PLACE = 0.6;

/**
 * Links points that were struck out and left without text: where the points before and after it have counterparts with
 * exactly one unpaired point between them, that one is its counterpart.
 */
export function linkByPlace(a: Outline, b: Outline, links: readonly Link[], barred: Barred): Link[] {
  const partnerA = onlyPartner(links, "from", "to");
  const partnerB = onlyPartner(links, "to", "from");
  const open = (side: ReadonlyMap<number, number>, settled: ReadonlySet<number>, row: number): boolean =>
    !side.has(row) && !settled.has(row);
  const found = new Map<number, Link>();
  const between = (outline: Outline, row: number): readonly [number, number] => [
    before(outline, row),
    after(outline, row),
  ];
  const link = (from: number, to: number): void => {
    if (!open(partnerA, barred.from, from) || !open(partnerB, barred.to, to)) return;
    found.set(from, { from, to, probability: BY_PLACE, similarity: 0, basis: "neighbours" });
  };
  a.points.forEach((_, row) => {
    if (isBare(a, row)) meet(between(a, row), partnerA, b, (other) => link(row, other));
  });
  b.points.forEach((_, row) => {
    if (isBare(b, row)) meet(between(b, row), partnerB, a, (other) => link(other, row));
  });
  const times = new Map<number, number>();
  for (const { to } of found.values()) times.set(to, (times.get(to) ?? 0) + 1);
  return [...found.values()].filter(({ to }) => times.get(to) === 1);
}

interface Barred {
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
}

function isBare(outline: Outline, row: number): boolean {
  const point = outline.points[row];
  return point !== undefined && point.deleted && point.text.trim() === "" && point.points.length === 0;
}

/** The sibling directly before and after, or -1. */
function before(outline: Outline, row: number): number {
  let at = row - 1;
  const parent = outline.parent[row] ?? -1;
  while (at > parent && (outline.parent[at] ?? -1) !== parent) at = outline.parent[at] ?? -1;
  return at > parent ? at : -1;
}

function after(outline: Outline, row: number): number {
  const next = outline.end[row] ?? 0;
  return next < outline.points.length && outline.parent[next] === outline.parent[row] ? next : -1;
}

function meet(
  [low, high]: readonly [number, number],
  partner: ReadonlyMap<number, number>,
  other: Outline,
  found: (row: number) => void,
): void {
  const from = partner.get(low) ?? -1;
  const to = partner.get(high) ?? -1;
  if (from < 0 || to < 0) return;
  const place = after(other, from);
  if (place >= 0 && after(other, place) === to) found(place);
}

/** Counterparts of the points that have exactly one; -1 for several. */
function onlyPartner(links: readonly Link[], side: "from" | "to", other: "from" | "to"): Map<number, number> {
  const partners = new Map<number, number>();
  for (const link of links) partners.set(link[side], partners.has(link[side]) ? -1 : link[other]);
  return partners;
}
