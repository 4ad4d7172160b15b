import type { Claim } from "./claim.ts";
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

/** Nouns of what is counted one by one, in the languages of the interface and of the sources. */
const COUNTED = new Set(
  [
    "person persons people personnel troop troops soldier soldiers civilian civilians child children adult adults",
    "prisoner prisoners refugee refugees officer officers man men woman women victim victims casualties",
    "house houses building buildings home homes school schools vehicle vehicles tank tanks ship ships aircraft drone drones",
    "missile missiles attack attacks incident incidents strike strikes violation violations state states vote votes point points",
    "personne personnes soldat soldats civil civils enfant enfants prisonnier prisonniers réfugié réfugiés",
    "особа особи осіб людина люди людей дитина діти дітей військовий військові військових полонені полонених біженці біженців",
    "человек люди людей детей военных пленных беженцев",
    "شخص أشخاص شخصًا جندي جنود طفل أطفال مدني مدنيين أسير أسرى لاجئ لاجئين",
  ].flatMap((line) => line.split(" ")),
);

/**
 * Whether a comma in what was typed leaves part of something that is counted: `1,5` persons. It may part decimals or thousands,
 * and where there is no half it is not for us to say which was meant.
 */
export function leavesPart(typed: string, ends: Pick<Claim, "low" | "high">, unit: string): boolean {
  return isCounted(unit) && /\d,\d/u.test(typed) && [ends.low, ends.high].some((end) => end?.includes(".") === true);
}

/** Whether a unit is counted one by one, so that it has no half: `persons`, `осіб`; not `persons per household`, nor years. */
export function isCounted(unit: string): boolean {
  return COUNTED.has(unit.trim().toLowerCase());
}
