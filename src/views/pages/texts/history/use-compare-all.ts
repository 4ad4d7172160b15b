import { useSyncExternalStore } from "react";
import type { TabledDraft } from "../../../../core/record/state.ts";
import type { Redline } from "../../../../core/text/alignment.ts";
import type { ComparisonRequest } from "../../../comparison.ts";
import { useWorkbench } from "../../../workbench.ts";
import { recordedCorrections } from "../compare/compare-place.ts";

/** Compares any drafts of the process as a page asks; the page is drawn again as answers come in. */
export function useCompareAll(): (from: TabledDraft, to: TabledDraft) => Redline | null {
  const { state, comparisons } = useWorkbench();
  useSyncExternalStore(comparisons.subscribe, comparisons.changes, comparisons.changes);
  return (from, to) => {
    const request: ComparisonRequest = {
      process: state.id,
      from,
      to,
      corrections: recordedCorrections(state.corrections, from, to),
    };
    const answer = comparisons.read(request);
    return answer.status === "done" ? answer.redline : null;
  };
}
