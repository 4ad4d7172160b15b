import { icsLines, icsText } from "../ics.ts";

/** Something on one or more whole days. */
export interface CalendarEvent {
  readonly uid: string;
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day, YYYY-MM-DD. */
  readonly until: string;
  readonly title: string;
  readonly description: string;
  readonly place?: string;
}

/** Whole-day events as iCalendar (RFC 5545). Equal events give equal bytes. */
export function writeCalendar(name: string, product: string, events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${icsText(product).replaceAll("/", " ")}//EN`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${icsText(name)}`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${icsText(event.uid)}`,
      // The stamp is the event's own day: the present moment would give other bytes each time.
      `DTSTAMP:${event.from.replaceAll("-", "")}T000000Z`,
      `DTSTART;VALUE=DATE:${event.from.replaceAll("-", "")}`,
      `DTEND;VALUE=DATE:${dayAfter(event.until).replaceAll("-", "")}`,
      `SUMMARY:${icsText(event.title)}`,
      `DESCRIPTION:${icsText(event.description)}`,
      ...(event.place === undefined ? [] : [`LOCATION:${icsText(event.place)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return icsLines(lines);
}

/** The end of a whole-day event is the day after its last. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
