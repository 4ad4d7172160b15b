import { said } from "../../../common/said.ts";
import { figureLine } from "../figure-line.ts";
import { remembered } from "../../../common/remembered.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Claim } from "../../../things/claim.ts";
import type { Fault } from "../finding.ts";
import { attributed } from "../reading/attribution.ts";
import { valuesJudged } from "./draft-values.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { sidesOf } from "../sides.ts";
import { isTelling, partsOf, stemOf, tellingWords } from "../reading/tokens.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";

/** Figures of the record that a clause gives as more or less than they are, as present ones, in all instead of each, or otherwise. */
export const claims: Rule = {
  code: "contradicted",
  needs: ({ state }) => (state.claims ?? []).length > 0,
  find: (reading: Reading) => {
    const judged = valuesJudged(reading);
    const isDrafts = ({ from, to }: Value): boolean => judged.some((each) => from < each.to && each.from < to);
    return reading.sentences.flatMap((read) =>
      read.values.flatMap((value) => {
        if (isDrafts(value) || attributed(read, value)?.how === "named") return [];
        return ofValue(read, value, reading.state) ?? [];
      }),
    );
  },
  finds: [],
  allows: [],
};

/** A claim as clauses are held against it. */
interface Known {
  readonly claim: Claim;
  readonly low: number | null;
  readonly high: number | null;
  readonly words: ReadonlySet<string>;
  /** Those of the quantity's name and statement alone. */
  readonly core: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  readonly isShare: boolean;
  readonly unit: ReadonlySet<string>;
  /** Names by which a text may give who estimated it. */
  readonly estimator: readonly string[];
  /** "157 each side": the half that each side has. */
  readonly each: number | null;
}

interface Ledger {
  readonly all: readonly Known[];
  readonly index: ReadonlyMap<string, readonly Known[]>;
  readonly weightOf: (word: string) => number;
}

const ledgerOf = remembered((state: ProcessState): Ledger => {
  const sides = sidesOf(state);
  const all = (state.claims ?? []).map((claim): Known => {
    const told = `${claim.topic.replaceAll("-", " ")} ${claim.statement}`;
    const each = /(?<![\d,])(\d[\d,]*) (?:each|per|from each)/u.exec(claim.scope)?.[1];
    return {
      claim,
      low: claim.low === null ? null : Number(claim.low),
      high: claim.high === null ? null : Number(claim.high),
      words: tellingWords(`${told} ${claim.scope} ${claim.unit} ${claim.category ?? ""}`),
      core: tellingWords(told),
      parties: sides.in(`${capitals(claim.topic)}. ${claim.statement}. ${claim.scope}`),
      isShare: /^percent/u.test(claim.unit),
      unit: tellingWords(claim.unit),
      estimator: claim.estimator?.match(/\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}\p{L}+)*/gu) ?? [],
      each: each === undefined ? null : Number(each.replaceAll(",", "")),
    };
  });
  const index = new Map<string, Known[]>();
  for (const known of all) for (const word of known.words) index.set(word, [...(index.get(word) ?? []), known]);
  const topics = new Set(all.map(({ claim }) => claim.topic)).size;
  const weightOf = (word: string): number => {
    const of = new Set((index.get(word) ?? []).map(({ claim }) => claim.topic)).size;
    return of === 0 ? 0 : Math.log((topics + 1) / of);
  };
  return { all, index, weightOf };
});

function capitals(topic: string): string {
  return topic.replace(/(?:^|-)(\p{L})/gu, (_whole, letter: string) => ` ${letter.toUpperCase()}`);
}

/** Least agreement of a clause with a quantity, and how much more than with the next one. */
const LEAST = 2.2;

function ofValue(read: ReadSentence, value: Value, state: ProcessState): Fault | null {
  const ledger = ledgerOf(state);
  const matching = meant(read, value, ledger);
  const [first] = matching;
  if (first === undefined) return null;
  return inAll(read, value, matching) ?? direction(value, matching) ?? presentNumber(read, value, matching) ?? otherwise(read, value, matching, ledger);
}

/** The claims of the one quantity that a clause speaks of. */
function meant(read: ReadSentence, value: Value, { index, weightOf }: Ledger): readonly Known[] {
  const near = wordsNear(read, value);
  const scores = new Map<Known, number>();
  for (const [word, weight] of near)
    for (const known of index.get(word) ?? []) scores.set(known, (scores.get(known) ?? 0) + weight * weightOf(word) * (known.core.has(word) ? 1 : 0.7));
  const named = partiesNear(read, value);
  let best: readonly [string, number] | null = null;
  const fits = [...scores].filter(([known]) => isOfKind(value, known) && isOfParties(named, known));
  for (const [{ claim }, score] of fits) if (best === null || score > best[1]) best = [claim.topic, score];
  if (best === null || best[1] < LEAST) return [];
  const [topic, most] = best;
  return fits.filter(([{ claim }, score]) => claim.topic === topic && score >= most * 0.5).map(([known]) => known);
}

function isOfKind({ kind, nouns, bare }: Value, { isShare, claim, unit }: Known): boolean {
  if (kind === "share" || isShare) return kind === "share" && isShare;
  if (kind === "money") return claim.unit === "USD" || claim.unit === "EUR";
  if (kind !== "count") return false;
  // Persons are counted by many nouns; money and things by their own.
  return /^person/u.test(claim.unit) || bare || nouns.some((noun) => unit.has(noun));
}

/** A figure of one side is held against that side's, one of both against both's. */
function isOfParties(named: ReadonlySet<string>, { parties, claim }: Known): boolean {
  if (parties.size === 0) return true;
  const isOneSided = parties.size === 1 && /killed|casualt|wounded|dead|forces/iu.test(`${claim.topic} ${claim.statement}`);
  if (isOneSided) return named.size === 1 && parties.has([...named][0] ?? "");
  return true;
}

/** The party named with a value: behind it ("of Northland"), else before it in the clause; else those of the sentence. */
function partiesNear({ parties, clauses, tokens, values }: ReadSentence, value: Value): ReadonlySet<string> {
  const next = values.find(({ at }) => at > value.at)?.at ?? tokens.length;
  const behind = parties.filter(({ at }) => at >= value.next && at < next);
  const first = behind[0];
  if (first !== undefined && first.at <= value.next + 1 && first.by === "name") return new Set([first.id]);
  if (behind.length > 0 && /^(?:of|fighters?|soldiers?|troops|'s|from|for)$/u.test(tokens[(behind[0]?.at ?? 1) - 1]?.lower ?? "")) return new Set([behind[0]?.id ?? ""]);
  const clause = clauses[value.at] ?? 0;
  const own = parties.filter(({ at, next: end }) => (clauses[at] ?? 0) === clause && end <= value.at);
  if (own.length > 0) return new Set(own.slice(-1).map(({ id }) => id));
  if (behind.length > 0) return new Set([behind[0]?.id ?? ""]);
  return new Set(parties.map(({ id }) => id));
}

function wordsNear(read: ReadSentence, value: Value): ReadonlyMap<string, number> {
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
  tokens.forEach(({ kind, lower }, at) => {
    if (kind === "word") add(lower, Math.abs((clauses[at] ?? 0) - clause) <= 1 ? 1 : 0.6);
  });
  // A label or the sentence before says of what, where the clause has few words.
  if (before !== null && (before.tokens.length <= 5 || values.length === 0)) for (const { kind, lower } of before.tokens) if (kind === "word") add(lower, 0.6);
  return near;
}

const same = (a: number, b: number | null): boolean => b !== null && Math.abs(a - b) <= 0.0005 * Math.abs(a);

function isFigureOf({ low, high }: Value, known: Known): boolean {
  return same(low, known.low) || same(high, known.high) || same(low, known.high) || same(high, known.low);
}

const TOTAL = /\b(?:in all|altogether|in total|all told|a total of|overall)\b/iu;

/** "74 captives in all", where 74 is what each side got. */
function inAll(read: ReadSentence, value: Value, matching: readonly Known[]): Fault | null {
  const half = matching.find(({ each, low }) => each !== null && each === value.low && low !== null && low > each);
  if (half === undefined || !TOTAL.test(read.sentence.text)) return null;
  return { code: "wrong-count", severity: "error", message: said("contradicted.otherwise", { figure: figureLine(half.claim) }), from: value.from, to: value.to, claims: [half.claim.id] };
}

/** "At most" where the source says more than, and the other way round. */
function direction(value: Value, matching: readonly Known[]): Fault | null {
  const own = matching.filter((known) => isFigureOf(value, known));
  const said_ = value.comparator;
  if (said_ === null || own.length === 0) return null;
  const isMore = said_ === ">" || said_ === ">=";
  const isLess = said_ === "<" || said_ === "<=";
  const opposed = ({ claim, low, high }: Known): boolean => {
    const more = claim.comparator === ">" || claim.comparator === ">=";
    const less = claim.comparator === "<" || claim.comparator === "<=";
    if (isMore) return less || (low !== null && high !== null && low < high && same(value.low, high));
    return isLess && more;
  };
  const wrong = own.find(opposed);
  if (wrong === undefined || !own.every(opposed)) return null;
  return { code: "overstated", severity: "error", message: said("overstated.direction", { figure: figureLine(wrong.claim) }), from: value.from, to: value.to, claims: [wrong.claim.id] };
}

const SINCE = /\b(?:since|ever|at some (?:time|point)|at one time|have (?:fled|left|been driven)|had (?:fled|left)|fled|in all|cumulative|running total|over the years|peak)\b/iu;
const NOW = /\b(?:are|live|lives|living|is|remain|remains|still|today|now|currently|at present)\b/iu;

/** A running total told as the present number. */
function presentNumber(read: ReadSentence, value: Value, matching: readonly Known[]): Fault | null {
  const total = matching.find((known) => known.claim.measure === "cumulative" && isFigureOf(value, known));
  const stock = matching.find(({ claim }) => claim.measure === "stock" && claim.supersededBy === undefined);
  const { text } = read.sentence;
  if (total === undefined || stock === undefined || !NOW.test(text) || SINCE.test(text)) return null;
  return {
    code: "stock-flow",
    severity: "error",
    message: said("stock-flow.total", { figure: figureLine(stock.claim) }),
    from: value.from,
    to: value.to,
    claims: [stock.claim.id, total.claim.id],
  };
}

/** So much of what a quantity is called must be told, by weight. */
const NAMED = 0.6;

/** A figure that no source has of the one quantity that the clause names, where the record has one, or one of the estimator named. */
function otherwise(read: ReadSentence, value: Value, matching: readonly Known[], { weightOf, all }: Ledger): Fault | null {
  const { text } = read.sentence;
  if (value.comparator === ">" || value.comparator === "<" || /\?|\b(?:not|earlier|formerly|was then|at first)\b/iu.test(text)) return null;
  if (matching.some((known) => within(value, known))) return null;
  const current = matching.filter(({ claim }) => claim.supersededBy === undefined && claim.confidence === "found");
  const byEstimator = current.filter(({ estimator }) => estimator.some((name) => text.includes(name)));
  const topic = current[0]?.claim.topic;
  const alone = all.filter(({ claim }) => claim.topic === topic && claim.supersededBy === undefined);
  if (alone.some((known) => within(value, known))) return null;
  const [only, ...others] = byEstimator.length > 0 ? byEstimator : alone;
  if (only === undefined || others.length > 0 || !current.includes(only)) return null;
  const near = wordsNear(read, value);
  let [told, whole] = [0, 0];
  for (const word of only.core) {
    whole += weightOf(word);
    if (near.has(word)) told += weightOf(word);
  }
  if (whole === 0 || told / whole < NAMED) return null;
  // Something wholly different in size is of something else.
  const size = only.high ?? only.low ?? 0;
  if (size === 0 || value.high > size * 4 || value.high < size / 4) return null;
  return { code: "contradicted", severity: "error", message: said("contradicted.otherwise", { figure: figureLine(only.claim) }), from: value.from, to: value.to, claims: [only.claim.id] };
}

function within(value: Value, known: Known): boolean {
  const { low, high, each, claim } = known;
  const margin = 0.03;
  const [from, to] = [low ?? 0, high ?? Number.POSITIVE_INFINITY];
  if (claim.comparator === ">" && low !== null && high !== null) return value.low >= low * (1 - margin);
  return (value.low >= from * (1 - margin) && value.high <= to * (1 + margin)) || (each !== null && same(value.low, each));
}
