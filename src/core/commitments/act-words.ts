/** The words of an act without what is added in brackets at their end, such as " [the items of the annex]". */
export function bareWords(words: string): string {
  const bracket = words.endsWith("]") ? words.indexOf(" [") : -1;
  return bracket < 0 ? words : words.slice(0, bracket);
}

/** What is added to them: the words that the act is read with. */
export function besideIn(words: string): string {
  return words.slice(bareWords(words).length);
}
