import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import { figureLine } from "../figure-line.ts";
import type { Fault } from "../finding.ts";
import { ledgerOf, type Known } from "../reading/quantities.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import { stemOf } from "../reading/tokens.ts";
import type { Value } from "../reading/values.ts";
import type { Rule } from "./rule.ts";

/** A number of the record told in another unit of the same measure, which makes it another amount. */
export const units: Rule = {
  code: "contradicted",
  needs: ({ state }) => (state.claims ?? []).length > 0,
  find: ({ sentences, state }: Reading) => {
    const { all, weightOf } = ledgerOf(state);
    const known = all.filter(({ claim }) => unitIn(claim.unit.split(" ")) !== null);
    return sentences.flatMap((read) =>
      read.values.flatMap((value) => ofValue(read, value, known, weightOf) ?? ofCoin(read, value, all, weightOf) ?? []),
    );
  },
  finds: [
    "Receipts of the bridge, in escrow at the Northern Bank, are ⟦130 million florins⟧.",
    "The lake behind the weir holds ⟦3.6 million cubic metres⟧ of water when full.",
  ],
  allows: [
    "The lake behind the weir holds 3.6 cubic kilometres of water when full.",
    "The lake behind the weir holds 3.6 billion cubic metres of water when full.",
    "The tank of the school holds 3.6 cubic metres.",
    "Receipts of the bridge, in escrow at the Northern Bank, are 130 million crowns.",
    "Receipts of the bridge, in escrow at the Northern Bank, are 130 million.",
    "The Northern Bank says that it counted 130 million coins.",
  ],
};

/** Units of one measure, by how many of its smallest they are. */
const MEASURES: readonly ReadonlyMap<string, number>[] = [
  new Map([
    ["cubic metre", 1],
    ["cubic kilometre", 1e9],
  ]),
  new Map([
    ["kilogram", 1],
    ["tonne", 1e3],
  ]),
  new Map([
    ["square metre", 1],
    ["hectare", 1e4],
    ["square kilometre", 1e6],
  ]),
  new Map([
    ["watt", 1],
    ["kilowatt", 1e3],
    ["megawatt", 1e6],
    ["gigawatt", 1e9],
  ]),
];

interface Unit {
  readonly measure: number;
  readonly times: number;
  /** Of what time it is one; empty where it is none. */
  readonly per: string;
}

/** The unit with which some words begin. */
function unitIn(words: readonly string[]): Unit | null {
  const [first = "", second = ""] = words.map((word) => singular(word.toLowerCase()));
  for (const [measure, units_] of MEASURES.entries())
    for (const name of [`${first} ${second}`, first]) {
      const times = units_.get(name);
      if (times === undefined) continue;
      const rest = words.slice(name.split(" ").length).map((word) => word.toLowerCase());
      const per = /^(?:a|per|each)$/u.test(rest[0] ?? "") ? singular(rest[1] ?? "") : "";
      return { measure, times, per };
    }
  return null;
}

function singular(word: string): string {
  return word.replace(/(?<=meter|metre|kilogram|tonne|hectare|watt|second|year)s$/u, "").replace(/meter$/u, "metre");
}

/** So much of what a figure is called must be told, by weight. */
const NAMED = 0.5;

function ofValue(
  read: ReadSentence,
  value: Value,
  known: readonly Known[],
  weightOf: (word: string) => number,
): Fault | null {
  let at = value.at + 1;
  while (/^(?:hundred|thousand|million|billion|m|bn)$/u.test(read.tokens[at]?.lower ?? "")) at++;
  const words = read.tokens.slice(at, at + 5).map(({ lower }) => lower);
  const unit = unitIn(words);
  const printed = Number(read.tokens[value.at]?.text.replaceAll(",", ""));
  if (unit === null || !Number.isFinite(printed)) return null;
  const amount = scaled(printed, read.tokens.slice(value.at + 1, at)) * unit.times;
  const found = known.find((one) => {
    const own = unitIn(one.claim.unit.split(" "));
    if (own === null || own.measure !== unit.measure || one.low === null || one.low !== one.high) return false;
    if (unit.per !== "" && own.per !== "" && unit.per !== own.per) return false;
    return one.low === printed && one.low * own.times !== amount && isNamed(read, one, weightOf);
  });
  return found === undefined
    ? null
    : {
        code: "contradicted",
        severity: "error",
        message: said("contradicted.otherwise", { figure: figureLine(found.claim) }),
        from: value.from,
        to: read.tokens[at + (/^(?:cubic|square)$/iu.test(words[0] ?? "") ? 1 : 0)]?.to ?? value.to,
        claims: [found.claim.id],
      };
}

/** A coin that is no State's: one word in which the record counts large sums. */
const COIN = triggered(/^(?!persons|people|tonnes|vessels|votes|voters|trees|lorries|sacks)\p{Ll}{3,}s?$/u);
const MONEY = triggered(
  /\b(?:cost|fund|loan|receipts?|loss(?:es)?|fines?|revenues?|yield|money|sums?|proceeds|debts?|budget|deposits?|promised|pledged|paid|escrow|compensation|damages?)\b/iu,
);

/** "6.2 million crowns" of what the record has in marks. */
function ofCoin(
  read: ReadSentence,
  { low, nouns, kind, from, next }: Value,
  all: readonly Known[],
  weightOf: (word: string) => number,
): Fault | null {
  const noun = read.tokens[next]?.lower ?? "";
  const told = [...nouns, stemOf(noun)];
  if (kind !== "count" || low < 1e5 || !COIN.test(noun)) return null;
  const found = all.find(
    (one) =>
      one.low === low &&
      one.low === one.high &&
      COIN.test(one.claim.unit) &&
      MONEY.test(`${one.claim.topic} ${one.claim.statement}`) &&
      !told.some((word) => one.words.has(word)) &&
      isNamed(read, one, weightOf),
  );
  return found === undefined
    ? null
    : {
        code: "currency",
        severity: "error",
        message: said("currency.record", { figure: figureLine(found.claim) }),
        from,
        to: read.tokens[next]?.to ?? from,
        claims: [found.claim.id],
      };
}

function scaled(printed: number, words: ReadSentence["tokens"]): number {
  return words.reduce((all, { lower }) => all * 10 ** (SCALES[lower] ?? 0), printed);
}

const SCALES: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, million: 6, m: 6, billion: 9, bn: 9 };

function isNamed(
  { words, sentence }: ReadSentence,
  { core, estimator }: Known,
  weightOf: (word: string) => number,
): boolean {
  let [told, whole] = [0, 0];
  for (const word of core) {
    whole += weightOf(word);
    if (words.has(word)) told += weightOf(word);
  }
  // Who measured it says of what it is as well.
  const isEstimated = estimator.some((name) => name.length > 6 && sentence.text.includes(name));
  return whole > 0 && told / whole >= (isEstimated ? NAMED / 2 : NAMED);
}
