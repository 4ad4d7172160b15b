import type { WordingRule } from "./rule.ts";

/** A time that is spoken of and not stated. */
export const vagueTime: WordingRule = {
  code: "vague-deadline",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:at (?:regular|appropriate|suitable) intervals(?! of)|on a regular (?:and \p{L}+ )?basis|on a (?:specified|certain|given|suitable|later) date`,
      String.raw`at an early date|at a(?: time| date) (?:convenient|suitable)|at sunrise|at sunset|at dawn|at dusk|at nightfall`,
      String.raw`in (?:the )?(?:coming|next few|following few) (?:days|weeks|months|years)|for (?:a|some|as) (?:short|limited|brief|long) (?:time|period|while)|for some time|in due time|as time allows|step by step|by stages|soon after|shortly after`,
      String.raw`in the (?:near|foreseeable) future|in good time|(?:by|before|until|no later than|not later than) (?:the year )?(?:19|20)\d\d(?![\d/-]))\b`,
    ].join("|"),
    "iu",
  ),
  answered:
    /\b(?:at the latest|(?:no|not) later than|\d{1,2}[.:]\d{2}|within (?:\d+|\p{L}+) (?:\(\d+\) )?(?:days|weeks|months))\b/iu,
  finds: [
    "The Commission shall meet at regular intervals.",
    "The final text is drawn up in the coming months.",
    "Norland may close the strait for a short time.",
    "The sanctions are lifted step by step.",
    "Norland joins the League on a specified date.",
    "Firing stops at sunrise on the third day.",
    "They shall consult on a regular and frequent basis.",
    "Fish ladders shall be installed at all weirs by 2040.",
  ],
  allows: [
    "The Commission shall meet at intervals of two months.",
    "They shall meet at regular intervals, not later than every three months.",
    "The list agreed on by 2040/3 of the Council stands.",
    "The plant shall be ready by 1 May 2040.",
    "Firing stops at sunrise, 06:10 local time, on the third day.",
  ],
};
