import { useCallback, useSyncExternalStore } from "react";
import type { Incident } from "../../../../core/commitments/index.ts";
import { useWorkbench } from "../../../workbench.ts";

const listeners = new Set<() => void>();
const none: readonly Incident[] = [];

/** Reports of a process that were written here and are not recorded yet, and how others are put in their place. */
export function useKeptReports(
  process: string,
): readonly [readonly Incident[], (reports: readonly Incident[]) => void] {
  const { typed } = useWorkbench();
  const name = `${process}/reports`;
  const read = () => (typed.read(name) as readonly Incident[] | undefined) ?? none;
  const keep = useCallback(
    (reports: readonly Incident[]) => {
      if (reports.length === 0) typed.forget(name);
      else typed.keep(name, reports);
      for (const listener of listeners) listener();
    },
    [typed, name],
  );
  return [useSyncExternalStore(subscribe, read, read), keep];
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
