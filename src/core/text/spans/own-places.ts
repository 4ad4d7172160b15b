import type { Point } from "../draft.ts";

/**
 * Points in words that have nothing in common, as `[old, new]`: each alone between the same two neighbours. `mates`: which points are surely which.
 */
export function aloneInPlace(
  before: readonly Point[],
  now: readonly Point[],
  mates: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const taken = new Set(mates.values());
  const old = alone(before, (id) => mates.get(id) ?? null);
  const fresh = alone(now, (id) => (taken.has(id) ? id : null));
  return [...old].flatMap(([place, one]) => {
    const other = fresh.get(place);
    return one === null || other == null || (one.heading === "") !== (other.heading === "")
      ? []
      : [[one.id, other.id] as const];
  });
}

/** Points without a mate by the place that they have for themselves; null where several share it. `mateOf` names what is known of both drafts by one id. */
function alone(points: readonly Point[], mateOf: (id: string) => string | null): ReadonlyMap<string, Point | null> {
  const found = new Map<string, Point | null>();
  const level = (of: readonly Point[], parent: string): void => {
    const anchors = of.map(({ id }) => mateOf(id));
    let last = "";
    for (const [at, point] of of.entries()) {
      const mate = anchors[at];
      if (mate != null) {
        last = mate;
        level(point.points, mate);
      } else if (!isNothing(point)) {
        const next = anchors.slice(at + 1).find((each) => each !== null) ?? "";
        const place = JSON.stringify([parent, last, next]);
        found.set(place, found.has(place) || point.points.length > 0 ? null : point);
      }
    }
  };
  level(points, "");
  return found;
}

function isNothing({ heading, text, deleted, outside }: Point): boolean {
  return deleted || outside !== undefined || (heading + text).trim() === "";
}
