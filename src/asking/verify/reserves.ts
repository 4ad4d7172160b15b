import { numberAt } from "../../core/briefing/lint/reading/numbers.ts";
import type { Token } from "../../core/briefing/lint/reading/tokens.ts";
import type { Pair } from "./account.ts";
import { consents } from "./acts.ts";
import type { Parsed } from "./clauses.ts";
import { isOpen } from "./differences.ts";
import type { Asserted } from "./statement.ts";
import type { Unit } from "./units.ts";

/** What a piece says less than a statement, though it has its words. */
export type Reserve = "consent" | "quantity" | "value" | "mood";

/** In what a piece holds back what a statement says. */
export function reserves(
  asserted: Asserted,
  unit: Unit,
  pairs: readonly Pair[],
  signed: string | null,
): readonly Reserve[] {
  const found: Reserve[] = [];
  if (!areOfOne(asserted, unit) || isConditional(asserted, unit)) found.push("consent");
  if (isPartTold(asserted, unit)) found.push("quantity");
  if (!arePointsThere(asserted, unit) || isOfOtherPart(asserted, unit, pairs)) found.push("value");
  if (isOnlyWished(asserted, unit, signed)) found.push("mood");
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
  const [of, said] = [between(unit.parsed()), between(parsed)];
  if (of === null || said === null) return true;
  return !/\bbetween (?:all|every|the) part(?:y|ies)\b/iu.test(text) && said.every((party) => of.includes(party));
}

/** The parties between whom something is said to be; null where a text does not say so. */
function between({ tokens, parties }: Parsed): readonly string[] | null {
  const at = tokens.findIndex(({ lower }) => lower === "between");
  return at < 0 ? null : parties.slice(at).flatMap((party) => party ?? []);
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

const POINT = /\b(?:article|point|paragraph|section|clause|annex)\s+(\d+)\b/giu;

/** Whether an entry that is no point of a text speaks of the points that a statement names. */
function arePointsThere({ text }: Asserted, unit: Unit): boolean {
  if (unit.kind === "point") return true;
  const named = [...text.matchAll(POINT)].map(([, number]) => number);
  if (named.length === 0) return true;
  const there = new Set(unit.names.match(/(?<![\d.,])\d+(?![\d.,])/gu));
  return named.every((number) => number !== undefined && there.has(number));
}

/** "The wounded within 30 days" of "all prisoners within 30 days, the wounded within seven": the time is of another. */
function isOfOtherPart({ parsed, values }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const own = unit.parsed().tokens;
  const subject = new Set(
    parsed.clauses.flatMap(({ agent, patient, verb }) => [...agent, ...patient].filter((at) => at < verb)),
  );
  const [head, ...others] = pairs.filter(({ at }) => subject.has(at));
  if (head === undefined || others.length > 0 || head.how !== "same" || head.places.length === 0) return false;
  let part = 0;
  const parts = own.map(({ lower }) => (/^[,;:.]$/u.test(lower) ? part++ : part));
  const heads = new Set(head.places.map((place) => parts[place] ?? 0));
  const first = Math.min(...heads);
  const times = unit.values.flatMap(({ kind, at, low }) => (kind === "time" ? [{ low, part: parts[at] ?? 0 }] : []));
  const mine = new Set(times.flatMap((each) => (heads.has(each.part) ? [each.low] : [])));
  // What stands behind it may be said of it as well: "for 36 months, which may be extended by 24".
  const before = new Set(times.flatMap((each) => (each.part < first ? [each.low] : [])));
  return mine.size > 0 && values.some(({ kind, low }) => kind === "time" && !mine.has(low) && before.has(low));
}

/** Whose words or which text a statement goes by: what was proposed, asked or would be, `isOpen` tells. */
const GOES_BY =
  /\b(?:calls?|called|should|favou?rs?|prefer\p{L}*|plan|position|according|says?|said|told|speaks?|under)\b/iu;

/** "Northland pays 40" of a text that nobody signed and that says "Northland shall pay 40". */
function isOnlyWished({ text, drafts, parsed }: Asserted, unit: Unit, signed: string | null): boolean {
  if (unit.kind !== "point" || signed !== null || drafts.length > 0) return false;
  if (isOpen(parsed) || GOES_BY.test(text)) return false;
  return (
    parsed.clauses.every(({ mood }) => mood === "fact") && unit.parsed().clauses.some(({ mood }) => mood === "duty")
  );
}
