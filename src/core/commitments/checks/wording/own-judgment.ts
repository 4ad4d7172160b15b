import type { WordingRule } from "./rule.ts";

/** One side judges by itself whether it is bound, or whom it owes. */
export const ownJudgment: WordingRule = {
  code: "own-judgment",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:if|when|where|whenever|unless) (?:it|they|he|either (?:party|side)|any (?:party|side))`,
      String.raw` (?:itself |themselves )?(?:considers?|deems?|judges?|believes?|concludes?|is (?:of the view|satisfied))\b`,
      String.raw`|\bas (?:it|they) (?:may )?(?:deems?|considers?|sees?|thinks?|determines?)\b(?! to)`,
      String.raw`|\b(?:that|what|whatever) (?:the )?\p{L}+(?: \p{L}+)? (?:judges?|deems?|considers?) (?:necessary|proper|appropriate|fit)\b`,
      String.raw`|\bif it decides that\b`,
      String.raw`|\b(?:in|at) (?:its|their) (?:own |sole |absolute )*(?:judge?ment|discretion|opinion|view)\b`,
      String.raw`|\bas (?:determined|assessed|judged) by (?:itself|themselves|the (?:debtor|detaining) party)\b`,
    ].join(""),
    "iu",
  ),
  answered:
    /\b(?:subject to (?:review|confirmation)|confirmed by|certified by|found by|decision of the (?:court|tribunal|panel|commission))\b/iu,
  finds: [
    "Norland may suspend its obligations if it considers that Sudland has not complied.",
    "The Force may take such measures as it deems necessary.",
    "The Commander may do all that the Commander judges necessary and proper.",
    "It may inspect the sites at its sole discretion.",
  ],
  allows: [
    "The Commission shall decide whether Sudland has complied.",
    "Norland may suspend them if it considers, and the breach is confirmed by the Commission.",
  ],
};
