import { kinship, lemmasOf, shareSense } from "../../core/common/language/en-senses.ts";
import { type Pair, waysOf } from "./account.ts";
import { has } from "./acts.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { type Asserted, wordStem } from "./statement.ts";
import type { Unit } from "./units.ts";
import { callsAlike } from "./wordings.ts";

/**
 * Whether a statement has another thing done than the clause of a text that has its other words: "prisoners shall be killed within
 * 30 days" of prisoners who shall be released. However much else stands there, what a text obliges to is told by the verb.
 */
export function isOtherAct(asserted: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  if (unit.kind !== "point" || unit.struck) return false;
  const own = unit.parsed();
  // A heading or a table says without a verb what is the matter.
  if (own.clauses.length === 0) return false;
  const { parsed } = asserted;
  return parsed.clauses.some((clause) => {
    if (!isMain(parsed, clause, pairs)) return false;
    const { how } = pairs.find(({ at }) => at === clause.verb) ?? {};
    if (how === undefined || how === "light") return isOtherByLightVerb(parsed, clause, own, pairs);
    return !own.tokens.some((_, place) => isSameAct(parsed, clause.verb, own, place)) && !isNamedAbove(parsed, clause, unit);
  });
}

/** Whether a clause is what a statement says, and none that describes something, or says when or what for. */
function isMain({ tokens, clauses }: Parsed, { verb, group, passive, under }: Clause, pairs: readonly Pair[]): boolean {
  const first = group[0] ?? verb;
  if (group.length === 1 && passive) return false;
  if (DEPENDS.test(tokens[first - 1]?.lower ?? "")) return false;
  const above = under === null ? undefined : clauses[under]?.verb;
  // "Is obliged to release", "has 60 days to withdraw": the act is what stands behind.
  const how = pairs.find(({ at }) => at === above)?.how;
  return above === undefined || how === undefined || how === "light";
}

const DEPENDS = /^(?:who|whom|whose|which|that|where|when|once|after|before|until|if|unless|since|as|while|because)$/u;

/** Whether a verb of a statement and a word of a text are of one act: the same, its noun, or another for it both ways. */
function isSameAct(parsed: Parsed, at: number, own: Parsed, place: number): boolean {
  const token = own.tokens[place];
  if (token?.kind !== "word") return false;
  const isVerb = own.clauses.some(({ verb }) => verb === place);
  return waysOf(parsed, at).some((way) =>
    waysOf(own, place).some((each) => isOneAct(way, each) || (!isVerb && isNounOf(way, each))),
  );
}

function isOneAct(one: string, other: string): boolean {
  const lemmas = lemmasOf(other);
  return lemmasOf(one).some((lemma) => lemmas.includes(lemma)) || callsAlike(one, other) || shareSense(one, other, "v");
}

/** "Release" of "free", "cessation" of "cease"; a truce is the end of what is shot, and no shooting. */
function isNounOf(verb: string, noun: string): boolean {
  return kinship(verb, noun) === "same" || (begins(verb) === begins(noun) && verb.length > SHORT);
}

const SHORT = 5;

const begins = (word: string): string => word.replace(/(?:at)?(?:ions?|ed|ing|es|e|s)$/u, "");

/** "May navigate" of what stands under the heading "Navigation". */
function isNamedAbove({ tokens }: Parsed, { verb }: Clause, unit: Unit): boolean {
  const { lower = "" } = tokens[verb] ?? {};
  const stem = wordStem(lower);
  return stem.startsWith(lower.slice(0, SHORT - 1)) && has(unit.words, stem);
}

/** A verb that says little by itself is another where it turns what the text has done, or lends itself to what does not stand there. */
function isOtherByLightVerb(parsed: Parsed, clause: Clause, own: Parsed, pairs: readonly Pair[]): boolean {
  const lower = parsed.tokens[clause.verb]?.lower ?? "";
  const isBound = clause.mood === "duty" || clause.mood === "leave";
  const held = own.tokens.some((_, place) => isSameAct(parsed, clause.verb, own, place));
  if (!held) {
    const taken = (place: number): boolean => pairs.some(({ places }) => places.includes(place));
    // "The ceasefire begins" of "all operations shall cease": what begins is the end.
    const turned = nearest(own, pairs).filter(
      ({ verb }) =>
        !taken(verb) &&
        waysOf(own, verb).some((way) => kinship(lower, way) === "opposite" || (KEEPS.test(lower) && GIVES_UP.test(way))),
    );
    if (turned.length > 0) return true;
  }
  return (
    isBound &&
    LENDS.test(lower) &&
    clause.patient.some((at) =>
      pairs.some((pair) => pair.at === at && at > clause.verb && (pair.how === "none" || pair.how === "opposite")),
    )
  );
}

/** Verbs that take what is done from the noun behind them: "put to death", "give access". */
const LENDS = /^(?:put|set|g[io]ve[sn]?|gave|given|take[sn]?|took|makes?|made|br(?:ing|ought)|get|gets|has|have|do|done)$/u;

const KEEPS = /^(?:keep(?:s|ing)?|kept|stay(?:s|ed)?|remain(?:s|ed)?|retain(?:s|ed)?)$/u;

const GIVES_UP =
  /^(?:lift|return|releas|hand|transfer|surrender|withdraw|destroy|dismantl|leave|end|ceas|free|vacat|disband|dissolv|repatriat|remov)(?:e|s|es|ed|ing|n|n)?$/u;

/** The clauses of a text that have most of the words of a statement. */
function nearest({ clauses }: Parsed, pairs: readonly Pair[]): readonly Clause[] {
  const scores = clauses.map(({ agent, patient }) => {
    const region = new Set([...agent, ...patient]);
    return pairs.filter(({ places }) => places.some((place) => region.has(place))).length;
  });
  const most = Math.max(0, ...scores);
  return most === 0 ? [] : clauses.filter((_, at) => scores[at] === most);
}
