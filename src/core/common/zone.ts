import { instantOf, millisecondsOf } from "./day.ts";

/** From an instant on, clocks stand so many minutes ahead of UTC. */
export interface ZoneOffset {
  readonly from: string;
  readonly minutes: number;
}

/** A time zone as a table: offsets in order of time; before the first, the first holds. */
export interface Zone {
  readonly name: string;
  readonly offsets: readonly ZoneOffset[];
}

/** The zone of days that are counted in UTC. */
export const utc: Zone = { name: "UTC", offsets: [] };

/** Minutes ahead of UTC at an instant. */
export function offsetAt(zone: Zone, milliseconds: number): number {
  let minutes = zone.offsets[0]?.minutes ?? 0;
  for (const offset of zone.offsets) {
    if (millisecondsOf(offset.from) > milliseconds) break;
    minutes = offset.minutes;
  }
  return minutes;
}

/** The calendar day of a day or instant in a zone. */
export function dayIn(zone: Zone, moment: string): string {
  if (moment.length === 10) return moment;
  const milliseconds = millisecondsOf(moment);
  return instantOf(milliseconds + offsetAt(zone, milliseconds) * 60_000).slice(0, 10);
}

/** The instant at which a day ends in a zone. */
export function endOfDay(zone: Zone, day: string): string {
  const midnight = millisecondsOf(day) + 86_400_000;
  // Clocks change hours away from midnight UTC or near it: the offset that holds just before the end is the one that counts.
  const guess = midnight - offsetAt(zone, midnight) * 60_000;
  return instantOf(midnight - offsetAt(zone, guess - 1) * 60_000);
}

/** The wall clock of an instant in a zone, such as `14:05`; null for a day, which has none. */
export function clockIn(zone: Zone, moment: string): string | null {
  if (moment.length === 10) return null;
  const milliseconds = millisecondsOf(moment);
  return instantOf(milliseconds + offsetAt(zone, milliseconds) * 60_000).slice(11, 16);
}
