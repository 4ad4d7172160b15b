import { useMemo } from "react";
import { formOfFile, type ConflictForm } from "../../../core/bargain/conflict/index.ts";
import type { BargainFile } from "../../../core/bargain/index.ts";
import type { Failure } from "../../../core/common/result.ts";
import type { BargainingSource } from "../../bargaining.ts";
import { useKept } from "../../bargaining.ts";
import { useSteps, type Steps } from "../../use-steps.ts";
import { useWorkbench } from "../../workbench.ts";

/** The problem that the page works on. */
export interface KeptProblem {
  readonly file: BargainFile | null;
  /** Whether the reader entered or changed it; else it is the example of the process. */
  readonly own: boolean;
  readonly example: BargainFile | null;
  readonly trouble: Failure | null;
  readonly keep: (file: BargainFile | null) => void;
  readonly source: BargainingSource | undefined;
}

/** The reader's problem for this process, or the invented one that a fictitious process brings along. */
export function useProblem(): KeptProblem {
  const { whole, bargaining: source } = useWorkbench();
  const process = whole.id;
  const kept = useKept(useMemo(() => (from: BargainingSource) => from.problem(process), [process]));
  const json = whole.bargaining?.find(({ id }) => id === "bargain")?.json;
  const read = useMemo(() => (json === undefined ? null : (source?.readProblem(json) ?? null)), [json, source]);
  const example = read?.ok === true ? read.value : null;
  return {
    file: kept ?? example,
    own: kept !== null,
    example,
    trouble: read?.ok === false ? read.failure : null,
    keep: (file) => source?.keepProblem(process, file),
    source,
  };
}

/** The reader's conflict model for this process as it is written down, or the invented one; null where there is neither. */
export function useConflict(): { readonly steps: Steps<ConflictForm | null>; readonly empty: boolean } {
  const { whole, bargaining: source } = useWorkbench();
  const json = whole.bargaining?.find(({ id }) => id === "conflict")?.json;
  const first = useMemo(() => {
    const read = json === undefined ? undefined : source?.readConflict(json);
    return read?.ok === true ? formOfFile(read.value) : null;
  }, [json, source]);
  const steps = useSteps("conflict", () => first);
  return { steps, empty: steps.undo === null && steps.redo === null };
}
