import type { Agreement, ScenarioModel, StateShares } from "../core/commitments/index.ts";
import type { Result } from "../core/common/result.ts";
import type { ReportTable } from "../core/record/daily-report.ts";

/** Many courses of events drawn at random from one seed. */
export interface ScenarioTask {
  readonly kind: "scenario";
  readonly agreement: Agreement;
  readonly model: ScenarioModel;
  readonly seed: number;
  readonly runs: number;
}

/** Work under way that can be ended. */
export interface RunningScenario {
  /** Fails with a sentence; null where it was cancelled. */
  readonly done: Promise<Result<readonly StateShares[]> | null>;
  readonly cancel: () => void;
}

/** What the pages on commitments need from outside: files read and scenarios drawn, each in a worker. */
export interface CommitmentSource {
  readonly readTables: (file: File) => Promise<Result<readonly ReportTable[]>>;
  readonly simulate: (task: ScenarioTask, progress: (done: number, total: number) => void) => RunningScenario;
}
