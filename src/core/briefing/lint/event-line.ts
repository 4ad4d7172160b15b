import { findDates, type DateMention } from "../../evidence/date-text.ts";
import type { TimelineEvent } from "../../record/state.ts";
import type { Sentence } from "./prose.ts";

/** Part of a sentence that tells of one event, with the day that it gives. */
export interface Clause {
  /** Place in the whole text, UTF-16 units. */
  readonly from: number;
  readonly text: string;
  /** A full day with no doubt about day and month; null where it gives none. */
  readonly date: DateMention | null;
}

/** Cuts a sentence at semicolons and between its dates. */
export function clausesOf(sentence: Sentence, year: string | null): readonly Clause[] {
  const dates = findDates(sentence.text, year);
  const isDay = ({ date, ambiguous }: DateMention): boolean => date.length === 10 && !ambiguous;
  const cuts = [0, ...[...sentence.text.matchAll(/;\s/gu)].map(({ index }) => index + 1), sentence.text.length];
  return cuts.slice(1).flatMap((to, at) => {
    const from = cuts[at] ?? 0;
    const text = sentence.text.slice(from, to);
    const own = dates.filter((date) => date.from >= from && date.to <= to);
    const [only, ...others] = own;
    const shifted = (date: DateMention): DateMention => ({ ...date, from: date.from - from, to: date.to - from });
    if (only === undefined || others.length > 0) return [{ from: sentence.from + from, text, date: null }];
    return [{ from: sentence.from + from, text, date: isDay(only) ? shifted(only) : null }];
  });
}

/** A day without a year may be of the year before: an article of January tells of November. */
export function readings({ date, yearGuessed }: DateMention): readonly string[] {
  return yearGuessed ? [date, `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`] : [date];
}

/** An event with its day, for a message. */
export function eventLine({ title, date, endDate }: TimelineEvent): string {
  return `"${title}" on ${date}${endDate === undefined ? "" : ` to ${endDate}`}`;
}
