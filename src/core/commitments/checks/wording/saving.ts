import type { WordingRule } from "./rule.ts";

/** A saving clause that may undo the duty beside it. */
export const saving: WordingRule = {
  code: "saving-clause",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\bnothing in (?:this|the)[^.;]{0,60}\b(?:shall|may|will)\b[^.;]{0,20}\b(?:prevent|preclude|prohibit|prejudice|limit)`,
      String.raw`|\b(?:without prejudice|subject) to (?:its|their) (?:own )?(?:(?:national|domestic|internal) (?:laws?|legislation)|(?:vital |national |security )+interests?)`,
      String.raw`|\b(?:is|are|shall be) exempt(?:ed)? from (?:the |any |such |all )?(?:inspections?|verification|monitoring|(?:this |the )?(?:limit|ceiling|ban|prohibition))\b`,
      String.raw`|\b(?:do|does|shall) not count (?:towards|against) (?:this|that|these|those|the|its|their) \p{L}+`,
    ].join(""),
    "iu",
  ),
  answered: /\bself-defen[cs]e\b/iu,
  finds: [
    "Nothing in this provision shall, however, prevent the stationing of foreign forces under bilateral agreements.",
    "Sudland shall respect the freedom of navigation, without prejudice to its national legislation.",
    "Military installations are exempt from inspection.",
    "Customs guards do not count towards this figure.",
  ],
  allows: ["Nothing in this Article shall prejudice the right of self-defence.", "Nothing shall be built in the zone."],
};
