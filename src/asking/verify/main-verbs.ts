import { englishInflection } from "../../core/common/language/en-forms.ts";
import { kinship, lemmasOf, shareSense } from "../../core/common/language/en-senses.ts";
import { type Pair, waysOf } from "./account.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { boundOf } from "./differences.ts";
import type { Asserted } from "./statement.ts";
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
  if (isCeilingReached(asserted, unit)) return true;
  return parsed.clauses.some((clause) => {
    if (!isBound(parsed, clause) || !isMain(parsed, clause, pairs) || isKept(parsed, clause, own, pairs)) return false;
    const { how } = pairs.find(({ at }) => at === clause.verb) ?? {};
    if (how === undefined || how === "light") return isOtherByLightVerb(parsed, clause, own, pairs);
    return !isThere(parsed, clause, own, pairs) && !isNamedAbove(parsed, clause, unit);
  });
}

/** "Northland has 2,400 soldiers" of what may not exceed 2,400: no text says of a most that it is reached. */
function isCeilingReached({ parsed, values, text, from }: Asserted, unit: Unit): boolean {
  if (
    CEILING.test(text) ||
    !parsed.clauses.some(({ verb, mood }) => mood === "fact" && HAS.test(parsed.tokens[verb]?.lower ?? ""))
  )
    return false;
  return values.some((value) => {
    const own = unit.values.filter(({ low, kind }) => low === value.low && kind === value.kind);
    return (
      value.kind !== "time" &&
      own.length > 0 &&
      boundOf(text, value.from - from, value.to - from) === null &&
      own.every((each) => boundOf(unit.text, each.from, each.to) === -1)
    );
  });
}

const HAS = /^(?:has|have|had|is|are|was|were|keeps?|numbers?)$/u;
const CEILING = /\b(?:ceilings?|caps?|limit(?:s|ed)?|maximum|most|right|entitled)\b/iu;

/** Whether the act of a clause is one of the text, or what it says is only that the act of the text is done: "falls to", "is carried out". */
function isThere(parsed: Parsed, clause: Clause, own: Parsed, pairs: readonly Pair[]): boolean {
  if (own.tokens.some((_, place) => isSameAct(parsed, clause, own, place, pairs))) return true;
  return (
    PERFORMS.test(parsed.tokens[clause.verb]?.lower ?? "") &&
    [...clause.agent, ...clause.patient].some((at) =>
      pairs.some((pair) => pair.at === at && own.clauses.some(({ verb }) => pair.places.includes(verb))),
    )
  );
}

/** What is said of an act that is done. */
const PERFORMS =
  /^(?:f[ae]ll|fallen|lie|rest|carr|conduct|perform|effect|implement|execut|complet|finish|happen|occur|requir|continu|last|follow)(?:y|ies|ied|e|es|s|ed|ing)?$/u;

/** Whether a clause says what must or may be done, or what somebody is obliged or allowed to do. */
function isBound({ clauses, tokens }: Parsed, { mood, under }: Clause): boolean {
  const above = under === null ? undefined : clauses[under]?.verb;
  return mood === "duty" || mood === "leave" || (above !== undefined && OBLIGES.test(tokens[above]?.lower ?? ""));
}

const OBLIGES = /^(?:obliged|required|bound|allowed|permitted|entitled)$/u;

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
function isSameAct(parsed: Parsed, clause: Clause, own: Parsed, place: number, pairs: readonly Pair[]): boolean {
  const token = own.tokens[place];
  if (token?.kind !== "word") return false;
  const there = own.clauses.find(({ verb }) => verb === place);
  const isOne = wordings(parsed, clause.verb).some((way) =>
    wordings(own, place).some((each) => isOneAct(way, each) || (there === undefined && isNounOf(way, each))),
  );
  if (!isOne) return false;
  // "Vessels detained since" and "mined areas" are not to be detained and mined.
  const isToBe = clause.mood === "duty" || clause.mood === "leave";
  if (there !== undefined) return !isToBe || !isDescribing(own, there);
  return englishInflection(token.lower).form !== "past" && !isUndergoing(own, place, pairs);
}

function isDescribing({ tokens }: Parsed, { group, verb, passive }: Clause): boolean {
  return group.length === 1 && passive && tokens[verb + 1]?.lower !== "by";
}

/** "Shall end all attacks": what is done to an act is not the act, unless it is that it is done. */
function isUndergoing({ clauses, tokens }: Parsed, place: number, pairs: readonly Pair[]): boolean {
  if (tokens.slice(Math.max(0, place - 3), place).some(({ lower }) => PERFORMS.test(lower))) return false;
  return clauses.some(({ verb, patient, passive }) => {
    const lower = tokens[verb]?.lower ?? "";
    const from = passive ? (patient[0] ?? verb) : verb + 1;
    const isObject =
      patient.includes(place) &&
      passive === place < verb &&
      tokens.slice(from, place).every(({ lower: each }) => !OF.test(each));
    return (
      isObject &&
      !LENDS.test(lower) &&
      !PERFORMS.test(lower) &&
      !/^(?:is|are|be|been|was|were)$/u.test(lower) &&
      !pairs.some(({ places }) => places.includes(verb))
    );
  });
}

const OF = /^(?:of|to|in|at|by|from|under|within|after|before|until|for|with|on|,|and|or)$/u;

/** A verb, with its particle, and with the word right behind it: "send home", "let go". */
function wordings(parsed: Parsed, at: number): readonly string[] {
  const { lower = "" } = parsed.tokens[at] ?? {};
  const next = parsed.tokens[at + 1];
  const phrases = next?.kind === "word" ? lemmasOf(lower).map((lemma) => `${lemma}_${next.lower}`) : [];
  return [...waysOf(parsed, at), ...phrases];
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
function isNamedAbove({ tokens }: Parsed, { verb }: Clause, { names }: Unit): boolean {
  const { lower = "" } = tokens[verb] ?? {};
  return names.split(/[^\p{L}]+/u).some((word) => NOUN.test(word) && isNounOf(lower, word));
}

const NOUN = /(?:ion|ment|al|ance|ence|ure|age)s?$/u;

/** A verb that says little by itself is another where it turns what the text has done, or lends itself to what does not stand there. */
function isOtherByLightVerb(parsed: Parsed, clause: Clause, own: Parsed, pairs: readonly Pair[]): boolean {
  const lower = parsed.tokens[clause.verb]?.lower ?? "";
  const isToBe = clause.mood === "duty" || clause.mood === "leave";
  const held = own.tokens.some((_, place) => isSameAct(parsed, clause, own, place, pairs));
  if (!held) {
    const taken = (place: number): boolean => pairs.some(({ places }) => places.includes(place));
    // "The ceasefire begins" of "all operations shall cease": what begins is the end.
    const turned = nearest(own, pairs).filter(
      ({ verb }) =>
        !taken(verb) &&
        waysOf(own, verb).some(
          (way) => kinship(lower, way) === "opposite" || (KEEPS.test(lower) && GIVES_UP.test(way)),
        ),
    );
    if (turned.length > 0) return true;
  }
  return (
    isToBe &&
    LENDS.test(lower) &&
    clause.patient.some(
      (at) =>
        at > clause.verb &&
        // "Give notice of a large release" gives notice.
        parsed.tokens.slice(clause.verb + 1, at).every(({ lower: each }) => !OF.test(each)) &&
        pairs.some((pair) => pair.at === at && (pair.how === "none" || pair.how === "opposite")),
    )
  );
}

/** Verbs that take what is done from the noun behind them: "put to death", "give access". */
const LENDS =
  /^(?:put|set|g[io]ve[sn]?|gave|given|take[sn]?|took|makes?|made|br(?:ing|ought)|get|gets|has|have|do|done)$/u;

const KEEPS = /^(?:keep(?:s|ing)?|kept|stay(?:s|ed)?|remain(?:s|ed)?|retain(?:s|ed)?)$/u;

const GIVES_UP =
  /^(?:lift|return|releas|hand|transfer|surrender|withdraw|destroy|dismantl|leave|end|ceas|free|vacat|disband|dissolv|repatriat|remov)(?:e|s|es|ed|ing|n|n)?$/u;

/** "40 may stay" of a text that withdraws 640 except for 40: what is excepted from going stays. */
function isKept(parsed: Parsed, { verb, agent, patient }: Clause, own: Parsed, pairs: readonly Pair[]): boolean {
  if (!KEEPS.test(parsed.tokens[verb]?.lower ?? "")) return false;
  const except = own.tokens.findIndex(({ lower }) => /^(?:except|excepting|excluding|save)$/u.test(lower));
  const region = new Set([...agent, ...patient]);
  return (
    except >= 0 &&
    own.tokens.slice(0, except).some(({ lower }) => GIVES_UP.test(lower)) &&
    pairs.some(({ at, places }) => region.has(at) && places.some((place) => place > except))
  );
}

/** The clauses of a text that have most of the words of a statement. */
function nearest({ clauses }: Parsed, pairs: readonly Pair[]): readonly Clause[] {
  const scores = clauses.map(({ agent, patient }) => {
    const region = new Set([...agent, ...patient]);
    return pairs.filter(({ places }) => places.some((place) => region.has(place))).length;
  });
  const most = Math.max(0, ...scores);
  return most === 0 ? [] : clauses.filter((_, at) => scores[at] === most);
}
