import { paperLine, type Paper } from "../core/common/paper.ts";

/** The sentence that every export carries. */
export const NOTICE = "Nothing is agreed until everything is agreed.";

/** Stands wherever words are not the words of a draft. */
export const PARAPHRASE_LABEL = "Paraphrase, not the words of the draft";

/** Stands wherever a point's content is remembered, or known from a headline only. */
export const UNVERIFIED_LABEL = "Text not read, unverified";

/** What every export says about itself, whatever its format. */
export interface ExportFrame {
  readonly title: string;
  /** What the paper is and when it was made; absent where nobody told. Its handling marking is `marking`. */
  readonly paper?: Paper;
  /** Handling marking, printed on every page: `Confidential`. */
  readonly marking?: string;
  /** Status of the text: leaked draft, rolling text … */
  readonly status?: string;
  /** ISO date (or date-time) of the state shown, null where it has none. */
  readonly asOf: string | null;
  /** `Parley` and its version. */
  readonly generatedBy: string;
  readonly notice: typeof NOTICE;
  /** Some wording in it is not verbatim. */
  readonly paraphrase: boolean;
  /** Some content was not read in a source. */
  readonly unverified: boolean;
  /** BCP 47 tag of the language of the frame's own words; empty = English. */
  readonly language: string;
}

/** A frame with the defaults of an export: no marking, no date, verbatim, in English. The paper's marking is the frame's. */
export function exportFrame(fields: Partial<Omit<ExportFrame, "notice">> & { readonly title: string }): ExportFrame {
  const { paper } = fields;
  return {
    asOf: null,
    generatedBy: "Parley",
    paraphrase: false,
    unverified: false,
    language: "en",
    ...(paper === undefined || paper.handling === "" ? {} : { marking: paper.handling }),
    ...fields,
    notice: NOTICE,
  };
}

/** The facts of a frame in the order in which every export prints them. */
export function frameFacts(frame: ExportFrame): readonly string[] {
  const facts: string[] = [...(frame.paper === undefined ? [] : [`${paperLine(frame.paper)}.`]), frame.notice];
  if (frame.status !== undefined && frame.status !== "") facts.push(`Status: ${frame.status}.`);
  if (frame.asOf !== null) facts.push(`As of ${frame.asOf}.`);
  if (frame.paraphrase) facts.push(`${PARAPHRASE_LABEL}, where marked.`);
  if (frame.unverified) facts.push(`${UNVERIFIED_LABEL}, where marked.`);
  return facts;
}
