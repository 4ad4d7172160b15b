import { useCallback } from "react";
import { recordedMoment } from "../../moments.ts";
import { useWorkbench } from "../../workbench.ts";
import { useBench } from "./bench.ts";

/** When something on the bench of a text happened, as the process counts. */
export function useMoment(): (recorded: { readonly on: string; readonly at: string }) => string {
  const { locale } = useWorkbench();
  const { now } = useBench();
  return useCallback((recorded) => recordedMoment(locale, now().record.whole.zone, recorded), [locale, now]);
}
