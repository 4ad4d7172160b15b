import { useMemo } from "react";
import { useWorkbench, type Workbench } from "../../../workbench.ts";
import type { EvolutionVoice } from "./told.ts";

/** The voice of the page's language. */
export function useEvolutionVoice(): EvolutionVoice {
  const { t, locale } = useWorkbench();
  return useMemo(() => voiceIn({ t, locale }), [t, locale]);
}

/** The voice of a language. */
export function voiceIn({ t, locale }: Pick<Workbench, "t" | "locale">): EvolutionVoice {
  return { t, list: locale.list, day: locale.shortDate, dir: locale.dir };
}
