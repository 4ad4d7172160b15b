import { arabic } from "./ar.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { german } from "./de.ts";
import { neutral } from "./neutral.ts";
import { russian } from "./ru.ts";
import { mainLanguage } from "./one-language.ts";
import { frequentLanguage } from "./stop-words.ts";
import type { LanguageTable } from "./table.ts";
import { ukrainian } from "./uk.ts";

export type { Inflection, LanguageTable, NumberWords, WordRole } from "./table.ts";
export { readDate, type ReadDate } from "./dates.ts";
export { findEntry, lexiconOf, type Lexicon, type LexiconEntry } from "./lexicon.ts";
export { figureValue, isFigure, isNumberWord, readNumber, type ReadNumber, type ReadingToken } from "./numbers.ts";

/** Languages with a table of their own. */
export const languageTables: readonly LanguageTable[] = [english, french, ukrainian, russian, german, arabic];

/**
 * The table of a language given as a BCP 47 tag. Where the tag is empty or has no table, the language is told from
 * the frequent words of `sample`; where that fails, the language-neutral table serves (figures and signs only).
 */
export function languageTable(tag: string, sample = ""): LanguageTable {
  const code = mainLanguage(tag);
  return languageTables.find((table) => table.code === code) ?? detectLanguage(sample) ?? neutral;
}

/** The table of the language whose frequent words a text is made of; null where none reaches one word in twelve. */
export function detectLanguage(text: string): LanguageTable | null {
  const code = frequentLanguage(text);
  return languageTables.find((table) => table.code === code) ?? null;
}
