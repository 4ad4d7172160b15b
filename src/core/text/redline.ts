import type { Edit } from "./edit.ts";
import { readable } from "./redline/readable.ts";
import { matchTokens } from "./redline/script.ts";
import { deleteAndInsert, writeEdits } from "./redline/write.ts";
import { Lexicon, tokenize } from "./tokens.ts";

/** Two texts to be compared. */
export interface TextPair {
  readonly from: string;
  readonly to: string;
}

/** The readable word-level redline between two texts, moves inside included. */
export function redlineTexts(from: string, to: string): readonly Edit[] {
  return redlineMany([{ from, to }])[0]!;
}

/** The redlines of several pairs of texts; passages may move from one pair to another. */
export function redlineMany(pairs: readonly TextPair[]): readonly (readonly Edit[])[] {
  const lexicon = new Lexicon();
  return pairs.map(({ from, to }) => {
    const a = tokenize(from, lexicon);
    const b = tokenize(to, lexicon);
    const runs = readable(a, b, matchTokens(a, b));
    return writeEdits(a, b, runs, deleteAndInsert(a, b));
  });
}
