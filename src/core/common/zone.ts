import { instantOf, millisecondsOf, monthLength } from "./day.ts";
import { remembered } from "./remembered.ts";

/** From an instant on, clocks stand so many minutes ahead of UTC. */
export interface ZoneOffset {
  readonly from: string;
  readonly minutes: number;
}

/** A day of each year on which clocks change: the nth weekday of a month (5 = the last; 0 = Sunday), at minutes of the local clock. */
export interface YearlyChange {
  readonly month: number;
  readonly nth: number;
  readonly weekday: number;
  readonly minutes: number;
}

/** Clocks that go forward and back each year: minutes ahead of UTC in winter and in summer, and the days of change. */
export interface YearlyClocks {
  readonly winter: number;
  readonly summer: number;
  readonly forward: YearlyChange;
  readonly back: YearlyChange;
}

/** A time zone as a table: offsets in order of time; before the first, the first holds; from the last on, the yearly clocks if any. */
export interface Zone {
  readonly name: string;
  readonly offsets: readonly ZoneOffset[];
  readonly yearly?: YearlyClocks;
}

/** The zone of days that are counted in UTC. */
export const utc: Zone = { name: "UTC", offsets: [] };

/** A zone as it is asked: the instants of its offsets, and for each year in which the yearly clocks were asked, when they change. */
interface Steps {
  readonly starts: readonly number[];
  readonly years: Map<number, readonly [forward: number, back: number]>;
}

/** Milliseconds of a year of the Gregorian calendar on average. */
const MEAN_YEAR = 365.2425 * 86_400_000;

const stepsOf = remembered(({ offsets }: Zone): Steps => ({
  starts: offsets.map(({ from }) => millisecondsOf(from)),
  years: new Map(),
}));

/** Minutes ahead of UTC at an instant. */
export function offsetAt(zone: Zone, milliseconds: number): number {
  const { offsets, yearly } = zone;
  if (offsets.length <= 1 && yearly === undefined) return offsets[0]?.minutes ?? 0;
  const steps = stepsOf(zone);
  const at = steps.starts.findLastIndex((start) => start <= milliseconds);
  if (yearly === undefined || at < offsets.length - 1) return offsets[Math.max(at, 0)]?.minutes ?? 0;
  // A day off around the turn of the year does no harm: no zone changes its clocks there.
  const [forward, back] = changesOf(yearly, 1970 + Math.floor(milliseconds / MEAN_YEAR), steps.years);
  // South of the equator summer lies around the turn of the year.
  const summer =
    forward < back ? milliseconds >= forward && milliseconds < back : milliseconds >= forward || milliseconds < back;
  return summer ? yearly.summer : yearly.winter;
}

function changesOf(clocks: YearlyClocks, year: number, years: Steps["years"]): readonly [number, number] {
  const found = years.get(year);
  if (found !== undefined) return found;
  const { forward, back, winter, summer } = clocks;
  const made = [localChange(forward, year) - winter * 60_000, localChange(back, year) - summer * 60_000] as const;
  years.set(year, made);
  return made;
}

/** The local time of a change, as if it were UTC. */
function localChange({ month, nth, weekday, minutes }: YearlyChange, year: number): number {
  const first = Date.UTC(year, month - 1, 1);
  const day = ((weekday - new Date(first).getUTCDay() + 7) % 7) + 1 + (nth - 1) * 7;
  return first + (day > monthLength(year, month) ? day - 8 : day - 1) * 86_400_000 + minutes * 60_000;
}

/** The calendar day of a day or instant in a zone. */
export function dayIn(zone: Zone, moment: string): string {
  if (moment.length === 10) return moment;
  const milliseconds = millisecondsOf(moment);
  return instantOf(milliseconds + offsetAt(zone, milliseconds) * 60_000).slice(0, 10);
}

/** The instant of a local time, given as if it were UTC; of two (clocks put back) the earlier, in a gap the moment after it. */
export function fromLocal(zone: Zone, local: number): number {
  const before = offsetAt(zone, local - 86_400_000);
  const after = offsetAt(zone, local + 86_400_000);
  const most = Math.max(before, after);
  const early = local - most * 60_000;
  return offsetAt(zone, early) === most ? early : local - Math.min(before, after) * 60_000;
}

/** The instant at which a day ends in a zone. */
export function endOfDay(zone: Zone, day: string): string {
  return instantOf(fromLocal(zone, millisecondsOf(day) + 86_400_000));
}

/** The wall clock of an instant in a zone, such as `14:05`; null for a day, which has none. */
export function clockIn(zone: Zone, moment: string): string | null {
  if (moment.length === 10) return null;
  const milliseconds = millisecondsOf(moment);
  return instantOf(milliseconds + offsetAt(zone, milliseconds) * 60_000).slice(11, 16);
}
