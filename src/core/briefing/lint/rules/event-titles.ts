import { monthNames } from "../../../common/language/months.ts";
import { remembered } from "../../../common/remembered.ts";
import { said } from "../../../common/said.ts";
import { days, findDates, spanOf, type DateMention } from "../../../evidence/date-text.ts";
import type { ProcessState, TimelineEvent } from "../../../record/state.ts";
import { dayLine, eventLine, readings } from "../event-line.ts";
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
    "The first round was held at Reed Hall in ⟦March⟧.",
  ],
  allows: [
    "They met for the first round on 20 February.",
    "The first round was held at Reed Hall in February.",
    "After the first round, Northland was silent until 28 February.",
    "The first round was over when the League wrote on 28 February.",
  ],
};

interface Titled {
  readonly words: readonly string[];
  readonly events: readonly TimelineEvent[];
}

/** An event told by the words of its title, where the record has it at another place than the one told. */
export const titlePlaces: Rule = {
  code: "contradicted",
  needs: ({ state }) => titlesOf(state).length > 0,
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofPlace(read, state)),
  finds: [
    "The third round, which was held at ⟦Reed Hall⟧, came to nothing.",
    "In the third round in ⟦Brookfield⟧ they sat apart.",
  ],
  allows: [
    "The third round, which was held at Mill House, came to nothing.",
    "The third round was not held at Reed Hall.",
    "After the third round they met at Reed Hall.",
    "The third round, like that at Reed Hall, came to nothing.",
  ],
};

const HELD = /^(?:,|which|that|was|were|is|took|place|held|talks|of|began|opened|ended|sat|met|convened|again)$/u;

function ofPlace({ tokens, sentence }: ReadSentence, state: ProcessState): readonly Fault[] {
  const places = [...new Set(state.events.flatMap(({ place = "" }) => (place === "" ? [] : [place])))];
  return titlesOf(state).flatMap(({ words, events }): readonly Fault[] => {
    const at = tokens.findIndex((_token, start) => words.every((word, each) => tokens[start + each]?.lower === word));
    const [event] = events;
    if (at < 0 || event === undefined || events.some(({ place = "" }) => place === "")) return [];
    let next = at + words.length;
    while (next < at + words.length + 6 && HELD.test(tokens[next]?.lower ?? "")) next++;
    const first = tokens[next + 1];
    if (!/^(?:in|at)$/u.test(tokens[next]?.lower ?? "") || first === undefined) return [];
    const told = sentence.text.slice(first.from - sentence.from);
    const place = places.find((one) => told.startsWith(one) && !/^\p{L}/u.test(told.slice(one.length)));
    const isThere = events.some(({ place: own = "", title, summary }) =>
      `${own} ${title} ${summary}`.includes(place ?? ""),
    );
    if (place === undefined || isThere) return [];
    return [
      {
        code: "contradicted",
        severity: "error",
        message: said("contradicted.number", { number: event.place ?? "", event: eventLine(event) }),
        from: first.from,
        to: first.from + place.length,
      },
    ];
  });
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
const FAR = 60;

function ofSentence(read: ReadSentence, state: ProcessState, year: string | null): readonly Fault[] {
  const { tokens, sentence } = read;
  const dates = [...findDates(sentence.text, year), ...monthsIn(sentence.text, year)].filter(
    ({ date, ambiguous }) => date.length >= 7 && !ambiguous,
  );
  if (dates.length === 0) return [];
  return titlesOf(state).flatMap(({ words, events }): readonly Fault[] => {
    const at = tokens.findIndex((_token, start) => words.every((word, each) => tokens[start + each]?.lower === word));
    if (at < 0) return [];
    const span = dates
      .map((date) => spanIn(date, sentence.text))
      .find((one) =>
        isJoined(
          tokens,
          { from: sentence.from + one.from, to: sentence.from + one.to },
          { at, next: at + words.length },
          new Set(events.flatMap(({ place = "" }) => tokensOf(place).map(({ lower }) => lower))),
        ),
      );
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

const MONTHS: Readonly<Record<string, number>> = monthNames.en;

/** "In March": a month without its year, which is that of the text. */
function monthsIn(text: string, year: string | null): readonly DateMention[] {
  if (year === null) return [];
  return [...text.matchAll(/(?<=\b[Ii]n )\p{Lu}\p{Ll}{2,8}(?!\p{L}| \d)/gu)].flatMap(({ 0: word, index }) => {
    const month = MONTHS[word.toLowerCase()];
    return month === undefined
      ? []
      : [
          {
            from: index,
            to: index + word.length,
            date: `${year}-${String(month).padStart(2, "0")}`,
            ambiguous: false,
            yearGuessed: true,
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
function isJoined(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  { at, next }: { readonly at: number; readonly next: number },
  place: ReadonlySet<string>,
): boolean {
  const behind = tokens.filter((token, each) => each >= next && token.to <= from);
  const before = tokens.filter((token, each) => each < at && token.from >= to);
  const start = tokens[at]?.from ?? 0;
  const [all, isBehind] = from > start ? [behind, true] : [before, false];
  // "Held at Reed Hall in March": where it was may stand between.
  const between = all.filter(({ lower }) => !place.has(lower));
  if (between.length > NEAR) return false;
  return between.every(({ lower }) =>
    isBehind
      ? /^(?:of|talks|,|\(|on|from|in|at|which|held|was|took|place|between|:|[-–—])$/u.test(lower)
      : /^(?:,|\(|[-–—:]|the|a|for|met|meet|at|in|began|their)$/u.test(lower),
  );
}

function isOf({ date, endDate }: TimelineEvent, { date: last, first }: DaySpan): boolean {
  const [start, end] = [spanOf(date)[0], spanOf(endDate ?? date)[1]];
  return readings(last).some((day) => {
    const from = first === null ? day : `${day.slice(0, 8)}${first}`;
    if (day.length === 7) return start.startsWith(day) || end.startsWith(day);
    // A day of several is right; days that are told as the whole must be the whole.
    if (first === null) return days(start, day) >= -1 && days(day, end) >= -1;
    return Math.abs(days(from, start)) <= 1 && Math.abs(days(day, end)) <= 1;
  });
}

function gapTo({ date }: TimelineEvent, { date: last }: DaySpan): number {
  return Math.min(...readings(last).map((day) => Math.abs(days(date.slice(0, 10), day.padEnd(10, "-15")))));
}
