/** True for an English word (lower case) of the word list; placeholder until the list is built. */
export function isEnglishWord(_word: string): boolean {
  return true;
}
