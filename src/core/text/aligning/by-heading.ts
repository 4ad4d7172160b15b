import type { Barred } from "./descend.ts";
import type { Link } from "./links.ts";
import type { Outline } from "./outline.ts";

/** The one point that bears the same heading, of two that have nearly no words to compare: better than even. */
const BY_HEADING = 0.7;
/** So few words in a point and all below it are a placeholder: `to be developed`. */
const FEW = 12;

/**
 * Links points of which at least one has a heading and nearly no words: a provision that one draft only announces and the
 * other sets out. They correspond where no other unpaired point at that depth of either draft bears the heading, what stands
 * in brackets apart, and the points that they stand under are not paired with others.
 */
export function linkByHeading(a: Outline, b: Outline, links: readonly Link[], barred: Barred): Link[] {
  const ofA = new Map(links.map((link) => [link.from, link.to]));
  const pairs = new Set(links.map((link) => link.from * b.points.length + link.to));
  const ofB = new Set(links.map((link) => link.to));
  const here = byHeading(a, (row) => !ofA.has(row) && !barred.from.has(row));
  const there = byHeading(b, (row) => !ofB.has(row) && !barred.to.has(row));
  const under = (from: number, to: number): boolean => {
    const [above, other] = [a.parent[from] ?? -1, b.parent[to] ?? -1];
    if (above < 0 || other < 0 || pairs.has(above * b.points.length + other)) return true;
    return !ofA.has(above) && !ofB.has(other);
  };
  return [...here].flatMap(([key, from]): readonly Link[] => {
    const to = there.get(key);
    if (from === null || to === undefined || to === null || !under(from, to)) return [];
    if (words(a, from) > FEW && words(b, to) > FEW) return [];
    return [{ from, to, probability: BY_HEADING, similarity: 0, basis: "heading" }];
  });
}

/** Rows by depth and heading; null where several bear it. */
function byHeading(outline: Outline, isFree: (row: number) => boolean): ReadonlyMap<string, number | null> {
  const rows = new Map<string, number | null>();
  for (const [row, { heading, outside }] of outline.points.entries()) {
    const letters = (heading.replace(/[([][^()[\]]*[)\]]/gu, " ").match(/[\p{L}\p{M}]+/gu) ?? []).join(" ");
    if (letters === "" || outside !== undefined || !isFree(row)) continue;
    const key = `${outline.depth[row] ?? 0} ${letters.toLowerCase()}`;
    rows.set(key, rows.has(key) ? null : row);
  }
  return rows;
}

/** Words of a point and all below it, its own heading apart. */
function words(outline: Outline, row: number): number {
  let count = 0;
  for (let at = row; at < (outline.end[row] ?? 0) && count <= FEW; at++) {
    const { heading, text } = outline.points[at] ?? { heading: "", text: "" };
    count += (`${at === row ? "" : heading} ${text}`.match(/[\p{L}\p{M}]+/gu) ?? []).length;
  }
  return count;
}
