import { tokensOf } from "../../core/briefing/lint/reading/tokens.ts";
import { countOfSenses } from "../../core/common/language/en-senses.ts";
import { rememberedWords } from "../../core/common/remembered.ts";
import { BE, DETERMINERS, HAVE, MODALS, NEGATORS, PREPOSITIONS, PRONOUNS, SUBORDINATORS } from "./verbs.ts";

/** Of the words of an English sentence that are no names, how many English knows at least. */
const KNOWN = 0.5;

/**
 * Whether a sentence is in English, whose sentences alone are read: by its letters, and by how many of its words English has. A sentence
 * is too short for its language to be told by frequent words.
 */
export const isEnglish = rememberedWords((text: string): boolean => {
  const words = tokensOf(text).filter(({ kind }) => kind === "word");
  const latin = words.filter(({ text: word }) => /^\p{Script=Latin}/u.test(word));
  if (latin.length < words.length / 2) return false;
  // A name may begin it, and one word that English lacks may stand in it often.
  const told = new Set(
    latin.flatMap(({ text: word, lower }, at) =>
      !/^\p{Lu}/u.test(word) || (at === 0 && (isKnown(lower) || latin.length === 1)) ? [lower] : [],
    ),
  );
  return [...told].filter(isKnown).length >= KNOWN * told.size;
});

function isKnown(lower: string): boolean {
  if ([DETERMINERS, PREPOSITIONS, MODALS, BE, HAVE, NEGATORS, PRONOUNS, SUBORDINATORS].some((all) => all.has(lower)))
    return true;
  return (
    /^(?:and|or|but|nor|also|did|does|do|n't)$/u.test(lower) ||
    lower.includes("-") ||
    PARTS.some((part) => countOfSenses(lower, part) > 0)
  );
}

const PARTS = ["n", "v", "a", "r"] as const;

/** Whether each sentence of a statement stands in a piece of the record as a whole sentence, word for word. */
export function standsThere(statement: string, text: string): boolean {
  const there = new Set(sentencesIn(text));
  const said = sentencesIn(statement);
  return said.length > 0 && said.every((each) => there.has(each));
}

/** Sentences without their last mark; a part of a sentence is none, for what stands before it may deny it. */
function sentencesIn(text: string): readonly string[] {
  return text
    .normalize("NFC")
    .split(/(?<=[.!?؟。;؛])\s+|\n+/u)
    .map((each) =>
      each
        .replace(/[.!?؟。;؛\s]+$/u, "")
        .replaceAll(/\s+/gu, " ")
        .trim(),
    )
    .filter((each) => each !== "");
}
