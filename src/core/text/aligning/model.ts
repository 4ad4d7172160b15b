import type { Candidates } from "./evidence.ts";

/**
 * Logistic model: the log-odds that two points correspond, from what speaks for them.
 * Fitted by bench/alignment-fit.ts (Newton's method, ridge penalty).
 */
const COEFFICIENTS = {
  bias: -2.01,
  words: 0.21,
  grams: 0.21,
  contained: 0.71,
  mutual: -0.12,
  heading: 0.49,
  headed: 0.58,
  lesserLead: 2.24,
  greaterLead: 1.52,
  neighbours: 1.17,
};

/** A lead over rivals counts up to this many natural logarithms. */
const LEAD_LIMIT = 1.5;

function bounded(value: number): number {
  return Math.max(-LEAD_LIMIT, Math.min(LEAD_LIMIT, value));
}

/** Probability of a candidate; `neighbours` is the support of the pairs around it, 0 to 2. */
export function probability(candidates: Candidates, at: number, neighbours: number): number {
  const row = candidates.overRow[at] ?? 0;
  const column = candidates.overColumn[at] ?? 0;
  const c = COEFFICIENTS;
  const odds =
    c.bias +
    c.words * (candidates.words[at] ?? 0) +
    c.grams * (candidates.grams[at] ?? 0) +
    c.contained * (candidates.contained[at] ?? 0) +
    c.mutual * (candidates.mutual[at] ?? 0) +
    c.heading * (candidates.heading[at] ?? 0) +
    c.headed * (candidates.headed[at] ?? 0) +
    c.lesserLead * bounded(Math.min(row, column)) +
    c.greaterLead * bounded(Math.max(row, column)) +
    c.neighbours * neighbours;
  return 1 / (1 + Math.exp(-odds));
}
