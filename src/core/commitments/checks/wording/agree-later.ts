import type { WordingRule } from "./rule.ts";

/** An agreement to agree: readiness or talks where a duty is meant. */
export const agreeLater: WordingRule = {
  code: "agreement-to-agree",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:be (?:prepared|ready|willing) to (?:conclude|negotiate|discuss|consider|enter)`,
      String.raw`(?:to be|as may be|as) (?:mutually )?agreed (?:upon )?(?:later|by the parties`,
      String.raw`between the parties)|shall (?:endeavour|seek|try) to (?:agree|reach agreement)`,
      String.raw`meet to (?:discuss and )?agree|use best endeavours to (?:agree|reach agreement)|(?:matters?|issues?) (?:as may be|which may be|to be) (?:requested`,
      String.raw`raised|agreed|determined)`,
      String.raw`(?:settled|decided|determined|agreed|resolved|defined|discussed)[^.;]{0,60} (?:at a later (?:stage|date|time)`,
      String.raw`in (?:future|further|subsequent) (?:talks|negotiations)|subsequently)`,
      String.raw`(?:will|shall|are|is)(?: to)?(?: be)? (?:discussed and (?:agreed|resolved|settled)|negotiated and (?:agreed|resolved))(?: upon)?`,
      String.raw`negotiates? the (?:\p{L}+ )?(?:implementation|details|modalities|terms|conditions|procedures)`,
      String.raw`(?:settles?|works? out|determines?|defines?|agrees?(?: up)?on) (?:the )?(?:further )?(?:details|modalities|particulars)`,
      String.raw`(?:to|at|in|behind) (?:the )?agreed (?:points|positions|lines|areas|places|locations)(?! (?:in|on|shown))`,
      String.raw`agreements (?:are|shall be|will be) (?:made|concluded|reached) on|modalities[^.;]{0,40} (?:are|shall be|will be) agreed`,
      String.raw`(?:defined|covered|regulated|governed|dealt with|set out|settled) (?:in|by) (?:an? )?(?:separate|another|further|future|subsequent) (?:agreement|protocol|instrument|arrangement)`,
      String.raw`(?:an? )(?:separate|further|future|subsequent) (?:\p{L}+ ){0,4}?(?:agreement|protocol|arrangement) (?:covers?|governs?|regulates?|defines?|determines?|shall (?:cover|govern|regulate|define|determine)))\b`,
    ].join("|"),
    "iu",
  ),
  answered: /\b(?:failing (?:which|agreement|such agreement)|if no agreement|arbitra\p{L}+)\b/iu,
  finds: [
    "Norland will be prepared to conclude with any State a treaty on the same terms.",
    "The boundary shall run along a line to be agreed between the Parties.",
    "Other matters as may be requested shall be addressed.",
    "Within ten days both Parties shall meet to discuss and agree on the posts.",
    "The status of the Valley shall be settled in negotiations at a later stage.",
    "Territorial questions are discussed and resolved after the ceasefire.",
    "Both sides at once negotiate the technical implementation of the monitoring.",
    "Technical teams settle details.",
    "Both withdraw to agreed points.",
    "Agreements are made on the carriage of grain.",
    "A separate maritime agreement covers the freedom of navigation.",
    "The package is defined in a separate agreement.",
  ],
  allows: [
    "The Parties shall enter into negotiations; failing agreement within 30 days the Court shall decide.",
    "The Parties agree to release all prisoners.",
    "The Parties shall enter into negotiations on debts.",
    "The Commission shall determine the details within 30 days; failing agreement, the chair decides.",
    "The further agreement of May 2031 remains in force.",
  ],
};
