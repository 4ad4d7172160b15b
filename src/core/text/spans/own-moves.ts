import { calledPoint } from "../called.ts";
import type { Composite } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import { walkComposite } from "../reading.ts";
import { matchIds } from "../redline/script.ts";
import { findPoint } from "./composite.ts";
import { ownMates } from "./own-mates.ts";
import type { ReturnedBy, ReturnedMove, Unplaced } from "./returned.ts";
import type { PointSpot } from "./span.ts";

/** A point of a party's own document with those around it. */
interface Placed {
  readonly point: Point;
  readonly parent: string | null;
  /** The points before it on its level, the nearest first. */
  readonly before: readonly string[];
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
export function ownMoves(
  composite: Composite,
  party: string,
  [sent, now]: readonly [Draft, Draft],
  by: ReturnedBy,
): OwnMoves {
  const mates = new Map(ownMates(sent, now).pairs.map(([one, other]) => [other, one]));
  const entries = composite.drafts.find((each) => each.party === party)?.points ?? [];
  const ids = new Map(entries.map(({ id, pieces }) => [id, pieces[0] ?? ""]));
  const idOf = (id: string | null | undefined): string => ids.get(mates.get(id ?? "") ?? "") ?? "";
  const [old, fresh] = [placed(sent.points), placed(now.points)];
  const outOf = outOfOrder([...old.keys()], [...fresh.keys()], mates);
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

/** Those of the second order that stand in another place than their mates in the first. */
function outOfOrder(
  before: readonly string[],
  now: readonly string[],
  mates: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const places = new Map(before.map((id, at) => [id, at]));
  const paired = now.filter((id) => mates.has(id));
  const order = paired.map((id) => places.get(mates.get(id)!)!);
  const sorted = Int32Array.from(order).toSorted();
  const match = matchIds(sorted, Int32Array.from(order), before.length);
  const kept = new Set([...match].filter((at) => at >= 0));
  return new Set(paired.filter((_, at) => !kept.has(at)));
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
