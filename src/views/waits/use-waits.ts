import { useDeferredValue, useMemo } from "react";
import { waitsFor, type Wait } from "../../core/record/waits/index.ts";
import { useMinute } from "../use-minute.ts";
import { useWorkbench } from "../workbench.ts";

const none: readonly Wait[] = [];

/** What waits for the reader in the open process today, whatever day is shown; nothing where there is no record. */
export function useWaits(): readonly Wait[] {
  const { record } = useWorkbench();
  const whole = useDeferredValue(record?.whole);
  const audience = record?.audience;
  const now = useMinute();
  return useMemo(() => {
    if (audience === undefined || whole === undefined) return none;
    // What is on record is never ahead of the clock that deadlines are held against.
    return waitsFor(whole, audience, whole.lastAt > now ? whole.lastAt : now);
  }, [audience, whole, now]);
}
