import { nearest } from "./candidates.ts";
import type { Prepared } from "./material.ts";

/** Candidate pairs of rows of two drafts with what speaks for each, as columns. */
export interface Candidates {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Cosine of stems. */
  readonly words: Float64Array;
  /** Cosine of character grams. */
  readonly grams: Float64Array;
  /** Share of the wording of the fuller side found in the other, and of the other way round: the greater and the lesser. */
  readonly contained: Float64Array;
  readonly mutual: Float64Array;
  /** Cosine of the headings, 0 where one has none. */
  readonly heading: Float64Array;
  /** All wording taken together, 0 to 1. */
  readonly similarity: Float64Array;
}

/** How many candidates each point keeps, in either direction. */
const NEAREST = 7;

/** The candidates among the chosen points of both drafts: the nearest of each, seen from either side. */
export function candidatePairs(
  prepared: Prepared,
  from: readonly number[],
  to: readonly number[],
): readonly (readonly [number, number])[] {
  const { a, b, vocabulary } = prepared;
  const features = vocabulary.sizes.stems;
  const seen = new Set<number>();
  const width = b.outline.points.length;
  const keep = (row: number, other: number): void => void seen.add(row * width + other);
  if (from.length * to.length <= 400) {
    for (const row of from) for (const other of to) keep(row, other);
  } else {
    nearest(a.words, from, b.words, to, features, NEAREST, keep);
    nearest(b.words, to, a.words, from, features, NEAREST, (other, row) => keep(row, other));
  }
  return [...seen].sort((x, y) => x - y).map((key) => [Math.floor(key / width), key % width] as const);
}

/** Measures what speaks for each candidate. */
export function weighCandidates(prepared: Prepared, pairs: readonly (readonly [number, number])[]): Candidates {
  const { a, b, spread } = prepared;
  const size = pairs.length;
  const column = (): Float64Array => new Float64Array(size);
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const found = {
    words: column(),
    grams: column(),
    contained: column(),
    mutual: column(),
    heading: column(),
    similarity: column(),
  };
  pairs.forEach(([row, other], at) => {
    from[at] = row;
    to[at] = other;
    spread.words.load(a.words, row);
    spread.grams.load(a.grams, row);
    spread.pairs.load(a.pairs, row);
    spread.headings.load(a.headings, row);
    const words = spread.words.cosine(b.words, other);
    const grams = spread.grams.cosine(b.grams, other);
    spread.pairs.measure(b.pairs, other);
    const first = share(spread.pairs.first, a.pairs.mass[row]);
    const second = share(spread.pairs.second, b.pairs.mass[other]);
    found.words[at] = words;
    found.grams[at] = grams;
    found.contained[at] = Math.max(first, second);
    found.mutual[at] = Math.min(first, second);
    found.heading[at] = spread.headings.cosine(b.headings, other);
    found.similarity[at] = (words + grams + (first + second) / 2) / 3;
  });
  return { from, to, ...found };
}

function share(part: number, whole: number | undefined): number {
  return whole === undefined || whole === 0 ? 0 : Math.min(1, part / whole);
}
