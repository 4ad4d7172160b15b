import type { WordingRule } from "./rule.ts";

/** A place, a line or a state on which a duty turns, and that could be read in two ways. */
export const unspecified: WordingRule = {
  code: "undefined-term",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:in peacetime|peacetime (?:strength|limit|level|ceiling|size)|(?:current|actual|present|existing) line of (?:control|contact|confrontation|deployment)`,
      String.raw`line of (?:troop |military )?deployment|traditional (?:fishing|grazing|hunting|navigation|routes|rights)`,
      String.raw`(?:coast ?guard|auxiliary|paramilitary|civilian) (?:vessels|ships|units) (?:are|is|count))\b`,
    ].join("|"),
    "iu",
  ),
  answered: /\b(?:maps?|annex(?:ed)?|co-?ordinates|as (?:defined|described|shown|listed)|defined)\b/iu,
  elsewhere:
    /["“«][^"”»]*(?:peacetime|line of (?:control|contact|deployment)|traditional)[^"”»]*["”»]\s+(?:means|shall mean)/iu,
  finds: [
    "In peacetime each State keeps no more than ten gunboats.",
    "Talks start from the current line of control.",
    "Traditional fishing by the people of the coast goes on.",
  ],
  allows: [
    "Talks start from the current line of control, as shown on the map.",
    "Norland withdraws to the line on the map.",
  ],
};
