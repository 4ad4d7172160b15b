import type { Said } from "../../common/said.ts";

/** How bad a finding is: `error` is wrong by the record, `warning` needs an eye. Both make the check fail. */
export type LintSeverity = "error" | "warning";

/** Stable names of the faults that lint finds. */
export type LintCode =
  | "wrong-sum" // a sum that its parts do not make
  | "two-figures" // two numbers for one thing in one text
  | "contradicted" // the record says otherwise, or figures on record contradict each other
  | "overstated" // "more than" where the source says nearly or at most
  | "superseded"
  | "unverified"
  | "weak-source"
  | "aged"
  | "merged-range"
  | "not-official"
  | "missing-value" // N/A where a figure is on record
  | "stock-flow"
  | "currency"
  | "denominator"
  | "scope" // said without the condition under which it holds, or with another
  | "wrong-draft" // said to be in a draft that has another figure
  | "not-in-draft" // an institution said to be in a draft that does not name it
  | "wrong-vehicle"
  | "wrong-point" // a point told by number is about something else
  | "wrong-sponsor" // said to be tabled by another than tabled it
  | "open-point"
  | "wrong-count"
  | "count-without-parties"
  | "unknown-plan"
  | "unknown-name"
  | "wrong-date"
  | "wrong-role" // said to mediate, guarantee or speak for whom it is not
  | "wrong-person" // said to have said, done, presented or taken over what another did
  | "wrong-holder" // money said to lie with another than holds it
  | "deleted-clause" // words that a text struck out, told as its own
  | "neutrality"
  | "live-figure" // a live figure that cannot be drawn
  | "not-verbatim" // words in quotation marks ascribed to a text that is only paraphrased
  | "no-record"; // the text is about no process that is known

/** A fault at one place. */
export interface LintFinding {
  readonly code: LintCode;
  readonly message: Said;
  /** `line 12, column 5`. */
  readonly place: string;
  readonly severity: LintSeverity;
  readonly line: number;
  readonly column: number;
  /** The words it is about. */
  readonly quote: string;
  /** Ids of the claims of the record that it rests on. */
  readonly claims?: readonly string[];
  /** The point that it quotes or speaks of, as `draft point`. */
  readonly quoted?: string;
}

/** A fault before its place is told in lines. */
export interface Fault {
  readonly code: LintCode;
  readonly severity: LintSeverity;
  readonly message: Said;
  readonly from: number;
  readonly to: number;
  readonly claims?: readonly string[];
  readonly quoted?: string;
}
