import { stems } from "../stems.ts";
import type { Elsewhere } from "./rule.ts";

/**
 * Things by one of these nouns and the word before it: "a buffer zone" is answered by what is said of the buffer zone or of "the zone",
 * not by what is said of a fishing zone.
 */
export function ofThings(says: RegExp, nouns: string): Elsewhere {
  const named = new RegExp(String.raw`(?:([\p{L}-]+) )?\b(${nouns})s?\b`, "giu");
  const things = (words: string) =>
    [...words.matchAll(named)].map(([, before = "", noun = ""]) => {
      const word = before.toLowerCase();
      return [PLAIN.test(word) ? "" : word.slice(0, 6), noun.toLowerCase()] as const;
    });
  return {
    says,
    asks: (sentence, trap) =>
      things(sentence.slice(trap.index))
        .slice(0, 1)
        .flatMap(([word, noun]) => (word === "" ? [`any ${noun}`] : [`${word} ${noun}`, noun])),
    tells: (sentence) =>
      things(sentence).flatMap(([word, noun]) => [`any ${noun}`, word === "" ? noun : `${word} ${noun}`]),
  };
}

/** Before a noun they say nothing of what kind it is. */
const PLAIN =
  /^(?:|an?|the|this|that|such|said|its|their|each|any|every|of|in|by|to|on|and|or|for|from|into|along|behind)$/u;

const TERM = /["“«]([^"”»]{2,60})["”»]/u;

/** Words by which a term is defined: what stands within quotation marks, else how the sentence begins. */
export function ofTerms(says: RegExp): Elsewhere {
  return {
    says,
    asks: (_, [words]) => [...stems(words)],
    tells: (sentence) => [...stems(TERM.exec(sentence)?.[1] ?? sentence.slice(0, 100))],
  };
}
