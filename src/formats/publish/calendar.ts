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

/** Whole-day events as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets. Equal events give equal bytes. */
export function writeCalendar(name: string, product: string, events: readonly CalendarEvent[]): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${value(product).replaceAll("/", " ")}//EN`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${value(name)}`,
    ...events.flatMap((event) => [
      "BEGIN:VEVENT",
      `UID:${value(event.uid)}`,
      // The stamp is the event's own day: the present moment would give other bytes each time.
      `DTSTAMP:${event.from.replaceAll("-", "")}T000000Z`,
      `DTSTART;VALUE=DATE:${event.from.replaceAll("-", "")}`,
      `DTEND;VALUE=DATE:${dayAfter(event.until).replaceAll("-", "")}`,
      `SUMMARY:${value(event.title)}`,
      `DESCRIPTION:${value(event.description)}`,
      ...(event.place === undefined ? [] : [`LOCATION:${value(event.place)}`]),
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

/** The end of a whole-day event is the day after its last. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function value(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/gu, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Folds a line at 75 octets, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (length + size > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += char;
    length += size;
  }
  return folded;
}
