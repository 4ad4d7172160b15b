import type { WordingRule } from "./rule.ts";

/** A day that can be read as the day itself, or as the last one. */
export const ambiguousCount: WordingRule = {
  code: "ambiguous-count",
  severity: "warning",
  once: true,
  find: /(?<!later than |latest )(?<!and |between |\bby )(?<![\p{L}\p{N}])\p{Lu}(?:-?[Dd]ay)?\s?\+\s?\d+(?!\s?(?:at the latest|and\b|days and))|(?=before \d)(?<!\bon or )(?<!\bnot )(?<!(?<!\b(?:is|are|be|been|being|and|or)(?: \p{L}+ly)? )\b(?:\p{L}{1,30}(?:ed|en)|born|made|held|left|lost|done|taken|brought|bought|built|sold) )\bbefore \d{1,2} \p{Lu}\p{L}+ \d{4}/u,
  answered: /\b(?:at the latest|no later than|not later than|by the end of|within)\b/iu,
  finds: ["Submission of the lists of candidates: D+90.", "The district is returned before 20 November 2031."],
  allows: [
    "Payment on or before 30 June 2031.",
    "The Front shall leave by D + 21.",
    "Publication: D + 15 at the latest.",
    "It shall be adopted not later than D + 45.",
    "between D+5 and D+20",
    "Crimes committed before 4 May 2031 shall be tried.",
    "Norland may leave, but not before 1 January 2031.",
  ],
};
