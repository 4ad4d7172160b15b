import type { Exception } from "../model.ts";
import type { SubClause } from "./grammar/conditions.ts";
import { treatyVerbs } from "./lexicon.ts";

/** What is to be done, with the treaty's verb in front where the draft uses another, and the context where the words alone say too little. */
export function actWords(words: string, context: string, named: boolean): string {
  const text = words.trim();
  const alone = !named || PRONOUN.test(text) || text.split(/\s+/u).length < 8;
  const act = withTreatyVerb(text);
  return alone && context !== "" ? `${act} [${context}]` : act;
}

export const PRONOUN = /\b(?:it|them|they|this|these)\b/iu;
export const PURPOSE = /^(?:the )?(?:purpose|aim|objective)\b/iu;

export function withTreatyVerb(text: string): string {
  const verb = treatyVerbs.find(([find]) => find.test(text))?.[1];
  // "Compensation" says "compensate" already.
  return verb === undefined || text.toLowerCase().includes(verb.replace(/e$/u, "")) ? text : `${verb}: ${text}`;
}

/** "Unless …", "void if …", "except …", "save for …". */
export function exceptionsOf(conditions: readonly SubClause[]): readonly Exception[] {
  return conditions
    .filter(({ kind }) => kind === "frees")
    .map(({ text }) => ({ words: text, effect: "excuse" as const, certifier: null }));
}
