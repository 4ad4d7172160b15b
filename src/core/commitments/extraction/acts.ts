/** What is to be done, in the words of the text alone; in brackets its context where these say too little. */
export function actWords(words: string, context: string, named: boolean): string {
  const text = words.trim();
  const alone = !named || PRONOUN.test(text) || text.split(/\s+/u).length < 8;
  return alone && context !== "" ? `${text} [${context}]` : text;
}

export const PRONOUN = /\b(?:it|them|they|this|these)\b/iu;
export const PURPOSE = /^(?:the )?(?:purpose|aim|objective)\b/iu;
