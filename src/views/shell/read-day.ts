import { languageCodes } from "../../words/languages.ts";
import { localeOf } from "../../words/locale.ts";

/** Names of months, long and short, in every interface language, to their numbers. */
let names: ReadonlyMap<string, number> | null = null;

function monthNames(): ReadonlyMap<string, number> {
  if (names !== null) return names;
  const found = new Map<string, number>();
  for (const language of languageCodes) {
    const locale = localeOf(language);
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2001-${String(month).padStart(2, "0")}-15`;
      for (const text of [locale.date(iso), locale.shortDate(iso), locale.monthName(iso)])
        for (const word of text.toLowerCase().split(/[^\p{L}\p{M}]+/u)) if (word.length > 2) found.set(word, month);
    }
  }
  names = found;
  return found;
}

/** The ISO day that a person wrote: `2031-03-19`, `19.3.2031`, `19 March 2031`, `19 mars 2031`; null if none. */
export function readDay(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return build(iso[1], Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[./ ](\d{1,2})[./ ](\d{4})$/.exec(plain);
  if (figures) return build(figures[3], Number(figures[2]), Number(figures[1]));
  const words = plain.split(/[^\p{L}\p{M}\d]+/u).filter((word) => word !== "");
  const month = words.map((word) => monthNames().get(word)).find((number) => number !== undefined);
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  const year = words.find((word) => /^\d{4}$/.test(word));
  return month === undefined || day === undefined ? null : build(year, month, Number(day));
}

function build(year: string | undefined, month: number, day: number): string | null {
  if (year === undefined) return null;
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
