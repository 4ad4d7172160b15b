import type { WordingRule } from "./rule.ts";

/** A day that can be read as the day itself, or as the last one. */
export const ambiguousCount: WordingRule = {
  code: "ambiguous-count",
  severity: "warning",
  find: /(?<!later than |latest )(?<!and |between |\bby )(?<![\p{L}\p{N}])\p{Lu}(?:-?[Dd]ay)?\s?\+\s?\d+(?!\s?(?:at the latest|and\b|days and))|(?<!\bon or )\bbefore \d{1,2} \p{Lu}\p{L}+ \d{4}/u,
  answered: /\b(?:at the latest|no later than|not later than|by the end of|within)\b/iu,
  finds: ["Submission of the lists of candidates: D+90.", "The district is returned before 20 November 2031."],
  allows: [
    "Payment on or before 30 June 2031.",
    "The Front shall leave by D + 21.",
    "Publication: D + 15 at the latest.",
    "It shall be adopted not later than D + 45.",
    "between D+5 and D+20",
  ],
};
