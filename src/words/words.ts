import type { Failure } from "../core/common/result.ts";
import { said, toldBy, type Said, type Say, type Told } from "../core/common/said.ts";
import english from "./en.json" with { type: "json" };
import type { Language } from "./languages.ts";
import { loaders } from "./loaders.ts";
import { languageOf, localeOf } from "./locale.ts";
import type { Rich } from "./rich.ts";
import { isRich, sentenceOf, type Facts, type Voice } from "./sentence.ts";
import type { Words } from "./types.ts";

/** Sentences of a language as they stand in its file. */
interface Table {
  readonly [key: string]: string | Table;
}

/** How a sentence of the core is said in a language. */
export function say(words: Words, { code, facts = {} }: Pick<Failure, "code" | "facts">): string {
  const known: Readonly<Record<string, unknown>> = words.said;
  const sentence = Object.hasOwn(known, code) ? known[code] : null;
  // A newer server may tell what this page has no sentence for, and a record may name other facts.
  if (typeof sentence !== "function") return typeof sentence === "string" ? sentence : code;
  try {
    return String((sentence as (facts: Facts) => unknown)(facts));
  } catch {
    return code;
  }
}

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

/** The sentences of a file of words, ready to be told their facts. */
export function wordsOf(table: Table, language: Language): Words {
  const voice: Voice = { locale: localeOf(language), say: (inner) => say(words, inner) };
  const told = (inner: Table): object =>
    Object.fromEntries(
      Object.entries(inner).map(([key, value]) => [
        key,
        typeof value === "string" ? leafOf(value, voice) : told(value),
      ]),
    );
  const { said, ...rest } = table;
  const areas = typeof said === "object" ? Object.values(said) : [];
  // The types are made from the English file; a test holds the others to its shape.
  const words = { ...told(rest), said: Object.assign({}, ...areas.map((area) => told(area as Table))) } as Words;
  return words;
}

/** A sentence without gaps is a text, one with gaps a function of its facts. */
function leafOf(message: string, voice: Voice): string | Rich | ((facts: Facts) => string | Rich) {
  if (/(?:^|[^'])\{\w/u.test(message)) return sentenceOf(message, voice);
  return isRich(message) || message.includes("'") ? sentenceOf(message, voice)() : message;
}

/** The sentences in English, which are at hand at once. */
export const en: Words = /* @__PURE__ */ wordsOf(english, "en");

/** How documents and records say it, which are written in English. */
export function inEnglish(what: Said): string {
  return say(en, what);
}

const loaded = new Map<Language, Words>([["en", en]]);

/** The sentences in a language; those of other languages are fetched when chosen. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "en") return en;
  const words = loaded.get(language) ?? wordsOf(await loaders[language](), language);
  loaded.set(language, words);
  return words;
}

/** How something is said in the language of a text; in English where Parley does not speak it. */
export async function sayIn(tag: string): Promise<Say> {
  const words = await loadWords(languageOf(tag));
  return (what) => say(words, what);
}

/** The sentences in a language that has been loaded before; undefined where it has not. */
export function loadedWords(language: Language): Words | undefined {
  return loaded.get(language);
}
