import { useCallback } from "react";
import { clockIn, dayIn } from "../../../core/common/zone.ts";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";

/** A day, and the time where one was written down, as the process counts them. */
export function useMoment(): (on: string) => string {
  const { locale } = useWorkbench();
  const { now } = useBench();
  return useCallback(
    (on) => {
      const { zone } = now().record.whole;
      const clock = clockIn(zone, on);
      const day = locale.shortDate(dayIn(zone, on));
      return clock === null ? day : `${day}, ${clock}`;
    },
    [locale, now],
  );
}
