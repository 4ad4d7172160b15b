import type { Link } from "./links.ts";

/** Links that share one point: one to many, or many to one. */
export type Star = readonly Link[];

/**
 * Parts links into stars, each link in exactly one: a point cut in three is one split, three points joined one merger;
 * where many meet many, each link goes to the end that more links share.
 */
export function starsOf(links: readonly Link[]): Star[] {
  const degreeFrom = degrees(links.map((link) => link.from));
  const degreeTo = degrees(links.map((link) => link.to));
  const stars = new Map<string, Link[]>();
  for (const link of links) {
    const splits = (degreeFrom.get(link.from) ?? 0) >= (degreeTo.get(link.to) ?? 0);
    const key = splits ? `from ${link.from}` : `to ${link.to}`;
    const star = stars.get(key);
    if (star === undefined) stars.set(key, [link]);
    else star.push(link);
  }
  return [...stars.values()];
}

/** How often each row occurs. */
export function degrees(rows: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const row of rows) found.set(row, (found.get(row) ?? 0) + 1);
  return found;
}
