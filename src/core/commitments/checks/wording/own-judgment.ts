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
      // "In case of danger Norland may close the strait": who is to say that there is danger.
      String.raw`|\bin (?:the )?(?:case|event|times?|a (?:year|case|state)) of (?:an? )?(?:\p{L}+ )?(?:danger|need|necessity|emergency|threat|urgency|crisis|drought|shortage|risk)\b,? (?:the )?\p{Lu}[\p{L} ]{1,40} may\b`,
      String.raw`|\bmay [^.;]{0,60}\bin (?:the )?(?:case|event|times?) of (?:an? )?(?:\p{L}+ )?(?:danger|need|necessity|emergency|threat|urgency|crisis|shortage|risk)\b`,
      String.raw`|\bof an? (?:suspicious|dangerous|doubtful|sensitive) (?:kind|nature|character)\b`,
      String.raw`|\bas (?:determined|assessed|judged) by (?:itself|themselves|the (?:debtor|detaining) party)\b`,
    ].join(""),
    "iu",
  ),
  answered:
    /\b(?:subject to (?:review|confirmation)|confirmed by|certified by|found by|declared by|decision of the (?:court|tribunal|panel|commission))\b/iu,
  finds: [
    "Norland may suspend its obligations if it considers that Sudland has not complied.",
    "The Force may take such measures as it deems necessary.",
    "The Commander may do all that the Commander judges necessary and proper.",
    "In case of danger Norland may close the strait.",
    "Norland may inspect goods of a suspicious kind.",
    "It may inspect the sites at its sole discretion.",
  ],
  allows: [
    "In case of a fire found by the Commission, the gate may be opened.",
    "In case of war between others the Parties shall consult.",
    "The Commission shall decide whether Sudland has complied.",
    "Norland may suspend them if it considers, and the breach is confirmed by the Commission.",
  ],
};
