import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import { days, findDates, spanOf, type DateMention } from "../../../evidence/date-text.ts";
import type { ProcessState } from "../../../record/state.ts";
import { dayLine } from "../event-line.ts";
import { isFiguresDay } from "../events.ts";
import { isDateline } from "../figure-use.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { timelineOf, type KnownEvent } from "../reading/timeline.ts";
import { isTelling, partsOf, stemOf } from "../reading/tokens.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";

/** The day of an event that a clause tells by its words, with another day than the timeline's. */
export const eventDays: Rule = {
  code: "wrong-date",
  needs: ({ state }) => state.events.length > 0,
  find: ({ sentences, state, year }: Reading) => sentences.flatMap((read) => ofSentence(read, state, year)),
  finds: [
    "Donors met at Brookfield and pledged money for schools on ⟦15 May⟧.",
    "The donors' meeting was on ⟦5 May 2030⟧.",
  ],
  allows: [
    "Donors met at Brookfield and pledged money for schools on 5 May.",
    "Sacks that fell overboard from the ferry: 88 (Ferry Office, 31 May)",
    "Money pledged by donors at Brookfield for schools, as of 15 May: 90 million crowns.",
  ],
};

/** Least agreement, in natural logarithms and by share of what is said; how much more than with any other event. */
const LEAST = 3.5;
const SHARE = 0.4;
const MARGIN = 0.7;
/** A day farther away is of something else. */
const FAR = 45;
/** Days of texts are held against the texts. */
const TEXT = triggered(/\b(?:drafts?|papers?|plans?|texts?|proposals?|documents?|mark-?up|frameworks?)\b/iu);
const OTHER = triggered(
  /\b(?:as (?:of|at)|since|until|before|after|by|from|between|deadline|expected|planned|next|had given|anniversary|count(?:s|ed)?|figures?|estimat\w+)\b/iu,
);

function ofSentence(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  const { sentence, tokens } = read;
  const dates = findDates(sentence.text, year).filter(({ date, ambiguous }) => date.length === 10 && !ambiguous);
  const [date, ...others] = dates;
  // Of two days in a sentence each may be of something else.
  if (
    date === undefined ||
    others.length > 0 ||
    read.drafts.length > 0 ||
    TEXT.test(sentence.text) ||
    sentence.heading ||
    isDateline(sentence.text, date) ||
    isFiguresDay(sentence.text, date, state)
  )
    return [];
  const before = sentence.text.slice(Math.max(0, date.from - 14), date.from);
  if (
    OTHER.test(before) ||
    !/\b(?:on|of|,)\s*(?:\p{L}+day,?\s*)?(?:the\s*)?(?:\d{1,2}\s*(?:and|to|-|–)\s*)?$/iu.test(before)
  )
    return [];
  const { all, weightOf } = timelineOf(state);
  const words = new Set<string>();
  for (const { kind, lower, from } of tokens)
    if (kind === "word" && (from < sentence.from + date.from || from >= sentence.from + date.to))
      for (const part of partsOf(lower)) if (isTelling(part)) words.add(stemOf(part));
  // "He was arrested on 18 June": he is the person named last.
  const who = tokens.some(({ lower }) => /^(?:he|she)$/u.test(lower)) ? personBefore(read) : null;
  if (who !== null) words.add(stemOf(who.toLowerCase()));
  // The answer to "When did they meet?" is of what the question names.
  if (read.before !== null && /\?\s*$/u.test(read.before.sentence.text))
    for (const word of read.before.words) words.add(word);
  const scored = all
    .map((known) => ({ known, score: scoreOf(words, read.values, known, weightOf) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const ofYear = scored.filter(({ known, score }) => score >= OF_YEAR && isYearOff(known.event.date, date));
  const [off, ...more] = ofYear;
  if (off !== undefined && more.length === 0) return [wrongDay(off.known, date, sentence)];
  if (best === undefined || best.score < LEAST || (next !== undefined && next.score > best.score * MARGIN)) return [];
  let whole = 0;
  for (const word of words) whole += weightOf(word) || 1;
  const { event } = best.known;
  const [first, last] = [spanOf(event.date)[0], spanOf(event.endDate ?? event.date)[1]];
  const gap = date.date < first ? days(date.date, first) : date.date > last ? days(last, date.date) : 0;
  if (best.score / whole < SHARE || event.date.length < 10 || gap <= 1 || gap > FAR) return [];
  // Something else that is on record of that day may be meant.
  if (scored.some(({ known, score }) => known.event.date === date.date && score >= best.score * 0.3)) return [];
  return [wrongDay(best.known, date, sentence)];
}

function wrongDay({ event }: KnownEvent, date: DateMention, { text, from }: ReadSentence["sentence"]): Fault {
  return {
    code: "wrong-date",
    severity: "error",
    message: said("wrong-date.place", {
      title: event.title,
      place: event.place ?? event.summary,
      on: event.date,
      until: event.endDate ?? null,
      day: dayLine(date, text),
    }),
    from: from + date.from,
    to: from + date.to,
  };
}

/** Where the very day of another year is told less must agree: few things happen on one day of different years. */
const OF_YEAR = 2;

/** The day of an event, told with another year. */
function isYearOff(on: string, { date, yearGuessed }: DateMention): boolean {
  return !yearGuessed && on.length === 10 && on.slice(4) === date.slice(4) && on.slice(0, 4) !== date.slice(0, 4);
}

/** The person of whom "he" or "she" is said. */
function personBefore({ persons, before }: ReadSentence): string | null {
  return (persons[0] ?? before?.persons.at(-1))?.person.name ?? null;
}

function scoreOf(
  words: ReadonlySet<string>,
  values: readonly Value[],
  known: KnownEvent,
  weightOf: (word: string) => number,
): number {
  let score = 0;
  for (const word of known.words) if (words.has(word)) score += weightOf(word);
  if (
    score > 0 &&
    values.some(
      (value) => value.low >= 20 && known.values.some((own) => own.low === value.low && own.kind === value.kind),
    )
  )
    score += 2;
  return score;
}
