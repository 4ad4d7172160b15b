import type { Failure, Result } from "../core/common/result.ts";
import type { AlignmentCorrection, Redline } from "../core/text/alignment.ts";
import type { Begun } from "../core/text/begin.ts";
import type { PartyCorrections } from "../core/text/compile.ts";
import type { Composite, PartyDraft } from "../core/text/composite.ts";
import type { CodedValue } from "../core/text/coded-values.ts";
import type { VersionPair } from "../core/text/versions.ts";
import type { Draft, Warning } from "../core/text/draft.ts";
import type { CheckFinding, Extraction, StateShares } from "../core/commitments/index.ts";
import type { CheckTask, ExtractTask, ScenarioTask } from "../views/commitments.ts";
import type { BargainResults, BargainTask } from "../views/bargaining.ts";

/** Compares two drafts. */
export interface CompareTask {
  readonly kind: "compare";
  readonly from: Draft;
  readonly to: Draft;
  readonly corrections: readonly AlignmentCorrection[];
}

/** Compiles drafts into one composite text. */
export interface CompileTask {
  readonly kind: "compile";
  readonly drafts: readonly PartyDraft[];
  readonly parties: readonly string[];
  readonly corrections: readonly PartyCorrections[];
  /** The text that they are taken into. */
  readonly onto?: Composite;
}

/** Compiles drafts into the text that a negotiation begins with. */
export interface BeginTask {
  readonly kind: "begin";
  readonly drafts: readonly PartyDraft[];
  readonly parties: readonly string[];
  /** The party from whose draft it begins; null: all side by side. */
  readonly basis: string | null;
}

/** What the page asks of the worker. */
export interface WorkerRequest {
  readonly id: number;
  readonly task: CompareTask | CompileTask | BeginTask | BargainTask | ScenarioTask | ExtractTask | CheckTask;
}

/** What a comparison yields. */
export interface Compared {
  readonly redline: Redline;
  /** Of drafts in two languages, in place of the redline. */
  readonly versions?: readonly VersionPair[];
}

/** What a compilation yields. */
export interface Compiled {
  readonly composite: Composite;
  readonly warnings: readonly Warning[];
  readonly coded: readonly CodedValue[];
}

/** What a computation about a bargaining problem or a conflict yields. */
export interface Computed {
  readonly value: BargainResults[BargainTask["kind"]];
}

/** What drawing a scenario yields. */
export interface Drawn {
  readonly shares: Result<readonly StateShares[]>;
}

/** What reading a draft for duties yields. */
export interface Extracted {
  readonly extraction: Extraction;
}

/** What checking an agreement yields. */
export interface Checked {
  readonly findings: readonly CheckFinding[];
}

/** What comes of any of them. */
export type WorkerResult = Compared | Compiled | Begun | Computed | Drawn | Extracted | Checked;

/** What the worker tells the page. */
export type WorkerAnswer =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: "done"; readonly result: WorkerResult }
  | { readonly id: number; readonly kind: "failed"; readonly failure: Failure };
