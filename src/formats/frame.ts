import { paperLine, type Paper } from "../core/common/paper.ts";
import { said, type Say, type Speaker } from "../core/common/said.ts";
import { inEnglish } from "../words/english.ts";

/** What every export says about itself, whatever its format. */
export interface ExportFrame extends Speaker {
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
  /** Some wording in it is not verbatim. */
  readonly paraphrase: boolean;
  /** Some content was not read in a source. */
  readonly unverified: boolean;
  /** BCP 47 tag of the language of the paper's own words; empty = English. */
  readonly language: string;
  /** How the paper says its own words, in that language; the words of drafts stay as they are. */
  readonly say: Say;
}

/** A frame with the defaults of an export: no marking, no date, verbatim, in English. The paper's marking is the frame's. */
export function exportFrame(fields: Partial<ExportFrame> & { readonly title: string }): ExportFrame {
  const { paper } = fields;
  return {
    asOf: null,
    generatedBy: "Parley",
    paraphrase: false,
    unverified: false,
    language: "en",
    say: inEnglish,
    ...(paper === undefined || paper.handling === "" ? {} : { marking: paper.handling }),
    ...fields,
  };
}

/** The sentence that every export carries. */
export function notice({ say }: Pick<ExportFrame, "say">): string {
  return say(said("paper-notice"));
}

/** The day of the state shown, as a sentence; none where it has no day. */
export function dayShown({ say, asOf }: Pick<ExportFrame, "say" | "asOf">): readonly string[] {
  return asOf === null ? [] : [say(said("paper-as-of", { on: asOf }))];
}

/** The facts of a frame in the order in which every export prints them. */
export function frameFacts(frame: ExportFrame): readonly string[] {
  const { say, status = "" } = frame;
  const marked = (what: "paper-paraphrase" | "paper-unverified") =>
    say(said("paper-where-marked", { what: say(said(what)) }));
  return [
    ...(frame.paper === undefined ? [] : [`${paperLine(frame.paper)}.`]),
    notice(frame),
    ...(status === "" ? [] : [say(said("paper-status", { status }))]),
    ...dayShown(frame),
    ...(frame.paraphrase ? [marked("paper-paraphrase")] : []),
    ...(frame.unverified ? [marked("paper-unverified")] : []),
  ];
}

/** Names one after the other, as the language of a paper parts them. */
export function listed(say: Say, names: readonly string[]): string {
  return names.join(say(said("joined.comma", { a: "", b: "" })));
}
