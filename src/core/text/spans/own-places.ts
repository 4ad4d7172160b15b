import type { Point } from "../draft.ts";

/**
 * Points in words that have nothing in common, as `[old, new]`: as many between the same two neighbours, one after the other. `mates`: which
 * points are surely which; `unsure`: those of which nobody can tell.
 */
export function sameInPlace(
  before: readonly Point[],
  now: readonly Point[],
  mates: ReadonlyMap<string, string>,
  unsure: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const taken = new Set(mates.values());
  const old = byPlace(before, (id) => mates.get(id) ?? null);
  const fresh = byPlace(now, (id) => (taken.has(id) ? id : null));
  return [...old].flatMap(([place, ones]) => {
    const others = fresh.get(place) ?? [];
    const areAlike =
      ones.length === others.length &&
      [...ones, ...others].every(({ id, points }) => points.length === 0 && !unsure.has(id)) &&
      ones.every((one, nth) => hasHeading(one) === hasHeading(others[nth]!));
    return areAlike ? ones.map((one, nth) => [one.id, others[nth]!.id] as const) : [];
  });
}

/** Points without a mate by the place that they stand in. `mateOf` names what is known of both drafts by one id. */
function byPlace(
  points: readonly Point[],
  mateOf: (id: string) => string | null,
): ReadonlyMap<string, readonly Point[]> {
  const found = new Map<string, Point[]>();
  const level = (of: readonly Point[], parent: string): void => {
    const anchors = of.map(({ id }) => mateOf(id));
    const nexts: string[] = [];
    for (let at = of.length - 1, next = ""; at >= 0; at--) [nexts[at], next] = [next, anchors[at] ?? next];
    let last = "";
    for (const [at, point] of of.entries()) {
      const mate = anchors[at];
      if (mate != null) {
        last = mate;
        level(point.points, mate);
      } else if (!isNothing(point)) {
        const place = JSON.stringify([parent, last, nexts[at]]);
        const there = found.get(place);
        if (there === undefined) found.set(place, [point]);
        else there.push(point);
      }
    }
  };
  level(points, "");
  return found;
}

function hasHeading({ heading }: Point): boolean {
  return heading !== "";
}

function isNothing({ heading, text, deleted, outside }: Point): boolean {
  return deleted || outside !== undefined || (heading + text).trim() === "";
}
