import { useEffect, useMemo, useReducer } from "react";
import type { Language } from "../words/languages.ts";
import { localeOf, type Locale } from "../words/locale.ts";
import type { Words } from "../words/types.ts";
import { loadedWords, loadWords, paperLanguage } from "../words/words.ts";
import { useWorkbench } from "./workbench.ts";

/** What a paper is said with. */
export interface PaperWords {
  readonly t: Words;
  readonly locale: Locale;
  readonly language: Language;
}

/**
 * What a paper is said with that is made of texts in these languages: their sentences, where Parley speaks one that they share, and
 * those of the page until these have come. Published pages say their files in their own language.
 */
export function usePaperWords(tags: readonly string[]): PaperWords {
  const { t, locale, still } = useWorkbench();
  const [, cameIn] = useReducer((times: number) => times + 1, 0);
  const language = still === undefined ? paperLanguage(tags, t) : locale.language;
  const words = language === locale.language ? t : loadedWords(language);
  const isMissing = words === undefined;
  useEffect(() => {
    let wanted = true;
    if (isMissing)
      void loadWords(language).then(
        () => wanted && cameIn(),
        () => undefined,
      );
    return () => {
      wanted = false;
    };
  }, [isMissing, language]);
  return useMemo(
    () =>
      words === undefined
        ? { t, locale, language: locale.language }
        : { t: words, locale: localeOf(language), language },
    [words, t, locale, language],
  );
}
