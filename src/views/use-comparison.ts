import { useCallback, useSyncExternalStore } from "react";
import { idleComparison, type ComparisonRequest, type ComparisonState } from "./comparison.ts";
import { useWorkbench } from "./workbench.ts";

/** The comparison of two drafts, renewed while it is worked out; null asks for none. */
export function useComparison(request: ComparisonRequest | null): ComparisonState {
  const { comparisons } = useWorkbench();
  const read = useCallback(
    () => (request === null ? idleComparison : comparisons.read(request)),
    [comparisons, request],
  );
  return useSyncExternalStore(comparisons.subscribe, read, read);
}
