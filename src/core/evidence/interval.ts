import type { Claim, Comparator } from "../things/claim.ts";

/** The values that a figure allows. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself is left out, as in "more than". */
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** How far "about" reaches, as a share of the value. */
const ABOUT = 0.05;

/** The values that a claim allows; null where it gives no figure. */
export function intervalOf(claim: Pick<Claim, "low" | "high" | "comparator">): Interval | null {
  return interval(numberOf(claim.low), numberOf(claim.high), claim.comparator);
}

/** A decimal as text, as a number. */
export function numberOf(text: string | null): number | null {
  return text === null ? null : Number(text);
}

/** The values that low, high and a comparator allow together. */
export function interval(low: number | null, high: number | null, comparator: Comparator | undefined): Interval | null {
  const value = low ?? high;
  if (value === null) return null;
  const closed = { openLow: false, openHigh: false };
  switch (comparator) {
    case ">":
      return { low: value, high: high !== null && high > value ? high : Infinity, openLow: true, openHigh: false };
    case ">=":
      return { low: value, high: high !== null && high > value ? high : Infinity, ...closed };
    case "<":
      return { low: lowerEnd(low, high), high: high ?? value, openLow: false, openHigh: true };
    case "<=":
      return { low: lowerEnd(low, high), high: high ?? value, ...closed };
    case "~": {
      const top = high ?? value;
      return { low: value - Math.abs(value) * ABOUT, high: top + Math.abs(top) * ABOUT, ...closed };
    }
    case undefined:
      return { low: value, high: high ?? value, ...closed };
  }
}

/** "At most 250,000" goes down to nothing, "150,000 to at most 250,000" does not. */
function lowerEnd(low: number | null, high: number | null): number {
  return low !== null && high !== null && low < high ? low : Math.min(0, low ?? high ?? 0);
}

/** Whether no value is in both: the figures cannot both hold. */
export function disjoint(a: Interval, b: Interval): boolean {
  return below(a, b) || below(b, a);
}

/** Whether every value of `a` is less than every value of `b`. */
export function below(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.openHigh || b.openLow));
}

/** The figure as one number, for comparing sizes: the middle of a range, else the end that is given. */
export function middle(low: number | null, high: number | null): number {
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high ?? 0;
}
