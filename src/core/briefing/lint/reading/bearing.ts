import { triggered } from "../../../common/triggered.ts";
import type { Comparator } from "../../../things/claim.ts";
import type { Slot } from "./provisions.ts";
import { sameFigure, type Known } from "./quantities.ts";
import { isTelling, partsOf, stemOf, tokensOf, type Token } from "./tokens.ts";
import type { Value } from "./values.ts";

/**
 * How the record bears a number out that it has: as it is told; otherwise, such as with a bound or of something else; or only as one
 * of several that are open.
 */
export type Bearing = "as-told" | "otherwise" | "open";

/** A value as its sentence tells it. */
export interface Told {
  readonly value: Value;
  readonly tokens: readonly Token[];
  /** Numbers of the clauses in which the tokens stand; empty for a cell. */
  readonly clauses: readonly number[];
  /** The words of its sentence or cell. */
  readonly zone: string;
}

const UPPER = triggered(
  /\b(?:cap(?:s|ped|ping)?|limit(?:s|ed|ing)?|ceilings?|max\p{L}*|(?:at|the) most|up to|no more|not more|exceed\p{L}*|restrict\p{L}*|or (?:less|fewer)|quotas?)\b/iu,
);
const LOWER = triggered(
  /\b(?:at least|min\p{L}*mum|floors?|or more|(?:no|not) (?:fewer|less)|the least|upwards?|thresholds?)\b/iu,
);
const EXACTLY = triggered(/^(?:exactly|precisely)$/u);

/** "Nearly 600", which is about as much; "over five years", which is their length. */
function saidOf({ value, tokens }: Told): Comparator | null {
  const { at, comparator, kind } = value;
  const before = [tokens[at - 2]?.lower ?? "", tokens[at - 1]?.lower ?? ""] as const;
  if (comparator === "<" && /\b(?:nearly|almost|close to|nearing|approaching|not quite)$/u.test(before.join(" ")))
    return "~";
  return kind === "time" && before[1] === "over" ? null : comparator;
}

/** Whether a number is meant as the record means it: a bound is one on both sides, and what is about so much is not exactly that. */
function isMeantSo(told: Told, own: Comparator | null): boolean {
  const { value, tokens, zone } = told;
  const said = saidOf(told);
  const isExact = said === null && EXACTLY.test(tokens[value.at - 1]?.lower ?? "");
  if (own === null || own === "~") return (said === null || said === "~") && !(isExact && own === "~");
  if (isExact) return false;
  const isLeast = own === ">" || own === ">=";
  if (said === null) return (isLeast ? LOWER : UPPER).test(zone);
  return said === own || said === (isLeast ? ">=" : "<=");
}

/** The bound of a number in a text, "a ceiling of 75 million" included. */
function boundOf({ comparator, at }: Value, tokens: readonly Token[]): Comparator | null {
  if (comparator !== null || tokens[at - 1]?.lower !== "of") return comparator;
  const name = tokens[at - 2]?.lower ?? "";
  if (/^(?:ceiling|limit|cap|maximum)$/u.test(name)) return "<=";
  return /^(?:floor|minimum)$/u.test(name) ? ">=" : null;
}

/** Numbers that round ones stand for: "more than 160,000" of 162,345. */
const ROUNDED = 0.03;

/** How a figure of the record bears a value out; null where it is another figure. */
export function bearingOf(told: Told, known: Known): Bearing | null {
  const { low, high, each, claim } = known;
  const { value } = told;
  const said = saidOf(told);
  const ends = [low, high].filter((end) => end !== null);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isPoint = value.low === value.high;
  if (isPoint && each !== null && sameFigure(value.low, each)) return isMeantSo(told, null) ? "as-told" : "otherwise";
  const isEnd = ends.some((end) => sameFigure(value.low, end) || sameFigure(value.high, end));
  const own = claim.comparator ?? null;
  if (first < last) {
    if (sameFigure(value.low, first) && sameFigure(value.high, last)) return isOfThing(value, known);
    // One end of it, told as that.
    const isLeast = isPoint && sameFigure(value.low, first) && said === ">=";
    const isMost = isPoint && sameFigure(value.high, last) && said === "<=";
    if (isLeast || isMost) return isOfThing(value, known);
    const isWithin = value.low >= first && value.high <= last;
    // "About 550" of 500 to 600.
    if (isWithin && !isEnd && said === "~") return isOfThing(value, known);
    return isEnd || isWithin ? "otherwise" : null;
  }
  const near = Math.abs(value.low - first) <= ROUNDED * first && isPoint;
  if (isEnd && isPoint) return isMeantSo(told, own) ? isOfThing(value, known) : "otherwise";
  const isRounded =
    near &&
    own !== "<" &&
    own !== "<=" &&
    (said === "~" || (said === ">" && first > value.low) || (said === "<" && first < value.low && own === null));
  if (isRounded) return isOfThing(value, known);
  return near || isEnd ? "otherwise" : null;
}

/** Words for people whoever they are: by these any persons are counted. */
const PERSONS: ReadonlySet<string> = new Set(
  "people persons person men women children civilians soldiers troops fighters refugees dead killed wounded casualties victims displaced residents inhabitants citizens prisoners families others"
    .split(" ")
    .map(stemOf),
);

/** Whether what is counted is what the record counts there. */
function isOfThing({ kind, nouns, per }: Value, { claim, words }: Known): Bearing {
  const isRate = per === null || new RegExp(`\\b${per}s?\\b|\\b${RATES[per] ?? per}\\b`, "iu").test(wordsOf(claim));
  if (!isRate) return "otherwise";
  if (kind !== "count" || nouns.length === 0) return "as-told";
  const isNamed = nouns.some((noun) => words.has(noun) || (claim.unit.startsWith("person") && PERSONS.has(noun)));
  return isNamed ? "as-told" : "otherwise";
}

const RATES: Readonly<Record<string, string>> = {
  hour: "hourly",
  day: "daily",
  week: "weekly",
  month: "monthly",
  quarter: "quarterly",
  year: "yearly|annual(?:ly)?",
};

function wordsOf({ topic, statement, unit, scope, note = "" }: Known["claim"]): string {
  return `${topic.replaceAll("-", " ")} ${statement} ${unit} ${scope} ${note}`;
}

/** How far from a number words say what it is of, in tokens. */
const NEAR = 5;

/** How a provision bears a value out that it has in one of these places. */
export function bearingOfSlots(told: Told, slots: readonly Slot[]): Bearing | null {
  const how = slots.map((slot) => bearingOfSlot(told, slot));
  return how.find((each) => each === "as-told") ?? how[0] ?? null;
}

function bearingOfSlot(told: Told, { value: own, provision }: Slot): Bearing {
  const { value } = told;
  if (provision.isOpen || isBracketed(own, provision.text)) {
    // "12 or 20": who tells all that is open tells it right.
    const numbers = told.tokens.filter(({ kind }) => kind === "number").length;
    return isBracketed(own, provision.text) && numbers > 1 && told.zone.includes("bracket") ? "as-told" : "open";
  }
  const tokens = tokensOf(provision.text);
  if (!isMeantSo(told, boundOf(own, tokens))) return "otherwise";
  const shares = (each: Value): boolean => each.nouns.some((noun) => value.nouns.includes(noun));
  const others = provision.slots.filter((slot) => slot.value !== own && slot.value.kind === own.kind);
  if (others.length === 0) return "as-told";
  // "12 lorries" of "12 boats and 20 lorries".
  if (own.kind === "count" && value.nouns.length > 0 && !shares(own))
    if (others.some((slot) => shares(slot.value))) return "otherwise";
  if (shares(own) && own.kind === "count") return "as-told";
  const near = ownWords(told);
  const agreed = (each: Value): number =>
    wordsAround(each, provision.slots, tokens).filter((word) => near.has(word)).length;
  const mine = agreed(own);
  return others.some((slot) => slot.value.low !== own.low && agreed(slot.value) > mine) ? "otherwise" : "as-told";
}

/** The telling words of the clause in which a value stands. */
function ownWords({ value, tokens, clauses, zone }: Told): ReadonlySet<string> {
  const own = clauses.length === 0 ? tokensOf(zone) : tokens.filter((_token, at) => clauses[at] === clauses[value.at]);
  return new Set(telling(own));
}

/** Telling words in stem; names of parties say whose something is, not what. */
function telling(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter(({ kind, text }) => kind === "word" && !/^\p{Lu}/u.test(text))
    .flatMap(({ lower }) => partsOf(lower).filter(isTelling).map(stemOf));
}

/** The telling words beside a number, up to the next numbers and to whatever joins another clause. */
function wordsAround(value: Value, slots: readonly Slot[], tokens: readonly Token[]): readonly string[] {
  const isEnd = (at: number): boolean =>
    CUTS.test(tokens[at]?.lower ?? ";") || slots.some((slot) => at >= slot.value.at && at < slot.value.next);
  let [start, end] = [value.at, value.next];
  while (start > Math.max(0, value.at - NEAR) && !isEnd(start - 1)) start--;
  while (end < value.next + NEAR && !isEnd(end)) end++;
  return [...new Set(telling(tokens.slice(start, end)))];
}

const CUTS = triggered(/^(?:[;:,.()—–]|and|but|or|while|whereas|which)$/u);

/** Whether a number stands in square brackets of a text: not agreed. */
function isBracketed({ from, to }: Value, text: string): boolean {
  let depth = 0;
  for (let at = 0; at < from; at++) {
    if (text[at] === "[") depth++;
    if (text[at] === "]") depth = Math.max(0, depth - 1);
  }
  return depth > 0 && text.indexOf("]", to) >= 0;
}
