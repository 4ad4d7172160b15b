import { either } from "../../common/literal.ts";
import type { Draft } from "../../text/draft.ts";
import type { RawFinding } from "./finding-kinds.ts";

/** The text at hand: the draft's points, or the quotations on which commitments rest. */
export interface Text {
  readonly points: readonly {
    readonly id: string;
    readonly heading: string;
    readonly text: string;
    readonly paraphrase: boolean;
  }[];
  readonly draft: string;
  readonly whole: string;
  readonly tree: Draft | null;
}

interface FinalClause {
  readonly code: string;
  readonly has: RegExp;
  readonly severity: RawFinding["severity"];
  readonly what: string;
  readonly suggestion: string;
}

const finals: readonly FinalClause[] = [
  {
    code: "missing-signature",
    has: /\b(?:done at|in witness whereof|signed by|open for signature|signator|signature of this|the undersigned|have agreed as follows)\b/iu,
    severity: "warning",
    what: "who signs, where and when",
    suggestion: `Done at [place] on [date] by [signatories], duly authorised.`,
  },
  {
    code: "missing-entry-into-force",
    has: /\bent(?:er|ers|ry|ered) into force\b|\btakes? effect (?:on|upon) (?:the )?(?:signature|date)\b|\beffective (?:date|on)\b/iu,
    severity: "warning",
    what: "when the text enters into force",
    suggestion: `This Agreement shall enter into force on [the thirtieth day after …].`,
  },
  {
    code: "missing-ratification",
    has: /\bratif|\binstruments? of (?:acceptance|approval)\b|\bconstitutional requirements\b/iu,
    severity: "warning",
    what: "whether it is subject to ratification",
    suggestion: `This Agreement is subject to ratification in accordance with the constitutional requirements of each Party.`,
  },
  {
    code: "missing-provisional-application",
    has: /\bprovisional(?:ly)? appl|\bapplied (?:provisionally|from that day)\b|\benter into force on the date of signature\b/iu,
    severity: "info",
    what: "whether it is applied provisionally",
    suggestion: `Pending entry into force the Parties shall apply Articles [ ] provisionally.`,
  },
  {
    code: "missing-depositary",
    has: /\bdepositar/iu,
    severity: "warning",
    what: "who is depositary",
    suggestion: `The original shall be deposited with [depositary], who shall register it under Article 102 of the Charter.`,
  },
  {
    code: "missing-authentic-texts",
    has: /\b(?:equally )?authentic\b/iu,
    severity: "warning",
    what: "which languages are authentic",
    suggestion: `Done in [languages], each text being equally authentic.`,
  },
  {
    code: "missing-amendment",
    has: /\bamend(?:ed|ment|ments)\b|\bmodified by (?:mutual )?agreement\b/iu,
    severity: "warning",
    what: "how it is amended",
    suggestion: `This Agreement may be amended by written agreement of all Parties.`,
  },
  {
    code: "missing-withdrawal",
    has: either(
      /\bdenounc|\bwithdraw(?:al)? from (?:this|the) (?:agreement|treaty)\b/iu,
      /\bterminat(?:e|ed|ion) (?:of )?(?:this|the) (?:agreement|treaty)\b/iu,
      /\bamendment and termination\b|\bduration of (?:this|the) agreement\b/iu,
    ),
    severity: "warning",
    what: "whether and how a party may withdraw",
    suggestion: `No Party may denounce this Agreement before [event]; afterwards by [N] months' notice.`,
  },
  {
    code: "missing-dispute-settlement",
    has: /\b(?:settlement of disputes|disputes? (?:concerning|arising|relating|between)|arbitra(?:l|tion)|international court of justice)\b/iu,
    severity: "warning",
    what: "how disputes on its meaning are settled",
    suggestion: `Any dispute on the interpretation or application of this Agreement shall be settled by negotiation and, failing that within [N] days, by [arbitration].`,
  },
  {
    code: "missing-material-breach",
    has: /\bmaterial breach\b|\bserious (?:breach|violation) of this agreement\b/iu,
    severity: "warning",
    what: "what a material breach is and what follows",
    suggestion: `A material breach, as found by [body], entitles [Parties] to suspend [provisions] after [notice and time to cure].`,
  },
  {
    code: "missing-relation-to-treaties",
    has: either(
      /\bprevails? over\b|\bother (?:treaties|agreements|instruments)\b|\brelation to other\b|\bshall prevail\b/iu,
      /\bwithout prejudice to (?:the )?(?:obligations|rights) under\b|\bcharter of the united nations\b/iu,
    ),
    severity: "info",
    what: "how it stands to other treaties",
    suggestion: `Nothing in this Agreement affects obligations under the Charter of the United Nations; as between the Parties it prevails over [treaties].`,
  },
];

/** Final clauses that the text does not have. */
export function finalClauses(text: Text): readonly RawFinding[] {
  // A text of a few sentences is an extract, not an agreement.
  if (text.points.length < 5 && text.tree === null) return [];
  const last = text.points[text.points.length - 1];
  return finals
    .filter((clause) => !clause.has.test(text.whole))
    .map((clause) => ({
      code: clause.code,
      // Quoted words are not the whole text: what they lack, the text may have.
      severity: text.tree === null ? ("info" as const) : clause.severity,
      message: `The text${text.tree === null ? ", as far as it is quoted here," : ""} does not say ${clause.what}.`,
      suggestion: clause.suggestion,
      place: last?.id ?? text.draft,
      words: [],
      commitments: [],
    }));
}
