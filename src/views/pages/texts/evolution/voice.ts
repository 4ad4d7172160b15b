import { useMemo } from "react";
import { useWorkbench } from "../../../workbench.ts";
import type { EvolutionVoice } from "./told.ts";

/** The voice of the page's language. */
export function useEvolutionVoice(): EvolutionVoice {
  const { t, locale } = useWorkbench();
  return useMemo(() => ({ t, list: locale.list, day: locale.shortDate, dir: locale.dir }), [t, locale]);
}
