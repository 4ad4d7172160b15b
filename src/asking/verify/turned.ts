import { numberAt } from "../../core/briefing/lint/reading/numbers.ts";
import { countOfSenses } from "../../core/common/language/en-senses.ts";
import type { Pair } from "./account.ts";
import type { Clause, Parsed } from "./clauses.ts";
import { NOTHING } from "./phrases.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";
import { DETERMINERS, isContent, PREPOSITIONS } from "./verbs.ts";

/**
 * Words that turn what others say: "to" for "from", "without" for "with", "before" for "once"; and what a side does told of the other.
 * All the words of a statement may stand in a piece and it says something else by one of these.
 */
export function isTurned(asserted: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const { parsed } = asserted;
  const own = unit.parsed();
  return (
    turnsLink(parsed, own, pairs) ||
    isAgainst(parsed, own) ||
    tellsReport(parsed, own) ||
    isExchanged(parsed, own, pairs) ||
    isAdded(parsed, unit, pairs) ||
    parsed.clauses.some((clause) => isOfOtherAgent(clause, parsed, own) || isDoer(clause, parsed, own, pairs))
  );
}

/** What a word that joins is turned into by which others, and whether only beside the same act. */
const TURNED: readonly (readonly [RegExp, RegExp])[] = [
  [/^from$/u, /^(?:to|into|onto|towards?|until|till)$/u],
  [/^(?:to|into|onto|towards?)$/u, /^from$/u],
  [/^by$/u, /^for$/u],
  [/^for$/u, /^by$/u],
  [/^(?:until|till)$/u, /^(?:from|since|after)$/u],
  [/^before$/u, /^(?:once|after)$/u],
  [/^(?:once|after)$/u, /^before$/u],
];

const LINKS = /^(?:from|until|till|since|to|into|onto|towards?|by|for|before|once|after)$/u;

/** So many words behind what joins them the words may stand that it joins. */
const REACH = 8;

/** The words that each joining word of a text joins: up to the next one, a mark or what denies. */
function linked(parsed: Parsed, at: number): readonly number[] {
  const { tokens } = parsed;
  const found: number[] = [];
  const isTime = /^(?:before|once|after)$/u.test(tokens[at]?.lower ?? "");
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const { lower, text, kind } = tokens[i] ?? NOTHING;
    if (kind === "mark" || /^(?:and|or|but|that|which|who)$/u.test(lower)) break;
    if (PREPOSITIONS.has(lower) || (!isTime && !/^\p{Lu}/u.test(text) && isOfVerb(parsed, i))) break;
    found.push(i);
  }
  return found;
}

/** The word of LINKS that governs a place: the nearest before it in the same phrase. */
function linkOf(parsed: Parsed, place: number): string | null {
  for (let at = place - 1; at >= 0 && at >= place - REACH; at--)
    if (LINKS.test(parsed.tokens[at]?.lower ?? "") && !isOfVerb(parsed, at) && linked(parsed, at).includes(place))
      return parsed.tokens[at]?.lower ?? null;
  return null;
}

/** "To withdraw" joins nothing. */
function isOfVerb({ clauses }: Parsed, at: number): boolean {
  return clauses.some(({ group }) => group.includes(at));
}

/** Whether a word that joins stands before the same thing as another there that turns it. */
function turnsLink(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  return parsed.tokens.some(({ lower }, at) => {
    const turned = TURNED.find(([said]) => said.test(lower))?.[1];
    if (turned === undefined || isOfVerb(parsed, at)) return false;
    const joined = linked(parsed, at);
    const act = parsed.clauses.findLast(({ group }) => (group[0] ?? at) < at);
    // "May not return before", of what may "once".
    if (act !== undefined && (parsed.denials[act.verb] ?? 0) % 2 === 1) return false;
    if (act === undefined || (pairs.find((pair) => pair.at === act.verb)?.places.length ?? 0) === 0) return false;
    const placesOf = (i: number): readonly number[] => {
      const party = parsed.parties[i];
      if (party !== undefined) return own.parties.flatMap((each, place) => (each === party ? [place] : []));
      return pairs.find((pair) => pair.at === i && pair.how === "same")?.places ?? [];
    };
    const all = joined.flatMap(placesOf).map((place) => linkOf(own, place));
    return (
      all.some((link) => link !== null && turned.test(link)) && !all.some((link) => link !== null && link === lower)
    );
  });
}

/** What is done against somebody, or without him, is not what is done with him. */
function isAgainst(parsed: Parsed, own: Parsed): boolean {
  const words = parsed.tokens.map(({ lower }) => lower);
  return parsed.parties.some((party, at) => {
    if (party === undefined || parsed.parties[at - 1] === party) return false;
    const before = words.slice(Math.max(0, at - 6), at).join(" ");
    if (!AGAINST.test(before)) return false;
    const there = own.parties.flatMap((each, place) => (each === party ? [place] : []));
    return there.length > 0 && !there.some((place) => isOpposedIn(own, place));
  });
}

/** Whether anything denies or opposes in the part of a sentence in which a place stands. */
function isOpposedIn({ tokens }: Parsed, place: number): boolean {
  const isEnd = ({ lower }: { readonly lower: string }): boolean => /^[.;:]$/u.test(lower);
  const from = tokens.slice(0, place).findLastIndex(isEnd) + 1;
  const to = tokens.findIndex((token, at) => at > place && isEnd(token));
  return tokens
    .slice(from, to < 0 ? tokens.length : to)
    .some(({ lower, text }) => OPPOSED.test(lower) || /n['’]t$/u.test(text));
}

const AGAINST =
  /\b(?:without|despite|in spite of|against|notwithstanding|(?:behind the backs?|against the (?:will|wishes)|over the heads?|in defiance|in the absence) of)(?: the)?(?: \p{Ll}+ of)?(?: the)?$/u;

const OPPOSED =
  /^(?:not?|without|despite|spite|notwithstanding|against|oppos\p{L}*|object\p{L}*|protest\p{L}*|reject\p{L}*|refus\p{L}*|absen\p{L}*|except|exclud\p{L}*|alone|never|neither|nor|den\p{L}*|war|attack\p{L}*|fight\p{L}*|fought|defi\p{L}*|enem\p{L}*|un\p{L}+)$/u;

/** "The Board reports to Northland": whom somebody answers to is no more than told. */
function tellsReport(parsed: Parsed, own: Parsed): boolean {
  const reports = ({ tokens, clauses }: Parsed): boolean =>
    clauses.some(({ verb }) => REPORTS.test(tokens[verb]?.lower ?? "") && toldTo(tokens, verb) !== null);
  const isThere = own.tokens.some(({ lower }) =>
    /^(?:report|account|answer|inform|notif|submit|subordinat|responsib)/u.test(lower),
  );
  return reports(parsed) && !isThere;
}

const REPORTS = /^(?:report|account|answer|call)(?:s|ed)?$/u;

/** "Shall be collected and shall be shared" of what only shall be collected: an act that must be, for which nothing stands beside one that does. */
function isAdded({ tokens, clauses }: Parsed, { kind }: Unit, pairs: readonly Pair[]): boolean {
  const howOf = (verb: number): string => pairs.find(({ at }) => at === verb)?.how ?? "light";
  return (
    kind === "point" &&
    clauses.some(
      ({ verb, mood, group }, at) =>
        mood === "duty" &&
        howOf(verb) === "none" &&
        tokens[(group[0] ?? 0) - 1]?.lower === "and" &&
        clauses.slice(0, at).some((before) => before.mood === "duty" && howOf(before.verb) !== "none"),
    )
  );
}

/** To whom a verb is told, right behind it or behind one object. */
function toldTo(tokens: Parsed["tokens"], verb: number): number | null {
  for (let at = verb + 1; at <= verb + 3 && at < tokens.length; at++) {
    const { lower, kind } = tokens[at] ?? NOTHING;
    if (kind === "mark") return null;
    if (lower === "to") return numberAt(tokens, at + 1) === null ? at + 1 : null;
  }
  return null;
}

/** Whether a number that a party is said to have by an act is there, by the same act, of others alone. */
function isOfOtherAgent({ agent, patient, verb }: Clause, parsed: Parsed, own: Parsed): boolean {
  const doers = agent.flatMap((at) => parsed.parties[at] ?? []);
  const isEach = agent.some((at) => /^(?:each|every|both|either)$/u.test(parsed.tokens[at]?.lower ?? ""));
  if (doers.length === 0 && !isEach) return false;
  // "Northland gets 55 per cent, Southland 45": behind another party it is of that one.
  const end = parsed.parties.findIndex((party, at) => at > verb && party !== undefined && !doers.includes(party));
  const numbers = patient.flatMap((at) =>
    at > verb && (end < 0 || at < end) ? (numberAt(parsed.tokens, at)?.value ?? []) : [],
  );
  return numbers.some((number) => {
    const having = own.clauses.filter(
      ({ patient: region, passive }) => !passive && region.some((at) => numberAt(own.tokens, at)?.value === number),
    );
    const named = having.filter((each) => each.agent.some((at) => own.parties[at] !== undefined));
    if (having.length === 0 || named.length < having.length) return false;
    const of = named.map((each) => each.agent.flatMap((at) => own.parties[at] ?? []));
    if (isEach && doers.length === 0) return of.every((parties) => new Set(parties).size === 1);
    // What both did together, of whom one did the more.
    const isRival = own.clauses.some(
      (each) =>
        !having.includes(each) &&
        each.agent.some((at) => doers.includes(own.parties[at] ?? "")) &&
        each.patient.some((at) => numberAt(own.tokens, at) !== null),
    );
    return isRival && of.every((parties) => !doers.some((party) => parties.includes(party)));
  });
}

/** "A caravan burnt riders" of "riders burnt a caravan": what stands before the act and behind it, by the words around both verbs. */
function isExchanged(parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  return pairs.some(({ at: verb, places }) => {
    const active = (text: Parsed, at: number): boolean =>
      !text.clauses.some((clause) => clause.verb === at && clause.passive) &&
      /^\p{Ll}+(?:ed|t|es|s|e|d)$/u.test(text.tokens[at]?.text ?? "") &&
      text.tokens[at + 1]?.kind === "word" &&
      !PREPOSITIONS.has(text.tokens[at + 1]?.lower ?? "");
    if (!active(parsed, verb)) return false;
    const [doer, object] = [nextTo(parsed, verb, -1), nextTo(parsed, verb, 1)];
    const placesOf = (at: number | null): readonly number[] =>
      at === null ? [] : (pairs.find((pair) => pair.at === at && pair.how === "same")?.places ?? []);
    const [ofDoer, ofObject] = [placesOf(doer), placesOf(object)];
    if (ofDoer.length === 0 || ofObject.length === 0) return false;
    const acts = places.filter((place) => active(own, place));
    return (
      acts.length > 0 &&
      acts.every((place) => {
        const [ownDoer, ownObject] = [nextTo(own, place, -1), nextTo(own, place, 1)];
        return ownDoer !== null && ownObject !== null && ofDoer.includes(ownObject) && ofObject.includes(ownDoer);
      })
    );
  });
}

/** The noun that begins what stands before a verb, or behind it: "riders of Northland", up to the mark that bounds it. */
function nextTo({ tokens }: Parsed, verb: number, step: 1 | -1): number | null {
  let from = verb + 1;
  if (step < 0) {
    from = verb;
    while (
      from > 0 &&
      tokens[from - 1]?.kind !== "mark" &&
      !/^(?:and|or|but|that|which|who)$/u.test(tokens[from - 1]?.lower ?? "")
    )
      from--;
  }
  for (let at = from; step < 0 ? at < verb : at < tokens.length; at++) {
    const token = tokens[at] ?? NOTHING;
    if (token.kind === "mark" || PREPOSITIONS.has(token.lower)) return null;
    if (isContent(token) && !DETERMINERS.has(token.lower)) return at;
  }
  return null;
}

/** "Twenty were killed by Northland" of "twenty died": who did it is said of nobody there. */
function isDoer({ agent, passive, verb }: Clause, parsed: Parsed, own: Parsed, pairs: readonly Pair[]): boolean {
  const by = parsed.tokens.slice(verb + 1, verb + 3).findIndex(({ lower }) => lower === "by");
  const hands = handsOf(parsed, verb);
  const doers = hands ?? (passive && by >= 0 ? agent.flatMap((at) => parsed.parties[at] ?? []) : []);
  if (doers.length === 0) return false;
  const places = pairs.find((pair) => pair.at === verb)?.places ?? [];
  const acts = own.clauses.filter((each) => places.includes(each.verb));
  return (
    acts.length > 0 &&
    acts.every(
      (each) =>
        !each.passive &&
        each.agent.length > 0 &&
        !each.agent.some((at) => doers.includes(own.parties[at] ?? "") || PRONOUN.test(own.tokens[at]?.lower ?? "")) &&
        (hands !== null || !each.patient.some((at) => at > each.verb && isContent(own.tokens[at] ?? NOTHING))),
    )
  );
}

const PRONOUN = /^(?:it|they|he|she|each|both|either|part(?:y|ies)|sides?|states?)$/u;

/** "Died at the hands of Northland". */
function handsOf({ tokens, parties }: Parsed, verb: number): readonly string[] | null {
  const at = tokens.findIndex(({ lower }, i) => i > verb && /^hands?$/u.test(lower) && tokens[i + 1]?.lower === "of");
  if (at < 0 || tokens[at - 1]?.lower !== "the" || tokens[at - 2]?.lower !== "at") return null;
  return parties.slice(at + 2, at + 5).flatMap((party) => party ?? []);
}

/**
 * Whether a statement measures what a piece does not: "at any time" of what is tied to a condition, "part of", "at once", "armed"
 * observers where there are observers, and "tonnes a month" of "tonnes a year".
 */
export function isMeasured({ text, parsed }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const own = unit.parsed();
  if (AT_ANY_TIME.test(text) && !AT_ANY_TIME.test(unit.text)) return true;
  if (AT_ONCE.test(text) && !AT_ONCE.test(unit.text)) return true;
  if (isOfMore(text, unit)) return true;
  const [said, held] = [ratesOf(text), ratesOf(unit.text)];
  if (said.length > 0 && held.length > 0 && !said.every((each) => held.includes(each))) return true;
  const placesOf = (at: number): readonly number[] =>
    pairs.find((pair) => pair.at === at && pair.how === "same")?.places ?? [];
  return parsed.tokens.some(({ lower }, at) => {
    if (PART.test(lower) && parsed.tokens[at + 1]?.lower === "of") {
      const next = DETERMINERS.has(parsed.tokens[at + 2]?.lower ?? "") ? at + 3 : at + 2;
      return placesOf(next).length > 0 && !own.tokens.some((each) => PART.test(each.lower));
    }
    // "Sixty armed observers" of "sixty observers".
    const isKind =
      unit.kind !== "figure" &&
      pairs.some((pair) => pair.at === at && pair.how === "none") &&
      (countOfSenses(lower, "a") > 0 || /(?:ed|en)$/u.test(lower)) &&
      !parsed.clauses.some(({ verb, group }) => verb === at && group.length > 1);
    return isKind && isNumbered(parsed, at) && placesOf(at + 1).length > 0;
  });
}

/** "Rejects any withdrawal" of what rejects one "within 90 days". */
function isOfMore(text: string, { kind, values, text: held }: Unit): boolean {
  return (
    kind === "position" &&
    values.length > 0 &&
    /\b(?:reject|refus|oppos|rul)\p{L}*\s+(?:out\s+)?(?:any|all|every)\b/iu.test(text) &&
    !/\b(?:any|all|every|each)\b/iu.test(held) &&
    !/\d/u.test(text)
  );
}

function isNumbered({ tokens }: Parsed, at: number): boolean {
  const before = numberAt(tokens, at - 1);
  const isWay = /^an?$/u.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.lower === "by";
  return isWay || (before?.next === at && before.value > 0);
}

const AT_ANY_TIME = /\b(?:at any (?:time|moment)|whenever they (?:like|want|wish|please)|at will)\b/iu;
const AT_ONCE = /\b(?:at once|immediate(?:ly)?|forthwith|without delay|straight ?away)\b/iu;
const PART = /^(?:parts?|portion|most|bulk)$/u;

/** Of what time amounts are one: "50,000 tonnes a year". */
function ratesOf(text: string): readonly string[] {
  return [...text.matchAll(/\d(?:\s+\p{L}+){1,4}?\s+(?:an?|per|each|every)\s+(day|week|month|year)\b/giu)].flatMap(
    ([, unit = ""]) => unit.toLowerCase(),
  );
}
