import { someLineTurns } from "../core/common/directions.ts";
import { isolate } from "./isolate.ts";
import { languageCodes, languages, type Language } from "./languages.ts";

/** How the interface writes dates, figures and lists. */
export interface Locale {
  readonly language: Language;
  /** The BCP 47 tag that figures and dates follow. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  /** `19 March 2031`; a month or a year where no more is known. */
  readonly date: (iso: string) => string;
  /** `19 Mar 2031`, for tables and tags. */
  readonly shortDate: (iso: string) => string;
  /** `19 Mar 2031, 14:05` where the reader is, of an instant. */
  readonly shortMoment: (iso: string) => string;
  /** `Monday 2 June`. */
  readonly weekday: (iso: string) => string;
  /** `4–6 Feb 2031`. */
  readonly shortRange: (from: string, to: string) => string;
  /** `Mar 2031`. */
  readonly month: (iso: string) => string;
  /** `Mar`, for an axis. */
  readonly monthName: (iso: string) => string;
  readonly number: (value: number) => string;
  /** Between parts of an enumeration: a comma or a semicolon with its space. */
  readonly comma: string;
  readonly semicolon: string;
  /** `a, b and c`; right to left, each in its own direction. */
  readonly list: (items: readonly string[]) => string;
  /** `12 kB`. */
  readonly bytes: (count: number) => string;
  /** The name of a language, by its tag; the tag where it has none. */
  readonly languageName: (tag: string) => string;
  /** What messages write figures, plurals and dates with: an ISO day short, or `long`. */
  readonly formatters: Formatters;
}

interface Formatters {
  readonly getNumberFormat: (tags?: unknown, options?: object) => { readonly format: (value: number) => string };
  readonly getPluralRules: (tags?: unknown, options?: object) => Intl.PluralRules;
  readonly getDateTimeFormat: (tags?: unknown, options?: object) => { readonly format: (iso: string) => string };
}

// Ukrainian dates end with an abbreviated word for year, whose full stop would meet the one of the sentence.
const yearWord = /\sр\.$/u;

/** The locale of an interface language. */
export function localeOf(language: Language): Locale {
  const { tag, dir } = languages[language];
  const rtl = dir === "rtl";
  const format = (options: Intl.DateTimeFormatOptions) => dayFormat(tag, options);
  const long = format({ day: "numeric", month: "long", year: "numeric" });
  const longMonth = format({ month: "long", year: "numeric" });
  const short = format({ day: "numeric", month: "short", year: "numeric" });
  const ranges = once(
    () => new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }),
  );
  const moments = once(
    () =>
      new Intl.DateTimeFormat(tag, {
        day: "numeric",
        month: "short",
        year: "numeric",
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
        calendar: "gregory",
      }),
  );
  const range = (from: string, to: string) => ranges().formatRange(Date.parse(from), Date.parse(to));
  const month = format({ month: "short", year: "numeric" });
  const number = once(() => new Intl.NumberFormat(tag));
  // No language of ours writes these otherwise, and the first formatter of an engine costs as much as a short command.
  const figure = (value: number) => (isPlain(value) ? String(value) : number().format(value));
  const list = once(() => new Intl.ListFormat(tag, { type: "conjunction" }));
  // British usage in writing dates of talks is "Sep"; engines disagree between "Sep" and "Sept".
  const even = (text: string) => text.replace("Sept", "Sep");
  // Of a year nothing more is known.
  const dateOf = (iso: string) => (iso.length === 4 ? iso : iso.length === 7 ? longMonth(iso) : long(iso));
  const weekday = format({ weekday: "long", day: "numeric", month: "long" });
  const shortDateOf = (iso: string) => even(iso.length === 4 ? iso : iso.length === 7 ? month(iso) : short(iso));
  const plurals = once(() => new Intl.PluralRules(tag));
  const names = once(() => new Intl.DisplayNames(tag, { type: "language", fallback: "code" }));
  return {
    language,
    tag,
    dir,
    date: dateOf,
    shortDate: shortDateOf,
    shortMoment: (iso) =>
      even(
        moments()
          .format(Date.parse(iso))
          .replace(/\sр\.(?=,)/u, ""),
      ),
    weekday,
    shortRange: (from, to) => even(range(from, to)),
    month: (iso) => even(month(iso)),
    monthName: (
      (inner) => (iso: string) =>
        even(inner(iso))
    )(format({ month: "short" })),
    number: figure,
    comma: rtl ? "، " : ", ",
    semicolon: rtl ? "؛ " : "; ",
    list: (items) => list().format(rtl ? items.map(isolate) : items),
    bytes: (count) => bytesIn(tag, count),
    languageName: (given) => nameOf(names(), given),
    formatters: {
      getNumberFormat: (_, options) =>
        options === undefined ? { format: figure } : new Intl.NumberFormat(tag, options),
      getPluralRules: plurals,
      getDateTimeFormat: (_, options = {}) => ({
        format: (iso) => ("month" in options && options.month === "long" ? dateOf(iso) : shortDateOf(iso)),
      }),
    },
  };
}

/** Made when it is first asked for: most readers of a page or a command need few of these, and each costs milliseconds. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Whether a figure has neither sign nor separators. */
function isPlain(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0);
}

/** Writes ISO days and months as the options say; what is neither stays as it is. */
function dayFormat(tag: string, options: Intl.DateTimeFormatOptions): (iso: string) => string {
  const formatter = once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC", calendar: "gregory" }));
  return (iso) => {
    const time = Date.parse(iso.length === 7 ? `${iso}-01` : iso);
    return Number.isNaN(time) ? iso : formatter().format(time).replace(yearWord, "");
  };
}

function bytesIn(tag: string, count: number): string {
  const unit = (name: string, digits = 0, unitDisplay: "long" | "short" = "short") =>
    new Intl.NumberFormat(tag, { style: "unit", unit: name, unitDisplay, maximumFractionDigits: digits });
  if (count < 1e3) return unit("byte", 0, "long").format(count);
  return count < 1e6 ? unit("kilobyte").format(count / 1e3) : unit("megabyte", 1).format(count / 1e6);
}

function nameOf(names: Intl.DisplayNames, given: string): string {
  try {
    return names.of(given) ?? given;
  } catch {
    // Drafts may bear a language that is no tag.
    return given;
  }
}

const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

/** The language of the interface that the tag of a text names; English where Parley does not speak it. */
export function languageOf(tag: string): Language {
  const main = tag.toLowerCase().split(/[-_]/u)[0];
  return languageCodes.find((code) => code === main) ?? "en";
}

/**
 * Writing direction of a text by its language tag; empty or unknown = decided by its own letters, and so where a line of its words
 * runs the other way.
 */
export function directionOf(language: string, words = ""): "ltr" | "rtl" | "auto" {
  const main = language.toLowerCase().split("-")[0] ?? "";
  const turns = rightToLeft.has(main);
  if (main === "" || someLineTurns(words, turns)) return "auto";
  return turns ? "rtl" : "ltr";
}
