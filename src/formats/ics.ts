/** Something in a calendar: on whole days, or at an instant. */
export interface CalendarEvent {
  readonly uid: string;
  /** When it was written, an ISO instant; absent: its own first day, so that equal events give equal bytes. */
  readonly stamp?: string;
  /** First day (YYYY-MM-DD), or an ISO instant in UTC. */
  readonly from: string;
  /** Last day, where there are several. */
  readonly until?: string;
  readonly title: string;
  readonly description: string;
  readonly place?: string;
  /** What to remind of, a day before. */
  readonly alarm?: string;
}

/** Events as an iCalendar file (RFC 5545). `product`: who made it, from the whole to the part. */
export function writeCalendar(name: string, product: readonly string[], events: readonly CalendarEvent[]): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//${product.map((part) => icsText(part).replaceAll("/", " ")).join("//")}//EN`,
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${icsText(name)}`,
    ...events.flatMap(eventLines),
    "END:VCALENDAR",
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join("");
}

function eventLines({ uid, stamp, from, until, title, description, place, alarm }: CalendarEvent): readonly string[] {
  const whole = from.length === 10;
  return [
    "BEGIN:VEVENT",
    `UID:${icsText(uid)}`,
    `DTSTAMP:${compact(stamp ?? `${from.slice(0, 10)}T00:00:00Z`)}`,
    ...(whole ? [`DTSTART;VALUE=DATE:${compact(from)}`] : [`DTSTART:${compact(from)}`, "DURATION:PT0S"]),
    ...(until === undefined ? [] : [`DTEND;VALUE=DATE:${compact(dayAfter(until))}`]),
    `SUMMARY:${icsText(title)}`,
    `DESCRIPTION:${icsText(description)}`,
    ...(place === undefined ? [] : [`LOCATION:${icsText(place)}`]),
    "TRANSP:TRANSPARENT",
    ...(alarm === undefined
      ? []
      : ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P1D", `DESCRIPTION:${icsText(alarm)}`, "END:VALARM"]),
    "END:VEVENT",
  ];
}

/** Words as a value: line ends of any kind become `\n`, signs with a meaning are escaped, other controls are spaces. */
function icsText(text: string): string {
  return text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n?|[\n\u0085\u2028\u2029]/gu, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** The end of a whole-day event is the day after its last. */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** A day or an instant without separators and fractions. */
function compact(moment: string): string {
  return moment.replace(/\.\d+/u, "").replace(/[-:]/gu, "");
}

/** Each line is folded at 75 octets, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (length + size > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += sign;
    length += size;
  }
  return folded;
}
