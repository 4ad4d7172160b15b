/** A part of a sentence that has its own direction of writing, kept from disturbing the words around it. */
export function isolate(text: string): string {
  return text === "" ? "" : `\u2068${text}\u2069`;
}
