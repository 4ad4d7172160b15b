import type { WordingRule } from "./rule.ts";
import { ofTerms } from "./things.ts";

/** A place, a line or a state on which a duty turns, and that could be read in two ways. */
export const unspecified: WordingRule = {
  code: "undefined-term",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:in peacetime|peacetime (?:strength|limit|level|ceiling|size)|(?:current|actual|present|existing) line of (?:control|contact|confrontation|deployment)`,
      String.raw`line of (?:troop |military )?deployment|traditional (?:fishing|grazing|hunting|navigation|routes|rights)`,
      String.raw`(?:hostile|unfriendly) to|(?:the )?(?:worst|gravest|most serious|serious|grave) (?:crimes?|offences?|violations?)(?! (?:of|against) )|(?:make|makes|made|making) good the damage|the damage (?:caused|done|suffered)`,
      String.raw`(?:borders?|boundar(?:y|ies)|lines?|frontiers?) (?:of|as (?:of|in)) \d{4}|(?:significant|substantial|serious|appreciable|undue) (?:harm|damage|injury|prejudice)|reasonable (?:needs?|fees?|costs?|quantit\p{L}+)`,
      String.raw`(?:coast ?guard|auxiliary|paramilitary|civilian) (?:vessels|ships|units) (?:are|is|count))\b`,
    ].join("|"),
    "iu",
  ),
  answered:
    /\b(?:maps?|annex(?:ed)?|co-?ordinates|as (?:defined|described|shown|listed)|defined|war crimes|genocide)\b/iu,
  elsewhere: ofTerms(
    /["“«][^"”»]*(?:peacetime|line of (?:control|contact|deployment)|traditional|crime|damage|harm)[^"”»]*["”»]\s+(?:means|shall mean)/iu,
  ),
  finds: [
    "In peacetime each State keeps no more than ten gunboats.",
    "Talks start from the current line of control.",
    "Neither Party shall host forces hostile to the other.",
    "The worst crimes are excepted.",
    "Norland shall make good the damage caused.",
    "They recognise each other within the borders of 1989.",
    "Traditional fishing by the people of the coast goes on.",
  ],
  allows: [
    "Talks start from the current line of control, as shown on the map.",
    "Norland withdraws to the line on the map.",
    "Serious violations of this Agreement shall be reported.",
  ],
};
