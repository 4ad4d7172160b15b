import type { Failure } from "../core/common/result.ts";
import { mainLanguage, sharedLanguage } from "../core/common/language/one-language.ts";
import { said, toldBy, type Say, type Speaker, type Told } from "../core/common/said.ts";
import { languageCodes, type Language } from "./languages.ts";
import { loaders } from "./loaders.ts";
import { languageOf } from "./locale.ts";
import { say, wordsOf } from "./table.ts";
import type { Words } from "./types.ts";

export { say, wordsOf } from "./table.ts";

/** What went wrong, or is to be known of a file, in a language: a line for each problem. */
export function failureWords(words: Words, failure: Pick<Failure, "code" | "facts"> & Partial<Failure>): string {
  const { code, facts, message = "", also } = failure;
  // In English, as it was told, where this page has no sentence for it.
  const own = message !== "" && facts === undefined ? message : say(words, failure);
  const first = own === code && message !== "" ? message : own;
  if (also === undefined) return first;
  const others = also.told.map((other) => failureLine(words, other));
  return [first, ...others, ...(also.left > 0 ? [say(words, said("and-more", { n: also.left }))] : [])].join("\n");
}

/**
 * A place in a file, in a language. Scripts get it as it was found, the same in every language: `line 3, column 4`; a name of a
 * column, a part or a field stands as it is.
 */
export function placeWords(words: Words, place: string): string {
  return place
    .split(", ")
    .map((part) => {
      const [, what, which = ""] = /^(line|column|entry) (.+)$/u.exec(part) ?? [];
      if (what === "column") return say(words, said("place.column", { column: which }));
      const n = Number(which);
      if (what === undefined || !Number.isSafeInteger(n)) return part;
      return say(words, what === "line" ? said("place.line", { line: n }) : said("place.entry", { seq: n }));
    })
    .join(", ");
}

/** What went wrong, after its file and place. */
export function failureLine(words: Words, failure: Failure, file?: string): string {
  const place = failure.place === undefined ? undefined : placeWords(words, failure.place);
  const where = [failure.file ?? file, place].filter((part) => part !== undefined && part !== "").join(", ");
  const why = failureWords(words, failure);
  return where === "" ? why : `${where}: ${why}`;
}

/** Says everything that a value has to tell, as for an export. */
export function told<T>(words: Words, value: T): Told<T> {
  return toldBy(value, (what) => say(words, what));
}

/** The word of a table for a key that data names; the key itself where the table has none. */
export function wordOf(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}

const loaded = new Map<Language, Words>();

/** The sentences in a language, fetched when they are first asked for. */
export async function loadWords(language: Language): Promise<Words> {
  const words = loaded.get(language) ?? wordsOf(await loaders[language](), language);
  loaded.set(language, words);
  return words;
}

/** How something is said in the language of a text; in English where Parley does not speak it. */
export async function sayIn(tag: string): Promise<Say> {
  const words = await loadWords(languageOf(tag));
  return (what) => say(words, what);
}

/**
 * The language that a paper made of texts speaks: theirs, where they are in one that Parley speaks; else that of its reader. So who
 * gets the paper reads one language in it, whatever language the person works in who made it.
 */
export function paperLanguage(tags: readonly string[], reader: Words): Language {
  const shared = mainLanguage(sharedLanguage(tags));
  return languageCodes.find((code) => code === shared) ?? languageOf(reader.locale.tag);
}

/** The sentences that a paper made of texts is said with. */
export async function wordsOfPaper(tags: readonly string[], reader: Words): Promise<Words> {
  const language = paperLanguage(tags, reader);
  return language === languageOf(reader.locale.tag) ? reader : loadWords(language);
}

/** Who says something with these sentences. */
export function speakerOf(words: Words): Speaker {
  return { language: languageOf(words.locale.tag), say: (what) => say(words, what) };
}

/** The voices that a paper of texts may have spoken in that somebody made elsewhere: that of the texts, and English. */
export async function voicesOf(tags: readonly string[]): Promise<readonly Say[]> {
  const english = await loadWords("en");
  const spoken = await wordsOfPaper(tags, english);
  return (spoken === english ? [english] : [spoken, english]).map((words) => speakerOf(words).say);
}

/** The sentences in a language that has been loaded before; undefined where it has not. */
export function loadedWords(language: Language): Words | undefined {
  return loaded.get(language);
}
