import type { WordingRule } from "./rule.ts";

/** A duty whose words leave open what is owed: nobody could say that it was not performed. */
export const weak: WordingRule = {
  code: "vague-term",
  severity: "warning",
  find: new RegExp(
    [
      String.raw`\b(?:in principle|as far as possible|where possible|to the extent possible|best (?:efforts|endeavou?rs)|(?:shall|will) endeavou?r`,
      String.raw`appropriate (?:action|measures)(?! to)|any influence|all necessary (?:\p{L}+ )?(?:laws|measures|instruments|steps)`,
      String.raw`speeds? up|(?:strong|robust|credible|reliable|dependable|effective|solid),? (?:(?:and )?\p{L}+,? ){0,3}?guarantees?`,
      String.raw`on the (?:pattern|model|lines) of|(?:is|as) (?:the|a) model|overwhelming majority|open (?:matters|questions|issues)`,
      String.raw`provision (?:is|shall be|will be) made for|non-exhaustive|open-ended|(?:the )?door (?:to (?:\p{L}+ ){1,3})?(?:is|remains) open`,
      String.raw`(?:shall|will|must) (?:\p{L}+ly )?(?:be (?:fair|reasonable|equitable|proportionate|adequate|sufficient)|cooperate|co-operate)(?: \p{L}+ly)?(?= in | on |\.|;|$| with each other| and )|cooperates? closely|will cooperate`,
      String.raw`(?:shall|will|must|to)? ?ensures? (?:that )?(?:this|the) (?:agreement|treaty|peace|ceasefire|provisions)[^.;]{0,30}(?:is|are)? ?(?:observed|respected|kept|implemented)`,
      String.raw`(?:come|comes|coming) to (?:the )?(?:aid|help|assistance) of|(?:is|are|shall be|will be) (?:respected|honoured|safeguarded)(?=[.;]|$)|(?:grant|grants|have|has|enjoys?) (?:\p{L}+ ){0,4}an? (?:special|particular|broad|wide) (?:status|autonomy|self-government)`,
      String.raw`on the basis of (?:equity|equality|fairness|good faith|mutual trust)|equitabl[ey] (?:share|manner|basis)|under review|in a spirit of \p{L}+`,
      String.raw`permanent (?:base|basis|foundation) for|(?:the )?(?:partners|donors|international community) (?:shall |will )?(?:assist|help|support)s?)\b`,
    ].join("|"),
    "iu",
  ),
  finds: [
    "The Government will in principle not deploy troops.",
    "Fees shall be reasonable.",
    "The Parties shall cooperate in tracing missing persons.",
    "The guarantors shall ensure that this Agreement is observed.",
    "Sudland comes to the aid of the other.",
    "Holy places are respected.",
    "Norland shall grant the Valley a special status by law.",
    "The Parties share the waters on the basis of equity.",
    "Strong guarantees of its security are due to Norland.",
    "Norland receives robust, legally binding guarantees.",
    "The law is passed by an overwhelming majority.",
    "A committee settles open matters.",
    "Provision is made for the suffering of victims.",
    "Norland speeds up the conclusion of a trade agreement.",
  ],
  allows: [
    "Norland shall take appropriate measures to protect the convoys.",
    "The guarantors shall ensure that 400 tons are delivered each month.",
    "The law is passed by two thirds of the members.",
    "Norland shall take the necessary measures.",
    "The guarantees listed in the annex enter into force on signature.",
  ],
};
