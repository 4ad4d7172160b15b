import { countOfSenses } from "../../core/common/language/en-senses.ts";
import { numberAt } from "../../core/briefing/lint/reading/numbers.ts";
import type { Token } from "../../core/briefing/lint/reading/tokens.ts";
import type { Pair } from "./account.ts";
import { consents } from "./acts.ts";
import { answers } from "./amounts.ts";
import type { Parsed } from "./clauses.ts";
import { NOTHING } from "./phrases.ts";
import { isBeyond } from "./entailed.ts";
import { isOpen } from "./differences.ts";
import { excesses } from "./force.ts";
import { isOneOfAll, isWholeOfPart, slotsHold } from "./slots.ts";
import type { Asserted } from "./statement.ts";
import { isMeasured, isTurned } from "./turned.ts";
import type { Unit, Units } from "./units.ts";
import { isContent } from "./verbs.ts";

/** What a piece says less than a statement, though it has its words. */
export type Reserve = "consent" | "quantity" | "value" | "mood" | "role" | "words";

/** In what a piece holds back what a statement says. */
export function reserves(asserted: Asserted, unit: Unit, pairs: readonly Pair[], units: Units): readonly Reserve[] {
  const found: Reserve[] = [];
  found.push(...excesses(asserted, unit, pairs, units.signed));
  if (!areOfOne(asserted, unit) || isConditional(asserted, unit)) found.push("consent");
  if (
    isPartTold(asserted, unit) ||
    isWholeOfPart(asserted, unit) ||
    isOneOfAll(asserted, unit, pairs) ||
    isMeasured(asserted, unit, pairs)
  )
    found.push("quantity");
  if (!slotsHold(asserted, unit, pairs) || isTurned(asserted, unit, pairs)) found.push("role");
  if (!arePointsThere(asserted, unit) || isOfOtherPart(asserted, unit, pairs) || isOfOtherTime(asserted, pairs))
    found.push("value");
  if (isOnlyWished(asserted, unit, units)) found.push("mood");
  if (isBeyond(asserted, unit, pairs)) found.push("words");
  return found;
}

const AGREES = /\b(?:agree[ds]?|agreement|settled? on|accept(?:s|ed)?)\b/iu;

/** Whether all who are said to agree are those of whom the piece says it: what one has accepted is no agreement of two. */
function areOfOne({ parties, text, acts, parsed }: Asserted, unit: Unit): boolean {
  if (unit.kind === "point" || unit.kind === "figure" || !AGREES.test(acts)) return true;
  if (unit.kind === "position") {
    const isTogether = /\b(?:both|all) (?:the )?(?:parties|sides)\b|\bbetween\b|\btogether\b/iu.test(text);
    return !isTogether && (parties.length < 2 || parties.every((party) => unit.holders.includes(party)));
  }
  const [of, said] = [between(unit.parsed()), between(parsed) ?? agreeing(parsed)];
  if (of === null || said === null) return true;
  return !/\bbetween (?:all|every|the) part(?:y|ies)\b/iu.test(text) && said.every((party) => of.includes(party));
}

/** The parties between whom something is said to be; null where a text does not say so. */
function between({ tokens, parties }: Parsed): readonly string[] | null {
  const at = tokens.findIndex(({ lower }) => lower === "between");
  return at < 0 ? null : parties.slice(at).flatMap((party) => party ?? []);
}

/** The parties that agree to something; null where none is said to. */
function agreeing({ tokens, parties, clauses }: Parsed): readonly string[] | null {
  const agents = clauses
    .filter(({ verb }) => /^agree[sd]?$/u.test(tokens[verb]?.lower ?? ""))
    .flatMap(({ agent }) => agent.flatMap((at) => parties[at] ?? []));
  return agents.length === 0 ? null : agents;
}

const CONDITION =
  /\b(?:if|unless|provided|on condition|as long as|only (?:after|when|once)|once|subject to|conditional)\b/iu;
const FREE =
  /\b(?:without (?:any )?(?:condition|reservation|limit)s?|unconditional(?:ly)?|in any case|whatever happens)\b/iu;

/** "Accepts nine, if its share is 60 per cent" is no plain acceptance, and what is tied to something is not free of conditions. */
function isConditional({ text, acts }: Asserted, unit: Unit): boolean {
  if (FREE.test(text)) return CONDITION.test(unit.text);
  return unit.kind === "position" && consents(acts).length > 0 && CONDITION.test(unit.text) && !CONDITION.test(text);
}

/** "All twelve articles" of "eight of twelve articles". */
function isPartTold({ parsed }: Asserted, unit: Unit): boolean {
  const said = parsed.tokens.findIndex(({ lower }) => /^(?:all|every|each)$/u.test(lower));
  if (said < 0) return false;
  const own = unit.parsed().tokens;
  return own.some(({ lower }, at) => {
    if (lower !== "of" || numberBefore(own, at) === null) return false;
    const whole = numberAt(own, own[at + 1]?.lower === "the" ? at + 2 : at + 1);
    const noun = whole === null ? undefined : own[whole.next];
    return noun !== undefined && parsed.tokens.slice(said + 1, said + 5).some((token) => token.lower === noun.lower);
  });
}

function numberBefore(tokens: readonly Token[], at: number): number | null {
  const number = at > 0 ? numberAt(tokens, at - 1) : null;
  return number?.next === at ? number.value : null;
}

const POINTS =
  /\b(?:articles?|points?|paragraphs?|sections?|clauses?)\s+(\d+(?:(?:\s*[-–,]\s*|\s+(?:and|to|through|or)\s+)\d+)*)\b/giu;

/** The numbers of points that a text names: "Articles 3, 4 and 6", of a range its ends. */
export function pointsNamed(text: string): readonly string[] {
  return [...text.matchAll(POINTS)].flatMap(([, numbers = ""]) => numbers.match(/\d+/gu) ?? []);
}

/** Whether an entry speaks of the points that a statement names, and a point of a text is one of them or speaks of them. */
function arePointsThere({ text }: Asserted, unit: Unit): boolean {
  const named = pointsNamed(text);
  if (named.length === 0) return true;
  if (unit.kind === "point") return unit.article === null || named.includes(unit.article) || isNaming(unit, named);
  return isNaming(unit, named);
}

function isNaming(unit: Unit, named: readonly string[]): boolean {
  const there = new Set(pointsNamed(unit.names));
  return named.every((number) => there.has(number));
}

/**
 * "The wounded within 30 days" of "all prisoners within 30 days, the wounded within seven": the number is of another. What stands behind
 * may be said of it as well where it names nothing else: "for 36 months, which may be extended by 24".
 */
function isOfOtherPart({ parsed, values }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const own = unit.parsed();
  const { tokens } = own;
  let part = 0;
  const parts = tokens.map(({ lower }) => (/^[,;:.]$/u.test(lower) ? part++ : part));
  const taken = new Set(pairs.flatMap(({ places }) => places));
  // Another thing is named in a part before its number, and nothing else is said there: "minors within five days".
  const isOfAnother = (at: number): boolean =>
    !own.clauses.some(({ verb }) => parts[verb] === parts[at]) &&
    tokens.some(
      ({ kind, lower }, place) =>
        place < at &&
        parts[place] === parts[at] &&
        kind === "word" &&
        !taken.has(place) &&
        isContent(tokens[place] ?? NOTHING) &&
        countOfSenses(lower, "n") > 0,
    );
  return values.some((value) => {
    const clause = parsed.clauses.find(({ agent, patient }) => agent.includes(value.at) || patient.includes(value.at));
    const around = clause === undefined ? [] : [...clause.agent, clause.verb, ...clause.patient];
    const told = pairs.filter(
      ({ at, how, places }) => at < value.at && around.includes(at) && how === "same" && places.length > 0,
    );
    // What it is said of, else what stands next before the number.
    const head = told.findLast(({ at }) => at < (clause?.verb ?? 0)) ?? told.at(-1);
    if (head === undefined) return false;
    const heads = new Set(head.places.map((place) => parts[place] ?? 0));
    const first = Math.min(...heads);
    const alike = unit.values.filter((each) => each.kind === value.kind && each.unit === value.unit);
    const mine = alike.filter(({ at }) => heads.has(parts[at] ?? 0));
    if (mine.length === 0 || mine.some((each) => answers(each, value))) return false;
    return alike.some((each) => answers(each, value) && ((parts[each.at] ?? 0) < first || isOfAnother(each.at)));
  });
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next)$/u;

/** "In the third round" of what knows no round. */
function isOfOtherTime({ parsed }: Asserted, pairs: readonly Pair[]): boolean {
  return pairs.some(({ at, how }) => how === "none" && ORDINAL.test(parsed.tokens[at - 1]?.lower ?? ""));
}

/** Whose words or which text a statement goes by: what was proposed, asked or would be, `isOpen` tells. */
const GOES_BY =
  /\b(?:calls?|called|should|favou?rs?|prefer\p{L}*|plan|position|according|says?|said|told|speaks?|under)\b/iu;

/** "Northland pays 40" of a text that nobody signed and that says "Northland shall pay 40". */
function isOnlyWished({ text, drafts, parsed }: Asserted, unit: Unit, { signed, latest }: Units): boolean {
  if (unit.kind !== "point" || signed !== null || drafts.length > 0) return false;
  if (isOpen(parsed) || GOES_BY.test(text)) return false;
  // What must be stands in the text that is on the table now, not in those before it.
  const isOfNow = unit.draft === latest && parsed.clauses.some(({ mood }) => mood === "duty");
  return (
    !isOfNow &&
    parsed.clauses.every(({ mood }) => mood === "fact" || mood === "duty") &&
    unit.parsed().clauses.some(({ mood }) => mood === "duty")
  );
}
