import { isDay, lastDayOf, millisecondsOf, monthLength } from "../common/day.ts";
import { monthNames } from "../common/language/months.ts";
import { rememberedWords } from "../common/remembered.ts";

/** A date in a text. */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** 2025-12-28, 2025-12 or 2025. */
  readonly date: string;
  /** Both numbers could be the month: read as day/month, as most of the world writes. */
  readonly ambiguous: boolean;
  /** The text gives a day and month only; the year is filled in. */
  readonly yearGuessed: boolean;
}

const MONTHS = new Map<string, number>();
for (const names of Object.values(monthNames))
  for (const [name, month] of Object.entries(names)) MONTHS.set(name.toLowerCase(), month);

const NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|");
const YEAR = "(?:19|20)\\d{2}";
const A_YEAR = new RegExp(YEAR, "u");
const STYLES: readonly (readonly [RegExp, (groups: RegExpMatchArray, year: string | null) => string | null])[] = [
  [new RegExp(`(?<![\\d-])(${YEAR})-(\\d{2})-(\\d{2})(?![\\d-])`, "gu"), (m) => day(m[1], m[2], m[3])],
  [new RegExp(`(?<![\\d.])(\\d{1,2})[.](\\d{1,2})[.](${YEAR})(?!\\d)`, "gu"), (m) => day(m[3], m[2], m[1])],
  [
    new RegExp(`(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(${YEAR})(?!\\d)`, "gu"),
    (m) => day(m[3], m[2], m[1]) ?? day(m[3], m[1], m[2]),
  ],
  [
    new RegExp(
      `(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:[\\s-]+|\\s+(?:of|de)\\s+)(${NAMES})\\.?,?[\\s-]+(${YEAR})(?!\\d)`,
      "giu",
    ),
    (m) => day(m[3], month(m[2]), m[1]),
  ],
  [
    new RegExp(`(?<!\\p{L})(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${YEAR})(?!\\d)`, "giu"),
    (m) => day(m[3], month(m[1]), m[2]),
  ],
  [
    new RegExp(`(?<!\\p{L})(${NAMES})\\.?,?(?:\\s+(?:of\\s+)?|-)(${YEAR})(?!\\d)`, "giu"),
    (m) => monthOf(m[2], month(m[1])),
  ],
  [new RegExp(`(?<![\\d-])(${YEAR})-(0[1-9]|1[0-2])(?![\\d-])`, "gu"), (m) => `${m[1]}-${m[2]}`],
  [new RegExp(`(?<![\\d/.])(0?[1-9]|1[0-2])/(${YEAR})(?!\\d)`, "gu"), (m) => monthOf(m[2], Number(m[1]))],
  [
    new RegExp(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${NAMES})(?![\\p{L}\\d])`, "giu"),
    (m, year) => (year === null ? null : day(year, month(m[2]), m[1])),
  ],
  [
    new RegExp(
      `(?<!\\p{L})(${NAMES})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%]|[.,]\\d|\\s*(?:%|per\\b|million|billion))`,
      "giu",
    ),
    (m, year) => (year === null ? null : day(year, month(m[1]), m[2])),
  ],
];
/** The last styles name no year. */
const WITHOUT_YEAR = 2;

const NAMED_STYLES: ReadonlySet<number> = new Set(
  STYLES.flatMap(([{ source }], style) => (source.includes(NAMES) ? [style] : [])),
);

function namesMonth(text: string): boolean {
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) if (MONTHS.has(word.toLowerCase())) return true;
  return false;
}

/** All dates of a text in the order they stand; days without a year take `year`, and are left out without one. */
export function findDates(text: string, year: string | null = null): readonly DateMention[] {
  return datesOf(year === null ? text : `${year}\u0000${text}`);
}

/** Dates of a text that stands behind the four figures of a year, or behind none, which nothing else begins with. */
const datesOf = rememberedWords((key): readonly DateMention[] => {
  const end = key.charAt(4) === "\u0000" ? 5 : 0;
  return searchDates(key.slice(end), end === 0 ? null : key.slice(0, 4));
});

function searchDates(text: string, year: string | null): readonly DateMention[] {
  const found: DateMention[] = [];
  const plain = westernDigits(text);
  // Every style has a figure in it, without a year to fill in that of a year; those that name a month are tried where one is named.
  if (!(year === null ? A_YEAR : /\d/u).test(plain)) return found;
  const isNamed = namesMonth(plain);
  STYLES.forEach(([pattern, read], style) => {
    if (!isNamed && NAMED_STYLES.has(style)) return;
    for (const match of plain.matchAll(pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const date = read(match, year);
      if (date === null) continue;
      const ambiguous = style === 2 && Number(match[1]) <= 12 && Number(match[2]) <= 12 && match[1] !== match[2];
      found.push({ from, to, date, ambiguous, yearGuessed: style >= STYLES.length - WITHOUT_YEAR });
    }
  });
  return found.sort((a, b) => a.from - b.from);
}

/** A date of a cell. */
export interface ParsedDate {
  readonly date: string;
  /** Both numbers could be the month: read as day/month. */
  readonly ambiguous: boolean;
  /** The cell names a quarter: its last month stands for it. */
  readonly quarter?: true;
}

const QUARTERS: readonly RegExp[] = [
  /^[QТT](?<quarter>[1-4])[\s/-]*(?<year>(?:19|20)\d{2})$/iu,
  /^(?<year>(?:19|20)\d{2})[\s/-]*[QТT](?<quarter>[1-4])$/iu,
  /^(?<quarter>[1-4])(?:st|nd|rd|th)?[\s.-]*(?:quarter|qtr|quartal|trimestre|кв(?:артал)?)\.?[\s,]*(?:of |de )?(?<year>(?:19|20)\d{2})$/iu,
];

function quarterOf(text: string): string | null {
  for (const style of QUARTERS) {
    const { quarter, year } = style.exec(text)?.groups ?? {};
    if (quarter !== undefined) return `${year}-${String(Number(quarter) * 3).padStart(2, "0")}`;
  }
  return null;
}

/** Arabic and Persian digits as the others; each takes one UTF-16 unit, so places stay. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}

/** A date that stands alone in a cell, in any of the styles, or a bare year; null where it is none. */
export function parseDate(text: string): ParsedDate | null {
  const trimmed = westernDigits(text)
    .trim()
    .replace(/^(?:c\.|ca\.|about|as of)\s*/iu, "");
  const quarter = quarterOf(trimmed);
  if (quarter !== null) return { date: quarter, ambiguous: false, quarter: true };
  if (new RegExp(`^${YEAR}$`, "u").test(trimmed)) return { date: trimmed, ambiguous: false };
  const [only] = findDates(trimmed);
  return only && only.from === 0 && only.to === trimmed.length ? { date: only.date, ambiguous: only.ambiguous } : null;
}

/** First and last day of a date that may be a month or year. */
export function spanOf(date: string): readonly [string, string] {
  const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  return [first, lastDayOf(date)];
}

/** Whole days between two dates, 0 where they share a day; negative never. */
export function daysApart(a: string, b: string): number {
  const [firstA, lastA] = spanOf(a);
  const [firstB, lastB] = spanOf(b);
  if (lastA < firstB) return days(lastA, firstB);
  return lastB < firstA ? days(lastB, firstA) : 0;
}

/** Days from one day to another; negative where it lies before. */
export function days(from: string, to: string): number {
  return Math.round((millisecondsOf(to) - millisecondsOf(from)) / 86_400_000);
}

function month(name: string | undefined): number {
  return MONTHS.get((name ?? "").toLowerCase()) ?? 0;
}

function day(
  year: string | undefined,
  monthNumber: string | number | undefined,
  date: string | undefined,
): string | null {
  const text = `${year}-${String(monthNumber).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

function monthOf(year: string | undefined, number: number): string | null {
  return monthLength(Number(year), number) === 0 ? null : `${year}-${String(number).padStart(2, "0")}`;
}
