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
      String.raw`will be discussed and agreed(?: upon)?)\b`,
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
  ],
  allows: [
    "The Parties shall enter into negotiations; failing agreement within 30 days the Court shall decide.",
    "The Parties agree to release all prisoners.",
    "The Parties shall enter into negotiations on debts at an early date.",
  ],
};
