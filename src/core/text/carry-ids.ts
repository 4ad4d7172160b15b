import { SURE_PAIRING, type Correspondence, type Redline } from "./alignment.ts";
import { walkPoints, type Draft, type Point } from "./draft.ts";

/**
 * The actual text of a draft that was known retold only, its points under the ids of those that retold them: what is said of
 * them, pairings and statuses, then speaks of the actual words. Only sure pairings carry an id; where one point was retold as
 * several, or several as one, the first keeps it. No id is used twice, none of the retold text's for another point.
 */
export function carryIds(actual: Draft, retold: Draft, pairs: readonly Correspondence[]): Draft {
  const old = new Set([...walkPoints(retold.points)].map(({ point }) => point.id));
  const carried = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to, confidence } of pairs) {
    const [before, after] = [from[0], to[0]];
    if (before === undefined || after === undefined || confidence < SURE_PAIRING) continue;
    if (!old.has(before) || carried.has(after) || taken.has(before)) continue;
    carried.set(after, before);
    taken.add(before);
  }
  const fresh = (id: string): string => {
    for (let n = 1; ; n++) {
      const tried = n === 1 ? id : `${id}~${n}`;
      if (!old.has(tried) && !taken.has(tried)) return tried;
    }
  };
  const renamed = (points: readonly Point[]): readonly Point[] =>
    points.map((point) => {
      const id = carried.get(point.id) ?? fresh(point.id);
      taken.add(id);
      return { ...point, id, points: renamed(point.points) };
    });
  return { ...actual, points: renamed(actual.points) };
}

/** Ids of the retold points whose actual words state the same figures, parties, days and conditions, points below included. */
export function statingTheSame(retold: Draft, { pairs }: Redline): readonly string[] {
  const same = new Set(
    pairs.flatMap(({ from, to, confidence, changes }) =>
      from.length === 1 && to.length === 1 && confidence >= SURE_PAIRING && changes.length === 0 ? from : [],
    ),
  );
  const whole = (point: Point): boolean => same.has(point.id) && point.points.every(whole);
  return [...walkPoints(retold.points)].flatMap(({ point }) => (whole(point) ? [point.id] : []));
}
