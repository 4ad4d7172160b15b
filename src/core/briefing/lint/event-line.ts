import { said as tell, type Said } from "../../common/said.ts";
import { findDates, type DateMention } from "../../evidence/date-text.ts";
import { isDateline } from "./figure-use.ts";
import type { TimelineEvent } from "../../record/state.ts";
import type { Sentence } from "./prose.ts";

/** Part of a sentence that tells of one event, with the day that it gives. */
export interface Clause {
  /** Place in the whole text, UTF-16 units. */
  readonly from: number;
  readonly text: string;
  /** A full day with no doubt about day and month; null where it gives none. */
  readonly date: DateMention | null;
  /** The article's own day, which opens the sentence: what it tells happened about then. */
  readonly dateline: DateMention | null;
}

/** Cuts a sentence at semicolons, and so that each part has one date at most: what goes before a day tells of it, else what follows. */
export function clausesOf(sentence: Sentence, year: string | null): readonly Clause[] {
  const { text } = sentence;
  const all = findDates(text, year);
  const dates = all.filter((date) => !isDateline(text, date));
  const dateline = all.find((date) => isDateline(text, date) && isDay(date)) ?? null;
  const semicolons = [...text.matchAll(/;\s/gu)].map(({ index }) => index + 1);
  const cuts = [0, ...semicolons, ...betweenDates(text, dates), text.length].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((to, at) => {
    const from = cuts[at] ?? 0;
    const own = dates.filter((date) => date.from >= from && date.to <= to);
    const date = own.length === 1 ? own.find(isDay) : undefined;
    return [
      {
        from: sentence.from + from,
        text: text.slice(from, to),
        date: date === undefined ? null : { ...date, from: date.from - from, to: date.to - from },
        dateline,
      },
    ];
  });
}

function isDay({ date, ambiguous }: DateMention): boolean {
  return date.length === 10 && !ambiguous;
}

/** Where a sentence of several days passes from one to the next: at the last comma or "and" between them. */
function betweenDates(text: string, dates: readonly DateMention[]): readonly number[] {
  return dates.slice(1).flatMap((date, at) => {
    const end = dates[at]?.to ?? 0;
    const between = text.slice(end, date.from);
    const parts = [...between.matchAll(/[,:]\s|\s(?=(?:and|but|while|then|after|before)\s)/gu)];
    const last = between.length < 12 ? undefined : parts.at(-1);
    return last === undefined ? [] : [end + last.index + 1];
  });
}

/** So many years back a day without a year may lie, and so many ahead: an article of January tells of November, or of how a war began. */
const BACK = 25;
const AHEAD = 1;

/** The days that a day may be: without a year that of any year in which something of the record may have been, the likeliest first. */
export function readings({ date, yearGuessed }: DateMention): readonly string[] {
  if (!yearGuessed) return [date];
  const inYear = (step: number): string => `${Number(date.slice(0, 4)) + step}${date.slice(4)}`;
  const back = Array.from({ length: BACK }, (_none, at) => inYear(-1 - at));
  const ahead = Array.from({ length: AHEAD }, (_none, at) => inYear(1 + at));
  return [date, ...back, ...ahead];
}

/** A day as a message tells it: in the text's own words where these leave the year open. */
export function dayLine({ from, to, date, yearGuessed }: DateMention, text: string): string {
  return yearGuessed ? text.slice(from, to) : date;
}

/** An event with its day, for a message. */
export function eventLine({ title, date, endDate }: TimelineEvent): Said {
  return tell("event-on", { title, on: date, until: endDate ?? null });
}
