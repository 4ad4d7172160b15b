import { findDates } from "../../core/evidence/date-text.ts";
import { checkProse } from "../../core/briefing/lint.ts";
import type { ReadSentence } from "../../core/briefing/lint/reading/reading.ts";
import { isTelling, partsOf, stemOf, type Token } from "../../core/briefing/lint/reading/tokens.ts";
import type { Value } from "../../core/briefing/lint/reading/values.ts";
import { englishInflection } from "../../core/common/language/en-forms.ts";
import { IRREGULAR } from "../../core/common/language/irregular.ts";
import { countOfSenses } from "../../core/common/language/en-senses.ts";
import { sidesOf } from "../../core/briefing/lint/sides.ts";
import type { View } from "../view.ts";
import { parse, type Parsed } from "./clauses.ts";
import { isContent } from "./verbs.ts";

/** A statement as it is held against the record. */
export interface Asserted {
  readonly text: string;
  /** The same without the names of parties and texts: "the signed agreement" signs nothing. */
  readonly bare: string;
  /** The same without what a text does. */
  readonly acts: string;
  /** Telling words in stem; not those that name parties, texts, numbers or days. */
  readonly words: ReadonlySet<string>;
  /** Where it begins in what was given. */
  readonly from: number;
  readonly parsed: Parsed;
  /** Places of telling words among the tokens of `parsed`. */
  readonly content: readonly number[];
  /** Parties that it speaks of, in order; not those that only say whose a text is. */
  readonly parties: readonly string[];
  /** By what each of them is called there, where that is its name or part of it. */
  readonly called: ReadonlyMap<string, string>;
  /** Texts of which it speaks. */
  readonly drafts: readonly string[];
  readonly values: readonly Value[];
  /** Days as ISO dates, or as month and day where it names no year. */
  readonly days: readonly string[];
  /** Persons that it names first of all. */
  readonly speakers: readonly string[];
  /** Proper names that are no party's. */
  readonly names: readonly string[];
}

/** A word in stem: irregular forms and adverbs by the word that they are of. */
export function wordStem(lower: string): string {
  const plain = IRREGULAR.get(lower) ?? (lower.length > 5 ? lower.replace(/(?<=\p{L}{3})ly$/u, "") : lower);
  const stem = stemOf(plain.length === 5 ? plain.replace(/(?<=\p{L}{3})ed$/u, "e") : plain);
  return ALIKE.get(stem) ?? stem;
}

/** Words by which statements and records say one thing, in groups; the first of each stands for all. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  `loan lend lends; cover covers apply applies; struck strike removed remove deleted delete dropped drop crossed cancelled; promised pledged promise pledge;
   team delegation; lose loss losses; frozen freeze immobilised; open unresolved unsettled; cap ceiling limit limits; price cost;
   plant station; hosted host; guarantee surety; ban bans prohibited forbidden; quit resigned resign`
    .split(";")
    .flatMap((group) => {
      const [first = "", ...others] = group.trim().split(/\s+/u).map(stemOf);
      return others.map((other) => [other, first] as const);
    }),
);

/** Words of reporting and of talking about texts, which say nothing of what is stated. */
export const REPORTING: ReadonlySet<string> = new Set(
  `according agreement counter-draft counter draft drafts framework text version under within foresees foresaw wanted want wants would
   allow allows allowed side sides both respective set sets figure figures number about around roughly some namely itself
   tabled tables table called call say reported report reports let lets has have must shall take takes took taken place places come comes go goes keep keeps kept stay stays
   give gives given put puts like also still need needs merely mere whole only including included include even plan plans
   clause clauses provision provisions term terms counter-text mark-up estimate estimates estimated estimating reckon reckons reckoned total
   amount amounts amounted worth mid early late
   january february march april may june july august september october november december`.split(/\s+/u),
);

/** Words that say that words of a text are gone. */
export const STRUCK: ReadonlySet<string> = new Set(
  ["struck", "removed", "deleted", "dropped", "omitted", "article", "left"].map(wordStem),
);

/** How often something is: "every month", "monthly", "once a month"; and of what time an amount is one: "in a year". */
export const OFTEN =
  /\b(?:every|each|once an?|once every) (day|week|month|year)\b|\b(daily|weekly|monthly|yearly|annual)(?:ly)?\b/giu;
export const IN_A =
  /\b(?:every|each|once an?|once every|per|an?) (day|week|month|year)\b|\b(daily|weekly|monthly|yearly|annual)(?:ly)?\b/giu;

export function frequenciesOf(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(
    ([, unit, adverb = ""]) =>
      unit ?? { daily: "day", annual: "year" }[adverb.toLowerCase()] ?? adverb.toLowerCase().replace(/ly$/u, ""),
  );
}

/** The sentences of a text as they are asserted. */
export function assertionsOf(source: string, view: View): readonly Asserted[] {
  const { parts } = checkProse(source, view.talks);
  return parts.flatMap(({ part: { reading, own } }) =>
    reading.sentences
      .filter(({ sentence: { from, heading } }) => from >= own.from && from < own.to && !heading)
      .map((read) => asserted(read, view)),
  );
}

function asserted(read: ReadSentence, view: View): Asserted {
  const { sentence, tokens, values, persons } = read;
  const drafts = read.drafts.filter((each) => each.how === "named" && !each.meant && !isVerb(each, tokens));
  const parties = read.parties.filter(({ at }) => !drafts.some((draft) => at >= draft.at && at < draft.next));
  const taken = new Set<number>();
  const take = (at: number, next: number): void => {
    for (let i = at; i < next; i++) taken.add(i);
  };
  for (const { at, next, by } of parties) if (by === "name") take(at, next);
  for (const { at, next } of drafts) take(at, next);
  const named = new Set(taken);
  // "The counter-text accepts 800,000": what a text does is what it says, and no act of a party.
  const ofTexts = new Set(drafts.flatMap(({ next }) => (/[sd]$/u.test(tokens[next]?.lower ?? "") ? [next] : [])));
  for (const { at, next } of values) take(at, next);
  const { days, spans } = daysIn(sentence.text);
  tokens.forEach((token, at) => {
    if (spans.some(([from, to]) => token.from - sentence.from >= from && token.from - sentence.from < to))
      taken.add(at);
  });
  const texts = drafts.map(
    ({ at, next }) => [(tokens[at]?.from ?? 0) - sentence.from, (tokens[next - 1]?.to ?? 0) - sentence.from] as const,
  );
  const words = new Set<string>();
  const content: number[] = [];
  const parsed = parse(sentence.text, (text) => sidesOf(view.talks).find(text), texts);
  tokens.forEach((token, at) => {
    const isAct = isActOnText(parsed, at);
    if (taken.has(at) || token.kind !== "word" || (REPORTING.has(token.lower) && !isAct)) return;
    for (const part of partsOf(token.lower))
      if (isTelling(part) && (isAct || !REPORTING.has(part))) words.add(wordStem(part));
    if (isTelling(token.lower) && isContent(token) && !isWithout(token, tokens[at + 1])) content.push(at);
  });
  const spoken = drafts.filter(({ compared }) => !compared).map(({ draft }) => draft.id);
  return {
    text: sentence.text,
    bare: tokens.map(({ text }, at) => (named.has(at) ? "" : text)).join(" "),
    acts: tokens.map(({ text }, at) => (named.has(at) || ofTexts.has(at) ? "" : text)).join(" "),
    words,
    from: sentence.from,
    parsed,
    content,
    parties: [...new Set(parties.map(({ id }) => id))],
    called: new Map(
      parties.flatMap(({ id, at, next }) => {
        const last = tokens[next - 1];
        return next > at && last !== undefined && /^\p{Lu}/u.test(last.text) ? [[id, last.text] as const] : [];
      }),
    ),
    drafts: [...new Set(spoken)],
    values: values.filter(({ at }) => tokens[at]?.lower !== "every" && !isWithin(tokens[at], spans, sentence.from)),
    days,
    speakers: persons.filter(({ at }) => at <= 1).map(({ at }) => tokens[at]?.lower ?? ""),
    names: properNames(tokens, taken, new Set(persons.map(({ at }) => at))),
  };
}

/** A text may be called "signed", which alone is what is done with it: "they signed on 2 October". */
function isVerb({ at, next }: { readonly at: number; readonly next: number }, tokens: readonly Token[]): boolean {
  const { lower = "", text = "" } = tokens[at] ?? {};
  return (
    next === at + 1 &&
    lower === text &&
    englishInflection(lower).form === "past" &&
    !TEXT.test(tokens[next]?.lower ?? "") &&
    countOfSenses(lower, "v") > 0
  );
}

const TEXT = /^(?:agreement|treaty|accord|text|version|document|paper|draft|deal|pact|convention)$/u;

/** "Southland tabled its draft": what is done with a text by whom, which else only says whose it is. */
export function isActOnText({ clauses, tokens, parties }: Parsed, at: number): boolean {
  const clause = clauses.find(({ verb }) => verb === at);
  return (
    clause !== undefined &&
    /^tabled?s?$/u.test(tokens[at]?.lower ?? "") &&
    (clause.passive || clause.agent.some((i) => parties[i] !== undefined))
  );
}

/** "Nobody", "free of charge": they deny, and name nothing. */
function isWithout({ lower }: Token, next: Token | undefined): boolean {
  return /^(?:nobody|nothing|nowhere)$/u.test(lower) || (lower === "free" && /^(?:of|from)$/u.test(next?.lower ?? ""));
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DAY_ALONE = new RegExp(`\\b(\\d{1,2}) (${MONTHS})\\b(?! \\d{4})`, "gu");

const YEAR_ALONE = /\b(?:in|since|during|of|by|until|throughout|from|before|after) ((?:19|20)\d{2})\b(?!-)/gu;

/** The days that a text names, as ISO dates, or as month and day where it names no year; and where they stand. */
export function daysIn(text: string): {
  readonly days: readonly string[];
  readonly spans: readonly (readonly [number, number])[];
} {
  const dates = findDates(text);
  const undated = [...text.matchAll(DAY_ALONE)].filter(
    ({ index }) => !dates.some(({ from, to }) => index >= from && index < to),
  );
  const years = [...text.matchAll(YEAR_ALONE)]
    .map(([whole, year = ""], at, all) => ({ year, to: (all[at]?.index ?? 0) + whole.length }))
    .filter(({ to }) => !dates.some((date) => to > date.from && to - 4 < date.to));
  return {
    days: [
      ...dates.map(({ date }) => date),
      ...years.map(({ year }) => year),
      ...undated.map(([, day = "", month = ""]) => `-${monthOf(month)}-${day.padStart(2, "0")}`),
    ],
    spans: [
      ...dates.map(({ from, to }) => [from, to] as const),
      ...years.map(({ to }) => [to - 4, to] as const),
      ...undated.map((match) => [match.index, match.index + match[0].length] as const),
    ],
  };
}

function monthOf(name: string): string {
  return String(MONTHS.split("|").indexOf(name) + 1).padStart(2, "0");
}

function isWithin(token: Token | undefined, spans: readonly (readonly [number, number])[], start: number): boolean {
  return token !== undefined && spans.some(([from, to]) => token.from - start >= from && token.from - start < to);
}

/** Words with a capital that do not begin the sentence and name no party and no text. */
function properNames(
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  persons: ReadonlySet<number>,
): readonly string[] {
  return tokens.flatMap(({ text, kind, lower }, at) => {
    const isName = kind === "word" && /^\p{Lu}/u.test(text) && (at > 0 || persons.has(at)) && !taken.has(at);
    return isName && !REPORTING.has(lower) ? [lower] : [];
  });
}
