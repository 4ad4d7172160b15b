import { useMemo } from "react";
import { useWorkbench } from "../../workbench.ts";
import type { ChartVoice } from "./chart.ts";

/** The voice of charts in the language of the page. */
export function useChartVoice(): ChartVoice {
  const { t, locale } = useWorkbench();
  return useMemo(
    () => ({
      words: t.charts,
      number: locale.number,
      date: locale.shortDate,
      month: locale.month,
      language: locale.language,
      dir: locale.dir,
    }),
    [t, locale],
  );
}
