import type { Tokens } from "../tokens.ts";
import type { KeptRun } from "./kept.ts";

/** A pair of texts with the runs that were kept. */
export interface ComparedPair {
  readonly a: Tokens;
  readonly b: Tokens;
  readonly runs: readonly KeptRun[];
}

/** Runs of this many tokens show where a passage may have gone. */
export const SEED = 4;
/** How many places of one seed are looked at. */
const MAX_PLACES = 8;
/** How many changed tokens may lie between two seeds of one moved passage. */
export const MAX_GAP = 40;

/** All changed passages of one side, one after the other. */
export interface Stream {
  readonly ids: Int32Array;
  /** Where each passage starts in the stream; one more entry than passages. */
  readonly offsets: Int32Array;
  readonly pairs: Int32Array;
  /** First token of each passage in its text. */
  readonly firsts: Int32Array;
  readonly count: number;
}

/** A run of equal tokens in both streams. */
export interface Seed {
  readonly out: number;
  readonly in: number;
  readonly size: number;
  readonly unique: boolean;
}

/** All tokens of one side that were not kept. */
export function changedTokens(pairs: readonly ComparedPair[], side: "a" | "b"): Stream {
  let total = 0;
  let count = 0;
  forEachPassage(pairs, side, (_, lo, hi) => {
    total += hi - lo;
    count += 1;
  });
  const ids = new Int32Array(total);
  const offsets = new Int32Array(count + 1);
  const pairOf = new Int32Array(count);
  const firsts = new Int32Array(count);
  let at = 0;
  let passage = 0;
  forEachPassage(pairs, side, (pair, lo, hi) => {
    ids.set(pairs[pair]![side].ids.subarray(lo, hi), at);
    pairOf[passage] = pair;
    firsts[passage] = lo;
    at += hi - lo;
    passage += 1;
    offsets[passage] = at;
  });
  return { ids, offsets, pairs: pairOf, firsts, count };
}

function forEachPassage(
  pairs: readonly ComparedPair[],
  side: "a" | "b",
  visit: (pair: number, lo: number, hi: number) => void,
): void {
  for (let pair = 0; pair < pairs.length; pair++) {
    let lo = 0;
    for (const run of pairs[pair]!.runs) {
      if (run[side] > lo) visit(pair, lo, run[side]);
      lo = run[side] + run.size;
    }
  }
}

/** The passage that each token of a stream belongs to. */
export function passageOfToken(stream: Stream): Int32Array {
  const passages = new Int32Array(stream.ids.length);
  for (let passage = 0; passage < stream.count; passage++)
    passages.fill(passage, stream.offsets[passage], stream.offsets[passage + 1]);
  return passages;
}

function seedHash(ids: Int32Array, at: number): number {
  let hash = ids[at]!;
  for (let step = 1; step < SEED; step++) hash = (Math.imul(hash, 0x2c1b3c6d) + ids[at + step]!) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

/** Finds runs of tokens of the second stream in the first. */
export class SeedFinder {
  readonly #out: Stream;
  readonly #into: Stream;
  readonly #outPassages: Int32Array;
  readonly #bits: number;
  /** First place + 1 of each hash, and of each place the next one with the same hash. */
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;

  constructor(out: Stream, into: Stream) {
    this.#out = out;
    this.#into = into;
    this.#outPassages = passageOfToken(out);
    this.#bits = (1 << (32 - Math.clz32(out.ids.length))) - 1;
    this.#heads = new Int32Array(this.#bits + 1);
    this.#nexts = new Int32Array(out.ids.length);
    for (let passage = out.count - 1; passage >= 0; passage--) {
      for (let at = out.offsets[passage + 1]! - SEED; at >= out.offsets[passage]!; at--) {
        const slot = seedHash(out.ids, at) & this.#bits;
        this.#nexts[at] = this.#heads[slot]!;
        this.#heads[slot] = at + 1;
      }
    }
  }

  /** Seeds in the order of the second stream, not overlapping there. */
  seeds(): readonly Seed[] {
    const seeds: Seed[] = [];
    for (let passage = 0; passage < this.#into.count; passage++) {
      const hi = this.#into.offsets[passage + 1]!;
      let free = this.#into.offsets[passage]!;
      let expected = -1;
      for (let at = free; at + SEED <= hi;) {
        const seed = this.#best(at, free, hi, expected);
        if (seed === null) {
          at += 1;
          continue;
        }
        seeds.push(seed);
        at = seed.in + seed.size;
        free = at;
        expected = seed.out + seed.size;
      }
    }
    return seeds;
  }

  /** What continues the passage before, so that repeated text is not torn apart; else the longest. */
  #best(at: number, free: number, hi: number, expected: number): Seed | null {
    const places = this.#places(at);
    const unique = places.length === 1;
    const next = places.find((place) => expected >= 0 && place >= expected && place - expected <= MAX_GAP);
    if (next !== undefined) return { ...this.#extended(next, at, free, hi), unique };
    let best: Seed | null = null;
    for (const place of places) {
      const found = this.#extended(place, at, free, hi);
      if (best === null || found.size > best.size) best = found;
    }
    return best && { ...best, unique };
  }

  /** Where the run at `at` stands in the first stream; not all of very many places. */
  #places(at: number): readonly number[] {
    const places: number[] = [];
    let entry = this.#heads[seedHash(this.#into.ids, at) & this.#bits]!;
    for (let looked = 0; entry !== 0 && looked < 2 * MAX_PLACES && places.length < MAX_PLACES; looked++) {
      if (sameSeed(this.#out.ids, entry - 1, this.#into.ids, at)) places.push(entry - 1);
      entry = this.#nexts[entry - 1]!;
    }
    return places;
  }

  #extended(outAt: number, inAt: number, inLo: number, inHi: number): Seed {
    const out = this.#out.ids;
    const into = this.#into.ids;
    const passage = this.#outPassages[outAt]!;
    const outLo = this.#out.offsets[passage]!;
    const outHi = this.#out.offsets[passage + 1]!;
    let back = 0;
    while (outAt - back > outLo && inAt - back > inLo && out[outAt - back - 1] === into[inAt - back - 1]) back += 1;
    let size = SEED;
    while (outAt + size < outHi && inAt + size < inHi && out[outAt + size] === into[inAt + size]) size += 1;
    return { out: outAt - back, in: inAt - back, size: size + back, unique: false };
  }
}

function sameSeed(a: Int32Array, aAt: number, b: Int32Array, bAt: number): boolean {
  for (let step = 0; step < SEED; step++) if (a[aAt + step] !== b[bAt + step]) return false;
  return true;
}
