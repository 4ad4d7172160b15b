import type { Failure } from "../core/common/result.ts";
import type { Language } from "./languages.ts";
import { localeOf } from "./locale.ts";
import type { Rich } from "./rich.ts";
import { isRich, sentenceOf, type Facts, type Voice } from "./sentence.ts";
import type { Words } from "./types.ts";

/** Sentences of a language as they stand in its file. */
export interface Table {
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
