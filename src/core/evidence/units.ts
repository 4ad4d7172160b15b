import type { Claim } from "../things/claim.ts";
import { shift } from "./figure-text.ts";
import { SCALES } from "./figure-words.ts";

const SCALE = Object.keys(SCALES)
  .filter((word) => word.length > 1)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** "thousand persons", "thousands of persons", "bn EUR". */
const BEFORE = new RegExp(`^(?:in )?(?<scale>${SCALE})\\.?(?: of)?\\s+(?<unit>\\p{L}.*)$`, "iu");
/** "EUR million", "USD bn". */
const AFTER = new RegExp(`^(?<unit>[A-Z]{3})\\s+(?<scale>${SCALE})\\.?$`, "u");

/** The same figure in its full unit: 57.5 thousand persons as 57,500 persons, 758 EUR million as EUR 758,000,000. */
export function inFullUnits<T extends Pick<Claim, "low" | "high" | "unit">>(claim: T): T {
  const parts = (BEFORE.exec(claim.unit) ?? AFTER.exec(claim.unit))?.groups;
  const places = SCALES[(parts?.["scale"] ?? "").toLowerCase()];
  if (parts === undefined || places === undefined) return claim;
  const moved = (value: string | null): string | null => (value === null ? null : shift(value, places));
  return { ...claim, low: moved(claim.low), high: moved(claim.high), unit: parts["unit"] ?? claim.unit };
}

/** Persons, in the languages of the interface and of the sources. */
const PERSONS = new Set(
  "person persons people personne personnes особа особи осіб людина люди людей человек شخص أشخاص شخصًا".split(" "),
);

/** A unit in one spelling: `people` as `persons`, all else as it is. */
export function spelling(unit: string): string {
  return PERSONS.has(unit.toLowerCase()) ? "persons" : unit;
}

/** A unit by which those that mean one thing are one: `people` and `persons`, `thousand persons` and `persons`. */
export function unitKey(unit: string): string {
  const whole = inFullUnits({ low: null, high: null, unit: unit.trim() }).unit.toLowerCase();
  return spelling(whole);
}

/** The unit that most figures of a quantity have, as its first figure writes it; null where none has any. */
export function usualUnit(claims: readonly Claim[]): string | null {
  const counts = new Map<string, { readonly unit: string; readonly times: number }>();
  for (const { unit } of claims) {
    const whole = inFullUnits({ low: null, high: null, unit: unit.trim() }).unit;
    if (whole === "") continue;
    const known = counts.get(unitKey(whole));
    counts.set(unitKey(whole), { unit: known?.unit ?? whole, times: (known?.times ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times)[0]?.unit ?? null;
}

/** Nouns of what is counted one by one, in the languages of the interface and of the sources. */
const COUNTED = new Set(
  [
    ...PERSONS,
    "personnel troop troops soldier soldiers civilian civilians child children adult adults",
    "prisoner prisoners refugee refugees officer officers man men woman women victim victims casualties",
    "house houses building buildings home homes school schools vehicle vehicles tank tanks ship ships aircraft drone drones",
    "missile missiles attack attacks incident incidents strike strikes violation violations state states vote votes point points",
    "soldat soldats civil civils enfant enfants prisonnier prisonniers réfugié réfugiés",
    "дитина діти дітей військовий військові військових полонені полонених біженці біженців",
    "детей военных пленных беженцев",
    "جندي جنود طفل أطفال مدني مدنيين أسير أسرى لاجئ لاجئين",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Whether a comma in what was typed, or a point before three digits, leaves part of something that is counted: `1,5` or `1.250`
 * persons. It may part decimals or thousands, and where there is no half it is not for us to say which was meant.
 */
export function leavesPart(typed: string, ends: Pick<Claim, "low" | "high">, unit: string): boolean {
  const parted = /\p{Nd}(?:,\p{Nd}|[.٫]\p{Nd}{3}(?!\p{Nd}))/u.test(typed);
  return parted && isCounted(unit) && [ends.low, ends.high].some((end) => end?.includes(".") === true);
}

/** Whether a unit is counted one by one, so that it has no half: `persons`, `осіб`; not `persons per household`, nor years. */
function isCounted(unit: string): boolean {
  return COUNTED.has(unit.trim().toLowerCase());
}
