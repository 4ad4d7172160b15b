import type { WordingRule } from "./rule.ts";

/** A point that stands for words still to come: "Not agreed.", "[to be completed]", "…". */
export const leftOpen: WordingRule = {
  code: "point-left-open",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`^[[(]?(?:(?:not(?: yet)? (?:agreed|settled|resolved|drafted)|no (?:agreement|text|words)(?: yet)?|left open|open|reserved|pending|under (?:discussion|negotiation)`,
      String.raw`(?:text |wording |details? )?to (?:be (?:agreed|determined|decided|drafted|completed|inserted|negotiated|discussed|supplied|added|confirmed|defined)|follow)(?: later)?`,
      String.raw`t\.?b\.?[dca]\.?))[\])]?\s*[.;:]?$|^[[(]?\s*(?:…|\.{3}|_{3,})\s*[\])]?\.?$|\[(?:…|\.{3}|_{2,}|to be [\p{L} ]{3,40})\]`,
    ].join("|"),
    "iu",
  ),
  finds: ["Not agreed.", "[To be completed]", "…", "The seat shall be in [to be agreed between the Parties].", "TBD"],
  allows: [
    "What is not agreed within ten days is decided by the Commission.",
    "The crossings shall remain open.",
    "The number of observers is [60] [120].",
  ],
};
