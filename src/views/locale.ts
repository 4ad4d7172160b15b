import { isolate } from "./messages/isolate.ts";

/** Interface languages that can be chosen. */
export const interfaceLanguages = ["en", "fr", "uk", "ar"] as const;

/** One of the interface languages. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** How the interface writes dates, figures and lists. */
export interface Locale {
  readonly language: InterfaceLanguage;
  readonly dir: "ltr" | "rtl";
  /** `19 March 2031`; a month where no day is known. */
  readonly date: (iso: string) => string;
  /** `19 Mar 2031`, for tables and tags. */
  readonly shortDate: (iso: string) => string;
  /** `19 Mar 2031, 14:05` where the reader is, of an instant. */
  readonly shortMoment: (iso: string) => string;
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
}

/** How each language writes; Latin digits in every one: figures of a text and of the interface must look alike. */
export const languageTags: Readonly<Record<InterfaceLanguage, string>> = {
  en: "en-GB",
  fr: "fr-FR",
  uk: "uk-UA",
  ar: "ar-u-nu-latn",
};

// Ukrainian dates end with an abbreviated word for year, whose full stop would meet the one of the sentence.
const yearWord = /\sр\.$/u;

/** The locale of an interface language. */
export function localeOf(language: InterfaceLanguage): Locale {
  const tag = languageTags[language];
  const rtl = language === "ar";
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC", calendar: "gregory" });
    return (iso: string) => {
      const time = Date.parse(iso.length === 7 ? `${iso}-01` : iso);
      return Number.isNaN(time) ? iso : formatter.format(time).replace(yearWord, "");
    };
  };
  const long = format({ day: "numeric", month: "long", year: "numeric" });
  const longMonth = format({ month: "long", year: "numeric" });
  const short = format({ day: "numeric", month: "short", year: "numeric" });
  const ranges = new Intl.DateTimeFormat(tag, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const moments = new Intl.DateTimeFormat(tag, {
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    calendar: "gregory",
  });
  const range = (from: string, to: string) => ranges.formatRange(Date.parse(from), Date.parse(to));
  const month = format({ month: "short", year: "numeric" });
  const number = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(tag, { type: "conjunction" });
  // British usage in writing dates of talks is "Sep"; engines disagree between "Sep" and "Sept".
  const even = (text: string) => text.replace("Sept", "Sep");
  return {
    language,
    dir: rtl ? "rtl" : "ltr",
    date: (iso) => (iso.length === 7 ? longMonth(iso) : long(iso)),
    shortDate: (iso) => even(iso.length === 7 ? month(iso) : short(iso)),
    shortMoment: (iso) => even(moments.format(Date.parse(iso)).replace(/\sр\.(?=,)/u, "")),
    shortRange: (from, to) => even(range(from, to)),
    month: (iso) => even(month(iso)),
    monthName: (
      (inner) => (iso: string) =>
        even(inner(iso))
    )(format({ month: "short" })),
    number: (value) => number.format(value),
    comma: rtl ? "، " : ", ",
    semicolon: rtl ? "؛ " : "; ",
    list: (items) => list.format(rtl ? items.map(isolate) : items),
  };
}

const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

/** Writing direction of a text by its language tag; empty or unknown = decided by its own letters. */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  const main = language.toLowerCase().split("-")[0] ?? "";
  if (main === "") return "auto";
  return rightToLeft.has(main) ? "rtl" : "ltr";
}
