import type { Comparison, Side } from "./side.ts";
import { speaks } from "./side.ts";
import type { Unit } from "./unit.ts";
import { substance, unclassified, type Verdict } from "./verdict.ts";

/** Signs of units are so short: mW, kPa, mSv, MHz. */
const SIGN = 4;

/** What another case of the same letters says; null where it is a manner of writing. */
export function judgeCase(c: Comparison, oldAt: number, newAt: number): Verdict | null {
  const [a, b] = [c.old.units[oldAt], c.new.units[newAt]];
  if (a === undefined || b === undefined || a.surface === b.surface) return null;
  if (a.surface.toLowerCase() !== b.surface.toLowerCase()) return null;
  if (isSignOfUnit(c, c.old, oldAt) && isSignOfUnit(c, c.new, newAt)) return substance("quantity");
  const [short, word, side, at] = isShort(a) ? ([a, b, c.old, oldAt] as const) : ([b, a, c.new, newAt] as const);
  if (!isShort(short) || word.capital || word.role === "measure" || isAmongCapitals(side, at)) return null;
  return c.table.known?.(word.word) === true ? substance("actor") : unclassified("definition");
}

/** Letters behind a number that stand for a unit, of which each case may be another: mW and MW, t and T. A word is none. */
function isSignOfUnit(c: Comparison, { units }: Side, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || units[at - 1]?.type !== "number" || !/^\p{L}+$/u.test(unit.surface)) return false;
  if (unit.surface.length > SIGN || (unit.role !== undefined && unit.role !== "measure" && unit.type !== "name"))
    return false;
  // "5 KM" and "5 km": all in capitals is a manner of writing where the unit is known.
  const { surface } = unit;
  const oneCase = surface === surface.toUpperCase() || surface === surface.toLowerCase();
  if (unit.role === "measure" && oneCase && surface.length > 1) return false;
  return surface.length < 3 || c.table.known?.(unit.word) !== true || unit.role === "measure";
}

function isShort(unit: Unit): boolean {
  return /^\p{Lu}{2,6}$/u.test(unit.surface);
}

/** Whether the words on both sides are all in capitals, as in a title. */
function isAmongCapitals({ units }: Side, at: number): boolean {
  const beside = [units[at - 1], units[at + 1]].filter(speaks);
  return beside.length > 0 && beside.every(({ surface }) => surface === surface.toUpperCase());
}
