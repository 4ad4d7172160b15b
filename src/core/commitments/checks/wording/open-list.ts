import type { WordingRule } from "./rule.ts";

/** Whom or what a duty covers is left to words that anybody can fill. */
export const openList: WordingRule = {
  code: "open-list",
  severity: "warning",
  find: /\b(?:matters of (?:special|particular|common|mutual) (?:interest|concern)|in connection with the (?:conflict|events)|(?:held|detained|imprisoned) (?:due to|because of|in relation to) the conflict|(?:political|conflict-related) prisoners|conflict zone|zone of conflict|the prescribed period|[Aa]ll (?:\p{L}+ )?factions|\p{Lu}{2,} activities|(?:other|all) (?:armed|illegal|irregular) (?:groups|formations))\b/u,
  elsewhere:
    /\b(?:for the purposes? of this|means (?:any|a|the|all)|shall mean|is defined|are defined|lists? (?:annexed|attached|in annex))\b/iu,
  finds: [
    "GoN will grant amnesty to all persons who have participated in NLM activities.",
    "Agreements which relate to matters of special interest to the Province need its consent.",
    "Property not applied for within the prescribed period may be sold.",
  ],
  allows: ["The prisoners named in the lists shall be released.", "The zone lies between the lines on the map."],
};
