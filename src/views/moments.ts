import { clockIn, dayIn, type Zone } from "../core/common/zone.ts";
import type { Locale } from "../words/locale.ts";

/** `19 Mar 2031, 14:05` in the zone of the process; a day alone where no hour is known. */
export function momentWords(locale: Locale, zone: Zone, moment: string): string {
  const clock = clockIn(zone, moment);
  const day = locale.shortDate(dayIn(zone, moment));
  return clock === null ? day : `${day}${locale.comma}${clock}`;
}

/** When something recorded happened: with the hour at which it was written down where it was on that very day. */
export function recordedMoment(
  locale: Locale,
  zone: Zone,
  { on, at }: { readonly on: string; readonly at: string },
): string {
  return momentWords(locale, zone, on.length === 10 && dayIn(zone, at) === on ? at : on);
}
