import { append } from "../../common/append.ts";
import { linkByHeading } from "./by-heading.ts";
import { repeatedBare } from "./bare.ts";
import { childrenOf, type Outline } from "./outline.ts";
import { linksBetween } from "./between.ts";
import { linkByPlace } from "./gaps.ts";
import { linkPoints, type Link, type Rival } from "./links.ts";
import type { Prepared } from "./material.ts";
import type { Model } from "./model.ts";
import { totalsOf, type Totals } from "./rivalry.ts";

/** Least probability of a link between points whose articles do not correspond: it must be nearly certain. */
const ACCEPT_ALONE = 0.9;

/** All links between two drafts, of every depth, and the rivals that were weighed and not taken. */
export interface Linked {
  readonly links: readonly Link[];
  readonly rivals: readonly Rival[];
}

/** What links of every depth are measured by. */
interface Ruler {
  readonly sums: Totals;
  readonly model: Model;
  typical: number | null;
}

/** How far a long computation has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Links top points first, then the sub-points of linked points among themselves, then what is left anywhere:
 * a sub-point that became a point of its own, or went into another article. `given` links stand as they are; their
 * points take no other.
 */
export function* descend(
  prepared: Prepared,
  given: readonly Link[],
  barred: Barred,
  model: Model,
): Generator<Progress, Linked> {
  const { a, b } = prepared;
  const total = a.outline.points.length + b.outline.points.length;
  const links: Link[] = [...given];
  const rivals: Rival[] = [];
  const free = (side: ReadonlySet<number>, rows: readonly number[]): number[] => rows.filter((row) => !side.has(row));
  const scale: Ruler = { sums: totalsOf(prepared), typical: null, model };
  let accept: number | null = null;
  const take = (from: readonly number[], to: readonly number[], least: number | null): readonly Link[] => {
    const found = linkPoints(prepared, free(barred.from, from), free(barred.to, to), scale, least);
    scale.typical ??= found.typical;
    accept ??= found.accept;
    append(links, found.links);
    append(rivals, found.rivals);
    return found.links;
  };
  if (barred.from.size + barred.to.size > 0) {
    // What a person has decided says nothing about how alike the drafts are: measured without the decisions.
    const whole = linkPoints(prepared, a.outline.tops, b.outline.tops, scale, null);
    scale.typical = whole.typical;
    accept = whole.accept;
  }
  const alike = take(a.outline.tops, b.outline.tops, accept);
  const implied = linksBetween(
    prepared,
    [...given, ...alike],
    rivals,
    free(barred.from, a.outline.tops),
    free(barred.to, b.outline.tops),
  );
  append(links, implied);
  const tops = [...alike, ...implied];
  let done = a.outline.tops.length + b.outline.tops.length;
  yield { done, total };
  let level = groupsOf([...given, ...tops], a.outline, b.outline);
  while (level.length > 0) {
    const next: Link[] = [];
    for (const group of level) {
      const found = take(group.from, group.to, accept).filter(
        (link) => !group.known.has(link.from * b.outline.points.length + link.to),
      );
      append(next, found);
      done += group.from.length + group.to.length;
    }
    yield { done: Math.min(done, total), total };
    level = groupsOf(next, a.outline, b.outline);
  }
  const linkedFrom = new Set(links.map((link) => link.from));
  const linkedTo = new Set(links.map((link) => link.to));
  const lone = (outline: Outline, linked: ReadonlySet<number>): number[] => {
    const repeated = repeatedBare(outline);
    return [...outline.points.keys()].filter((row) => !linked.has(row) && !repeated.has(row));
  };
  take(lone(a.outline, linkedFrom), lone(b.outline, linkedTo), ACCEPT_ALONE);
  append(links, linkByPlace(a.outline, b.outline, links, barred));
  append(links, linkByHeading(a.outline, b.outline, links, barred));
  yield { done: total, total };
  return { links: withoutParents(unique(links, b.outline.points.length), a.outline, b.outline), rivals };
}

/**
 * Leaves out the link of a point to a text that only a part of it went into: the part has that link, and the point has
 * a likelier counterpart.
 */
function withoutParents(links: readonly Link[], a: Outline, b: Outline): Link[] {
  const ofA = grouped(links, "from");
  const ofB = grouped(links, "to");
  const below = (outline: Outline, row: number, other: number): boolean =>
    other > row && other < (outline.end[row] ?? 0);
  return links.filter((link) => {
    if (link.basis === "corrected") return true;
    const partOfA = ofB.get(link.to)?.some((other) => below(a, link.from, other.from)) ?? false;
    const partOfB = ofA.get(link.from)?.some((other) => below(b, link.to, other.to)) ?? false;
    return !(partOfA && hasLikelier(ofA.get(link.from), link)) && !(partOfB && hasLikelier(ofB.get(link.to), link));
  });
}

function grouped(links: readonly Link[], side: "from" | "to"): Map<number, Link[]> {
  const groups = new Map<number, Link[]>();
  for (const link of links) {
    const group = groups.get(link[side]);
    if (group === undefined) groups.set(link[side], [link]);
    else group.push(link);
  }
  return groups;
}

function hasLikelier(links: readonly Link[] | undefined, link: Link): boolean {
  return links?.some((other) => other !== link && other.probability > link.probability) ?? false;
}

/** Points that a person's decision has settled. */
export interface Barred {
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
}

/** Points whose sub-points are to be linked among each other. */
interface Group {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly known: ReadonlySet<number>;
}

/**
 * Joins links that share a point, and lists what stands below them; a point with nothing below stands for itself, so
 * that its text meets the sub-points it was cut into.
 */
function groupsOf(links: readonly Link[], a: Outline, b: Outline): Group[] {
  const width = b.points.length;
  const group = new Map<number, Set<Link>>();
  const byFrom = new Map<number, Set<Link>>();
  for (const link of links) {
    const x = byFrom.get(link.from) ?? new Set();
    const y = group.get(link.to) ?? new Set();
    const [small, large] = x.size < y.size ? [x, y] : [y, x];
    for (const other of small) {
      large.add(other);
      byFrom.set(other.from, large);
      group.set(other.to, large);
    }
    large.add(link);
    byFrom.set(link.from, large);
    group.set(link.to, large);
  }
  const groups: Group[] = [];
  for (const joined of new Set(group.values())) {
    const below = (outline: Outline, rows: ReadonlySet<number>): number[] =>
      [...rows].sort((x, y) => x - y).flatMap((row) => (isLeaf(outline, row) ? [row] : childrenOf(outline, row)));
    const rowsA = new Set([...joined].map((link) => link.from));
    const rowsB = new Set([...joined].map((link) => link.to));
    if ([...rowsA].every((row) => isLeaf(a, row)) && [...rowsB].every((row) => isLeaf(b, row))) continue;
    groups.push({
      from: below(a, rowsA),
      to: below(b, rowsB),
      known: new Set([...joined].map((link) => link.from * width + link.to)),
    });
  }
  return groups;
}

function isLeaf(outline: Outline, row: number): boolean {
  return (outline.end[row] ?? 0) === row + 1;
}

/** Each pair of points once: the likelier of two findings. */
function unique(links: readonly Link[], width: number): Link[] {
  const best = new Map<number, Link>();
  for (const link of links) {
    const key = link.from * width + link.to;
    const known = best.get(key);
    if (known === undefined || link.probability > known.probability) best.set(key, link);
  }
  return [...best.values()].sort((x, y) => x.from - y.from || x.to - y.to);
}
