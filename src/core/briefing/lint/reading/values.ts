import { triggered } from "../../../common/triggered.ts";
import type { Comparator } from "../../../things/claim.ts";
import { BEFORE } from "../../../evidence/figure-words.ts";
import { numberAt, type ReadNumber } from "./numbers.ts";
import { isTelling, partsOf, stemOf, type Token } from "./tokens.ts";

/** What a value measures: days, parts of a hundred, kilometres, money, or a count of things. */
export type Kind = "time" | "share" | "length" | "money" | "count";

/** A value of a text with the words that say of what it is. */
export interface Value {
  /** Places in the whole text, its unit included. */
  readonly from: number;
  readonly to: number;
  /** First token, and the one after the last of number and unit. */
  readonly at: number;
  readonly next: number;
  readonly low: number;
  readonly high: number;
  readonly kind: Kind;
  /** One of its unit in days or kilometres: a bare number beside it is in the same. */
  readonly scale: number;
  /** Currency where it is money; else empty. */
  readonly unit: string;
  /** What is counted, in stem: the words right after the number. */
  readonly nouns: readonly string[];
  /** Nothing is said of what it is: "and the other side 16". */
  readonly bare: boolean;
  readonly comparator: Comparator | null;
  readonly ordinal: boolean;
  /** Of what time it is one: "75 million a year"; null where the text does not say. */
  readonly per: string | null;
}

/** Units of time in days. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ["hour", 1 / 24],
  ["hours", 1 / 24],
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7],
  ["fortnight", 14],
  ["month", 30.4375],
  ["months", 30.4375],
  ["year", 365.25],
  ["years", 365.25],
  ["decade", 3652.5],
  ["decades", 3652.5],
]);
/** Units of length in kilometres. */
const LENGTHS: ReadonlyMap<string, number> = new Map([
  ["km", 1],
  ["kilometres", 1],
  ["kilometre", 1],
  ["kilometers", 1],
  ["kilometer", 1],
  ["metres", 0.001],
  ["metre", 0.001],
  ["meters", 0.001],
  ["miles", 1.609],
  ["mile", 1.609],
]);
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["us$", "USD"],
  ["usd", "USD"],
  ["dollars", "USD"],
  ["dollar", "USD"],
  ["€", "EUR"],
  ["eur", "EUR"],
  ["euros", "EUR"],
  ["euro", "EUR"],
  ["£", "GBP"],
  ["pounds", "GBP"],
  ["gbp", "GBP"],
]);
/** What a number names instead of counting. */
const NAMED_BY_NUMBER = triggered(
  /^(?:points?|articles?|sections?|paragraphs?|annex|phase|stage|no|nos|number|chapter|resolution|item|clause|option|group|room|page|channel|start|boeing)$/u,
);
/** A pair or a handful of these is no figure of anything. */
const NO_COUNT = triggered(
  /^(?:sides?|part(?:y|ies)|drafts?|texts?|delegations?|governments?|countries|states?|capitals|papers?|plans?|rounds?|leaders|presidents|neighbours|armies|things|times|men|women|girls|boys|hands|floors|words|numbers|figures|questions|reasons|answers|lines|columns)$/u,
);
const ENDS_NOUN = triggered(
  /^(?:the|a|an|of|in|on|at|to|for|and|or|by|with|from|as|is|are|was|were|be|been|has|have|had|will|would|shall|may|can|must|who|which|that|than|if|but|while|after|before|between|within|without|against|under|per|each|into|out|up|down|over|about|since|until|where|when|not|no|it|its|their|they|both|so|then|there|instead|rather|would|could|should|did|does|do|apiece|either)$/u,
);

/** "The other draft the second": a day, where days are spoken of. */
function isElidedDay(tokens: readonly Token[], at: number, next: number): boolean {
  return tokens[at - 1]?.lower === "the" && (tokens[next]?.kind ?? "mark") === "mark";
}

/** The values of a sentence, in order; `ofDays` where days are spoken of: `isTaken` tells tokens of dates, which are none. */
export function valuesOf(tokens: readonly Token[], isTaken: (at: number) => boolean, ofDays = false): readonly Value[] {
  const values: Value[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = isTaken(at) ? null : (numberAt(tokens, at) ?? everyAt(tokens, at));
    const isDay = ofDays && read?.ordinal === true && isElidedDay(tokens, at, read.next);
    const figure = read === null || !(isDay || isFigure(tokens, at, read)) ? null : valueAt(tokens, at, read);
    const value: Value | null = figure !== null && isDay ? { ...figure, kind: "time", bare: false } : figure;
    if (value !== null && !isAge(tokens, value) && !isDifference(tokens, value)) values.push(value);
    at = Math.max(at + 1, value?.next ?? read?.next ?? 0);
  }
  return values;
}

/** "A hundred million more than it thought", "two seats fewer than under the old one", not "24 hours if more than 150": how far values are apart. */
function isDifference(tokens: readonly Token[], { at, next }: Value): boolean {
  const end = isTelling(tokens[next]?.lower ?? "") ? next + 2 : next + 1;
  return tokens
    .slice(at + 1, end)
    .some(({ lower }, each) => DIFFERS.test(lower) && tokens[at + 2 + each]?.lower === "than");
}

const DIFFERS = triggered(/^(?:more|less|fewer|higher|lower|larger|smaller|longer|shorter|further|earlier|later)$/u);

/** "The chancellor, 82, has said", "those over 60": how old somebody is counts nothing. */
function isAge(tokens: readonly Token[], { at, next, low, high, bare, scale }: Value): boolean {
  if (scale !== 1 || low !== high || low < 10 || low > 110) return false;
  const isApart =
    bare &&
    tokens[at - 1]?.text === "," &&
    tokens[next]?.text === "," &&
    tokens[at - 2]?.kind === "word" &&
    tokens[next + 1]?.kind === "word";
  return isApart || (OLDER.test(tokens[at - 1]?.lower ?? "") && PEOPLE.test(tokens[at - 2]?.lower ?? ""));
}

const OLDER = triggered(/^(?:over|under|above|below|aged)$/u);
const PEOPLE = triggered(
  /^(?:those|anyone|anybody|everyone|everybody|all|people|persons?|prisoners?|civilians?|men|women|children|inhabitants|adults|voters)$/u,
);

/** "Every month": once in one of that time. */
function everyAt(tokens: readonly Token[], at: number): ReadNumber | null {
  return tokens[at]?.lower === "every" && PERIOD.test(tokens[at + 1]?.lower ?? "")
    ? { value: 1, next: at + 1, ordinal: false, share: false }
    : null;
}

function isFigure(tokens: readonly Token[], at: number, { value, next, ordinal, share }: ReadNumber): boolean {
  const before = tokens[at - 1];
  const after = tokens[next];
  // "Number 7" is one of many, "may number 600,000" a count.
  if (
    before !== undefined &&
    NAMED_BY_NUMBER.test(before.lower) &&
    value < 1000 &&
    nounsBefore(tokens, at).length === 0
  )
    return false;
  // "The one", "one of": a pronoun; "27-point" names a text.
  const { lower = "" } = tokens[at] ?? {};
  const then = after?.text === "-" ? tokens[next + 1] : after;
  // "A month and a half".
  if (lower === "a" && tokens[at + 1]?.lower === "half" && before?.lower === "and") return false;
  if (lower === "half" && before?.lower === "a" && tokens[at - 2]?.lower === "and") return false;
  if (lower === "one" && !share && !TIMES.has(then?.lower ?? "")) return false;
  // How many parts a text has is no term of it.
  if (/^(?:points?|sections?|articles?|chapters?|clauses?|paragraphs?|pages?)$/u.test(then?.lower ?? "")) return false;
  if (isClockTime(tokens, at, next) || isPronoun(tokens, at, next) || isOffset(tokens, next)) return false;
  if (ordinal) return TIMES.has(then?.lower ?? "") && !/^(?:hours?|fortnight)$/u.test(then?.lower ?? "");
  if (value <= 12 && !share && NO_COUNT.test(then?.lower ?? "")) return false;
  // "The two shares", "these three lines": those that were spoken of.
  const isMeant = /^(?:the|these|those|both)$/u.test(before?.lower ?? "") && tokens[at]?.kind === "word";
  if (isMeant && value <= 12 && !share && !ordinal && then?.kind === "word" && !TIMES.has(then.lower)) return false;
  // "(19)" is a point's number or a note's.
  if (before?.text === "(" && after?.text === ")") return false;
  // A year, a time of day.
  const digits = tokens[at]?.text ?? "";
  if (/^(?:19|20)\d\d$/u.test(digits) && !isCounted(then)) return false;
  return !(/^\d{1,2}\.\d\d$/u.test(digits) && /^(?:hours|boat|train|a\.?m|p\.?m|o'clock)$/u.test(then?.lower ?? ""));
}

/** "At six in the morning", "by nine o'clock". */
function isClockTime(tokens: readonly Token[], at: number, next: number): boolean {
  const behind = [0, 1, 2].map((each) => tokens[next + each]?.lower ?? "");
  return (
    /^(?:at|by|before|after|until|from)$/u.test(tokens[at - 1]?.lower ?? "") &&
    (/^(?:o['’]clock|a\.?m|p\.?m|sharp)$/u.test(behind[0] ?? "") ||
      /^(?:in the (?:morning|afternoon|evening)|at night)/u.test(behind.join(" ")))
  );
}

/** "Chosen by the eight": those of whom one has read. */
function isPronoun(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokens[next];
  return (
    tokens[at]?.kind === "word" &&
    next === at + 1 &&
    /^(?:the|these|those)$/u.test(tokens[at - 1]?.lower ?? "") &&
    !/^(?:half|third|quarter)s?$/u.test(tokens[at]?.lower ?? "") &&
    (after === undefined ||
      after.kind === "mark" ||
      /^(?:are|were|is|was|have|had|will|would|choose|do|did)$/u.test(after.lower))
  );
}

/** "Three weeks later", "two years ago": how far apart two things are. */
function isOffset(tokens: readonly Token[], next: number): boolean {
  return (
    TIMES.has(tokens[next]?.lower ?? "") &&
    /^(?:later|earlier|ago|apart|old|before|afterwards|previously)$/u.test(tokens[next + 1]?.lower ?? "") &&
    !(tokens[next + 1]?.lower === "before" && tokens[next + 2]?.kind === "word")
  );
}

function isCounted(then: Token | undefined): boolean {
  return then?.kind === "word" && !ENDS_NOUN.test(then.lower) && then.lower.endsWith("s");
}

function valueAt(tokens: readonly Token[], at: number, read: ReadNumber): Value {
  const range = rangeAt(tokens, at, read);
  const { low, high } = range;
  const end = range.next;
  const start = startOf(tokens, at);
  const unit = unitAt(tokens, at, end, read);
  const scale = unit.factor;
  const nouns = unit.kind === "share" && !read.share ? nounsAfterOf(tokens, unit.next) : nounsAfter(tokens, unit.next);
  const told = nouns.length === 0 && unit.kind === "count" ? nounsBefore(tokens, at) : nouns;
  const counted =
    unit.kind === "count" || unit.kind === "money" ? told : nouns.length > 0 ? nouns : nounsAfterOf(tokens, unit.next);
  const last = tokens[unit.next - 1] ?? tokens[at];
  const behind = start.comparator === null ? boundBehind(tokens, unit.next) : null;
  return {
    from: tokens[range.isBetween && start.at === at ? at - 1 : start.at]?.from ?? 0,
    to: last?.to ?? 0,
    at,
    next: Math.max(unit.next, end),
    low: low * scale,
    high: high * scale,
    kind: unit.kind,
    scale,
    unit: unit.unit,
    nouns: counted,
    bare: unit.kind === "count" && counted.length === 0,
    comparator: start.comparator ?? behind,
    ordinal: read.ordinal,
    per: unit.kind === "time" ? null : periodAfter(tokens, unit.next),
  };
}

/** "Between 5 and 8", "5 to 8", "5-8". */
function rangeAt(
  tokens: readonly Token[],
  at: number,
  { value, next }: ReadNumber,
): { readonly low: number; readonly high: number; readonly next: number; readonly isBetween?: boolean } {
  const joint = tokens[next];
  const isBetween = tokens[at - 1]?.lower === "between";
  // "Went from 300 to 400": two values, what it was and what it is.
  const isChange = joint?.lower === "to" && tokens[at - 1]?.lower === "from" && isAfterChange(tokens, at);
  const isJoint = !isChange && (/^(?:to|-|–|—|−)$/u.test(joint?.lower ?? "") || (isBetween && joint?.lower === "and"));
  const second = isJoint ? numberAt(tokens, next + 1) : null;
  if (second === null || second.ordinal || second.share) return { low: value, high: value, next };
  // "5 to 8 million" is 5 million to 8 million.
  const low = value < 1000 && second.value >= 1e6 ? value * (second.value >= 1e9 ? 1e9 : 1e6) : value;
  return low <= second.value
    ? { low, high: second.value, next: second.next, isBetween }
    : { low: value, high: value, next };
}

/** Whether something has been said to change, in the sentence so far. */
function isAfterChange(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some(({ lower }) => CHANGES.test(lower));
}

/** By these verbs a value becomes another. */
export const CHANGES = triggered(
  /^(?:goes|went|gone|moves?|moved|comes?|came|rises?|rose|risen|falls?|fell|fallen|drops?|dropped|climbs?|climbed|grew|grown|shrank|shrunk|cuts?|raises?|raised|lowers?|lowered|reduces?|reduced|increases?|increased|changes?|changed|shifts?|shifted|widens?|widened|narrows?|narrowed|extends?|extended|shortens?|shortened|lengthens?|lengthened|tightens?|tightened|halves|halved|doubled|slipped|crept|edged|inched)$/u,
);

/** "4,500 or more", "600 soldiers at least": how a value is meant, by the words behind it. */
function boundBehind(tokens: readonly Token[], from: number): Comparator | null {
  for (let at = from; at < from + 3; at++) {
    const words = `${tokens[at]?.lower ?? ""} ${tokens[at + 1]?.lower ?? ""}`;
    if (/^(?:or more|or over|at least)$/u.test(words) && !isBeforeNumber(tokens, at + 2)) return ">=";
    if (/^(?:or (?:less|fewer|under)|at most)$/u.test(words) && !isBeforeNumber(tokens, at + 2)) return "<=";
    if (tokens[at]?.kind !== "word" || ENDS_NOUN.test(tokens[at]?.lower ?? "")) return null;
  }
  return null;
}

/** "At least" before a number is said of that one. */
function isBeforeNumber(tokens: readonly Token[], at: number): boolean {
  return numberAt(tokens, at) !== null || CURRENCIES.has(tokens[at]?.lower ?? "");
}

const COMPARED: readonly (readonly [readonly string[], Comparator])[] = BEFORE.flatMap(([words, sign]) =>
  words
    .split("|")
    // "From" begins a range or tells what was before.
    .filter((each) => /^[a-z ]+$/u.test(each) && each !== "from")
    .map((each) => [each.split(" "), sign] as const),
);
const MORE: readonly (readonly [readonly string[], Comparator])[] = [
  [["more", "than"], ">"],
  [["over"], ">"],
  [["above"], ">"],
  [["exceed"], ">"],
  [["exceeded"], ">"],
  [["exceeds"], ">"],
  [["exceeding"], ">"],
  [["nearly"], "<"],
  [["almost"], "<"],
  [["under"], "<"],
  [["less", "than"], "<"],
  [["fewer", "than"], "<"],
  [["below"], "<"],
];

/** How a value is meant, by the words before it, and where they begin. */
function startOf(
  tokens: readonly Token[],
  at: number,
): { readonly at: number; readonly comparator: Comparator | null } {
  let best: { readonly at: number; readonly comparator: Comparator | null } = { at, comparator: null };
  const money = CURRENCIES.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  for (const [words, comparator] of [...COMPARED, ...MORE]) {
    const first = money - words.length;
    if (first < 0 || first >= best.at || !words.every((word, each) => tokens[first + each]?.lower === word)) continue;
    best = { at: first, comparator };
  }
  if (best.comparator === null) return { at: money, comparator: null };
  // "Went up to 30": where it went is no bound.
  if (/^(?:up|down)$/u.test(tokens[best.at]?.lower ?? "") && GOES.test(tokens[best.at - 1]?.lower ?? ""))
    return { at: money, comparator: null };
  // "May not exceed", "shall not be fewer than".
  const isAside = /^(?:be|to|have)$/u.test(tokens[best.at - 1]?.lower ?? "");
  const negated = [1, 2].find(
    (back) => back <= (isAside ? 2 : 1) && /^(?:not|cannot)$/u.test(tokens[best.at - back]?.lower ?? ""),
  );
  const opposite = OPPOSITE.get(best.comparator);
  return negated === undefined || opposite === undefined ? best : { at: best.at - negated, comparator: opposite };
}

const GOES = triggered(/^(?:go|goes|went|gone|rose|rises?|climb(?:s|ed)?|came|moved|crept|edged|raised|it)$/u);

/** What is not more is at most as much. */
const OPPOSITE: ReadonlyMap<Comparator, Comparator> = new Map([
  [">", "<="],
  ["<", ">="],
]);

interface ReadUnit {
  readonly kind: Kind;
  readonly unit: string;
  readonly factor: number;
  /** The token after the unit. */
  readonly next: number;
}

function unitAt(tokens: readonly Token[], at: number, end: number, read: ReadNumber): ReadUnit {
  const dash = tokens[end]?.text === "-" ? 1 : 0;
  const after = tokens[end + dash]?.lower ?? "";
  if (read.share) return { kind: "share", unit: "", factor: 1, next: end };
  if (after === "%" || after === "percent" || after === "pct")
    return { kind: "share", unit: "", factor: 1, next: end + 1 };
  if (after === "per" && tokens[end + 1]?.lower === "cent")
    return { kind: "share", unit: "", factor: 1, next: end + 2 };
  const skip = /^(?:calendar|working|full|consecutive|more)$/u.test(after) ? 1 : 0;
  const name = tokens[end + dash + skip]?.lower ?? "";
  const time = TIMES.get(name);
  if (time !== undefined) return { kind: "time", unit: "", factor: time, next: end + dash + skip + 1 };
  const length = LENGTHS.get(name);
  // Cubic metres, or metres of something, are no distance; 409 metres above the sea are one.
  if (length !== undefined) return { kind: "length", unit: "", factor: length, next: end + dash + skip + 1 };
  const before = CURRENCIES.get(tokens[at - 1]?.lower ?? "");
  const behind = CURRENCIES.get(after);
  if (before !== undefined) return { kind: "money", unit: before, factor: 1, next: end };
  if (behind !== undefined) return { kind: "money", unit: behind, factor: 1, next: end + dash + 1 };
  return { kind: "count", unit: "", factor: 1, next: end + dash };
}

/** The words right after a number up to the first that is no noun: at most three, in stem. */
function nounsAfter(tokens: readonly Token[], from: number): readonly string[] {
  const nouns: string[] = [];
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== "word" || ENDS_NOUN.test(token.lower)) break;
    for (const part of partsOf(token.lower)) if (isTelling(part)) nouns.push(stemOf(part));
  }
  return nouns;
}

const PERIOD = triggered(/^(?:hour|day|week|month|quarter|year)$/u);

/** "Cubic metres a year", "marks per month": the time after a number and what it counts. */
function periodAfter(tokens: readonly Token[], from: number): string | null {
  for (let at = from; at < from + 4; at++) {
    const { lower = "", kind } = tokens[at] ?? {};
    const then = tokens[at + 1]?.lower ?? "";
    if (/^(?:a|per|each|every)$/u.test(lower)) return PERIOD.test(then) ? then : null;
    if (kind !== "word" || ENDS_NOUN.test(lower)) return null;
  }
  return null;
}

/** "The observers number 480": what is counted stands before. */
function nounsBefore(tokens: readonly Token[], at: number): readonly string[] {
  const { lower = "" } = tokens[at - 2] ?? {};
  return /^number(?:s|ed)?$/u.test(tokens[at - 1]?.lower ?? "") && isTelling(lower) && lower.endsWith("s")
    ? [stemOf(lower)]
    : [];
}

/** "Per cent of the profits": what the share is of. */
function nounsAfterOf(tokens: readonly Token[], from: number): readonly string[] {
  if (tokens[from]?.lower !== "of") return nounsAfter(tokens, from);
  const skip = /^(?:the|its|their|all|that|this)$/u.test(tokens[from + 1]?.lower ?? "") ? 1 : 0;
  return nounsAfter(tokens, from + 1 + skip);
}
