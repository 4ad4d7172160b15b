import { isDenying } from "../../core/briefing/lint/reading/denied.ts";
import { answers, countsAlike, hasValue } from "./amounts.ts";
import { pairsOf } from "./account.ts";
import { isNearly, turnsFewWords } from "./few-words.ts";
import { absentFrom } from "./absent.ts";
import { bearingOf, LEAST_MATCHED, type Bearing, type Missing } from "./bearing.ts";
import { daysIn, type Asserted } from "./statement.ts";
import { onDueDay } from "./due-days.ts";
import { unsignedBy } from "./unsigned.ts";
import type { Unit, Units } from "./units.ts";

/** How one sentence stands to the record. */
export interface Judgement {
  readonly verdict: "supported" | "contradicted" | "not-on-record";
  readonly bearings: readonly Bearing[];
}

/** Shares of a statement's words from which a piece bears it out, and from which it is about the same thing. */
const BEARS_OUT = 0.6;
/** The same where no word is left for which nothing stands there. */
const ALL_THERE = 0.35;
const SAME_MATTER = 0.55;
/** Holds a statement against every piece of the record that may speak of it. */
export function judge(asserted: Asserted, units: Units): Judgement {
  const { drafts } = asserted;
  const absent = absentFrom(asserted, units);
  if (absent !== null) return { verdict: "supported", bearings: absent };
  const told = onDueDay(asserted, units) ?? unsignedBy(asserted, units);
  if (told !== null) return told;
  const all = units.all.filter(({ read }) => read);
  // An event may name no text; a day tells that one is spoken of.
  const isOf = (unit: Unit, draft: string): boolean =>
    unit.draft === draft ||
    (unit.kind === "event" && unit.draft === null && (asserted.days.length > 0 || speaksOf(unit, draft, units))) ||
    // What somebody said of a text.
    (unit.kind !== "point" &&
      asserted.speakers.length > 0 &&
      asserted.speakers.every((name) => unit.names.includes(name)));
  const groups: readonly (readonly Unit[])[] =
    drafts.length === 0 ? [all] : drafts.map((draft) => all.filter((unit) => isOf(unit, draft)));
  const verdicts = groups.map((group) => judgeAmong(asserted, group, units));
  const bearings = verdicts.flatMap((each) => each.bearings);
  if (verdicts.every(({ verdict }) => verdict === "supported")) return { verdict: "supported", bearings };
  const contradicted = verdicts.filter(({ verdict }) => verdict === "contradicted");
  if (contradicted.length > 0)
    return { verdict: "contradicted", bearings: contradicted.flatMap((each) => each.bearings) };
  return { verdict: "not-on-record", bearings };
}

/** Whether an event speaks of the text of somebody: "Northland rejects the draft of Southland". */
function speaksOf({ named, text }: Unit, draft: string, { tabledBy }: Units): boolean {
  const owners = tabledBy.get(draft) ?? [];
  return owners.length > 0 && owners.every((party) => named.includes(party)) && TEXTS.test(text);
}

const TEXTS = /\b(?:(?:counter-)?draft|text|plan|proposal|treaty|agreement|convention)s?\b/iu;

function judgeAmong(asserted: Asserted, group: readonly Unit[], units: Units): Judgement {
  const bearings = group
    .map((unit) => bearingOf(asserted, unit, units))
    .filter(({ covered }) => covered > 0.25)
    .sort((a, b) => b.covered - a.covered || a.missing.length - b.missing.length);
  const having = bearings.filter(
    ({ covered, matched, missing, unaccounted }) =>
      covered >= (unaccounted.length === 0 ? ALL_THERE : BEARS_OUT) && matched >= LEAST_MATCHED && missing.length === 0,
  );
  const out = borneByNearest(asserted, having, units);
  if (out.length > 0) return { verdict: "supported", bearings: out.slice(0, 3) };
  const against = bearings.filter((bearing) => contradicts(asserted, bearing, bearings));
  if (against.length > 0) return { verdict: "contradicted", bearings: against.slice(0, 3) };
  return { verdict: "not-on-record", bearings: bearings.slice(0, 3) };
}

/**
 * Of the pieces that have the words of a statement those that say it. Where one is the very sentence but for a few words that turn it, what
 * only has its words does not bear it out: the nearest decides.
 */
function borneByNearest(asserted: Asserted, having: readonly Bearing[], { all }: Units): readonly Bearing[] {
  const isCalled = (phrase: string): boolean => all.some(({ names }) => names.includes(phrase));
  const laid = having.map((bearing) => {
    const pairs = pairsOf(asserted, bearing.unit);
    return {
      bearing,
      isNear: isNearly(asserted, bearing.unit, pairs),
      isTurned: turnsFewWords(asserted, bearing.unit, pairs, isCalled),
    };
  });
  const isOtherThere = laid.some(({ isNear, isTurned }) => isNear && isTurned);
  return laid.flatMap(({ bearing, isNear, isTurned }) => (isTurned || (isOtherThere && !isNear) ? [] : [bearing]));
}

/**
 * Only what stands there otherwise contradicts; what is not there at all is merely not on record. To say that the record contradicts a
 * statement takes more than not to bear it out: the piece itself speaks of the same matter, and nothing else is left open.
 */
function contradicts(asserted: Asserted, bearing: Bearing, all: readonly Bearing[]): boolean {
  const { unit, about, missing, told, opposes, unaccounted } = bearing;
  if (unaccounted.length > 0) return false;
  if (about < SAME_MATTER || missing.length === 0 || !missing.every((each) => PLAIN.has(each))) return false;
  if (missing.includes("denial") && !opposes) return false;
  // A text has the day of its version: what it asks for "within 30 days" is on no other day.
  if (missing.includes("day") && unit.kind === "point" && daysIn(unit.text).days.length === 0) return false;
  if (missing.includes("value") || missing.includes("day")) {
    // Who denies a value or a day that the piece has not says nothing against it.
    if (isDenying(asserted.text) && !isDenying(unit.text)) return false;
    if (told + (missing.includes("value") ? 0 : asserted.names.length) < LEAST_TOLD) return false;
    // Another piece on the same matter has what this one lacks: the statement is put together from several.
    if (all.some((each) => each.about >= SAME_MATTER && !each.missing.some((one) => one === "value" || one === "day")))
      return false;
  }
  return !missing.includes("value") || hasOther(asserted, unit);
}

const PLAIN: ReadonlySet<Missing> = new Set<Missing>(["value", "denial", "day", "struck"]);

/**
 * Words of a statement that stand in the piece itself before another number or day there contradicts; what happened on a day is told by
 * proper names as well. "Southland marked up the text on 19 March" is of no conference at which marks were pledged.
 */
const LEAST_TOLD = 2;

/** Whether the piece has another value where the statement has one: one that nothing else in the statement answers to. */
function hasOther({ values }: Asserted, unit: Unit): boolean {
  const free = unit.values.filter((own) => !values.some((value) => answers(own, value)));
  return values.some(
    (value) =>
      !hasValue(unit, value) &&
      free.some((own) => own.kind === value.kind && countsAlike(own.nouns, value.nouns, unit)),
  );
}
