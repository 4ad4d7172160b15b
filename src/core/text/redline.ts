import type { Edit } from "./edit.ts";
import { findMoves } from "./redline/moves.ts";
import { MovingWriter } from "./redline/moving.ts";
import { keptBetween } from "./redline/rows.ts";
import type { ComparedPair } from "./redline/seeds.ts";
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

/** What may be said about a redline beforehand. */
export interface RedlineOptions {
  /** Number of the first move, 1 by default: to keep the numbers of several redlines apart. */
  readonly firstMove?: number;
}

/** The redlines of several pairs of texts; passages may move from one pair to another, each move with its own number. */
export function redlineMany(pairs: readonly TextPair[], options: RedlineOptions = {}): readonly (readonly Edit[])[] {
  const steps = redlineManySteps(pairs, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, yielding the number of units of text compared so far every now and then. */
export function* redlineManySteps(
  pairs: readonly TextPair[],
  options: RedlineOptions = {},
): Generator<number, readonly (readonly Edit[])[]> {
  const lexicon = new Lexicon();
  const compared: ComparedPair[] = [];
  let done = 0;
  for (const { from, to } of pairs) {
    const a = tokenize(from, lexicon);
    const b = tokenize(to, lexicon);
    compared.push({ a, b, runs: keptBetween(a, b) });
    done += from.length + to.length;
    yield done;
  }
  const writer = new MovingWriter(compared, findMoves(compared), options.firstMove ?? 1);
  const redlines: (readonly Edit[])[] = [];
  for (let pair = 0; pair < compared.length; pair++) {
    redlines.push(writer.edits(pair));
    yield done;
  }
  return redlines;
}
