import { endOfDay, type Zone } from "../../common/zone.ts";

/** Whether a day or instant is not after the end of a day in a zone. */
export function upTo(day: string | null | undefined, zone: Zone): (moment: string) => boolean {
  if (day === null || day === undefined) return () => true;
  const end = endOfDay(zone, day);
  return (moment) => (moment.length === 10 ? moment <= day : comparable(moment) < end);
}

/** Whether one moment is before, with or after another: a day counts as its whole. */
export function compareMoments(a: string, b: string): number {
  if (a.length === b.length) return a < b ? -1 : a > b ? 1 : 0;
  const [x, y] = a.length === 10 || b.length === 10 ? [a.slice(0, 10), b.slice(0, 10)] : [comparable(a), comparable(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Instants of any precision with milliseconds, so that their order is that of their texts. */
function comparable(instant: string): string {
  if (instant.length === 24) return instant;
  return instant.length === 17 ? `${instant.slice(0, 16)}:00.000Z` : `${instant.slice(0, 19)}.000Z`;
}
