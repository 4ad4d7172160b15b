import type { Failure } from "../core/common/result.ts";
import { useEffect, useMemo, useState } from "react";
import { isApart, type Place } from "../views/place.ts";
import type { ProcessName } from "../views/workbench.ts";
import type { OpenProcess, ProcessSource } from "./processes.ts";

/** The list of processes and the one that is open. */
export interface ChosenProcess {
  readonly id: string;
  readonly processes: readonly ProcessName[] | null;
  readonly opened: OpenProcess | null;
  /** Why the list could not be read. */
  readonly trouble: Failure | null;
}

/**
 * Opens the process that the place names; a page of processes that is asked for without one shows the first, the way in none. Both
 * requests are on their way at once where a link names it.
 */
export function useProcess(source: ProcessSource, place: Place): ChosenProcess {
  const [processes, setProcesses] = useState<readonly ProcessName[] | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  useEffect(() => {
    let here = true;
    void source.list().then((list) => {
      if (!here) return;
      if (list.ok) setProcesses(list.value);
      else setTrouble(list.failure);
    });
    return () => {
      here = false;
    };
  }, [source]);
  const { process: wanted } = place;
  const id = isApart(place) ? "" : wanted === "" ? (processes?.[0]?.id ?? "") : wanted;
  const opened = useMemo(() => (id === "" ? null : source.open(id)), [source, id]);
  return { id, processes, opened, trouble };
}
