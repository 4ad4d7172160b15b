import { either } from "../../common/literal.ts";
import type { Draft } from "../../text/draft.ts";
import { said } from "../../common/said.ts";
import type { Agreement } from "../model.ts";
import { finding, type RawFinding } from "./finding-kinds.ts";

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

type FinalCode =
  | "missing-signature"
  | "missing-entry-into-force"
  | "missing-ratification"
  | "missing-provisional-application"
  | "missing-depositary"
  | "missing-authentic-texts"
  | "missing-amendment"
  | "missing-withdrawal"
  | "missing-dispute-settlement"
  | "missing-material-breach"
  | "missing-relation-to-treaties";

interface FinalClause {
  readonly code: FinalCode;
  /** What only a treaty needs: an accord within a country, or a memorandum, is neither ratified nor deposited. */
  readonly treaty?: true;
  readonly has: RegExp;
  readonly severity: RawFinding["severity"];
}

const finals: readonly FinalClause[] = [
  {
    code: "missing-signature",
    has: /\b(?:done at|in witness whereof|signed by|open for signature|signator|signature of this|the undersigned|have agreed as follows)\b/iu,
    severity: "warning",
  },
  {
    code: "missing-entry-into-force",
    has: /\bent(?:er|ers|ry|ered) into force\b|\btakes? effect (?:on|upon) (?:the )?(?:signature|date)\b|\beffective (?:date|on)\b/iu,
    severity: "warning",
  },
  {
    code: "missing-ratification",
    treaty: true,
    has: /\bratif|\binstruments? of (?:acceptance|approval)\b|\bconstitutional requirements\b/iu,
    severity: "warning",
  },
  {
    code: "missing-provisional-application",
    treaty: true,
    has: /\bprovisional(?:ly)? appl|\bappl(?:y|ies|ied) (?:as )?(?:provisionally|(?:from|upon|of) (?:the )?(?:(?:day|date) of (?:its )?)?signature)\b|\bapplied (?:provisionally|from that day)\b|\benter into force on the date of signature\b/iu,
    severity: "info",
  },
  {
    code: "missing-depositary",
    treaty: true,
    has: /\bdepositar/iu,
    severity: "warning",
  },
  {
    code: "missing-authentic-texts",
    treaty: true,
    has: /\bauthentic\b|\b(?:text|version)s? (?:(?:shall |will )?prevails?|prevailing)\b|\blanguages? of (?:this|the) (?:agreement|treaty|accord)\b|\b(?:done|originals?|copies|copy|drawn up|written|concluded)\b[^.;]{0,60}\bin (?:the )?(?:\p{L}+,? (?:and |or )?){1,6}languages?\b/iu,
    severity: "warning",
  },
  {
    code: "missing-amendment",
    // That a constitution or a law is amended says nothing of the text itself.
    has: /\bamendments?(?! (?:to|of|in) (?:the |its |their |any )?(?:\p{L}+ )?(?:constitution|laws?|legislation|act|code|statute|rules)\b)\b|(?<!\b(?:constitution|laws?|legislation|act|code|statute|rules)\b[^.;]{0,40})\bamended\b|\bmodified by (?:mutual )?agreement\b/iu,
    severity: "warning",
  },
  {
    code: "missing-withdrawal",
    treaty: true,
    has: either(
      /\bdenounc|\bwithdraw(?:al)? from (?:this|the) (?:agreement|treaty)\b/iu,
      /\bterminat(?:e|ed|ion) (?:of )?(?:this|the) (?:agreement|treaty)\b/iu,
      /\bamendment and termination\b|\bduration of (?:this|the) agreement\b/iu,
    ),
    severity: "warning",
  },
  {
    code: "missing-dispute-settlement",
    has: /\b(?:settlement of disputes|disputes? (?:concerning|arising|relating|between|on|over|about|as to|regarding)|(?:any|a|all|such|every|each) (?:\p{L}+ )?disputes? (?:that |which |between )?[^.;]{0,80}\b(?:referred|submitted|settled|resolved|brought|decided|put)|disputes? (?:shall|will|may|must)\b|arbitra(?:l|tion)|international court of justice|(?:differences?|disagreements?|questions?|controvers(?:y|ies)) (?:over|about|on|as to|concerning|regarding|relating to|arising from) (?:the |its |their )?(?:meaning|interpretation|reading|understanding|application|implementation)\b[^.;]{0,80}\b(?:settled|decided|resolved|referred|submitted|brought|put))\b/iu,
    severity: "warning",
  },
  {
    code: "missing-material-breach",
    has: /\bmaterial breach\b|\bserious (?:breach|violation) of this agreement\b/iu,
    severity: "warning",
  },
  {
    code: "missing-relation-to-treaties",
    treaty: true,
    has: either(
      /\bprevails? over\b|\bother (?:treaties|agreements|instruments)\b|\brelation to other\b|\bshall prevail\b/iu,
      /\bwithout prejudice to (?:the )?(?:obligations|rights) under\b|\bcharter of the united nations\b/iu,
    ),
    severity: "info",
  },
];

/** A text between States, or one that calls itself a treaty. */
function isTreaty(text: Text, { parties }: Agreement): boolean {
  return (
    parties.filter(({ kind, signs }) => signs && kind === "state").length > 1 ||
    /\b(?:treaty|convention|ratif\p{L}+|depositary)\b/iu.test(text.whole)
  );
}

/** Final clauses that the text does not have. */
export function finalClauses(text: Text, agreement: Agreement): readonly RawFinding[] {
  // A text of a few sentences is an extract, not an agreement.
  if (text.points.length < 5 && text.tree === null) return [];
  const last = text.points[text.points.length - 1];
  const where = { place: last?.id ?? text.draft, words: [], commitments: [] };
  // An understanding, a timetable or an extract has no final clauses at all: there it is no gap to be drafted.
  const none = finals.filter(({ has }) => has.test(text.whole)).length < 2;
  const treaty = isTreaty(text, agreement);
  if (text.tree !== null && none && !treaty) return [];
  return finals
    .filter((clause) => (treaty || clause.treaty !== true) && !clause.has.test(text.whole))
    .map(({ code, severity }) =>
      // Quoted words are not the whole text: what they lack, the text may have.
      finding(
        text.tree === null || none ? "info" : severity,
        said(code, { quoted: text.tree === null }),
        said(`${code}.suggestion`),
        where,
      ),
    );
}
