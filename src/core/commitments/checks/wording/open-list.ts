import type { WordingRule } from "./rule.ts";
import { ofTerms } from "./things.ts";

/** Whom or what a duty covers is left to words that anybody can fill. */
export const openList: WordingRule = {
  code: "open-list",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:matters of (?:special|particular|common|mutual) (?:interest|concern)`,
      String.raw`in connection with the (?:conflict|events)|(?:held|detained|imprisoned) (?:due to`,
      String.raw`because of|in relation to|for reasons (?:related to|connected with)) the (?:armed )?(?:conflict|events)|(?:political|conflict-related) prisoners`,
      String.raw`(?:(?:willing|interested|like-minded|friendly) (?:\p{L}+[- ]){0,2}(?:States|countries|nations|forces)|States (?:that|which|who) (?:sign|wish|so desire|are willing)|\p{Lu}\p{L}+['’]s (?:partners|allies)|[Ww]hoever (?:fled|left|was displaced|suffered))`,
      String.raw`conflict zone|zone of conflict|the prescribed period|[Aa]ll (?:\p{L}+ )?factions`,
      String.raw`\p{Lu}{2,} activities|[Cc]ertain (?:areas|districts|persons|zones)|(?:unlawfully|illegally) (?:detained|held) persons|[Aa]n international mechanism|(?:other|all) (?:armed|illegal|irregular) (?:groups|formations))\b`,
    ].join("|"),
    "u",
  ),
  elsewhere: ofTerms(
    /\b(?:for the purposes? of this|means (?:any|a|the|all)|shall mean|is defined|are defined|lists? (?:annexed|attached|in annex))\b/iu,
  ),
  finds: [
    "GoN will grant amnesty to all persons who have participated in NLM activities.",
    "Agreements which relate to matters of special interest to the Province need its consent.",
    "A ceasefire holds in certain areas of the Valley.",
    "Property not applied for within the prescribed period may be sold.",
    "Guarantors are the European States that sign.",
    "Norland’s partners monitor the ceasefire.",
    "Whoever fled may return.",
  ],
  allows: ["The prisoners named in the lists shall be released.", "The zone lies between the lines on the map."],
};
