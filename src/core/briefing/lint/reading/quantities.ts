import { triggered } from "../../../common/triggered.ts";
import { remembered } from "../../../common/remembered.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Claim } from "../../../things/claim.ts";
import { inFullUnits } from "../../../evidence/units.ts";
import { sidesOf } from "../sides.ts";
import type { Named } from "./names.ts";
import type { ReadSentence } from "./reading.ts";
import { isPaidIn, isPledgedIn, stageOf } from "./stages.ts";
import { isTelling, partsOf, stemOf, tellingWords } from "./tokens.ts";
import type { Value } from "./values.ts";

/** A claim as clauses are held against it. */
export interface Known {
  readonly claim: Claim;
  readonly low: number | null;
  readonly high: number | null;
  readonly words: ReadonlySet<string>;
  /** Those of the quantity's name and statement alone. */
  readonly core: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Of killed, wounded or forces, which are always one side's or all sides'. */
  readonly isOfLosses: boolean;
  readonly isShare: boolean;
  readonly unit: ReadonlySet<string>;
  /** Names by which a text may give who estimated it. */
  readonly estimator: readonly string[];
  /** "157 each side": the half that each side has. */
  readonly each: number | null;
}

/** The figures of a record, to be found by words. */
export interface Ledger {
  readonly all: readonly Known[];
  readonly index: ReadonlyMap<string, readonly Known[]>;
  readonly weightOf: (word: string) => number;
}

/** The figures of a record, read once. */
export const ledgerOf = remembered((state: ProcessState): Ledger => {
  const sides = sidesOf(state);
  const all = (state.claims ?? []).map(inFullUnits).map((claim): Known => {
    const told = `${claim.topic.replaceAll("-", " ")} ${claim.statement}`;
    const each = /(?<![\d,])(\d[\d,]*) (?:each|per|from each)/u.exec(claim.scope)?.[1];
    return {
      claim,
      low: claim.low === null ? null : Number(claim.low),
      high: claim.high === null ? null : Number(claim.high),
      words: tellingWords(`${told} ${claim.scope} ${claim.unit} ${claim.category ?? ""}`),
      core: tellingWords(told),
      parties: sides.in(`${capitals(claim.topic)}. ${claim.statement}. ${claim.scope}`),
      isOfLosses: /killed|casualt|wounded|dead|forces/iu.test(`${claim.topic} ${claim.statement}`),
      isShare: claim.unit.startsWith("percent"),
      unit: tellingWords(claim.unit),
      estimator: estimatorsOf(claim),
      each: each === undefined ? null : Number(each.replaceAll(",", "")),
    };
  });
  const index = new Map<string, Known[]>();
  for (const known of all)
    for (const word of known.words) {
      const of = index.get(word);
      if (of === undefined) index.set(word, [known]);
      else of.push(known);
    }
  const topics = new Set(all.map(({ claim }) => claim.topic)).size;
  const weights = new Map(
    [...index].map(([word, known]) => {
      const of = new Set(known.map(({ claim }) => claim.topic)).size;
      return [word, Math.log((topics + 1) / of)];
    }),
  );
  const weightOf = (word: string): number => weights.get(word) ?? 0;
  return { all, index, weightOf };
});

/** Names by which an estimator is told; the month of an estimate is no part of its name. */
function estimatorsOf({ estimator }: Claim): readonly string[] {
  const names = estimator?.match(/\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}\p{L}+)*/gu) ?? [];
  return names.map((name) => name.replace(MONTH, "")).filter((name) => name !== "");
}

const MONTH = triggered(/ ?\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{L}*$/u);

function capitals(topic: string): string {
  return topic.replace(/(?:^|-)(\p{L})/gu, (_whole, letter: string) => ` ${letter.toUpperCase()}`);
}

/** Least agreement of a clause with a quantity. */
const LEAST = 2.2;

/** The claims of the one quantity that a clause speaks of. */
export function meant(read: ReadSentence, value: Value, { all, index, weightOf }: Ledger): readonly Known[] {
  const near = wordsNear(read, value);
  const scores = new Map<Known, number>();
  for (const [word, weight] of near)
    for (const known of index.get(word) ?? [])
      scores.set(known, (scores.get(known) ?? 0) + weight * weightOf(word) * (known.core.has(word) ? 1 : 0.7));
  // Who is named as having counted it says of what it is as well.
  for (const [known, score] of scores)
    if (
      (score >= TOLD || value.per !== null) &&
      known.estimator.some((name) => name.length > 4 && read.sentence.text.includes(name))
    )
      scores.set(known, score + ESTIMATED);
  const named = isOfAll(read, value) ? new Set<string>() : partiesNear(read, value);
  let best: readonly [string, number] | null = null;
  const stage = stageIn(read, value);
  const ofKind = [...scores].filter(
    ([known]) => isOfKind(value, known) && isOfParties(named, known) && !(stage !== null && isOtherStage(known, stage)),
  );
  const fits = ofKind.filter(([known]) => !isOfOtherParty(known, named, ofKind));
  for (const [{ claim }, score] of fits) if (best === null || score > best[1]) best = [claim.topic, score];
  if (best === null || best[1] < LEAST) {
    const same = byFigure(value, fits);
    return same.length > 0 ? same : byNumber(read, value, all);
  }
  const [topic, most] = best;
  return fits
    .filter(([known, score]) => known.claim.topic === topic && (score >= most * 0.5 || isFigureOf(value, known)))
    .map(([known]) => known);
}

/** Where words tell little: the one quantity of which the record has a large number, or one end of a range. */
function byFigure(value: Value, fits: readonly (readonly [Known, number])[]): readonly Known[] {
  if (value.high < RARE) return [];
  const same = fits.filter(([known, score]) => score >= LEAST / 2 && isFigureOf(value, known)).map(([known]) => known);
  const topics = new Set(same.map(({ claim }) => claim.topic));
  return topics.size === 1 ? same : [];
}

/** Whether the clause of a value tells of money promised or paid. */
function stageIn({ tokens, clauses, sentence }: ReadSentence, value: Value): "pledged" | "paid" | null {
  const clause = clauses[value.at] ?? 0;
  const own = tokens.filter((_token, at) => (clauses[at] ?? 0) === clause);
  const text = sentence.text.slice((own[0]?.from ?? 0) - sentence.from, (own.at(-1)?.to ?? 0) - sentence.from);
  const [pledged, paid] = [isPledgedIn(text), isPaidIn(text)];
  return pledged === paid ? null : pledged ? "pledged" : "paid";
}

/** A sum paid is none of those promised. */
function isOtherStage({ claim }: Known, stage: "pledged" | "paid"): boolean {
  const own = stageOf(claim);
  return own !== null && own !== stage;
}

/** Where words tell nothing, but the sentence names who counted: the one quantity of which that one has the very number. */
function byNumber({ sentence }: ReadSentence, value: Value, all: readonly Known[]): readonly Known[] {
  if (value.high < 100) return [];
  const same = all.filter(
    (known) =>
      isFigureOf(value, known) &&
      isOfKind(value, known) &&
      known.estimator[0] !== undefined &&
      sentence.text.includes(known.estimator[0]),
  );
  return new Set(same.map(({ claim }) => claim.topic)).size === 1 ? same : [];
}

/** Nobody has a number so large by chance. */
const RARE = 10_000;

/** What the name of an estimator tells, where words tell so much. */
const ESTIMATED = 1;
const TOLD = 1.5;

/** Whether a value can be of a claim by what it counts. */
export function isOfKind({ kind, nouns, bare, per }: Value, { isShare, claim, unit, core }: Known): boolean {
  if (per !== null && claim.measure === "stock") return false;
  // "310 a day" is no stock of money, and of nothing that is counted by the year.
  if (per !== null && bare && !claim.unit.endsWith(` ${per}`)) return false;
  if (kind === "share" || isShare) return kind === "share" && isShare;
  if (kind === "money") return /^[A-Z]{3}$/u.test(claim.unit);
  if (kind !== "count") return false;
  // Persons are counted by many nouns; money and things by their own.
  return claim.unit.startsWith("person") || bare || nouns.some((noun) => unit.has(noun) || core.has(noun));
}

/** A figure of one side is held against that side's, one of both against both's. */
function isOfParties(named: ReadonlySet<string>, { parties, isOfLosses }: Known): boolean {
  if (!isOfLosses || parties.size > 1) return true;
  // A total is no side's, and one side's figure is not the other's.
  const [only] = named;
  return parties.size === 0 ? named.size !== 1 : named.size === 1 && parties.has(only ?? "");
}

/** "880 guards of Northland", where the record counts Southland's in one figure and Northland's in another. */
function isOfOtherParty(
  known: Known,
  named: ReadonlySet<string>,
  fits: readonly (readonly [Known, number])[],
): boolean {
  const [only, ...more] = named;
  if (only === undefined || more.length > 0 || known.parties.size !== 1 || known.parties.has(only)) return false;
  return fits.some(
    ([other]) =>
      other.parties.size === 1 && other.parties.has(only) && [...other.core].some((word) => known.core.has(word)),
  );
}

const ALL = triggered(/\b(?:both (?:sides|armies|militaries)|two sides|all sides|together|altogether|combined)\b/iu);

/** "Both sides together": said of this value, in its clause or beside it. */
function isOfAll({ tokens, clauses, sentence }: ReadSentence, value: Value): boolean {
  const clause = clauses[value.at] ?? 0;
  const own = tokens.filter((_token, at) => Math.abs((clauses[at] ?? 0) - clause) <= 1);
  const [first, last] = [own[0]?.from ?? sentence.from, own.at(-1)?.to ?? sentence.to];
  return ALL.test(sentence.text.slice(first - sentence.from, last - sentence.from));
}

/** The party named with a value: behind it ("of Northland"), else before it in the clause; else those of the sentence. */
function partiesNear({ parties, clauses, tokens, values }: ReadSentence, value: Value): ReadonlySet<string> {
  const next = values.find(({ at }) => at > value.at)?.at ?? tokens.length;
  const behind = parties.filter(({ at }) => at >= value.next && at < next);
  const first = behind[0];
  if (first !== undefined && first.at <= value.next && first.by === "name") return new Set([first.id]);
  if (
    behind.length > 0 &&
    /^(?:of|fighters?|soldiers?|troops|'s|from|for|on)$/u.test(
      tokens[(behind[0]?.at ?? 1) - 1 - articleBefore(tokens, behind[0])]?.lower ?? "",
    )
  )
    return new Set([behind[0]?.id ?? ""]);
  const clause = clauses[value.at] ?? 0;
  const own = parties.filter(({ at, next: end }) => (clauses[at] ?? 0) === clause && end <= value.at);
  if (own.length > 0) return new Set(own.slice(-1).map(({ id }) => id));
  if (first !== undefined && (clauses[first.at] ?? 0) === clause) return new Set([first.id]);
  return new Set(parties.map(({ id }) => id));
}

/** "On the Northern side": one token for the article. */
function articleBefore(tokens: ReadSentence["tokens"], named: Named | undefined): number {
  return tokens[(named?.at ?? 1) - 1]?.lower === "the" ? 1 : 0;
}

/** So few telling words do not say of what a figure is. */
const FEW = 3;

/** Words around a figure by how near they stand. */
export function wordsNear(read: ReadSentence, value: Value): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  const { tokens, clauses, values, before } = read;
  const clause = clauses[value.at] ?? 0;
  const add = (lower: string, weight: number): void => {
    for (const part of partsOf(lower)) {
      if (!isTelling(part)) continue;
      const word = stemOf(part);
      if ((near.get(word) ?? 0) < weight) near.set(word, weight);
    }
  };
  // Beyond a semicolon something else is told.
  const part = partOf(tokens, value.at);
  tokens.forEach(({ kind, lower }, at) => {
    const isNear = Math.abs((clauses[at] ?? 0) - clause) <= 1 && partOf(tokens, at) === part;
    if (kind === "word") add(lower, isNear ? 1 : 0.6);
  });
  // A label or the sentence before says of what, where the clause has few words.
  if (before !== null && (before.tokens.length <= 5 || values.length === 0 || near.size < FEW))
    for (const { kind, lower } of before.tokens) if (kind === "word") add(lower, 0.6);
  return near;
}

/** Which part of a sentence between semicolons a token stands in. */
function partOf(tokens: ReadSentence["tokens"], at: number): number {
  let part = 0;
  for (let each = 0; each < at; each++) if (tokens[each]?.text === ";") part++;
  return part;
}

/** Whether a number that is told is one end of a figure: rounded perhaps, but not more exact than it; 2,601 is no 2,600. */
export const sameFigure = (told: number, own: number | null): boolean => {
  if (own === null) return false;
  const apart = Math.abs(told - own);
  return apart <= 0.0005 * Math.abs(told) && (apart < 1 || apart <= roundingOf(told) * Math.abs(told));
};

/** Whether a value is one end of a claim's figure. */
export function isFigureOf({ low, high }: Value, known: Known): boolean {
  return (
    sameFigure(low, known.low) ||
    sameFigure(high, known.high) ||
    sameFigure(low, known.high) ||
    sameFigure(high, known.low)
  );
}

/** How far a number may be from what it stands for, as a part of it: half of its last figure that is no nought; 5,210 is no 5,120. */
function roundingOf(value: number): number {
  const digits = /^(\d+?)(0*)$/u.exec(String(Math.round(value)));
  return digits === null || value < 1000 ? 0.03 : (0.5 * 10 ** (digits[2] ?? "").length) / value;
}

/** Whether a value is what a claim has, or lies within its range. */
export function within(value: Value, known: Known): boolean {
  const { low, high, each, claim } = known;
  const margin = value.comparator === null ? Math.min(0.03, roundingOf(value.low)) : 0.03;
  const [from, to] = [low ?? 0, high ?? Number.POSITIVE_INFINITY];
  if (claim.comparator === ">" && low !== null && high !== null) return value.low >= low * (1 - margin);
  return (
    (value.low >= from * (1 - margin) && value.high <= to * (1 + margin)) ||
    (each !== null && sameFigure(value.low, each))
  );
}
