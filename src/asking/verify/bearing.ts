import { frequenciesOf, IN_A, OFTEN, STRUCK, wordStem, type Asserted } from "./statement.ts";
import { pairsOf, type Pair } from "./account.ts";
import { ALONE, consents, deniesOneOf, grants, has, isDenied, REVERSAL } from "./acts.ts";
import { hasDay, hasValue } from "./amounts.ts";
import { differences, isOpposed, type Differing } from "./differences.ts";
import { isOtherAct } from "./main-verbs.ts";
import { areCountedThere, isPredicated } from "./predicates.ts";
import { pointsNamed, reserves } from "./reserves.ts";
import { rivalled } from "./rivals.ts";
import type { Unit, Units } from "./units.ts";

/** How one piece of the record bears on a statement. */
export interface Bearing {
  readonly unit: Unit;
  /** Share of the weight of the statement's words that the piece has, 0 to 1. */
  readonly covered: number;
  /** The share of the words that stand there themselves, without numbers and days: whether it speaks of the same matter. */
  readonly about: number;
  /** Words, numbers and days that both have. */
  readonly matched: number;
  /** What the statement says and the piece does not. */
  readonly missing: readonly Missing[];
  /** Words of the statement for which nothing stands in the piece. */
  readonly unaccounted: readonly string[];
  /** Telling words that stand in the piece itself, not only around it. */
  readonly told: number;
  /** Whether the piece denies the very act that the statement says, or says the one that it denies. */
  readonly opposes: boolean;
}

/** Numbers, days, parties and names that the piece lacks; an act or a denial that it does not have. */
export type Missing =
  | "value"
  | "day"
  | "party"
  | "name"
  | "denial"
  | "consent"
  | "struck"
  | "alone"
  | "order"
  | "words"
  | Differing;

/** One word alone is no statement that anything could bear out. */
export const LEAST_MATCHED = 2;
/** Of the most that a word can tell, what a party tells. */
const PARTY = 0.3;
/** Of the most that a word can tell, what each tells at least. */
const LEAST_WEIGHT = 0.3;

/** So many words, values and days must stand there for each word for which nothing does. */
const FOR_EACH = 3;

/** Share of the weight of a statement's words that stand in a piece themselves, not by others that call the same thing. */
function sharedBy({ words }: Asserted, unit: Unit, units: Units): number {
  let [whole, held] = [0, 0];
  for (const word of words) {
    if (unit.struck && STRUCK.has(word)) continue;
    const weight = LEAST_WEIGHT * units.most + units.weightOf(word);
    whole += weight;
    if (has(unit.words, word)) held += weight;
  }
  return whole === 0 ? 0 : held / whole;
}

/** Whether enough of a statement stands in the piece itself to bear what does not. */
function isEnough({ values, days }: Asserted, unit: Unit, pairs: readonly Pair[]): boolean {
  const left = pairs.filter(({ how }) => how === "none" || how === "opposite").length;
  const there = pairs.filter(({ places, how }) => places.length > 0 && how !== "opposite").length;
  const told = values.filter((value) => hasValue(unit, value)).length + days.filter((day) => hasDay(unit, day)).length;
  return left === 0 || there + told >= FOR_EACH * left;
}

function nothing(unit: Unit): Bearing {
  return { unit, covered: 0, about: 0, matched: 0, missing: [], unaccounted: [], told: 0, opposes: false };
}

/** How a piece bears on a statement. */
export function bearingOf(asserted: Asserted, unit: Unit, units: Units): Bearing {
  const told = [
    ...asserted.values.map((value) => hasValue(unit, value)),
    ...asserted.days.map((day) => hasDay(unit, day)),
  ];
  const toldThere = told.filter(Boolean).length;
  if (toldThere === 0 && ![...asserted.words].some((word) => has(unit.words, word))) return nothing(unit);
  const pairs = pairsOf(asserted, unit);
  let [whole, held, matched] = [0, 0, 0];
  for (const { at, how, places } of pairs) {
    const word = wordStem(asserted.parsed.tokens[at]?.lower ?? "");
    // That words are gone is what their being struck out says; what says nothing by itself need not stand there.
    if ((unit.struck && STRUCK.has(word)) || (how === "light" && !asserted.words.has(word))) continue;
    const isThere = how === "same" || how === "around" || (how === "wider" && places.length > 0);
    // A word that stands in many places still says something: it counts for no less than this.
    const weight = LEAST_WEIGHT * units.most + units.weightOf(word);
    whole += weight;
    if (!isThere) continue;
    held += weight;
    matched++;
  }
  // A point named by its number says as much as a word.
  if (unit.kind !== "point" && matched > 0) matched += pointsNamed(asserted.text).length;
  const words = matched;
  // Numbers and days say as much as the words that stand nowhere else.
  whole += told.length * units.most;
  held += toldThere * units.most;
  matched += toldThere;
  // Whom it speaks of is known as well as a rare word.
  const known = asserted.parties.filter((party) => unit.parties.has(party) || unit.estimators.has(party)).length;
  const isDated = unit.kind === "event" && toldThere > 0;
  if (words < (consents(asserted.acts).length > 0 && !isDated ? LEAST_MATCHED : 1)) matched = 0;
  if (matched > 0) matched += asserted.parties.filter((party) => unit.named.includes(party)).length;
  whole += known * PARTY * units.most;
  held += known * PARTY * units.most;
  const covered = whole === 0 ? 0 : held / whole;
  if (covered <= 0.25) return { ...nothing(unit), covered, matched };
  const unaccounted = pairs
    .filter(({ how }) => how === "none" || how === "opposite")
    .map(({ at }) => asserted.parsed.tokens[at]?.text ?? "");
  const missing = missingIn(asserted, unit);
  return {
    unit,
    covered,
    about: sharedBy(asserted, unit, units),
    matched,
    missing: [
      ...missing,
      ...reserves(asserted, unit, pairs, units),
      ...(rivalled(asserted, unit, pairs).length > 0 ||
      !isEnough(asserted, unit, pairs) ||
      !isPredicated(asserted, unit, pairs) ||
      isOtherAct(asserted, unit, pairs)
        ? (["words"] as const)
        : []),
      ...differences(asserted, unit, pairs, units, isDenied(asserted.bare) !== deniesOneOf(asserted, unit)).filter(
        (each) => each !== "denial" || !(unit.struck || isOpen(asserted, unit)),
      ),
    ],
    unaccounted,
    told: pairs.filter(({ how, places }) => how === "same" && places.length > 0).length,
    opposes: isOpposed(asserted.parsed, unit.parsed(), pairs),
  };
}

function missingIn(asserted: Asserted, unit: Unit): readonly Missing[] {
  const missing: Missing[] = [];
  if (!asserted.values.every((value) => hasValue(unit, value))) missing.push("value");
  else if (!frequenciesOf(asserted.text, OFTEN).every((each) => frequenciesOf(unit.text, IN_A).includes(each)))
    missing.push("value");
  if (!asserted.days.every((day) => hasDay(unit, day))) missing.push("day");
  if (!arePartiesThere(asserted, unit)) missing.push("party");
  if (!areNamed(asserted.names, unit)) missing.push("name");
  if (!consents(asserted.acts).every((act) => grants(unit.text).includes(act))) missing.push("consent");
  const reversals = asserted.acts.match(REVERSAL) ?? [];
  const undoes = unit.text.search(REVERSAL) >= 0 || /\bceas/iu.test(unit.text) || unit.struck;
  if (!undoes && !isOpen(asserted, unit) && reversals.some((word) => !has(unit.words, wordStem(word.toLowerCase()))))
    missing.push("denial");
  if (ALONE.test(asserted.bare) && !ALONE.test(unit.text) && !/\b(?:except|unless)\b/iu.test(unit.text))
    missing.push("alone");
  if (unit.struck && !STRIKES.test(asserted.text)) missing.push("struck");
  return missing;
}

/** Whether a piece speaks of all parties of a statement: by name, by what the statement calls them, or as the parties that it binds. */
function arePartiesThere(asserted: Asserted, unit: Unit): boolean {
  if (unit.kind === "figure") return areCountedThere(asserted, unit);
  const { parties, called } = asserted;
  const absent = parties.filter(
    (party, at) =>
      !unit.parties.has(party) &&
      !(
        at > 0 &&
        unit.implied.has(party) &&
        !new RegExp(`\\bto (?:the )?${called.get(party) ?? "\\b\\B"}\\b`, "u").test(asserted.text)
      ) &&
      !new RegExp(`\\b${called.get(party) ?? "\\b\\B"}\\b`, "u").test(unit.text),
  );
  // "Northland or Southland" of "either Party".
  return (
    absent.length === 0 ||
    (unit.general.length > 0 &&
      unit.general.every((party) => parties.includes(party)) &&
      absent.every((party) => unit.general.includes(party)))
  );
}

/** "The text leaves the plant open" of "Not agreed.": what is denied and what is open are one. */
function isOpen({ bare }: Asserted, { text }: Unit): boolean {
  return (OPEN.test(bare) || /\bnot settle/iu.test(bare)) && (OPEN.test(text) || NOT_AGREED.test(text));
}

const OPEN = /\b(?:open|unresolved|undecided|unsettled|not (?:agreed|settled|resolved))\b/iu;
const NOT_AGREED = /\bnot (?:yet )?agreed\b/iu;
/** That words of a text are gone. */
const STRIKES =
  /\b(?:str(?:uck|ikes?|iking)|remov(?:ed?|es)|delet(?:ed?|es)|drop(?:s|ped)?|(?:left|leaves?|crossed|crosses|takes?|took|cuts?) out|omit(?:s|ted)?|scrap(?:s|ped)?)\b/u;

/** Whether all proper names stand in a piece, or several in a row by their first letters: the NPT, the FT. */
function areNamed(names: readonly string[], unit: Unit): boolean {
  const absent = names.filter((name) => !unit.names.includes(stemName(name)));
  if (absent.length === 0) return true;
  // All that is absent by the letters of one abbreviation, and no letter of it of anything else.
  const initials = absent
    .flatMap((name) => name.split("-"))
    .map((name) => name.charAt(0).toUpperCase())
    .join("");
  return (unit.text.match(/\b\p{Lu}{2,}\b/gu) ?? []).some((short) => short === initials);
}

function stemName(name: string): string {
  return name.length > 5 ? name.slice(0, -1) : name;
}
