import type { Failure } from "../core/common/result.ts";
import type { Language } from "./languages.ts";
import { localeOf } from "./locale.ts";
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

/**
 * The sentences of a file of words, ready to be told their facts. Each area of them is made when it is first looked into: a
 * command or a page says a few of thousands.
 */
export function wordsOf(table: Table, language: Language): Words {
  const voice: Voice = { locale: localeOf(language), say: (inner) => say(words, inner) };
  const { said, ...rest } = table;
  const areas = typeof said === "object" ? Object.values(said) : [];
  // The types are made from the English file; a test holds the others to its shape.
  const words = told({ ...rest, said: Object.assign({}, ...areas) as Table }, voice) as Words;
  return words;
}

function told(table: Table, voice: Voice): object {
  const words: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(table)) {
    if (typeof value === "object") whenRead(words, key, () => told(value, voice));
    else if (hasGaps(value)) words[key] = sentenceOf(value, voice);
    else if (isRich(value) || value.includes("'")) whenRead(words, key, () => sentenceOf(value, voice)());
    else words[key] = value;
  }
  return words;
}

/** A property that is worked out when it is first read, and kept. */
function whenRead(of: object, key: string, make: () => unknown): void {
  const common = { configurable: true, enumerable: true };
  const get = () => {
    const value = make();
    Object.defineProperty(of, key, { ...common, value });
    return value;
  };
  Object.defineProperty(of, key, { ...common, get });
}

/** A sentence without gaps is a text, one with gaps a function of its facts. */
function hasGaps(message: string): boolean {
  return /(?:^|[^'])\{\w/u.test(message);
}
