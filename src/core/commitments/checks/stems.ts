import { bareWords } from "../act-words.ts";

const COMMON =
  /^(?:shall|party|parties|their|which|under|those|within|other|after|before|upon|signat|agreem|present|date|start|completion|beginning|immediately|force|govern)/u;

/** The telling words of an act or event, by their first letters. */
export function stems(words: string): ReadonlySet<string> {
  const found = bareWords(words.toLowerCase()).match(/\p{L}[\p{L}-]{4,}/gu) ?? [];
  return new Set(found.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, 6)));
}
