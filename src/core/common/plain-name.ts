/**
 * A name from outside as it may stand in a sentence: without the signs that turn the direction of writing, which would turn the rest of
 * the sentence with it and can make an ending look like another.
 */
export function plainName(name: string): string {
  return name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "");
}
