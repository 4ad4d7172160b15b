import { BOUND } from "./denials.ts";
import { isTelling as tells } from "../../core/briefing/lint/reading/tokens.ts";
import { countOfSenses } from "../../core/common/language/en-senses.ts";
import { likeness, type Pair } from "./account.ts";
import { isToldAsDone } from "./achieved.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { isDescribing } from "./phrases.ts";
import { isInRole } from "./roles.ts";
import type { Asserted } from "./statement.ts";
import { areSigners } from "./signers.ts";
import type { Unit, Units } from "./units.ts";

/** What keeps a piece from bearing a statement out though it has its words. */
export type Differing = "superseded" | "figure" | "denial" | "role" | "quantity" | "bound" | "mood";

/** In what a piece that has the words of a statement says something else with them. */
export function differences(
  asserted: Asserted,
  unit: Unit,
  pairs: readonly Pair[],
  { signed, signatories }: Units,
  isDeniedByWords: boolean,
): readonly Differing[] {
  const found = new Set<Differing>();
  if (isSuperseded(asserted, unit, signed)) found.add("superseded");
  if (unit.kind === "figure" && unit.values.length > 0 && asserted.values.length === 0) found.add("figure");
  const own = unit.parsed();
  const { parsed } = asserted;
  if (isOtherwiseDenied(parsed, own, pairs, isDeniedByWords)) found.add("denial");
  if (parsed.clauses.some((_, at) => !isInRole(asserted, at, unit, pairs)) || isReversed(parsed, own, pairs))
    found.add("role");
  if (!areSigners(parsed, unit, signatories)) found.add("role");
  if (!quantifiersHold(parsed, own, pairs)) found.add("quantity");
  if (!boundsHold(asserted, unit) || !momentsHold(asserted, unit)) found.add("bound");
  if (!moodsHold(parsed, own, pairs, unit) || isToldAsDone(asserted, unit, pairs, signed)) found.add("mood");
  return [...found];
}

/** Once a text is signed, what another said is only what was proposed: a statement has to say so, or of which text it speaks. */
function isSuperseded({ drafts, parties, days, parsed }: Asserted, unit: Unit, signed: string | null): boolean {
  if (signed === null || drafts.length > 0 || days.length > 0 || unit.draft === null || unit.draft === signed)
    return false;
  if (unit.kind === "position") return !isOpen(parsed) && !parties.some((party) => unit.holders.includes(party));
  return unit.kind === "point" && !isOpen(parsed);
}

/** Whether a text speaks of what was proposed, asked or would be. */
export function isOpen({ tokens, clauses }: Parsed): boolean {
  return tokens.some(({ lower }) => IDEA.test(lower)) || clauses.some(({ mood }) => mood === "idea");
}

/** Whether what comes before another thing in a statement comes after it in the piece: "takes precedence over". */
function isReversed(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  const found = pairs.filter(({ places }) => places.length > 0);
  return parsed.tokens.some(({ lower }, at) => {
    if (!COMPARES.test(lower)) return false;
    const behind = found.find((pair) => pair.at > at && isNoun(parsed, pair.at));
    const first = found.find((pair) => pair.at < at && isNoun(parsed, pair.at));
    if (first === undefined || behind === undefined) return false;
    const around = own.tokens.flatMap((token, place) => (COMPARES.test(token.lower) ? [place] : []));
    const stands = (one: Pair, other: Pair): boolean =>
      around.some((place) => one.places.some((i) => i < place) && other.places.some((i) => i > place));
    return stands(behind, first) && !stands(first, behind);
  });
}

const COMPARES = /^(?:over|than|before|ahead|above|prior)$/u;

/** Whether what a statement denies is not what the piece denies: of the predicates that both have, else of most words. */
function isOtherwiseDenied(parsed: Parsed, own: Parsed, pairs: readonly Pair[], isSo: boolean): boolean {
  // "Is final": what it is said to be, where the verb says nothing.
  const isVerb = (at: number): boolean =>
    parsed.clauses.some(
      ({ verb, patient }) =>
        verb === at ||
        (/^(?:is|are|was|were|be|been)$/u.test(parsed.tokens[verb]?.lower ?? "") &&
          patient.find((i) => i > verb && pairs.some((pair) => pair.at === i)) === at),
    );
  if (isExcepted(parsed, own, pairs)) return false;
  let [alike, otherwise] = [0, 0];
  let verb: boolean | null = null;
  for (const { at, how, places } of pairs) {
    if (places.length === 0 || how === "opposite") continue;
    const denied = (parsed.denials[at] ?? 0) % 2;
    const isAlike = actsOn(at, parsed, places, pairs).some((place) => (own.denials[place] ?? 0) % 2 === denied);
    if (!isAlike && (parsed.local[at] === true || places.every((place) => own.local[place]))) return true;
    if (isVerb(at) && verb !== false) verb = isAlike;
    if (isAlike) alike++;
    else otherwise++;
  }
  if (verb !== null) return !verb && otherwise > 0;
  // Where the piece has not the act itself, it says the less of it the more of what it is about it denies.
  const isActThere = pairs.every(({ at, how }) => how !== "none" || !parsed.clauses.some((each) => each.verb === at));
  return otherwise > 0 && ((isSo && otherwise > alike) || !isActThere);
}

/** Of several places of a verb those before the same object: "pays an instalment" of "fails to pay an instalment … until it is paid". */
function actsOn(at: number, { clauses }: Parsed, places: readonly number[], pairs: readonly Pair[]): readonly number[] {
  if (places.length < 2 || !clauses.some(({ verb }) => verb === at)) return places;
  const objects = pairs.filter((pair) => pair.at > at && pair.at <= at + 4).flatMap((pair) => pair.places);
  const near = places.filter((place) => objects.some((object) => object > place && object <= place + 4));
  return near.length > 0 ? near : places;
}

/** "May not board hospital trains" of "may board any train, except hospital trains": what is excepted there is what is denied. */
function isExcepted(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  const except = own.tokens.findIndex(({ lower }) => EXCEPT.test(lower));
  if (except < 0) return false;
  const there = pairs.filter(({ places }) => places.length > 0);
  const [denied, free] = [true, false].map((is) =>
    there.filter(({ at }) => ((parsed.denials[at] ?? 0) % 2 === 1) === is),
  ) as [Pair[], Pair[]];
  const isAct = ({ at }: Pair): boolean => parsed.clauses.some(({ verb }) => verb === at);
  const things = denied.filter((pair) => !isAct(pair));
  return (
    denied.some(isAct) &&
    things.length > 0 &&
    things.every(({ places }) => places.some((place) => place > except && own.local[place] === true)) &&
    free.every(({ places }) => places.some((place) => place < except))
  );
}

/**
 * Whether the one denies the very act that the other says, and denies it plainly: where both deny something, two denials may well come
 * to the same, and neither of them stands against the other.
 */
export function isOpposed(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  if (denies(parsed) === denies(own)) return false;
  return pairs.some(
    ({ at, how, places }) =>
      how === "same" &&
      places.length > 0 &&
      parsed.clauses.some(({ verb }) => verb === at) &&
      places.every((place) => (own.denials[place] ?? 0) % 2 !== (parsed.denials[at] ?? 0) % 2),
  );
}

export function denies({ tokens }: Parsed): boolean {
  return tokens.some(
    ({ lower, text }, at) => (DENIES.test(lower) || /n['’]t$/u.test(text)) && !BOUND.test(tokens[at + 1]?.lower ?? ""),
  );
}

/** What denies, or undoes, what stands beside it. */
const DENIES =
  /^(?:not?|never|none|nobody|nothing|neither|nor|without|unless|cannot|against|non-.*|refrain\w*|avoid\w*|refus\w*|reject\w*|declin\w*|oppos\w*|den(?:y|ies|ied|ying|ial)|forbid\w*|forbade|prohibit\w*|ban(?:s|ned)?|bar(?:s|red)?|exclud\w*|prevent\w*|omit\w*|lack\w*|absent|exempt\w*|fail\w*|unable|impossible|false|void|drop\w*|except|abstain\w*)$/u;

/** What is said of all holds of all in the piece: not of some kind of them, nor of a number. */
function quantifiersHold(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  return parsed.tokens.every(({ lower }, at) => {
    if (!ALL.test(lower) && !NONE.test(lower)) return true;
    const pair = pairs.find((each) => each.at > at && each.at - at <= 4 && isNoun(parsed, each.at));
    if (pair === undefined || pair.places.length === 0) return true;
    if (pair.how === "wider") return false;
    if (NONE.test(lower) && own.tokens.some((each) => NONE.test(each.lower))) return true;
    return pair.places.some((place) => {
      let from = place;
      const dropped: number[] = [];
      while (from > 0 && own.tokens[from - 1]?.kind === "word" && isDescribing(own, from - 1)) dropped.push(--from);
      const before = own.tokens[from - 1];
      if (dropped.some((i) => tells(own.tokens[i]?.lower ?? "") && !pairs.some(({ places }) => places.includes(i))))
        return false;
      // "Half of the shares" are not all of them, and prisoners "except persons convicted" not all prisoners.
      if (
        own.tokens[from - 1]?.lower === "the" &&
        own.tokens[from - 2]?.lower === "of" &&
        PART.test(own.tokens[from - 3]?.lower ?? "")
      )
        return false;
      if (ALL.test(lower) && isExcepting(own, place) && !parsed.tokens.some((each) => EXCEPT.test(each.lower)))
        return false;
      // "Two pumps" are not all pumps.
      return (
        before?.kind !== "number" &&
        !/^(?:two|three|four|five|six|seven|eight|nine|ten|some|several|most|half)$/u.test(before?.lower ?? "")
      );
    });
  });
}

const PART = /^(?:half|third|quarter|fifth|part|most|some|majority|share)$/u;

const EXCEPT = /^(?:except|excepting|excluding|unless|save)$/u;

/** Whether something is excepted from what stands at a place, in the same sentence. */
function isExcepting({ tokens }: Parsed, place: number): boolean {
  for (let at = place + 1; at < tokens.length && !/^[.;:]$/u.test(tokens[at]?.lower ?? ""); at++)
    if (EXCEPT.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

const ALL = /^(?:all|every|each|any|entire|whole)$/u;

const NONE = /^(?:no|none)$/u;

function isNoun({ tokens, clauses }: Parsed, at: number): boolean {
  return (
    !clauses.some(({ group }) => group.includes(at)) &&
    countOfSenses(tokens[at]?.lower ?? "", "n") > 0 &&
    !(
      isDescribing({ tokens, clauses } as Parsed, at) &&
      tokens[at + 1]?.kind === "word" &&
      countOfSenses(tokens[at + 1]?.lower ?? "", "n") > 0 &&
      !/^(?:of|in|on|at|to|for|by|are|is|may|shall|must|will|with|from|and|or)$/u.test(tokens[at + 1]?.lower ?? "")
    )
  );
}

/** Whether a least is not told of a most, or the other way round. */
function boundsHold(asserted: Asserted, unit: Unit): boolean {
  return asserted.values.every((value) => {
    const said = boundOf(asserted.text, value.from - asserted.from, value.to - asserted.from);
    if (said === null) return true;
    const own = unit.values.filter((each) => each.low === value.low || each.high === value.high);
    const bounds = own.map((each) => boundOf(unit.text, each.from, each.to));
    // "At least 60" of 60, which is no less and no more; "no nearer than two" may be told so, and so may what is only estimated.
    const isExact =
      said === 1 &&
      unit.kind !== "figure" &&
      own.some(({ low, high }) => low === high && low === value.low) &&
      own.every(({ at }) => (unit.parsed().denials[at] ?? 0) % 2 === 0);
    return own.length === 0 || bounds.some((bound) => (isExact ? bound === said : bound !== -said));
  });
}

/** Whether a time counts from the moment from which it counts in the piece: of signature, of entry into force. */
function momentsHold(asserted: Asserted, unit: Unit): boolean {
  return asserted.values.every(({ low, kind, to }) => {
    const said = kind === "time" ? momentOf(asserted.text, to - asserted.from) : [];
    const times = unit.values.filter((each) => each.kind === "time");
    const momentsOf = (of: typeof times): readonly (readonly string[])[] =>
      of.map((each) => momentOf(unit.text, each.to)).filter((words) => words.length > 0);
    const alike = momentsOf(times.filter((each) => each.low === low));
    // "Within 12 days of signature, the wounded within two": from the same moment.
    const own = alike.length > 0 || !times.some((each) => each.low === low) ? alike : momentsOf(times);
    return (
      said.length === 0 ||
      own.length === 0 ||
      own.some((words) => words.some((word) => said.some((each) => isLike(each, word))))
    );
  });
}

function isLike(one: string, other: string): boolean {
  return !/^(?:none|opposite)$/u.test(likeness(one, other));
}

/** The telling words of the moment from which a time counts, right behind it. */
function momentOf(text: string, to: number): readonly string[] {
  const [, words = ""] = /^\s*(?:of|after|from|following)\s+((?:[\p{L}'’-]+\s*){1,6})/u.exec(text.slice(to)) ?? [];
  return words
    .trim()
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => tells(word));
}

/** 1 for a least, -1 for a most, null for neither, by the words around a value. */
export function boundOf(text: string, from: number, to: number): 1 | -1 | null {
  const before = text.slice(Math.max(0, from - 30), to);
  const after = text.slice(to, to + 40);
  if (LEAST.test(before) || /^\s*(?:\p{L}+\s+){0,2}(?:or more|at least|at a minimum|at the earliest)\b/u.test(after))
    return 1;
  if (MOST.test(before) || /^,?\s*(?:\p{L}+\s+){0,2}(?:or (?:less|fewer)|at (?:the )?most)\b/u.test(after)) return -1;
  return null;
}

const LEAST =
  /\b(?:at least|(?:no|not) (?:less|fewer) than|a minimum of|at a minimum|minimum of|more than(?<!(?:no|not) more than)|exceeds?(?<!not exceed))\s+(?:\p{L}+\s+){0,1}[\d.,\p{L}\s%-]*$/iu;

const MOST =
  /\b(?:at most|(?:no|not) more than|a maximum of|maximum of|up to|not exceed(?:ing)?|(?:less|fewer) than(?<!(?:no|not) (?:less|fewer) than))\s+(?:\p{L}+\s+){0,1}[\d.,\p{L}\s%-]*$/iu;

/** Whether what the record only proposes, asks for or allows is not told as done, agreed or bound to be. */
function moodsHold(parsed: Parsed, own: Parsed, pairs: readonly Pair[], unit: Unit): boolean {
  const taken = new Set(pairs.flatMap(({ places }) => places));
  return parsed.clauses.every((clause) => {
    const places = pairs.find(({ at }) => at === clause.verb)?.places ?? [];
    const like = own.clauses.filter(({ verb }) => places.includes(verb));
    // "Recommendations have to be followed" of a text that only allows to recommend.
    // What must be done, and what a party does itself, an entry of a stance says by the very act.
    if (like.length === 0 && unit.kind === "position" && isOwnAct(parsed, clause, pairs)) return false;
    const how = pairs.find(({ at }) => at === clause.verb)?.how;
    const isElsewhere = how === "around" || how === "none" || (how === "light" && unit.kind === "event");
    if (like.length === 0 && clause.mood === "duty" && unit.kind !== "point" && isElsewhere) return false;
    if (like.length === 0)
      return !(
        clause.mood === "duty" &&
        unit.kind === "point" &&
        !isDenied(parsed, clause.verb) &&
        own.clauses.some(({ verb, mood }) => mood === "leave" && taken.has(verb)) &&
        !own.clauses.some(({ verb, mood }) => mood === "duty" && taken.has(verb))
      );
    if (clause.mood === "duty" && like.every(({ mood }) => mood === "leave")) return isDenied(parsed, clause.verb);
    if (unit.kind === "point" || isOpen(parsed)) return true;
    return like.some(
      (each) =>
        !IDEA.test(own.tokens[each.verb]?.lower ?? "") &&
        !(each.under !== null && IDEA.test(own.tokens[own.clauses[each.under]?.verb ?? -1]?.lower ?? "")),
    );
  });
}

/** "Northland wants to withdraw": an act of who wants it, which stands beside the words of the stance alone or nowhere. */
function isOwnAct({ parties, tokens }: Parsed, { verb, group, agent }: Clause, pairs: readonly Pair[]): boolean {
  const pair = pairs.find(({ at }) => at === verb);
  return (
    tokens[group[0] ?? verb]?.lower === "to" &&
    agent.some((at) => parties[at] !== undefined) &&
    (pair?.how === "around" || pair?.how === "none")
  );
}

function isDenied({ denials }: Parsed, at: number): boolean {
  return (denials[at] ?? 0) % 2 === 1;
}

/** Verbs after which something is not so yet. */
export const IDEA =
  /^(?:propos\w*|suggest\w*|ask(?:s|ed)?|want(?:s|ed)?|offer(?:s|ed)?|recommend\w*|invit(?:e|es|ed)|demand\w*|request\w*|consider\w*|plan(?:s|ned)?|intend\w*|hop(?:e|es|ed)|seek(?:s)?|sought|insist\w*|wish(?:es|ed)?|expect\w*|draft|counter-draft|text|idea|foresaw|foresees?|if|whether|wants?|would)$/u;
