import { MARK_LEVELS } from "../things/declared.ts";
import type { MarkLevel } from "./state.ts";
import type { PointStatus } from "./talks.ts";

/** How many points of a text stand at which level between named parties: a count of declarations, never of silences. */
export interface Tally {
  readonly total: number;
  /** Points with a standing mark above `open` between (at least) these parties. */
  readonly agreed: number;
  readonly byLevel: Readonly<Record<MarkLevel, number>>;
  readonly open: readonly string[];
}

/** Counts the given points of one text, such as its articles. */
export function tally(
  ledger: readonly PointStatus[],
  text: { readonly draft?: string; readonly composite?: string },
  points: readonly string[],
  between: readonly string[],
): Tally {
  const statuses = new Map(
    ledger
      .filter(({ draft, composite }) => draft === text.draft && composite === text.composite)
      .map((status) => [status.point, status]),
  );
  const byLevel = { open: 0, "agreed-in-substance": 0, "agreed-ad-referendum": 0, agreed: 0, closed: 0 };
  const open: string[] = [];
  for (const point of points) {
    const level = levelBetween(statuses.get(point), between);
    byLevel[level]++;
    if (level === "open") open.push(point);
  }
  return { total: points.length, agreed: points.length - open.length, byLevel, open };
}

/** The highest level that stands on a point between (at least) these parties; what awaits one of them stands not between them. */
export function levelBetween(status: PointStatus | undefined, between: readonly string[]): MarkLevel {
  let level: MarkLevel = "open";
  for (const mark of status?.marks ?? []) {
    if (!mark.stands || mark.awaits !== undefined || !between.every((party) => mark.between.includes(party))) continue;
    if (MARK_LEVELS.indexOf(mark.level) > MARK_LEVELS.indexOf(level)) level = mark.level;
  }
  return level;
}
