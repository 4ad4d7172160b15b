import { monthNames } from "../../common/language/months.ts";
import { remembered } from "../../common/remembered.ts";
import { days, findDates, spanOf } from "../../evidence/date-text.ts";
import { stem, wordsOf } from "../../evidence/features.ts";
import type { ProcessState, TimelineEvent } from "../../record/state.ts";
import { Sides } from "./sides.ts";

/** An event of the record with the words by which prose may mean it. */
export interface KnownEvent {
  readonly event: TimelineEvent;
  readonly title: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Names in title, summary and place, in stem. */
  readonly names: ReadonlySet<string>;
}

/** An event that some words may mean, and how surely: the rarer the words that both share, the more. */
export interface EventMatch {
  readonly known: KnownEvent;
  readonly weight: number;
  readonly shared: ReadonlySet<string>;
}

/** The events of a record, ready to be found in prose. */
export interface KnownEvents {
  readonly all: readonly KnownEvent[];
  /** Where each stands among them. */
  readonly order: ReadonlyMap<KnownEvent, number>;
  /** The events that have a word. */
  readonly index: ReadonlyMap<string, readonly KnownEvent[]>;
  /** Parties whom most events name: their names tell no event from another. */
  readonly plain: Sides;
  /** How much a word tells: the rarer among events, the more; in natural logarithms. */
  readonly weightOf: (word: string) => number;
}

/** Words so short tell nothing; two letters are abbreviated names, which many events have. */
const SHORTEST = 3;
/** Words that tell of any event: they neither name one nor tell two apart. */
const PLAIN = wordsOf(
  `${Object.keys(monthNames.en).join(" ")} says said told goes going gone after before possible later former more other further together take takes took lead leads part talk meet meeting published publishes president leaders plan text draft round day days week month peace war first second third hour hours point points agreement statement news report reports year-end party parties`,
);

/** Those who fight or mediate, and whose drafts are on the table. */
function principals({ parties, drafts, names }: ProcessState): Sides {
  const tabling = new Set(drafts.flatMap(({ party, draft }) => [party, ...draft.tabledBy]));
  const main = parties.filter(
    ({ id, roles }) => tabling.has(id) || roles.some(({ role }) => role === "belligerent" || role === "mediator"),
  );
  return new Sides(names === undefined ? { parties: main } : { parties: main, names });
}

/** Reads the timeline once for each state. */
export const knownEvents = remembered((state: ProcessState): KnownEvents => {
  const plain = principals(state);
  const all = state.events.map((event) => {
    const told = `${event.title}. ${event.summary}. ${event.place ?? ""}`;
    const [title, words] = [event.title, told].map((text) => tellingWords(plain.without(text)));
    return { event, title: title ?? new Set(), words: words ?? new Set(), names: properNames(told) };
  });
  const count = new Map<string, number>();
  for (const { words } of all) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const index = new Map<string, KnownEvent[]>();
  for (const known of all) for (const word of known.words) index.set(word, [...(index.get(word) ?? []), known]);
  const order = new Map(all.map((known, at) => [known, at] as const));
  return { all, order, index, plain, weightOf: (word) => Math.log((all.length + 1) / (count.get(word) ?? all.length)) };
});

/** Events that words of prose may mean, the surest first. */
export function eventsMeant(text: string, { order, plain, weightOf, index }: KnownEvents): readonly EventMatch[] {
  const found = new Map<KnownEvent, { weight: number; readonly shared: Set<string> }>();
  for (const word of tellingWords(plain.without(text)))
    for (const known of index.get(word) ?? []) {
      const match = found.get(known) ?? { weight: 0, shared: new Set<string>() };
      match.weight += weightOf(word) * (known.title.has(word) ? 1.25 : 1);
      match.shared.add(word);
      found.set(known, match);
    }
  return [...found]
    .filter(([, { shared }]) => shared.size >= 2)
    .sort(([a, one], [b, other]) => other.weight - one.weight || (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([known, { weight, shared }]) => ({ known, weight, shared }));
}

/** Days between a date and an event's span, or a day that its summary names; 0 within it. */
export function daysFrom({ date, endDate, summary }: TimelineEvent, day: string): number {
  const [first] = spanOf(date);
  const [, last] = spanOf(endDate ?? date);
  const own = day < first ? days(day, first) : day > last ? days(last, day) : 0;
  const named = findDates(summary, date.slice(0, 4)).filter((one) => one.date.length === 10);
  return Math.min(own, ...named.map((one) => Math.abs(days(one.date, day))));
}

function tellingWords(text: string): ReadonlySet<string> {
  // "20 points" and "the 20-point version" tell one text from others.
  const counted = [...text.matchAll(/\b(\d{1,3})[- ]points?\b/giu)].map(([, number = ""]) => `${number}-point`);
  return new Set([
    ...counted,
    ...[...wordsOf(text)].filter((word) => word.length >= SHORTEST && !PLAIN.has(word) && !/^\d{1,2}$/u.test(word)),
  ]);
}

function properNames(text: string): ReadonlySet<string> {
  return new Set((text.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).map(stem));
}
