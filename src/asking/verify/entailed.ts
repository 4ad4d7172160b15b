import { numberAt } from "../../core/briefing/lint/reading/numbers.ts";
import type { Value } from "../../core/briefing/lint/reading/values.ts";
import { likeness, type Pair } from "./account.ts";
import type { Parsed } from "./clauses.ts";
import { NOTHING } from "./phrases.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";
import { DETERMINERS, isContent, PREPOSITIONS } from "./verbs.ts";

/**
 * Whether a statement says, beside words that a piece has, what the piece does not: another member of what is joined, another time, another
 * measure, another who has it. All its words may stand there, or be kin to some, and it still does not follow.
 */
export function isBeyond(asserted: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const { parsed } = asserted;
  const own = unit.parsed();
  return (
    isJoinedMore(asserted, unit, pairs) ||
    isOtherTime(parsed, own, pairs) ||
    isOtherMeasure(asserted, unit) ||
    isOtherRelative(parsed, own, pairs) ||
    isOfOtherOwner(parsed, unit, pairs)
  );
}

const placesIn = (pairs: readonly Pair[], at: number): readonly number[] =>
  pairs.find((pair) => pair.at === at && (pair.how === "same" || pair.how === "wider"))?.places ?? [];

/** "Patrol vessels and trawlers" of what speaks of vessels: each that is joined to another stands there by itself. */
function isJoinedMore({ parsed, content }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const { tokens, clauses } = parsed;
  return tokens.some(({ lower }, at) => {
    if (!/^(?:and|or)$/u.test(lower)) return false;
    const first = content.findLast((each) => each < at && each >= at - 2);
    const members: number[] = [];
    for (let i = at + 1; i < tokens.length && i <= at + 6; i++) {
      const token = tokens[i] ?? NOTHING;
      if (clauses.some(({ group }) => group.includes(i))) break;
      if (PREPOSITIONS.has(token.lower) && (members.length > 0 || i > at + 1)) break;
      if (token.kind === "mark" || (/^(?:and|or)$/u.test(token.lower) && members.length > 0)) break;
      if (content.includes(i)) members.push(i);
    }
    const head = members.at(-1);
    if (first === undefined || head === undefined) return false;
    const pairOf = (i: number): Pair | undefined => pairs.find((each) => each.at === i);
    // The heading of what is struck out names it.
    const isAbsent = ({ how }: Pair): boolean =>
      how === "none" || how === "opposite" || (how === "around" && !unit.struck);
    const all = members.flatMap((i) => pairOf(i) ?? []);
    // "And with drones" says how, not what; "and no membership of the League" is told by the League.
    const isHow = PREPOSITIONS.has(tokens[at + 1]?.lower ?? "") && tokens[at + 1]?.lower !== "of";
    const isTold =
      isNameTold(parsed, unit, at, head) ||
      all.some((each) => each.at !== head && each.how === "same" && isAbsent(pairOf(head) ?? each));
    if (!isHow && !isTold && all.some(isAbsent)) return true;
    // "Licensed vessels and patrol vessels": two of one word.
    const there = placesIn(pairs, head);
    return there.length === 1 && placesIn(pairs, first).join() === there.join();
  });
}

/** "No League membership" of what says that nobody joins the League. */
function isNameTold({ tokens, parties }: Parsed, { named }: Unit, join: number, head: number): boolean {
  if (tokens[join + 1]?.lower !== "no") return false;
  return parties.slice(join + 1, head).some((party) => party !== undefined && named.includes(party));
}

/** By which words a piece may say a time that a statement says by another. */
const TIMES: Readonly<Record<string, RegExp>> = {
  after: /^(?:after|following|of|from|once|upon|since|when|on|if|where)$/u,
  before: /^(?:before|prior|by|ahead|until|till|of)$/u,
  until: /^(?:until|till|to|before|unless|up|once|by)$/u,
  since: /^(?:since|from|after|in|on|of)$/u,
};

/** No time passes from then on. */
const AT_ONCE = /^(?:upon|on|at|when)$/u;

/** A number of days before a word of time: from when they run. */
function isMeasuredBefore(tokens: Parsed["tokens"], at: number): boolean {
  return [2, 3].some((back) => numberAt(tokens, at - back)?.next === at - 1);
}

/** The word that says of a place when or where it is: the nearest before it in its clause. */
function linkBefore({ tokens, clauses }: Parsed, place: number): number | null {
  for (let at = place - 1; at >= 0 && at >= place - 8; at--) {
    const { lower, kind } = tokens[at] ?? NOTHING;
    if (kind === "mark" && lower !== "-") return null;
    if (
      (PREPOSITIONS.has(lower) || lower in TIMES || /^(?:once|upon|when|unless|if)$/u.test(lower)) &&
      !clauses.some(({ group }) => group.includes(at))
    )
      return at;
  }
  return null;
}

/** "May not return before" of what may "once": the time of what is denied is another. */
function isActDenied({ clauses, denials }: Parsed, at: number): boolean {
  const act = clauses.findLast(({ group }) => (group[0] ?? at) < at);
  return act !== undefined && (denials[act.verb] ?? 0) % 2 === 1;
}

/** "After their release" of "until their release". */
function isOtherTime(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  return parsed.tokens.some(({ lower }, at) => {
    const allowed = TIMES[lower];
    if (allowed === undefined || isActDenied(parsed, at)) return false;
    const joined = pairs.filter((pair) => pair.at > at && linkBefore(parsed, pair.at) === at);
    return joined.some(({ places, how }) => {
      // What stands only in what is written above the piece tells no time.
      if (how === "around") return true;
      const links = places.flatMap((place) => linkBefore(own, place) ?? []);
      if (places.length === 0 || links.length < places.length) return false;
      const isMeasured = isMeasuredBefore(parsed.tokens, at);
      return !links.some(
        (link) =>
          (allowed.test(own.tokens[link]?.lower ?? "") &&
            !(isMeasured && AT_ONCE.test(own.tokens[link]?.lower ?? ""))) ||
          (own.denials[link] ?? 0) % 2 !== (parsed.denials[at] ?? 0) % 2,
      );
    });
  });
}

/** Words that measure or point, in groups of one meaning: none stands for another. */
const MEASURES: readonly RegExp[] = [
  /^(?:half|halves)$/u,
  /^(?:twice|double)$/u,
  /^same$/u,
  /^(?:following|next|subsequent)$/u,
  /^(?:previous|preceding)$/u,
  /^other$/u,
];

/** "By half the excess" of "by twice the excess", "of the other Party" of "of that Party". */
function isOtherMeasure({ parsed, values }: Asserted, unit: Unit): boolean {
  const own = unit.parsed();
  return (
    MEASURES.some(
      (group) =>
        parsed.tokens.some(({ lower }, at) => group.test(lower) && isSaidOf(parsed, at)) &&
        !own.tokens.some(({ lower }) => group.test(lower)),
    ) || values.some((value) => isOfOtherSide(value, unit))
  );
}

/** "By less than 5 per cent" of "by more than 5 per cent". */
function isOfOtherSide({ comparator, low, high }: Value, { values }: Unit): boolean {
  const side = (sign: string | null): string => (sign ?? "").charAt(0);
  const alike = values.filter((each) => each.low === low || each.high === high);
  const other = { "<": ">", ">": "<" }[side(comparator)];
  return other !== undefined && alike.length > 0 && alike.every((each) => side(each.comparator) === other);
}

/** "A Party that makes a report" of "a Party that receives a report": what marks out of whom it is said. */
function isOtherRelative(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  const relatives = ({ tokens }: Parsed): readonly (readonly [string, string])[] =>
    tokens.flatMap(({ lower }, at) => {
      if (!/^(?:that|who|which)$/u.test(lower) || !isContent(tokens[at - 1] ?? NOTHING)) return [];
      const verb = tokens.slice(at + 1, at + 4).find((token) => token.kind === "word" && isContent(token));
      return verb === undefined || verb.lower.startsWith("remain")
        ? []
        : [[tokens[at - 1]?.lower ?? "", verb.lower] as const];
    });
  const there = relatives(own);
  // Of a verb that tells something its own words are held against the piece.
  const isTold = (verb: string): boolean =>
    pairs.some(({ at, how }) => how !== "light" && parsed.tokens[at]?.lower === verb);
  return relatives(parsed).some(([head, verb]) => {
    if (isTold(verb)) return false;
    const rivals = there.filter(([each]) => likeness(each, head) === "same");
    return rivals.length > 0 && rivals.every(([, each]) => /^(?:none|opposite|sibling)$/u.test(likeness(verb, each)));
  });
}

/** A word that points at a thing behind it: "half the excess", "the other Party"; not "half a year" nor "eight other members". */
function isSaidOf({ tokens }: Parsed, at: number): boolean {
  const { lower } = tokens[at] ?? NOTHING;
  const next = tokens[at + 1]?.lower ?? "";
  if (/^(?:half|halves|twice|double)$/u.test(lower)) return next === "the";
  if (lower === "other") return /^(?:part(?:y|ies)|sides?|states?|governments?)$/u.test(next);
  return tokens[at + 1]?.kind === "word" && !PREPOSITIONS.has(next) && !/^(?:time|as|way)$/u.test(next);
}

const ITS = /^(?:its|their|his|her|own)$/u;

/** "Of its own vessels" of "of Northern vessels", "Southland's register" of "its register", where Northland keeps it. */
function isOfOtherOwner({ tokens, parties }: Parsed, unit: Unit, pairs: readonly Pair[]): boolean {
  const own = unit.parsed();
  const isHeldBy = (place: number, owner: string): boolean => {
    if (unit.general.includes(owner) || (unit.kind === "position" && unit.holders.includes(owner))) return true;
    const around = own.clauses.filter(({ agent, group, patient }) => [...agent, ...group, ...patient].includes(place));
    const acting = around.flatMap(({ agent }) => agent.flatMap((at) => own.all[at] ?? []));
    const isIts = own.tokens.slice(Math.max(0, place - 3), place).some(({ lower }) => ITS.test(lower));
    if (isIts) return acting.length > 0 ? acting.includes(owner) : unit.named.includes(owner);
    // What one alone did is told of nobody else.
    if (unit.kind === "event" && unit.holders.length === 1 && unit.holders[0] === owner) return true;
    if (acting.includes(owner)) return true;
    return own.all.slice(Math.max(0, place - 4), place + 6).some((all) => all.includes(owner));
  };
  return tokens.some((token, at) => {
    if (token.lower === "own" && unit.kind !== "figure" && ITS.test(tokens[at - 1]?.lower ?? "")) {
      const head = pairs.find((pair) => pair.at > at && pair.at <= at + 3 && pair.places.length > 0);
      return (
        head !== undefined &&
        !head.places.some((place) =>
          own.tokens.slice(Math.max(0, place - 4), place).some(({ lower }) => ITS.test(lower)),
        )
      );
    }
    const owner = parties[at];
    if (owner === undefined || (unit.kind !== "point" && unit.kind !== "event")) return false;
    const owned = token.possessive
      ? pairs.find((pair) => pair.at > at && pair.at <= at + 3)
      : ownedBefore(tokens, at, pairs);
    if (owned === undefined || owned.how !== "same" || owned.places.length === 0) return false;
    return !owned.places.some((place) => isHeldBy(place, owner));
  });
}

/** "Five seamen of Northland": the word whose owner stands behind "of". */
function ownedBefore(tokens: Parsed["tokens"], at: number, pairs: readonly Pair[]): Pair | undefined {
  const of = DETERMINERS.has(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  if (tokens[of]?.lower !== "of") return undefined;
  return pairs.find((pair) => pair.at === of - 1);
}
