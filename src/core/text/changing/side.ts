import type { LanguageTable } from "../../common/language/index.ts";
import type { Unit } from "./unit.ts";

/** One side of a comparison, with what is needed to judge its units in their place. */
export interface Side {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** Both sides and their language. */
export interface Comparison {
  readonly old: Side;
  readonly new: Side;
  readonly table: LanguageTable;
}

/** True for a unit that says something: neither sign nor label. */
export function speaks(unit: Unit | undefined): unit is Unit {
  return unit !== undefined && unit.type !== "sign" && unit.type !== "label";
}

/** True for a unit that ends a sentence or an item. */
export function endsSentence(unit: Unit | undefined): boolean {
  return unit === undefined || /^[.!?;:]$/u.test(unit.key);
}
