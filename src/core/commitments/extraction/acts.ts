import type { Exception } from "../model.ts";
import type { SubClause } from "./grammar/conditions.ts";

/** What is to be done, in the words of the text alone; in brackets its context where these say too little. */
export function actWords(words: string, context: string, named: boolean): string {
  const text = words.trim();
  const alone = !named || PRONOUN.test(text) || text.split(/\s+/u).length < 8;
  return alone && context !== "" ? `${text} [${context}]` : text;
}

export const PRONOUN = /\b(?:it|them|they|this|these)\b/iu;
export const PURPOSE = /^(?:the )?(?:purpose|aim|objective)\b/iu;

/** "Unless …", "void if …", "except …", "save for …". */
export function exceptionsOf(conditions: readonly SubClause[]): readonly Exception[] {
  return conditions
    .filter(({ kind }) => kind === "frees")
    .map(({ text }) => ({ words: text, effect: "excuse" as const, certifier: null }));
}
