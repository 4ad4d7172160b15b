/** The source of a pattern that matches a text as it stands, whatever signs it holds. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}

/** One pattern of several, with the flags of the first. */
export function either(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), patterns[0]?.flags);
}

/** Any of these words, wherever they stand; each may be a pattern of its own. */
export function anyOfWords(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join("|")})\\b`, "giu");
}
