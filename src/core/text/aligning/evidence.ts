import { nearest } from "./candidates.ts";
import type { Material, Prepared } from "./material.ts";
import { cosine, overlap } from "./vectors.ts";

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
  /** Whether both have headings. */
  readonly headed: Float64Array;
  /** All wording taken together, 0 to 1. */
  readonly similarity: Float64Array;
  /** Logarithm of the similarity over that of the best rival for the first row, and for the second. */
  readonly overRow: Float64Array;
  readonly overColumn: Float64Array;
}

/** How many candidates each point keeps, in either direction. */
const NEAREST = 10;

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
  const { a, b } = prepared;
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
    headed: column(),
    similarity: column(),
  };
  pairs.forEach(([row, other], at) => {
    from[at] = row;
    to[at] = other;
    const words = cosine(a.words, row, b.words, other, overlap(a.words, row, b.words, other).dot);
    const grams = cosine(a.grams, row, b.grams, other, overlap(a.grams, row, b.grams, other).dot);
    const wording = overlap(a.pairs, row, b.pairs, other);
    const first = share(wording.first, a.pairs.mass[row]);
    const second = share(wording.second, b.pairs.mass[other]);
    found.words[at] = words;
    found.grams[at] = grams;
    found.contained[at] = Math.max(first, second);
    found.mutual[at] = Math.min(first, second);
    found.heading[at] = cosine(a.headings, row, b.headings, other, overlap(a.headings, row, b.headings, other).dot);
    found.headed[at] = hasHeading(a, row) && hasHeading(b, other) ? 1 : 0;
    found.similarity[at] = (words + grams + (first + second) / 2) / 3;
  });
  return { from, to, ...found, ...rivals(a, b, from, to, found.similarity) };
}

function share(part: number, whole: number | undefined): number {
  return whole === undefined || whole === 0 ? 0 : Math.min(1, part / whole);
}

function hasHeading(material: Material, row: number): boolean {
  return (material.headings.norm[row] ?? 0) > 0;
}

/** Similarity below which a rival is no rival. */
const FLOOR = 0.02;

function rivals(
  a: Material,
  b: Material,
  from: Int32Array,
  to: Int32Array,
  similarity: Float64Array,
): { overRow: Float64Array; overColumn: Float64Array } {
  const row = twoBest(a.outline.points.length, from, similarity);
  const column = twoBest(b.outline.points.length, to, similarity);
  const over = (best: TwoBest, place: Int32Array): Float64Array =>
    similarity.map((value, at) => {
      const point = place[at] ?? 0;
      const rival = (value < (best.first[point] ?? 0) ? best.first[point] : best.second[point]) ?? 0;
      return Math.log(Math.max(value, FLOOR) / Math.max(rival, FLOOR));
    });
  return { overRow: over(row, from), overColumn: over(column, to) };
}

interface TwoBest {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

function twoBest(size: number, place: Int32Array, similarity: Float64Array): TwoBest {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  place.forEach((point, at) => {
    const value = similarity[at] ?? 0;
    const best = first[point] ?? 0;
    if (value > best) {
      first[point] = value;
      second[point] = best;
    } else if (value > (second[point] ?? 0)) second[point] = value;
  });
  return { first, second };
}
