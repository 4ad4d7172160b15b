import { useCallback } from "react";
import { clockIn, dayIn } from "../../../core/common/zone.ts";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";

/** When something happened: its day, and the time at which it was said or, on that same day, written down; as the process counts. */
export function useMoment(): (recorded: { readonly on: string; readonly at: string }) => string {
  const { locale } = useWorkbench();
  const { now } = useBench();
  return useCallback(
    ({ on, at }) => {
      const { zone } = now().record.whole;
      const day = dayIn(zone, on);
      const clock = clockIn(zone, on) ?? (dayIn(zone, at) === day ? clockIn(zone, at) : null);
      return clock === null ? locale.shortDate(day) : `${locale.shortDate(day)}, ${clock}`;
    },
    [locale, now],
  );
}
