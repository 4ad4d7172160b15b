import type { WordingRule } from "./rule.ts";

/** A loss or a measure that follows a breach, and nobody who finds that there was one. */
export const uncertified: WordingRule = {
  code: "missing-certifier",
  severity: "error",
  find: new RegExp(
    [
      String.raw`\b(?:breach(?:es)?|violations?)\b[^.;]{0,30}\b(?:switch(?:es)?|brings?|triggers?|(?:is|are|shall be|will be) (?:penali[sz]ed|sanctioned|punished))\b[^.;]{0,40}`,
      // "Lifted step by step as it meets its obligations", "begins when the previous phase is complete".
      String.raw`|\b(?:as|once|when|if|after|until) (?:it|they|[^.,;:]{2,40}?) (?:meets?|fulfil?ls?|performs?|complies with|has met|have met|has fulfilled|have fulfilled|has performed|have performed) (?:its|their|all|these|the|this) (?:\p{L}+ )?(?:obligations?|commitments?|duties|terms|conditions|part)\b`,
      String.raw`|\b(?:as|once|when|if|after|until) (?:the )?(?:previous|preceding|first|second|earlier|last) (?:phase|stage|step) (?:is|has been|was) (?:complete|completed|over|finished|concluded)\b`,
      String.raw`|\bif (?:one|either|any|a|the other) (?:side|party) (?:breaks|breaches|violates|fails to|does not)\b[^.;]{0,80}`,
      String.raw`|\bif [^.,;]{2,40} has (?:completed|finished|carried out) the (?:withdrawal|handover|disarmament|destruction|pullback|demining|return)\b`,
      String.raw`|\b(?:lapses?|ends?|falls? away|is void|void)\b[^.;]{0,20}\bif\b[^.;]{0,40}\bprovok\p{L}*`,
      String.raw`|\b(?:resumes?|snaps? back|come back|comes back|lapses?|(?:is|are) void)\b[^.;]{0,30}\b(?:if|when)\b[^.;]{0,40}\b(?:breach|violat)\p{L}*`,
    ].join(""),
    "iu",
  ),
  answered:
    /\b(?:finding|found|finds|certif\p{L}*|determin\p{L}*|decision|decides|verified|established by|declared|confirmed|court|tribunal)\b/iu,
  finds: [
    "Violations bring sanctions.",
    "The sanctions are lifted step by step as Norland meets its obligations.",
    "Each phase begins when the previous phase is complete.",
    "If one side breaks this paper, Sudland comes to the aid of the other.",
    "If the Front has completed the withdrawal, Norland pays an allowance.",
    "The guarantee lapses if the injured side has provoked the attack.",
    "A breach switches the guarantees off.",
    "Sanctions resume if the deal is breached.",
  ],
  allows: [
    "Violations found by the Commission bring sanctions.",
    "Each phase begins when the Mission has certified that the previous phase is complete.",
    "The Commission shall establish whether a Party meets its obligations.",
    "Any violation shall be notified to the Mission.",
  ],
};
