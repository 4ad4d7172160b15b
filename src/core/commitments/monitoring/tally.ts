import type { Tally } from "../../things/monitoring.ts";
import type { Grade, Id } from "../model.ts";
import { standing } from "./incident.ts";

/** A category on a day by one reporter. */
export interface TallyPoint {
  readonly on: string;
  readonly total: number;
  readonly grade: Grade;
  readonly report: Id;
}

/** The course of a category, by reporter: reporters are never added up. */
export function tallySeries(
  tallies: readonly Tally[],
  category: string,
  knownAt: string | null = null,
): ReadonlyMap<Id, readonly TallyPoint[]> {
  const series = new Map<Id, TallyPoint[]>();
  const own = standing(tallies, knownAt)
    .filter((tally) => tally.category === category)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
  for (const tally of own) {
    const list = series.get(tally.reporter) ?? [];
    const before = list[list.length - 1]?.total ?? 0;
    list.push({
      on: tally.on,
      total: tally.measure === "total" ? tally.count : before + tally.count,
      grade: tally.grade,
      report: tally.id,
    });
    series.set(tally.reporter, list);
  }
  return series;
}

/** Two reporters with different totals for a category on the latest day both cover. */
export interface Discrepancy {
  readonly category: string;
  readonly on: string;
  readonly totals: readonly { readonly reporter: Id; readonly total: number; readonly grade: Grade }[];
}

/** Categories on which reporters differ; which is right is not decided here. */
export function discrepancies(tallies: readonly Tally[], knownAt: string | null = null): readonly Discrepancy[] {
  const categories = [...new Set(tallies.map((tally) => tally.category))];
  return categories.flatMap((category) => {
    const series = [...tallySeries(tallies, category, knownAt)];
    if (series.length < 2) return [];
    const day = series.map(([, points]) => points[points.length - 1]?.on ?? "").toSorted()[0] ?? "";
    const totals = series.flatMap(([reporter, points]) => {
      const point = points.findLast((each) => each.on <= day);
      return point === undefined ? [] : [{ reporter, total: point.total, grade: point.grade }];
    });
    return new Set(totals.map((each) => each.total)).size > 1 ? [{ category, on: day, totals }] : [];
  });
}

/** Differences from day to day of a running total; a total that falls was corrected, and is told as it is. */
export function dailyOf(points: readonly TallyPoint[]): readonly { readonly on: string; readonly count: number }[] {
  return points.map((point, at) => ({ on: point.on, count: point.total - (points[at - 1]?.total ?? 0) }));
}
