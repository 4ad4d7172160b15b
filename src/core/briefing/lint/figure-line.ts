import type { Said } from "../../common/said.ts";
import { figureLine as lineOf } from "../../evidence/finding/explain.ts";
import type { Claim } from "../../things/claim.ts";

const MILLION = 1_000_000;

/** A figure with what it is of, who gave it, and its day; round millions of things as people write them. */
export function figureLine(claim: Claim): Said {
  const { low, high, unit } = claim;
  const isRound = (text: string | null): boolean =>
    text === null || (Number(text) >= MILLION && Number(text) % 10_000 === 0);
  if (
    /^[A-Z]{3}|^person|^percent|^points/u.test(unit) ||
    !isRound(low) ||
    !isRound(high) ||
    (low === null && high === null)
  )
    return lineOf(claim);
  const scaled = (text: string | null): string | null => (text === null ? null : String(Number(text) / MILLION));
  return lineOf({ ...claim, low: scaled(low), high: scaled(high), unit: `million ${unit}` });
}
