import { countOfSenses } from "../../core/common/language/en-senses.ts";
import { isIdentified } from "./identity.ts";
import { type Pair, pairsOf } from "./account.ts";
import type { Parsed } from "./clauses.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";

const BY_ACCOUNT =
  /^(?:estimat|put|count|report|sa[iy]|state|claim|reckon|assess|cite|gave|give|quot|publish|record|register|find|found|see|saw|place|set|speak|spoke|confirm|admit|acknowledg|contest|disput|insist|calculat|maintain|declare|announce)(?:s|es|ed|d|e|ing|n)?$/u;

/** The parties by whose account a statement tells something: "according to Northland", "Northland estimates". */
function accountsOf({ tokens, parties, clauses }: Parsed): ReadonlySet<string> {
  const found = new Set<string>();
  parties.forEach((party, at) => {
    if (party === undefined) return;
    const before = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
    const words = before.slice(before.findLastIndex((word) => /^[.,;:]$/u.test(word)) + 1).join(" ");
    const behind = tokens[at + 1]?.lower ?? "";
    if (
      /\b(?:according to|by (?:the )?(?:account|count|estimates?|figures?) of|(?:estimated|put|counted|reported) by)\b/u.test(
        words,
      ) ||
      /^(?:estimates?|figures?|counts?|account|numbers?)$/u.test(behind) ||
      clauses.some(({ verb, agent }) => agent.includes(at) && BY_ACCOUNT.test(tokens[verb]?.lower ?? ""))
    )
      found.add(party);
  });
  return found;
}

/** Whether a figure is of those of whom a statement tells it, and by the account of those by whose it does. */
export function areCountedThere({ parties, parsed }: Asserted, unit: Unit): boolean {
  const accounts = accountsOf(parsed);
  // What is noted beside a figure says itself who says something of it.
  const isNote = unit.values.length === 0;
  return parties.every((party) =>
    accounts.has(party)
      ? unit.estimators.has(party) || (isNote && unit.named.includes(party))
      : unit.parties.has(party) || (isNote && unit.estimators.has(party)),
  );
}

/** Whether a statement tells of the very thing that a figure counts, whatever number it gives. */
export function isOfThatFigure(asserted: Asserted, unit: Unit): boolean {
  return areCountedThere(asserted, unit) && isPredicated(asserted, unit, pairsOf(asserted, unit));
}

/**
 * Whether what a statement says of its subject stands in the piece: of a figure what is counted and what happened to it, of anything what
 * it is said to be.
 */
export function isPredicated(asserted: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const { parsed, content, values } = asserted;
  const isMissing = (at: number): boolean =>
    pairs.some((pair) => pair.at === at && (pair.how === "none" || pair.how === "opposite"));
  if (unit.kind === "figure" && values.length > 0) {
    if (parsed.clauses.some(({ verb, agent, patient }) => agent.length + patient.length > 0 && isMissing(verb)))
      return false;
    const counted = values.map(({ to }) => countedAt(parsed, content, to));
    if (counted.some((at) => at !== undefined && isMissing(at))) return false;
  }
  // "May rightly return": how it is done is said of the act, and what is thought of a thing of the thing.
  if (content.some((at) => isMissing(at) && isJudging(parsed.tokens[at]?.lower ?? ""))) return false;
  if (!isIdentified(asserted, unit, pairs)) return false;
  return parsed.clauses.every(({ verb, patient }) => {
    if (!BE.test(parsed.tokens[verb]?.lower ?? "")) return true;
    const first = patient.find((at) => at > verb && content.includes(at));
    return first === undefined || !isMissing(first);
  });
}

/** The noun behind a number: of "2,000 deported children" the children. */
function countedAt({ tokens }: Parsed, content: readonly number[], to: number): number | undefined {
  let at = content.find((each) => (tokens[each]?.from ?? 0) >= to);
  while (at !== undefined && content.includes(at + 1) && countOfSenses(tokens[at + 1]?.lower ?? "", "n") > 0) at++;
  return at;
}

/** Whether a word is one of manner or quality and no other. */
function isJudging(word: string): boolean {
  const isNone = (part: "n" | "v"): boolean => countOfSenses(word, part) === 0;
  if (
    /^(?:daily|weekly|monthly|yearly|annually|only|finally|early|approximately|nearly|roughly|exactly|respectively)$/u.test(
      word,
    )
  )
    return false;
  return (
    isNone("n") &&
    isNone("v") &&
    (countOfSenses(word, "r") > 0 || countOfSenses(word, "a") > 0) &&
    /(?:ly|ive|able|ible|ful|less|ous|fair|wrong|absurd|good|bad)$/u.test(word)
  );
}

const BE = /^(?:is|are|was|were|be|been|being)$/u;
