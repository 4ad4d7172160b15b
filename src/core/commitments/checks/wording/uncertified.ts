import type { WordingRule } from "./rule.ts";

/** A loss or a measure that follows a breach, and nobody who finds that there was one. */
export const uncertified: WordingRule = {
  code: "missing-certifier",
  severity: "error",
  find: new RegExp(
    [
      String.raw`\b(?:breach(?:es)?|violations?)\b[^.;]{0,30}\b(?:switch(?:es)?|brings?|triggers?|(?:is|are|shall be|will be) (?:penali[sz]ed|sanctioned|punished))\b[^.;]{0,40}`,
      String.raw`|\b(?:resumes?|snaps? back|come back|comes back|lapses?|(?:is|are) void)\b[^.;]{0,30}\b(?:if|when)\b[^.;]{0,40}\b(?:breach|violat)\p{L}*`,
    ].join(""),
    "iu",
  ),
  answered:
    /\b(?:finding|found|finds|certif\p{L}*|determin\p{L}*|decision|decides|verified|established by|declared|confirmed|court|tribunal)\b/iu,
  finds: [
    "Violations bring sanctions.",
    "A breach switches the guarantees off.",
    "Sanctions resume if the deal is breached.",
  ],
  allows: ["Violations found by the Commission bring sanctions.", "Any violation shall be notified to the Mission."],
};
