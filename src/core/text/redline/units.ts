import type { Tokens } from "../tokens.ts";
import {
  DAY,
  type Features,
  MODAL,
  MONTH,
  NEGATION,
  NUMBER,
  STOP,
  COMMA,
  THREE_DIGITS,
  UP_TO_THREE_DIGITS,
  YEAR,
} from "./features.ts";

/** Whether the tokens before and after `at` belong to one date or one number written in groups of digits. */
export function insideNumberOrDate(side: Tokens, at: number, features: Features): boolean {
  if (at <= 0 || at >= side.count) return false;
  const of = (index: number): number => (index >= 0 && index < side.count ? features.of(side.ids[index]!) : 0);
  const before = of(at - 1);
  const after = of(at);
  if (before & DAY && after & MONTH) return true;
  if (before & MONTH && after & (DAY | YEAR)) return true;
  // June 1 | , | 2028 and 19 Mar | . | 2031
  if (before & DAY && after & COMMA && of(at - 2) & MONTH && of(at + 1) & YEAR) return true;
  if (before & COMMA && after & YEAR && of(at - 2) & DAY && of(at - 3) & MONTH) return true;
  if (before & MONTH && after & STOP && of(at + 1) & YEAR && tight(side, at)) return true;
  if (before & STOP && after & YEAR && of(at - 2) & MONTH && tight(side, at - 1)) return true;
  return before & UP_TO_THREE_DIGITS && after & THREE_DIGITS ? oneSpace(side, at) : false;
}

function tight(side: Tokens, at: number): boolean {
  return side.ends[at - 1] === side.starts[at];
}

function oneSpace(side: Tokens, at: number): boolean {
  const end = side.ends[at - 1]!;
  return side.starts[at] === end + 1 && side.text.charCodeAt(end) !== 0x0a;
}

/** Whether the tokens before and after `at` are a modal and its negation, in either order. */
function insideNegatedModal(side: Tokens, at: number, features: Features): boolean {
  if (at <= 0 || at >= side.count) return false;
  const before = features.of(side.ids[at - 1]!);
  const after = features.of(side.ids[at]!);
  return ((before & MODAL && after & NEGATION) || (before & NEGATION && after & MODAL)) !== 0;
}

/** Whether an edit does nothing but put in or take out a negation (or a number's neighbour words stay whole). */
function onlyNegation(side: Tokens, lo: number, hi: number, features: Features): boolean {
  return hi - lo === 1 && (features.of(side.ids[lo]!) & (NEGATION | NUMBER)) === NEGATION;
}

/**
 * Whether the edit that turns `a[aLo, aHi)` into `b[bLo, bHi)` cuts a unit at its left or right end. Putting in or
 * taking out a negation alone cuts nothing.
 */
export function splitsUnit(
  a: Tokens,
  aLo: number,
  aHi: number,
  b: Tokens,
  bLo: number,
  bHi: number,
  end: "left" | "right",
  features: Features,
): boolean {
  const deletes = aHi > aLo;
  const inserts = bHi > bLo;
  if (!deletes && !inserts) return false;
  const aAt = end === "left" ? aLo : aHi;
  const bAt = end === "left" ? bLo : bHi;
  if (insideNumberOrDate(a, aAt, features) || insideNumberOrDate(b, bAt, features)) return true;
  if (!deletes && onlyNegation(b, bLo, bHi, features)) return false;
  if (!inserts && onlyNegation(a, aLo, aHi, features)) return false;
  return (deletes && insideNegatedModal(a, aAt, features)) || (inserts && insideNegatedModal(b, bAt, features));
}
