import type { WordingRule } from "./rule.ts";
import { ofTerms } from "./things.ts";

/** Weapons by their weight alone, where a calibre or a list would say which. */
export const weapons: WordingRule = {
  code: "undefined-term",
  severity: "warning",
  find: /\b(?:heavy|light|long-range|offensive) (?:weapons?|artillery|arms|weaponry|guns)\b/iu,
  answered: /\b(?:annex(?:ed)?|as (?:defined|described|shown|listed)|defined|listed)\b/iu,
  elsewhere: ofTerms(
    /\b\d+ ?(?:mm|millimet(?:re|er)s?)\b|\bcalib(?:re|er)s?\b|\b(?:heavy|light) weapons?["”»]? (?:means?|shall mean|includes?|are)\b/iu,
  ),
  finds: ["Norland pulls back its heavy artillery.", "Light weapons of the police are permitted."],
  allows: [
    "Norland pulls back heavy artillery of 122 mm and more.",
    "The Front hands over the heavy weapons listed in the annex.",
    "Norland pulls back its guns.",
  ],
};
