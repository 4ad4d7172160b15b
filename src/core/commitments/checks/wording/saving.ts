import type { WordingRule } from "./rule.ts";

/** A saving clause that may undo the duty beside it. */
export const saving: WordingRule = {
  code: "saving-clause",
  severity: "warning",
  find: /\bnothing in (?:this|the)[^.;]{0,60}\b(?:shall|may|will)\b[^.;]{0,20}\b(?:prevent|preclude|prohibit|prejudice|limit)/iu,
  answered: /\bself-defen[cs]e\b/iu,
  finds: [
    "Nothing in this provision shall, however, prevent the stationing of foreign forces under bilateral agreements.",
  ],
  allows: ["Nothing in this Article shall prejudice the right of self-defence.", "Nothing shall be built in the zone."],
};
