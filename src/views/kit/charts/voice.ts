import { useMemo } from "react";
import { useFrame } from "../../workbench.ts";
import type { ChartVoice } from "./chart.ts";

/** The voice of charts in the language of the page. */
export function useChartVoice(): ChartVoice {
  const { t, locale } = useFrame();
  return useMemo(
    () => ({
      words: t.charts,
      number: locale.number,
      date: locale.shortDate,
      month: locale.month,
      dir: locale.dir,
    }),
    [t, locale],
  );
}
