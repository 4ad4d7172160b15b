import type { Claim } from "../../src/core/things/claim.ts";

/** A figure of one quantity by one estimator, read in a source; what a test is about is given. */
export const claim = (id: string, low: string, more: Partial<Claim> = {}): Claim => ({
  id,
  topic: "dead",
  statement: "Dead",
  low,
  high: low,
  unit: "persons",
  scope: "soldiers",
  asOf: "2031-03-01",
  estimator: id,
  confidence: "found",
  sources: [],
  ...more,
});
