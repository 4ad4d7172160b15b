import { languageCodes, type Language } from "../../src/words/languages.ts";
import type { Words } from "../../src/words/types.ts";
import type { Speaker } from "../../src/core/common/said.ts";
import { inEnglish } from "../../src/words/english.ts";
import { loadWords, say } from "../../src/words/words.ts";

/** The sentences in every language. */
export const everyLanguage = Object.fromEntries(
  await Promise.all(languageCodes.map(async (code) => [code, await loadWords(code)] as const)),
) as Readonly<Record<Language, Words>>;

/** Publishes figures in English. */
export const english: Speaker = { language: "en", say: inEnglish };

/** All who publish figures. */
export const speakers: readonly Speaker[] = languageCodes.map((language) => ({
  language,
  say: (what) => say(everyLanguage[language], what),
}));
