import { SURE_PAIRING, type AlignmentReason, type Correspondence } from "../alignment.ts";
import { weighCandidates } from "./evidence.ts";
import type { Linked } from "./descend.ts";
import type { Link, Rival } from "./links.ts";
import type { Prepared } from "./material.ts";
import { movedItems, type Placed } from "./order.ts";
import type { Outline } from "./outline.ts";
import { starsOf, type Star } from "./stars.ts";
import { sharedWords } from "./shared.ts";
import type { Barred } from "./descend.ts";

/**
 * Correspondences in the order of the first draft, with points added set in where the second draft has them;
 * `mirrored` states them from the other draft's side.
 */
export function correspondences(
  prepared: Prepared,
  linked: Linked,
  barred: Barred,
  mirrored: boolean,
): Correspondence[] {
  const { a, b } = prepared;
  const stars = starsOf(linked.links);
  const moved = movedStars(stars, prepared);
  const rivals = new RivalTable(linked.rivals);
  const entries: Entry[] = stars.map((star) => {
    const from = sortedUnique(star.map((link) => link.from));
    const to = sortedUnique(star.map((link) => link.to));
    return { from, to, correspondence: pairOf(prepared, star, from, to, moved.has(star), rivals) };
  });
  const linkedFrom = new Set(linked.links.map((link) => link.from));
  const linkedTo = new Set(linked.links.map((link) => link.to));
  a.outline.points.forEach((_, row) => {
    if (!linkedFrom.has(row)) entries.push(lone(row, "from", rivals, barred, prepared));
  });
  b.outline.points.forEach((_, row) => {
    if (!linkedTo.has(row)) entries.push(lone(row, "to", rivals, barred, prepared));
  });
  if (!mirrored) return inReadingOrder(entries, b.outline.points.length).map((entry) => entry.correspondence);
  const turned = entries.map(({ from, to, correspondence }) => ({
    from: to,
    to: from,
    correspondence: mirror(correspondence),
  }));
  return inReadingOrder(turned, a.outline.points.length).map((entry) => entry.correspondence);
}

interface Entry {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly correspondence: Correspondence;
}

/** The same correspondence seen from the other draft. */
function mirror({ from, to, reason, ...rest }: Correspondence): Correspondence {
  const { runnerUp, ...evidence } = reason;
  const rival = runnerUp === undefined ? {} : { runnerUp: { ...runnerUp, from: runnerUp.to, to: runnerUp.from } };
  return { from: to, to: from, ...rest, reason: { ...evidence, ...rival } };
}

/** Rows with a first side in its order; each row with only a second side follows the row that precedes it there. */
function inReadingOrder(entries: readonly Entry[], size: number): Entry[] {
  const main = entries
    .filter((entry) => entry.from.length > 0)
    .sort((x, y) => first(x.from) - first(y.from) || first(x.to) - first(y.to));
  const after = new Map<number, Entry[]>();
  const home = new Int32Array(size).fill(-1);
  main.forEach((entry, at) => entry.to.forEach((row) => (home[row] = at)));
  let last = -1;
  const added = entries.filter((entry) => entry.from.length === 0).sort((x, y) => first(x.to) - first(y.to));
  let row = 0;
  for (const entry of added) {
    for (; row < first(entry.to); row++) last = (home[row] ?? -1) >= 0 ? (home[row] ?? -1) : last;
    const list = after.get(last) ?? [];
    list.push(entry);
    after.set(last, list);
  }
  return [...(after.get(-1) ?? []), ...main.flatMap((entry, at) => [entry, ...(after.get(at) ?? [])])];
}

function first(rows: readonly number[]): number {
  return rows[0] ?? -1;
}

function sortedUnique(rows: readonly number[]): number[] {
  return [...new Set(rows)].sort((x, y) => x - y);
}

/** The nearest rivals of each point that were not taken. */
class RivalTable {
  readonly #from = new Map<number, Rival>();
  readonly #to = new Map<number, Rival>();
  constructor(rivals: readonly Rival[]) {
    for (const rival of rivals) {
      keepLikelier(this.#from, rival.from, rival);
      keepLikelier(this.#to, rival.to, rival);
    }
  }
  nearest(from: readonly number[], to: readonly number[]): Rival | null {
    let best: Rival | null = null;
    const all = [...from.map((row) => this.#from.get(row)), ...to.map((row) => this.#to.get(row))];
    for (const rival of all) {
      if (rival !== undefined && (best === null || rival.probability > best.probability)) best = rival;
    }
    return best;
  }
}

function keepLikelier(table: Map<number, Rival>, row: number, rival: Rival): void {
  const known = table.get(row);
  if (known === undefined || rival.probability > known.probability) table.set(row, rival);
}

function pairOf(
  prepared: Prepared,
  star: Star,
  from: readonly number[],
  to: readonly number[],
  moved: boolean,
  rivals: RivalTable,
): Correspondence {
  const { a, b } = prepared;
  const basis = star.some((link) => link.basis === "corrected") ? "corrected" : strongest(star).basis;
  const similarity =
    basis === "corrected"
      ? mean([
          ...weighCandidates(
            prepared,
            star.map((link) => [link.from, link.to] as const),
          ).similarity,
        ])
      : mean(star.map((link) => link.similarity));
  const chance = mean(star.map((link) => link.probability));
  return {
    from: from.map((row) => a.outline.points[row]?.id ?? ""),
    to: to.map((row) => b.outline.points[row]?.id ?? ""),
    confidence: rounded(
      basis === "wording" && isThin(prepared, from, to, similarity) ? Math.min(THIN_MOST, chance) : chance,
    ),
    moved,
    renumbered: labels(a.outline, from) !== labels(b.outline, to),
    reason: {
      basis,
      shared: sharedWords(prepared, from, to),
      similarity: rounded(similarity),
      ...(basis === "identical" ? {} : runnerUp(prepared, rivals.nearest(from, to))),
    },
  };
}

/** Most words of a short point, least likeness of two that correspond for sure, and the most that is said of any less alike. */
const SHORT = 20;
const ALIKE = 0.2;
const THIN_MOST = SURE_PAIRING - 0.01;

/**
 * Whether short points share few words: "prisoners go home within 14 days of signature" and "cease fire on the day of signature". Where
 * they stand may speak for them, as in the long acts that the model is fitted to; in a short list anything stands next to anything.
 */
function isThin({ a, b }: Prepared, from: readonly number[], to: readonly number[], similarity: number): boolean {
  const short = from.every((row) => (a.length[row] ?? 0) <= SHORT) && to.every((row) => (b.length[row] ?? 0) <= SHORT);
  return short && similarity < ALIKE;
}

function runnerUp(prepared: Prepared, rival: Rival | null): Pick<AlignmentReason, "runnerUp"> {
  if (rival === null) return {};
  return {
    runnerUp: {
      from: [prepared.a.outline.points[rival.from]?.id ?? ""],
      to: [prepared.b.outline.points[rival.to]?.id ?? ""],
      similarity: rounded(rival.similarity),
    },
  };
}

function lone(row: number, side: "from" | "to", rivals: RivalTable, barred: Barred, prepared: Prepared): Entry {
  const rows = [row];
  const rival = side === "from" ? rivals.nearest(rows, []) : rivals.nearest([], rows);
  const corrected = barred[side].has(row);
  const material = side === "from" ? prepared.a : prepared.b;
  const ids = [material.outline.points[row]?.id ?? ""];
  return {
    from: side === "from" ? rows : [],
    to: side === "to" ? rows : [],
    correspondence: {
      from: side === "from" ? ids : [],
      to: side === "to" ? ids : [],
      confidence: corrected ? 1 : rounded(1 - (rival?.probability ?? 0.02)),
      moved: false,
      renumbered: false,
      reason: {
        basis: corrected ? "corrected" : "none",
        shared: rival === null ? [] : sharedWords(prepared, [rival.from], [rival.to]),
        similarity: rounded(rival?.similarity ?? 0),
        ...runnerUp(prepared, rival),
      },
    },
  };
}

function labels(outline: Outline, rows: readonly number[]): string {
  return rows.map((row) => outline.points[row]?.label ?? "").join("\n");
}

function strongest(star: Star): Link {
  return star.reduce((best, link) => (link.probability > best.probability ? link : best));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Four decimals: enough to compare, short enough to print. */
function rounded(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 10_000) / 10_000;
}

interface PlacedStar extends Placed {
  readonly star: Star;
}

/**
 * Moved is a pair out of order among the pairs of the same two parents; a sub-point whose parent does not correspond to
 * its counterpart's parent has moved as well, and so has one that became a point of its own or went to a point that has
 * a likelier counterpart, as its own parent has.
 */
function movedStars(stars: readonly Star[], { a, b }: Prepared): Set<Star> {
  const links = stars.flat();
  const linked = new Set(links.map((link) => key(link.from, link.to)));
  const likeliestFrom = likeliest(links, (link) => link.from);
  const likeliestTo = likeliest(links, (link) => link.to);
  const aside = (up: number, over: number): boolean =>
    up >= 0 && over >= 0 && likeliestFrom.get(up)?.to !== over && likeliestTo.get(over)?.from !== up;
  const groups = new Map<string, PlacedStar[]>();
  const moved = new Set<Star>();
  for (const star of stars) {
    const link = strongest(star);
    const up = a.outline.parent[link.from] ?? -1;
    const over = b.outline.parent[link.to] ?? -1;
    const cut = linked.has(key(up, link.to)) || linked.has(key(link.from, over));
    if (!cut && !(up < 0 && over < 0) && (!linked.has(key(up, over)) || aside(up, over))) {
      moved.add(star);
      continue;
    }
    if (cut) continue;
    const group = groups.get(key(up, over)) ?? [];
    group.push({
      star,
      from: Math.min(...star.map((l) => l.from)),
      to: Math.min(...star.map((l) => l.to)),
      weight: a.length[link.from] ?? 0,
    });
    groups.set(key(up, over), group);
  }
  for (const group of groups.values()) for (const placed of movedItems(group)) moved.add(placed.star);
  return moved;
}

function likeliest(links: readonly Link[], place: (link: Link) => number): Map<number, Link> {
  const found = new Map<number, Link>();
  for (const link of links) {
    const known = found.get(place(link));
    if (known === undefined || link.probability > known.probability) found.set(place(link), link);
  }
  return found;
}

function key(from: number, to: number): string {
  return `${from} ${to}`;
}
