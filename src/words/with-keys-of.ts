/** A tree of sentences. */
interface Words {
  readonly [key: string]: string | Words;
}

/** Sentences that were written down without their keys, under those of another language, in its order. */
export function withKeysOf(like: Words, sentences: readonly string[]): Words {
  let at = 0;
  const fill = (words: Words): Words =>
    Object.fromEntries(
      Object.entries(words).map(([key, value]) => [
        key,
        typeof value === "string" ? (sentences[at++] ?? value) : fill(value),
      ]),
    );
  return fill(like);
}
