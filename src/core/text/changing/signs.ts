import { numberUse } from "./number-kind.ts";
import type { Comparison, Side } from "./side.ts";
import type { Unit } from "./unit.ts";
import type { Verdict } from "./verdict.ts";

const VALUE = /^(?:[\p{Sm}°′″‰]|½)$/u;

/** The verdict on a sign that belongs to the value of the number beside it: ≤ 5, −12, 5°, ±2; null for other signs. */
export function judgeValueSign(c: Comparison, side: Side, at: number): Verdict | null {
  const { units } = side;
  const sign = units[at];
  if (sign?.type !== "sign") return null;
  const [before, after] = [units[at - 1], units[at + 1]];
  if (isMinus(sign, before, after)) return numberOf(c, side, at + 1);
  if (!VALUE.test(sign.surface) || sign.surface === "|") return null;
  if (isFigure(after)) return numberOf(c, side, at + 1);
  return isFigure(before) ? numberOf(c, side, at - 1) : null;
}

/** A dash that touches the number behind it and nothing before it. */
function isMinus(sign: Unit, before: Unit | undefined, after: Unit | undefined): boolean {
  return sign.key === "-" && isFigure(after) && after.glued && (!sign.glued || before?.key === "(") && !sign.startsLine;
}

function isFigure(unit: Unit | undefined): unit is Unit {
  return (unit?.type === "number" || unit?.type === "date") && /\p{Nd}/u.test(unit.surface);
}

function numberOf(c: Comparison, side: Side, at: number): Verdict {
  return { class: "substance", kind: numberUse(side.units, at, c.table).kind };
}
