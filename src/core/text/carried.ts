import { walkPoints, type Draft, type Point } from "./draft.ts";

/**
 * The point of a party's next draft that a point of its earlier one has become, for what people decided about it to hold on: the one
 * with its very words, else the one of its name where most of the words are the same; null where neither is there.
 */
export function carriedPoint(before: Draft, id: string, after: Draft): string | null {
  const all = (draft: Draft): readonly Point[] => [...walkPoints(draft.points)].map(({ point }) => point);
  const old = all(before).find((point) => point.id === id);
  if (old === undefined) return null;
  const next = all(after);
  const named = next.find((point) => point.id === id);
  if (named !== undefined && wordsOf(named) === wordsOf(old)) return named.id;
  const same = next.filter((point) => wordsOf(point) === wordsOf(old) && wordsOf(old) !== "");
  if (same.length === 1) return same[0]?.id ?? null;
  return named !== undefined && isMostly(old, named) ? named.id : null;
}

function wordsOf({ heading, text }: Point): string {
  return `${heading} ${text}`.replace(/\s+/gu, " ").trim();
}

/** Whether more than half of all different words of both are in both. */
function isMostly(one: Point, other: Point): boolean {
  const [a, b] = [one, other].map((point) => new Set(wordsOf(point).toLowerCase().split(" ")));
  if (a === undefined || b === undefined) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 > new Set([...a, ...b]).size;
}
