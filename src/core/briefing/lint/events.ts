import { stem } from "../../evidence/features.ts";
import { monthNames } from "../../common/language/months.ts";
import { WORDS } from "../../evidence/figure-words.ts";
import type { ProcessState, TimelineEvent } from "../../record/state.ts";
import { clausesOf, eventLine, readings, type Clause } from "./event-line.ts";
import { daysFrom, eventsMeant, knownEvents, type EventMatch } from "./event-match.ts";
import { wrongPersons } from "./event-persons.ts";
import type { Fault } from "./finding.ts";
import type { Prose } from "./prose.ts";
import type { Sides } from "./sides.ts";

/** Weight of shared words from which prose means an event: two words that few other events have. */
const SURE = 6.5;
/** How much less another event may weigh and still be the one that is meant. */
const RIVAL = 0.6;
/** A date this near to the record's is the same report: days begin elsewhere at other times. */
const SAME = 1;
/** Beyond so many days the text may speak of another meeting, call or statement. */
const NEAR = 21;
/** What happens once: a resignation, a decision. */
const ONCE: ReadonlySet<string> = new Set(["domestic", "legal", "decision", "report", "conference", "incident"]);
const NEAR_ONCE = 60;

/** What a text tells of events, against the timeline: their days, their numbers, and who did what. */
export function againstEvents(prose: Prose, state: ProcessState, year: string | null, sides: Sides): readonly Fault[] {
  const known = knownEvents(state);
  if (known.all.length === 0) return [];
  return prose.sentences.flatMap((sentence) =>
    clausesOf(sentence, year).flatMap((clause) => {
      const matches = eventsMeant(clause.text, known);
      const meant = meantBy(clause, matches);
      return [
        wrongDay(clause, matches, sides),
        ...(meant === null ? [] : [...wrongNumbers(clause, meant, matches), ...wrongPersons(clause, meant, sides)]),
      ].filter((fault) => fault !== null);
    }),
  );
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

/** A day on which the record has no such event, but has it some days before or after. */
function wrongDay(clause: Clause, matches: readonly EventMatch[], sides: Sides): Fault | null {
  const [best] = matches;
  const { date } = clause;
  if (date === null || best === undefined || best.weight < SURE) return null;
  const { event, title, names } = best.known;
  const named = sides.in(clause.text);
  const isNamed = [...best.shared].some((word) => names.has(word)) || event.parties.some((party) => named.has(party));
  if (!isNamed || ![...best.shared].some((word) => title.has(word)) || event.date.length < 10) return null;
  if (matches.some(({ known }) => isOn(known.event, clause))) return null;
  const gap = Math.min(...readings(date).map((day) => daysFrom(event, day)));
  if (gap > (ONCE.has(event.kind) ? NEAR_ONCE : NEAR)) return null;
  return {
    code: "wrong-date",
    severity: "error",
    message: `The record has ${eventLine(event)}, not on ${date.date}.`,
    from: clause.from + date.from,
    to: clause.from + date.to,
  };
}

const NUMBER = `\\d{1,3}(?:,\\d{3})*|${Object.keys(WORDS)
  .filter((word) => word !== "zero" && word !== "one")
  .sort((a, b) => b.length - a.length)
  .join("|")}`;
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?<number>${NUMBER})[- ](?:(?:further|other|more|separate|new|trilateral|bilateral) )?(?<noun>\\p{L}{3,})`,
  "giu",
);
/** One thing by several names. */
const KIN: Readonly<Record<string, string>> = { state: "country", nation: "country", pow: "prison", capt: "prison" };
/** "Two-thirds", "five of them", "20 points" of a draft are counted elsewhere. */
const UNCOUNTED =
  /^(?:and|or|of|to|from|per|percent|point|third|quarter|million|billion|trillion|thousand|hundred|fifth|half)/u;

function isMonth(word: string): boolean {
  return Object.keys(monthNames.en).some((name) => name.toLowerCase() === word.toLowerCase());
}

interface Counted {
  readonly number: number;
  readonly noun: string;
  readonly said: string;
  readonly from: number;
}

function countedIn(text: string): readonly Counted[] {
  return [...text.matchAll(COUNTED)].flatMap((match) => {
    const { number = "", noun = "" } = match.groups ?? {};
    const word = stem(noun);
    if (UNCOUNTED.test(noun.toLowerCase()) || isMonth(noun)) return [];
    const value = WORDS[number.toLowerCase()] ?? Number(number.replaceAll(",", ""));
    return [{ number: value, noun: KIN[word] ?? word, said: match[0], from: match.index }];
  });
}

/** Numbers of a thing that the record has at this event in another number. */
function wrongNumbers(clause: Clause, event: TimelineEvent, matches: readonly EventMatch[]): readonly Fault[] {
  const own = countedIn(toldOf(event));
  const others = matches.flatMap(({ known }) => countedIn(toldOf(known.event)));
  return countedIn(clause.text).flatMap(({ number, noun, said, from }) => {
    const held = own.filter((one) => one.noun === noun);
    const [first] = held;
    // Of 157 prisoners each, 314 came home.
    const isKnown = [...held, ...others.filter((one) => one.noun === noun)].some(
      (one) => one.number === number || one.number * 2 === number,
    );
    if (first === undefined || isKnown) return [];
    return [
      {
        code: "contradicted",
        severity: "error",
        message: `The record has ${first.said} here: ${eventLine(event)}.`,
        from: clause.from + from,
        to: clause.from + from + said.length,
      },
    ];
  });
}

function toldOf({ title, summary }: TimelineEvent): string {
  return `${title}. ${summary}`;
}
