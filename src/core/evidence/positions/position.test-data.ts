import type { Position } from "./index.ts";

/** Who holds positions in these tests. */
export const parties = ["UA", "RU", "US"];

/** A position of one party on the cap, as far as a test does not say otherwise. */
export const position = (fields: Partial<Position> & { readonly id: string }): Position => ({
  issue: "cap",
  party: "UA",
  on: "2025-01-01",
  stance: "",
  option: null,
  utterance: "press-report",
  confidence: "found",
  sources: [],
  ...fields,
});
