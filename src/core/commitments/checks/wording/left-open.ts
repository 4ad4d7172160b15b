import type { WordingRule } from "./rule.ts";

/** A point that stands for words still to come: "Not agreed.", "[to be completed]", "…". */
export const leftOpen: WordingRule = {
  code: "point-left-open",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`^[[(]?(?:(?:not(?: yet)? (?:agreed|settled|resolved|drafted)|no (?:agreement|text|words)(?: yet)?|left open|open|reserved|pending|under (?:discussion|negotiation)`,
      String.raw`(?:text |wording |details? )?to (?:be (?:agreed|determined|decided|drafted|completed|inserted|negotiated|discussed|supplied|added|confirmed|defined)|follow)(?: later)?`,
      String.raw`t\.?b\.?[dca]\.?))[\])]?\s*[.;:]?$|^[[(]?\s*(?:…|\.{3}|_{3,})\s*[\])]?\.?$|\b(?:status|questions?|matters?|issues?|points?|number|seat|name|border|future|ownership|capital|amount)\b[^.;]{0,40}\b(?:remains?|stays?|is|are)(?: still| as yet| left)* (?:open|undecided|unsettled|undetermined)(?! to\b)|\b(?:is|are|be) (?:left|reserved|deferred|postponed|put off) (?:to|for|until) (?:a |the |any )?(?:later|further|future|next|final|second|separate|another|coming)\b|\b(?:nothing|no figure|no date|no text|no number) is (?:yet )?(?:agreed|said|settled|fixed|decided)\b|\b(?:is|are) (?:still |yet )?(?:to be (?:agreed|determined|decided|negotiated|fixed|settled)|under (?:discussion|negotiation))(?= later|[.;,]|$)|\[(?:…|\.{3}|_{2,}|to be [\p{L} ]{3,40})\]`,
    ].join("|"),
    "iu",
  ),
  finds: [
    "Not agreed.",
    "[To be completed]",
    "…",
    "The seat shall be in [to be agreed between the Parties].",
    "TBD",
    "The status of the islands remains open.",
    "The seat is left to a later conference.",
    "The number is still to be agreed.",
  ],
  allows: [
    "What is not agreed within ten days is decided by the Commission.",
    "The crossings shall remain open.",
    "The road is open to both Parties.",
    "The number of observers is [60] [120].",
  ],
};
