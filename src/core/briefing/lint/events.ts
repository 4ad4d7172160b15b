import { triggered } from "../../common/triggered.ts";
import { said as tell } from "../../common/said.ts";
import { stem } from "../../evidence/features.ts";
import { findDates, type DateMention } from "../../evidence/date-text.ts";
import { inFullUnits } from "../../evidence/units.ts";
import { WORDS } from "../../evidence/figure-words.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import type { ProcessState, TimelineEvent } from "../../record/state.ts";
import { LEAST } from "./counts-text.ts";
import { clausesOf, dayLine, eventLine, readings, type Clause } from "./event-line.ts";
import { daysFrom, eventsMeant, knownEvents, type EventMatch } from "./event-match.ts";
import { planNumbers } from "./plan-numbers.ts";
import { afterLeaving, wrongPersons } from "./event-persons.ts";
import { isLabel } from "./figure-use.ts";
import type { Fault } from "./finding.ts";
import type { Prose, Sentence } from "./prose.ts";
import type { Sides } from "./sides.ts";

/** Weight of shared words from which prose means an event: two words that few other events have. */
const SURE = 6.2;
/** Weight from which no name is needed. */
const CERTAIN = 7.5;
/** How much less another event may weigh and still be the one that is meant. */
const RIVAL = 0.6;
/** A date this near to the record's is the same report: days begin elsewhere at other times. */
const SAME = 1;
/** Beyond so many days the text may speak of another meeting, call or statement. */
const NEAR = 21;
/** What happens once: a resignation, a decision. */
const ONCE: ReadonlySet<string> = new Set(["domestic", "legal", "decision", "report", "conference", "incident"]);
const NEAR_ONCE = 60;

/** What a text of a day tells of events, against the timeline: their days, their numbers, and who did what. */
export function againstEvents(
  prose: Prose,
  state: ProcessState,
  year: string | null,
  today: string,
  sides: Sides,
): readonly Fault[] {
  const known = knownEvents(state);
  if (known.all.length === 0) return [];
  return prose.sentences.flatMap((sentence, at) =>
    clausesOf(sentence, year).flatMap((clause) => {
      const label = clause.date === null ? labelOf(sentence, prose.sentences[at - 1], year) : null;
      const matches = eventsMeant(`${label?.text ?? ""} ${clause.text}`, known);
      const meant = meantBy({ ...clause, date: clause.date ?? label?.date ?? clause.dateline }, matches);
      return [
        isFiguresDay(clause.text, clause.date, state) ? null : wrongDay(clause, matches, sides),
        ...afterLeaving({ ...clause, date: clause.date ?? clause.dateline }, state.events, today),
        ...(meant === null
          ? []
          : [...wrongNumbers(state, clause, meant, matches, sides), ...wrongPersons(clause, meant, sides)]),
      ].filter((fault) => fault !== null);
    }),
  );
}

/** "Harbour City, 6 January. Forty countries …": the place and day that open a paragraph are those of the next sentence. */
function labelOf(sentence: Sentence, before: Sentence | undefined, year: string | null): Clause | null {
  if (before?.block !== sentence.block || !isLabel(before.text)) return null;
  const [only, ...others] = clausesOf(before, year);
  return only === undefined || others.length > 0 || only.date === null ? null : only;
}

function isOn(event: TimelineEvent, clause: Clause): boolean {
  return clause.date !== null && readings(clause.date).some((day) => daysFrom(event, day) <= SAME);
}

/** The event that a clause means: on its day the one that shares most words; without a day one alone that is sure. */
function meantBy(clause: Clause, matches: readonly EventMatch[]): TimelineEvent | null {
  if (clause.date !== null) return matches.find(({ known }) => isOn(known.event, clause))?.known.event ?? null;
  const [best, next] = matches;
  if (best === undefined || best.weight < SURE) return null;
  return next !== undefined && next.weight > RIVAL * best.weight ? null : best.known.event;
}

/** Whether a day is that of a figure on record which the clause gives: not of what is told of it. */
export function isFiguresDay(text: string, date: DateMention | null, { claims = [] }: ProcessState): boolean {
  if (date === null) return false;
  const days = readings(date);
  const figures = new Set(findFigures(text).flatMap(({ low, high }) => [low, high]));
  return claims
    .filter(({ asOf }) => days.includes(asOf ?? ""))
    .map(inFullUnits)
    .some(({ low, high }) => [low, high].some((end) => end !== null && figures.has(end)));
}

/** "As of 31 December", "by 6 June": a figure's day, or a limit. */
const NO_DAY_OF = triggered(
  /\b(?:as (?:of|at)|by|until|till|before|after|since|from|through|deadline(?: of|,)?)\s*(?:the\s+)?$/iu,
);

/** A day on which the record has no such event, but has it some days before or after. */
function wrongDay(clause: Clause, matches: readonly EventMatch[], sides: Sides): Fault | null {
  const { date } = clause;
  if (date === null || NO_DAY_OF.test(clause.text.slice(0, date.from))) return null;
  if (matches.some(({ known }) => isOn(known.event, clause))) return null;
  const parties = sides.in(clause.text);
  const gap = (event: TimelineEvent): number => Math.min(...readings(date).map((day) => daysFrom(event, day)));
  const meant = matches.find(
    (match) =>
      match.weight >= Math.max(SURE, RIVAL * (matches[0]?.weight ?? 0)) &&
      match.known.event.date.length === 10 &&
      isNamedIn(match, parties) &&
      gap(match.known.event) <= (ONCE.has(match.known.event.kind) ? NEAR_ONCE : NEAR),
  );
  return meant === undefined
    ? null
    : {
        code: "wrong-date",
        severity: "error",
        message: tell("wrong-date.event", { event: eventLine(meant.known.event), day: dayLine(date, clause.text) }),
        from: clause.from + date.from,
        to: clause.from + date.to,
      };
}

/** Whether words name an event by its title and by a name; what happens once needs neither. */
function isNamedIn(
  { known: { event, title, names }, shared, weight }: EventMatch,
  parties: ReadonlySet<string>,
): boolean {
  // Of a person much is told: what happened must be told too.
  const deeds = (event.title.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).map(stem).filter((word) => title.has(word));
  if (ONCE.has(event.kind) && deeds.length > 0 && !deeds.some((word) => shared.has(word))) return false;
  if (ONCE.has(event.kind) && weight >= CERTAIN) return true;
  const isNamed = [...shared].some((word) => names.has(word)) || event.parties.some((party) => parties.has(party));
  return isNamed && [...shared].some((word) => title.has(word));
}

const MILLION = 1_000_000;

/** One thing by several names. */
const KIN: Readonly<Record<string, string>> = { state: "country", nation: "country", pow: "prison", capt: "prison" };
/** Words that may part a number from what it counts. */
const BETWEEN = triggered(/^(?:further|other|more|separate|new|war|of|the|its|their)$/iu);

interface Counted {
  readonly number: string;
  readonly noun: string;
  /** The number with what it counts. */
  readonly said: string;
  readonly from: number;
}

/** Numbers of things: "35 countries", "five hours", "250 each". */
function countedIn(text: string, sides: Sides): readonly Counted[] {
  return findFigures(text, findDates(text, "2000")).flatMap((figure) => {
    if (figure.unit !== undefined || figure.of !== undefined || figure.low !== figure.high) return [];
    const [first, second] = [
      ...text.slice(figure.to, figure.to + 40).matchAll(/^[ -]?(\p{L}+)|(?<=^[ -]?\p{L}+ )(\p{L}+)/gu),
    ];
    const parts = (word: string): boolean => BETWEEN.test(word) || sides.in(word).size > 0;
    const noun = first !== undefined && parts(first[0].trim()) ? second : first;
    if (noun === undefined || (Number(figure.low) < LEAST && /point/iu.test(noun[0]))) return [];
    const word = stem(noun[0].replace(/^[ -]/u, ""));
    const to = figure.to + noun.index + noun[0].length;
    // "18 points of 20", "18 of 20 points" are counted elsewhere; "eight points shorter" is a difference.
    if (/^ (?:(?:out )?of (?:the )?\d|(?:shorter|longer|fewer|less|more|higher|lower|better)\b)/u.test(text.slice(to)))
      return [];
    if (/(?:\d|\p{L}) (?:out )?of (?:the )?$/u.test(text.slice(0, figure.from)) && isCount(text.slice(0, figure.from)))
      return [];
    return [{ number: figure.low, noun: KIN[word] ?? word, said: text.slice(figure.from, to), from: figure.from }];
  });
}

/** "Eleven of the" before a number. */
function isCount(before: string): boolean {
  const first = /(\d+|\p{L}+(?:-\p{L}+)?) (?:out )?of (?:the )?$/u.exec(before)?.[1] ?? "";
  return /^\d/u.test(first) || WORDS[first.toLowerCase()] !== undefined;
}

const SINCE = triggered(/^\W*(?:ever )?(?:since|after|before|until)\b[^,;:]+,/iu);

/** What each of several has. */
const EACH = triggered(/\b(?:each|either|both|apiece|per side)\b/iu);

/** Numbers of a thing that the record has at this event in another number. */
function wrongNumbers(
  state: ProcessState,
  clause: Clause,
  event: TimelineEvent,
  matches: readonly EventMatch[],
  sides: Sides,
): readonly Fault[] {
  const own = countedIn(toldOf(event), sides);
  const near = matches.filter(({ weight }) => weight >= RIVAL * (matches[0]?.weight ?? 0));
  const others = near.flatMap(({ known }) => countedIn(toldOf(known.event), sides));
  const counted = countedIn(clause.text, sides);
  // "Since shots were fired there, eleven have been seized": counted after the event, not at it.
  const since = SINCE.exec(clause.text)?.[0].length ?? 0;
  return counted.flatMap(({ number, noun, said, from }) => {
    if (since > 0 && from >= since) return [];
    const first = own.find((one) => one.noun === noun);
    // Of 157 prisoners each, 314 came home; but each side has 157.
    const isDouble = (one: Counted): boolean =>
      Number(one.number) * 2 === Number(number) &&
      (!EACH.test(clause.text) || counted.some((other) => other.number === one.number));
    // "The plan of 24 points" is one by that name.
    const isPlan =
      noun === "point" &&
      planNumbers(state).has(number) &&
      /\b(?:plan|draft|text|paper|list|proposal|document) (?:of|with) (?:the )?$/iu.test(clause.text.slice(0, from));
    const isKnown =
      isPlan ||
      isOnRecord(state, clause, number) ||
      others.some((one) => one.noun === noun && (one.number === number || isDouble(one))) ||
      own.some((one) => one.noun === noun && isDouble(one)) ||
      findFigures(toldOf(event)).some(({ low }) => low === number);
    if (first === undefined || isKnown) return [];
    return [
      {
        code: "contradicted",
        severity: "error",
        message: tell("contradicted.number", { number: first.said, event: eventLine(event) }),
        from: clause.from + from,
        to: clause.from + from + said.length,
      },
    ];
  });
}

/** Whether an amount in millions is that of a figure of the day that a clause gives; small numbers may be of one side or all. */
function isOnRecord({ claims = [] }: ProcessState, { date }: Clause, number: string): boolean {
  // Without a day it is told of what the record has it of.
  const days = Number(number) < MILLION ? [] : date === null ? null : readings(date);
  return claims
    .filter(({ asOf }) => days === null || days.includes(asOf ?? ""))
    .map(inFullUnits)
    .some(({ low, high }) => low === number || high === number);
}

function toldOf({ title, summary }: TimelineEvent): string {
  return `${title}. ${summary}`;
}
