import { countOfSenses } from "../../core/common/language/en-senses.ts";
import type { Pair } from "./account.ts";
import type { Clause, Parsed } from "./clauses.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";
import { PREPOSITIONS } from "./verbs.ts";

const IS = /^(?:is|are|was|were)$/u;

/** Verbs by which a record says what something is: "serves as chair", "has its seat in". */
const STANDS_AS =
  /^(?:is|are|was|were|be|been|being|ha[sd]|have|become\w*|became|serv\w+|act\w*|sits?|lies?|remain\w*|appoint\w*|chosen|named?|elected|attend\w*)$/u;

/**
 * Whether what a statement says that somebody or something is stands so in the piece: name and office, thing and place in one breath, or
 * with a verb between them that says just that. That both stand somewhere there makes them no more one than a mediator who visits a
 * camp is one.
 */
export function isIdentified({ parsed, content, parties }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  return parsed.clauses.every((clause) => {
    const noun = identityOf(parsed, clause, content);
    if (noun === null) return true;
    const pairOf = (at: number): Pair | undefined => pairs.find((pair) => pair.at === at);
    const heads = clause.agent.filter(
      (at) => at < clause.verb && (content.includes(at) || parsed.parties[at] !== undefined),
    );
    // Of what it is: "the capital of Northland" is a capital, and no other.
    const of = heads.findIndex((at) => parsed.tokens[at - 1]?.lower === "of" || parsed.tokens[at - 2]?.lower === "of");
    const subject = of > 0 ? heads.slice(0, of) : heads;
    if (subject.length === 0) return true;
    const own = unit.parsed();
    const placesOf = (at: number): readonly number[] =>
      parsed.parties[at] === undefined
        ? (pairOf(at)?.places ?? [])
        : own.parties.flatMap((party, place) => (party === parsed.parties[at] ? [place] : []));
    const ones = subject.flatMap(placesOf);
    const others = placesOf(noun);
    // An office of who speaks stands beside the words, as the name does.
    if (ones.length === 0 && others.length === 0)
      return (
        unit.kind === "position" &&
        [...subject, noun].every((at) => pairOf(at)?.how === "around") &&
        parties.every((party) => unit.holders.includes(party))
      );
    return ones.some((one) => others.some((other) => one !== other && isJoined(own, one, other)));
  });
}

/** The noun that a clause says its subject to be; null where it says no such thing. */
function identityOf(
  { tokens, denials }: Parsed,
  { verb, patient, mood }: Clause,
  content: readonly number[],
): number | null {
  if (mood !== "fact" || denials.some((each) => each % 2 === 1) || !IS.test(tokens[verb]?.lower ?? "")) return null;
  const behind = patient.filter((at) => at > verb);
  const first = behind.find(
    (at) => tokens[at]?.kind === "word" && !/^(?:the|an?|its|their|his|her|not|also)$/u.test(tokens[at]?.lower ?? ""),
  );
  if (first === undefined || PREPOSITIONS.has(tokens[first]?.lower ?? "") || !content.includes(first)) return null;
  const { lower = "", text = "" } = tokens[first] ?? {};
  let head = first;
  while (content.includes(head + 1) && countOfSenses(tokens[head + 1]?.lower ?? "", "n") > 0) head++;
  const isName = /^\p{Lu}/u.test(text);
  const isNoun = countOfSenses(lower, "n") > 0 && (head > first || countOfSenses(lower, "a") === 0);
  return isName || isNoun ? head : null;
}

/** Whether nothing but what says that they are one stands between two words of a sentence. */
function isJoined({ tokens, clauses }: Parsed, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  if (tokens.slice(from, to).some(({ lower }) => /^[.;:]$/u.test(lower))) return false;
  return clauses.every(({ verb }) => verb <= from || verb >= to || STANDS_AS.test(tokens[verb]?.lower ?? ""));
}
