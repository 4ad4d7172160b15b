/** Words as part of a name in links: letters and digits of any script, joined by hyphens. */
export function slugOf(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

/**
 * A readable name for something new. `random` keeps it apart from the names of things that the writer cannot see: to look
 * whether one is taken would tell that it is there.
 */
export function freshName(words: string, random: string): string {
  return [slugOf(words).slice(0, 40).replace(/-+$/u, ""), random].filter((part) => part !== "").join("-");
}

/** Eight random characters, for `freshName`. */
export function randomPart(): string {
  return crypto.randomUUID().slice(0, 8);
}
