import type {
  Agreement,
  CheckFinding,
  CheckInput,
  Extraction,
  ExtractOptions,
  ScenarioModel,
  StateShares,
} from "../core/commitments/index.ts";
import type { Result } from "../core/common/result.ts";
import type { ReportTable } from "../core/record/daily-report.ts";
import type { Draft } from "../core/text/draft.ts";

/** Many courses of events drawn at random from one seed. */
export interface ScenarioTask {
  readonly kind: "scenario";
  readonly agreement: Agreement;
  readonly model: ScenarioModel;
  readonly seed: number;
  readonly runs: number;
}

/** A draft whose duties are read. */
export interface ExtractTask {
  readonly kind: "extract";
  readonly draft: Draft;
  readonly options: ExtractOptions;
}

/** An agreement that is checked. */
export interface CheckTask {
  readonly kind: "check";
  readonly checked: CheckInput;
}

/** Work under way that can be ended. */
export interface RunningScenario {
  /** Fails with a sentence; null where it was cancelled. */
  readonly done: Promise<Result<readonly StateShares[]> | null>;
  readonly cancel: () => void;
}

/** What the pages on commitments need from outside: files read, scenarios drawn, duties read and checked, in workers. */
export interface CommitmentSource {
  readonly readTables: (file: File) => Promise<Result<readonly ReportTable[]>>;
  /** As `extractCommitments`; rejects where the worker fails. */
  readonly extract: (reading: Omit<ExtractTask, "kind">) => Promise<Extraction>;
  /** As `checkAgreement`; rejects where the worker fails. */
  readonly check: (checked: CheckInput) => Promise<readonly CheckFinding[]>;
  readonly simulate: (task: ScenarioTask, progress: (done: number, total: number) => void) => RunningScenario;
}
