import { calledPoint } from "../called.ts";
import type { Composite } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import { walkComposite } from "../reading.ts";
import { findPoint } from "./composite.ts";
import type { ReturnedBy, ReturnedMove, Unplaced } from "./returned.ts";
import type { PointSpot } from "./span.ts";

/** A point of a party's own document with those around it. */
interface Placed {
  readonly point: Point;
  readonly parent: string | null;
  /** The points before it on its level, the nearest first. */
  readonly before: readonly string[];
}

/** A party's own document beside what was sent; `mates`: which of its points is surely which. */
interface OwnDocument {
  readonly sent: Draft;
  readonly now: Draft;
  readonly mates: ReadonlyMap<string, string>;
  readonly by: ReturnedBy;
}

/** What stands elsewhere in a party's own document. */
export interface OwnMoves {
  readonly moved: readonly ReturnedMove[];
  /** Points whose new place is not one that the text has: told with their words, as no move. */
  readonly elsewhere: readonly Unplaced[];
}

/**
 * Points that stand elsewhere in a party's own document than in what that party reads in the composite: of those that are surely
 * the same, as few as possible, each with all below it. They move behind the point that they follow now, or under the one above,
 * where both are surely of the text and on its levels.
 */
export function ownMoves(composite: Composite, party: string, { sent, now, mates, by }: OwnDocument): OwnMoves {
  const entries = composite.drafts.find((each) => each.party === party)?.points ?? [];
  const ids = new Map(entries.map(({ id, pieces }) => [id, pieces[0] ?? ""]));
  const idOf = (id: string | null | undefined): string => ids.get(mates.get(id ?? "") ?? "") ?? "";
  const [old, fresh] = [placed(sent.points), placed(now.points)];
  const outOf = outOfOrder([...old.keys()], [...fresh.values()], mates);
  const moved: ReturnedMove[] = [];
  const elsewhere: Unplaced[] = [];
  for (const [id, { point, parent, before }] of fresh) {
    const was = old.get(mates.get(id) ?? "");
    const target = findPoint(composite.points, idOf(id));
    if (was === undefined || target === undefined || point.outside !== undefined) continue;
    // What lies in a point goes with it, wherever that stands.
    const isBelowTheSame = parent === null ? was.parent === null : mates.get(parent) === was.parent;
    if (isBelowTheSame && (!outOf.has(id) || (parent !== null && outOf.has(parent)))) continue;
    const spot = outOf.has(id) ? spotOf(before, parent, idOf) : null;
    const next = spot === null ? null : "after" in spot ? spot.after : spot.under;
    const within = [...walkComposite([target])].some((each) => each.point.id === next);
    if (spot === null || within || (parent === null) !== (was.parent === null)) {
      const above = parent === null ? undefined : fresh.get(parent)?.point;
      const to = [above?.label, above?.heading, point.label].filter((word) => (word ?? "") !== "").join(" · ");
      const from = [point.heading, point.text].filter((words) => words !== "").join("\n");
      elsewhere.push({ code: "elsewhere", point: target.id, label: target.label, from, to, by });
      continue;
    }
    const place = next === null ? undefined : findPoint(composite.points, next);
    moved.push({
      point: target.id,
      label: target.label,
      at: spot,
      to: place === undefined ? "" : calledPoint(place),
      by,
    });
  }
  return { moved, elsewhere };
}

/**
 * Behind the point right before it, else first under the one above it, or first of all; null where one of these is not surely a
 * point of the text, as all between it and the next that is would be a guess.
 */
function spotOf(before: readonly string[], parent: string | null, idOf: (id: string) => string): PointSpot | null {
  const [nearest] = before;
  if (nearest !== undefined) return idOf(nearest) === "" ? null : { after: idOf(nearest) };
  if (parent === null) return { under: null };
  return idOf(parent) === "" ? null : { under: idOf(parent) };
}

/**
 * Those of the second order that stand in another place than their mates in the first: as few as possible, and rather what stands
 * below a heading than the heading, which whoever moves it moves with all below it.
 */
function outOfOrder(
  before: readonly string[],
  now: readonly Placed[],
  mates: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const places = new Map(before.map((id, at) => [id, at]));
  const paired = now.map(({ point }) => point).filter(({ id }) => mates.has(id));
  const kept = heaviestRising(
    paired.map(({ id }) => places.get(mates.get(id)!)!),
    paired.map((point) => Math.min(before.length + 1, MOST) ** Math.min(heightOf(point), HIGHEST)),
    before.length,
  );
  return new Set(paired.flatMap(({ id }, at) => (kept.has(at) ? [] : [id])));
}

// Sums of weights stay exact: of more points, or levels, than these no text has been seen.
const MOST = 2 ** 12;
const HIGHEST = 3;

/** How many levels stand below a point; a heading is over words, though none came below it. */
function heightOf({ heading, text, points }: Point): number {
  return Math.max(heading !== "" && text === "" ? 1 : 0, ...points.map((each) => heightOf(each) + 1));
}

/** The places in an order of numbers below `limit`, all different, that rise and weigh most together. */
function heaviestRising(order: readonly number[], weights: readonly number[], limit: number): ReadonlySet<number> {
  // Fenwick tree over the numbers: the place with the heaviest rising chain that ends at or below each.
  const best = new Int32Array(limit + 1).fill(-1);
  const sums: number[] = [];
  const previous: number[] = [];
  const heavier = (one: number, other: number): number =>
    one === -1 || (other !== -1 && sums[other]! > sums[one]!) ? other : one;
  let last = -1;
  for (const [at, number] of order.entries()) {
    let chain = -1;
    for (let node = number; node > 0; node -= node & -node) chain = heavier(chain, best[node]!);
    previous.push(chain);
    sums.push(weights[at]! + (chain === -1 ? 0 : sums[chain]!));
    for (let node = number + 1; node <= limit; node += node & -node) best[node] = heavier(best[node]!, at);
    last = heavier(last, at);
  }
  const kept = new Set<number>();
  for (let at = last; at !== -1; at = previous[at]!) kept.add(at);
  return kept;
}

function placed(points: readonly Point[]): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  const visit = (some: readonly Point[], parent: string | null): void => {
    const before: string[] = [];
    for (const point of some) {
      found.set(point.id, { point, parent, before: before.toReversed() });
      before.push(point.id);
      visit(point.points, point.id);
    }
  };
  visit(points, null);
  return found;
}
