import { sameValue } from "../../core/briefing/lint/reading/provisions.ts";
import type { Value } from "../../core/briefing/lint/reading/values.ts";
import { has } from "./acts.ts";
import type { Unit } from "./units.ts";

/** Whether a piece has a value, or one of which it is the rounded one. */
export function hasValue(unit: Unit, value: Value): boolean {
  return unit.values.some((own) => answers(own, value) && countsAlike(own.nouns, value.nouns, unit));
}

/** Whether a value is what another says, or one end of it. */
export function answers(own: Value, said: Value): boolean {
  // "Under 18": of years, where the piece says so.
  const value = said.kind === "count" && said.nouns.length === 0 && said.unit === "" ? { ...said, bare: true } : said;
  return (
    (own.kind === value.kind || own.bare || value.bare) &&
    (sameValue(own, value) ||
      (value.bare && own.kind === "time" && own.low === value.low * own.scale) ||
      own.low === value.low ||
      own.high === value.low ||
      isRounded(value.low, own.low) ||
      isRounded(value.low, own.high))
  );
}

/** "Some 7.7 million" of 7,710,924: large numbers are told with fewer digits. */
function isRounded(said: number, own: number): boolean {
  if (said < ROUND) return false;
  const digits = String(said).replace(/0+$/u, "").length;
  const last = 10 ** (String(said).length - digits);
  return said === Math.round(own / last) * last && Math.abs(said - own) <= said / 100;
}

/** Smaller numbers are told as they are. */
const ROUND = 1000;

/** Eight vessels are not eight members: what is counted is named in the piece, or nothing is named. */
export function countsAlike(own: readonly string[], said: readonly string[], unit: Unit): boolean {
  return (
    own.length === 0 ||
    said.length === 0 ||
    // What a figure counts its statement says, word for word held by other rules.
    unit.kind === "figure" ||
    said.some((noun) => own.includes(noun)) ||
    !said.some((noun) => has(unit.own, noun))
  );
}

/** Whether a piece has a day. */
export function hasDay(unit: Unit, day: string): boolean {
  return unit.days.some((own) =>
    day.startsWith("-") ? own.endsWith(day) : own.startsWith(day) || day.startsWith(own),
  );
}
