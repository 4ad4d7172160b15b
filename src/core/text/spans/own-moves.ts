import { alignDrafts } from "../align.ts";
import { SURE_PAIRING } from "../alignment.ts";
import type { Composite } from "../composite.ts";
import type { Draft, Point } from "../draft.ts";
import { walkComposite } from "../reading.ts";
import { matchIds } from "../redline/script.ts";
import { findPoint } from "./composite.ts";
import type { ReturnedBy, ReturnedMove } from "./returned.ts";
import type { PointSpot } from "./span.ts";

/** A point of a party's own document with those around it. */
interface Placed {
  readonly point: Point;
  readonly parent: string | null;
  /** The points before it on its level, the nearest first. */
  readonly before: readonly string[];
}

/**
 * Points that stand elsewhere in a party's own document than in what that party reads in the composite: of those that are surely
 * the same, as few as possible, each with all below it. They move behind the point that they follow now, or under the one above.
 */
export function ownMoves(
  composite: Composite,
  party: string,
  [sent, now]: readonly [Draft, Draft],
  by: ReturnedBy,
): readonly ReturnedMove[] {
  const mates = new Map<string, string>();
  for (const { from, to, confidence } of alignDrafts(sent, now))
    if (from.length === 1 && to.length === 1 && confidence >= SURE_PAIRING) mates.set(to[0]!, from[0]!);
  const entries = composite.drafts.find((each) => each.party === party)?.points ?? [];
  const ids = new Map(entries.map(({ id, pieces }) => [id, pieces[0] ?? ""]));
  const [old, fresh] = [placed(sent.points), placed(now.points)];
  const moved = outOfOrder([...old.keys()], [...fresh.keys()], mates);
  return [...moved].flatMap((id): readonly ReturnedMove[] => {
    const { point, parent, before } = fresh.get(id)!;
    const was = old.get(mates.get(id)!)!;
    if (point.outside !== undefined) return [];
    // What lies in a point that moved goes with it.
    if (parent !== null && moved.has(parent) && mates.get(parent) === was.parent) return [];
    const known = (one: string | undefined): string => ids.get(mates.get(one ?? "") ?? "") ?? "";
    const target = findPoint(composite.points, known(id));
    const after = known(before.find((one) => mates.has(one)));
    const under = known(parent ?? undefined);
    const spot: PointSpot = after === "" ? { under: under === "" ? null : under } : { after };
    const next = after === "" ? under : after;
    if (target === undefined || [...walkComposite([target])].some((each) => each.point.id === next)) return [];
    const to = next === "" ? "" : (findPoint(composite.points, next)?.label ?? "");
    return [{ point: target.id, label: target.label, at: spot, to, by }];
  });
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
