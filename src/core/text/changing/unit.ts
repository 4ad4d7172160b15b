import type { WordRole } from "../../common/language/index.ts";
import type { Token } from "./lex.ts";

/** The smallest piece of meaning that changes as a whole: a number, a date, "subject to", a name, a word, a sign. */
export interface Unit {
  readonly type: "number" | "date" | "mark" | "name" | "designator" | "label" | "word" | "sign";
  /** Units with equal keys say the same, however they are written. */
  readonly key: string;
  readonly role?: WordRole | undefined;
  /** Shared by forms of one word: "shall", "member state". */
  readonly group?: string | undefined;
  readonly ordinal?: true | undefined;
  readonly from: number;
  readonly to: number;
  /** Its words, in lower case. */
  readonly word: string;
  /** Indices of its first token and of the one after its last. */
  readonly first: number;
  readonly end: number;
  /** As it stands in the text, white space apart. */
  readonly surface: string;
  readonly capital: boolean;
  readonly glued: boolean;
  readonly startsLine: boolean;
  readonly startsSentence: boolean;
}

/** A unit that begins at a token, without its place. */
export type Reading = Pick<Unit, "type" | "key" | "role" | "group" | "ordinal"> & { readonly length: number };

/** How to group tokens into units. */
export interface Grouping {
  /** Words known to be names. */
  readonly names: ReadonlySet<string>;
  /** Tokens to leave out, because nothing near them changed. */
  readonly skip?: (token: number) => boolean;
  /** Tokens whose fixed phrases are read word by word. */
  readonly apart?: ReadonlySet<number>;
}

/** The words of `length` tokens from `at`, with a space where white space stands. */
export function joined(tokens: readonly Token[], at: number, length: number): string {
  let out = "";
  for (let index = at; index < at + length; index++) {
    const token = tokens[index];
    if (token) out += index > at && !token.glued ? ` ${token.word}` : token.word;
  }
  return out;
}

/** Quotes, dashes and bullets of any shape have one key. */
export function signKey(sign: string): string {
  if (/^["“”„‟«»″]$/u.test(sign)) return '"';
  if (/^['‘’‚‛‹›′`´]$/u.test(sign)) return "'";
  if (/^[-‐‑‒–—―−]$/u.test(sign)) return "-";
  if (/^[•·▪◦‣*]$/u.test(sign)) return "•";
  return sign;
}

/** Signs that may open a sentence, one after the other; of more, none is looked behind. */
const MOST_OPENINGS = 12;

/** True for the first word of a sentence, a line or a list item. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (index === 0 || token?.startsLine) return true;
  let before = index - 1;
  while (before > index - MOST_OPENINGS && before > 0 && /^["“”„«»'‘’(]$/u.test(tokens[before]?.word ?? "")) before--;
  const word = tokens[before]?.word ?? "";
  if (/^[.!?:;]$/u.test(word)) return !(word === "." && token?.glued);
  return word === ")" && /^[:;.]?$/u.test(tokens[before - 3]?.word ?? "");
}
