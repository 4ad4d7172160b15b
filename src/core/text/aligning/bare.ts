import type { Point } from "../draft.ts";
import type { Outline } from "./outline.ts";

/** Points that say nothing yet but their heading, paired by it and by where they stand. */
export interface Bare {
  readonly from: ReadonlyMap<number, string>;
  readonly to: ReadonlyMap<number, string>;
}

/** Points of which only a heading stands in both drafts: no text, or nothing but options in brackets, and nothing below. */
export function barePoints(a: Outline, b: Outline, from: readonly number[], to: readonly number[]): Bare {
  const left = headingsOf(a, from);
  const right = headingsOf(b, to);
  const known = [new Set(left.values()), new Set(right.values())] as const;
  const kept = (side: ReadonlyMap<number, string>, other: ReadonlySet<string>): ReadonlyMap<number, string> =>
    new Map([...side].filter(([, heading]) => other.has(heading)));
  return { from: kept(left, known[1]), to: kept(right, known[0]) };
}

/** Bare points whose heading other bare points of the draft have too: away from their place nothing tells them apart. */
export function repeatedBare(outline: Outline): ReadonlySet<number> {
  const headings = headingsOf(outline, [...outline.points.keys()]);
  const times = timesOf(headings);
  return new Set([...headings].flatMap(([row, heading]) => (times.get(heading) === 1 ? [] : [row])));
}

function headingsOf(outline: Outline, rows: readonly number[]): ReadonlyMap<number, string> {
  return new Map(
    rows.flatMap((row) => {
      const point = outline.points[row];
      const heading = point?.heading.trim().toLowerCase() ?? "";
      return point === undefined || heading === "" || !isBare(point) ? [] : [[row, heading] as const];
    }),
  );
}

function isBare({ text, points, deleted }: Point): boolean {
  if (points.length > 0 || deleted) return false;
  let depth = 0;
  for (const sign of text) {
    if (sign === "[") depth++;
    else if (sign === "]") depth--;
    else if (depth <= 0 && /[\p{L}\p{N}]/u.test(sign)) return false;
  }
  return true;
}

/** A link that stands for both points alone. */
interface Anchor {
  readonly from: number;
  readonly to: number;
}

/**
 * Pairs bare points of one heading. A heading that either draft has once is its own proof; of several, those pair, in
 * order, that stand behind the same linked points, or before the same.
 */
export function pairBare(
  { from, to }: Bare,
  rows: readonly number[],
  others: readonly number[],
  anchors: readonly Anchor[],
): readonly Anchor[] {
  const left = neighboursOf(rows, new Map(anchors.map((anchor, at) => [anchor.from, at])));
  const right = neighboursOf(others, new Map(anchors.map((anchor, at) => [anchor.to, at])));
  const pairs: Anchor[] = [];
  const open = { from: [...from.keys()], to: [...to.keys()] };
  const pairEqual = (keyFrom: (row: number) => string, keyTo: (row: number) => string, last: boolean): void => {
    const groups = grouped(open.to, keyTo);
    for (const [key, own] of grouped(open.from, keyFrom)) {
      const found = groups.get(key) ?? [];
      const count = Math.min(own.length, found.length);
      const shift = (list: readonly number[]): number => (last ? list.length - count : 0);
      for (let at = 0; at < count; at++)
        pairs.push({ from: own[shift(own) + at] ?? 0, to: found[shift(found) + at] ?? 0 });
    }
    const taken = [new Set(pairs.map((pair) => pair.from)), new Set(pairs.map((pair) => pair.to))] as const;
    open.from = open.from.filter((row) => !taken[0].has(row));
    open.to = open.to.filter((row) => !taken[1].has(row));
  };
  const times = [timesOf(from), timesOf(to)] as const;
  const isOnly = (heading: string | undefined): boolean =>
    times[0].get(heading ?? "") === 1 && times[1].get(heading ?? "") === 1;
  const alone = (side: ReadonlyMap<number, string>, name: string) => (row: number) =>
    isOnly(side.get(row)) ? (side.get(row) ?? "") : `${name} ${row}`;
  pairEqual(alone(from, "from"), alone(to, "to"), false);
  for (const side of ["before", "after"] as const) {
    pairEqual(
      (row) => `${left[side].get(row)} ${from.get(row)}`,
      (row) => `${right[side].get(row)} ${to.get(row)}`,
      side === "after",
    );
  }
  return pairs;
}

function timesOf(headings: ReadonlyMap<number, string>): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const heading of headings.values()) times.set(heading, (times.get(heading) ?? 0) + 1);
  return times;
}

function grouped(rows: readonly number[], keyOf: (row: number) => string): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** For each row the anchor nearest before and after it; -1 at the ends. */
function neighboursOf(
  rows: readonly number[],
  anchorOf: ReadonlyMap<number, number>,
): Readonly<Record<"before" | "after", ReadonlyMap<number, number>>> {
  const nearest = (order: readonly number[]): ReadonlyMap<number, number> => {
    let last = -1;
    return new Map(
      order.map((row) => {
        const found = [row, last] as const;
        last = anchorOf.get(row) ?? last;
        return found;
      }),
    );
  };
  return { before: nearest(rows), after: nearest([...rows].reverse()) };
}
