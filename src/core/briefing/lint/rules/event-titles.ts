import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { days, findDates, spanOf, type DateMention } from "../../../evidence/date-text.ts";
import type { ProcessState, TimelineEvent } from "../../../record/state.ts";
import { dayLine, readings } from "../event-line.ts";
import type { Fault } from "../finding.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { tokensOf, type Token } from "../reading/tokens.ts";
import type { Rule } from "./rule.ts";

/** An event told by the words of its title, with other days than the timeline's: "the second round, from 4 to 6 May". */
export const eventTitles: Rule = {
  code: "wrong-date",
  needs: ({ state }) => titlesOf(state).length > 0,
  find: ({ sentences, state, year }: Reading) => sentences.flatMap((read) => ofSentence(read, state, year)),
  finds: [
    "They met again for the first round, from ⟦25 to 26 February⟧, and parted.",
    "⟦25–26 February⟧ – First round.",
    "⟦28 February⟧ – First round of talks.",
  ],
  allows: [
    "They met for the first round on 20 February.",
    "After the first round, Northland was silent until 28 February.",
    "The first round was over when the League wrote on 28 February.",
  ],
};

interface Titled {
  readonly words: readonly string[];
  readonly events: readonly TimelineEvent[];
}

/** Titles that are names of events: short, of a count or a place, such as "Second round"; with all events that have them. */
const titlesOf = remembered((state: ProcessState): readonly Titled[] => {
  const found = new Map<string, TimelineEvent[]>();
  for (const event of state.events) {
    if (event.date.length < 10) continue;
    const words = tokensOf(event.title.split(":")[0] ?? "").map(({ lower }) => lower);
    if (words.length < 2 || words.length > LONGEST || !words.some((word) => MEETING.test(word))) continue;
    const key = words.join(" ");
    found.set(key, [...(found.get(key) ?? []), event]);
  }
  return [...found].map(([key, events]) => ({ words: key.split(" "), events }));
});

const LONGEST = 4;
const MEETING = /^(?:rounds?|summit|talks|conference|meetings?|plenary|session)$/u;
/** So many tokens may part the name of an event from its day. */
const NEAR = 4;
/** A day farther away is of something else. */
const FAR = 45;

function ofSentence(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  const { tokens, sentence } = read;
  const dates = findDates(sentence.text, year).filter(({ date, ambiguous }) => date.length === 10 && !ambiguous);
  if (dates.length === 0) return [];
  return titlesOf(state).flatMap(({ words, events }): readonly Fault[] => {
    const at = tokens.findIndex((_token, start) => words.every((word, each) => tokens[start + each]?.lower === word));
    if (at < 0) return [];
    const span = dates
      .map((date) => spanIn(date, sentence.text))
      .find((one) => isJoined(tokens, sentence.from + one.from, sentence.from + one.to, at, at + words.length));
    if (span === undefined || events.some((event) => isOf(event, span))) return [];
    const event = events.find((one) => gapTo(one, span) <= FAR);
    if (event === undefined) return [];
    const { date } = span;
    return [
      {
        code: "wrong-date",
        severity: "error",
        message: said("wrong-date.event", {
          event: said("event-on", { title: event.title, on: event.date, until: event.endDate ?? null }),
          day: dayLine(date, sentence.text),
        }),
        from: sentence.from + span.from,
        to: sentence.from + span.to,
      },
    ];
  });
}

/** A day, or "24 to 26 April": the last day with the first before it. */
interface DaySpan {
  readonly date: DateMention;
  /** Day of the month on which it begins; null where it is one day. */
  readonly first: string | null;
  readonly from: number;
  readonly to: number;
}

function spanIn(date: DateMention, text: string): DaySpan {
  const before = /(?<!\d)(\d{1,2})\s?(?:to|and|until|[-–—])\s?$/u.exec(
    text.slice(Math.max(0, date.from - 12), date.from),
  );
  if (before === null) return { date, first: null, from: date.from, to: date.to };
  return { date, first: (before[1] ?? "").padStart(2, "0"), from: date.from - before[0].length, to: date.to };
}

/** "The second round, from 4 to 6 May", "on 4 May for the second round", "4 May – Second round": nothing but little words between. */
function isJoined(tokens: readonly Token[], from: number, to: number, at: number, next: number): boolean {
  const behind = tokens.filter((token, each) => each >= next && token.to <= from);
  const before = tokens.filter((token, each) => each < at && token.from >= to);
  const start = tokens[at]?.from ?? 0;
  const [between, isBehind] = from > start ? [behind, true] : [before, false];
  if (between.length > NEAR) return false;
  return between.every(({ lower }) =>
    isBehind
      ? /^(?:of|talks|,|\(|on|from|in|held|was|took|place|between|:|[-–—])$/u.test(lower)
      : /^(?:,|\(|[-–—:]|the|a|for|met|meet|at|in|began|their)$/u.test(lower),
  );
}

function isOf({ date, endDate }: TimelineEvent, { date: last, first }: DaySpan): boolean {
  const [start, end] = [spanOf(date)[0], spanOf(endDate ?? date)[1]];
  return readings(last).some((day) => {
    const from = first === null ? day : `${day.slice(0, 8)}${first}`;
    // A day of several is right; days that are told as the whole must be the whole.
    if (first === null) return days(start, day) >= -1 && days(day, end) >= -1;
    return Math.abs(days(from, start)) <= 1 && Math.abs(days(day, end)) <= 1;
  });
}

function gapTo({ date }: TimelineEvent, { date: last }: DaySpan): number {
  return Math.min(...readings(last).map((day) => Math.abs(days(date.slice(0, 10), day))));
}
