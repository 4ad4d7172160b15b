import type { Tokens } from "../tokens.ts";
import { CLOSING, COMMA, type Features, featuresOf, OPENING, STOP } from "./features.ts";
import type { KeptRun } from "./readable.ts";
import { insideNumberOrDate } from "./units.ts";

/** A pair of texts with the runs that were kept. */
export interface ComparedPair {
  readonly a: Tokens;
  readonly b: Tokens;
  readonly runs: readonly KeptRun[];
}

/** Tokens `[lo, hi)` of one side of a pair. */
export interface Place {
  readonly pair: number;
  lo: number;
  hi: number;
}

/** A passage that left one place and came to another, edited on the way or not. */
export interface Move {
  readonly out: Place;
  readonly in: Place;
}

/** Runs of this many tokens show where a passage may have gone. */
const SEED = 4;
/** How many places of one seed are looked at. */
const MAX_PLACES = 8;
/** How many changed tokens may lie between two seeds of one moved passage. */
const MAX_GAP = 40;
/** Open passages that a new seed may continue. */
const OPEN = 4;
/** How far a passage is widened to the borders of its sentences. */
const MAX_WIDENING = 8;

/** All changed passages of one side, one after the other. */
interface Stream {
  readonly ids: Int32Array;
  /** Where each passage starts in the stream; one more entry than passages. */
  readonly offsets: Int32Array;
  readonly pairs: Int32Array;
  /** First token of each passage in its text. */
  readonly firsts: Int32Array;
  readonly count: number;
}

/** A run of equal tokens in both streams. */
interface Seed {
  readonly out: number;
  readonly in: number;
  readonly size: number;
  readonly unique: boolean;
}

/** Seeds that follow one another in one changed passage on either side. */
interface Chain {
  outLo: number;
  outHi: number;
  inLo: number;
  inHi: number;
  readonly outPassage: number;
  readonly inPassage: number;
  matched: number;
  weight: number;
  unique: boolean;
}

/** Passages that were deleted in one place and inserted in another, in all pairs together. Linear. */
export function findMoves(pairs: readonly ComparedPair[]): readonly Move[] {
  const lexicon = pairs[0]?.a.lexicon;
  if (lexicon === undefined) return [];
  const out = changedTokens(pairs, "a");
  const into = changedTokens(pairs, "b");
  if (out.ids.length < SEED || into.ids.length < SEED) return [];
  const features = featuresOf(lexicon);
  const chains = chainSeeds(new SeedFinder(out, into).seeds(), out, into, features);
  const judge = new Judge(pairs, out, into, features);
  return judge.settle(chains);
}

function changedTokens(pairs: readonly ComparedPair[], side: "a" | "b"): Stream {
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

function seedHash(ids: Int32Array, at: number): number {
  let hash = ids[at]!;
  for (let step = 1; step < SEED; step++) hash = (Math.imul(hash, 0x2c1b3c6d) + ids[at + step]!) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x297a2d39);
  return hash ^ (hash >>> 15);
}

/** Finds runs of tokens of the second stream in the first. */
class SeedFinder {
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

function passageOfToken(stream: Stream): Int32Array {
  const passages = new Int32Array(stream.ids.length);
  for (let passage = 0; passage < stream.count; passage++)
    passages.fill(passage, stream.offsets[passage], stream.offsets[passage + 1]);
  return passages;
}

function sameSeed(a: Int32Array, aAt: number, b: Int32Array, bAt: number): boolean {
  for (let step = 0; step < SEED; step++) if (a[aAt + step] !== b[bAt + step]) return false;
  return true;
}

/** Joins seeds that continue one another. */
function chainSeeds(seeds: readonly Seed[], out: Stream, into: Stream, features: Features): Chain[] {
  const outPassages = passageOfToken(out);
  const inPassages = passageOfToken(into);
  const chains: Chain[] = [];
  for (const seed of seeds) {
    let weight = 0;
    for (let step = 0; step < seed.size; step++) weight += features.weight(out.ids[seed.out + step]!);
    const outPassage = outPassages[seed.out]!;
    const inPassage = inPassages[seed.in]!;
    let joined = false;
    for (let back = 1; back <= OPEN && back <= chains.length && !joined; back++) {
      const chain = chains[chains.length - back]!;
      if (chain.inPassage !== inPassage) break;
      const outGap = seed.out - chain.outHi;
      const inGap = seed.in - chain.inHi;
      const most = Math.min(MAX_GAP, 6 + chain.matched);
      if (chain.outPassage !== outPassage || outGap < 0 || outGap > most || inGap > most) continue;
      chain.outHi = seed.out + seed.size;
      chain.inHi = seed.in + seed.size;
      chain.matched += seed.size;
      chain.weight += weight;
      chain.unique ||= seed.unique;
      joined = true;
    }
    if (joined) continue;
    chains.push({
      outLo: seed.out,
      outHi: seed.out + seed.size,
      inLo: seed.in,
      inHi: seed.in + seed.size,
      outPassage,
      inPassage,
      matched: seed.size,
      weight,
      unique: seed.unique,
    });
  }
  return chains;
}

/** Decides which chains are moves and where they begin and end. */
class Judge {
  readonly #pairs: readonly ComparedPair[];
  readonly #out: Stream;
  readonly #into: Stream;
  readonly #features: Features;
  readonly #outTaken: Uint8Array;
  readonly #inTaken: Uint8Array;

  constructor(pairs: readonly ComparedPair[], out: Stream, into: Stream, features: Features) {
    this.#pairs = pairs;
    this.#out = out;
    this.#into = into;
    this.#features = features;
    this.#outTaken = new Uint8Array(out.ids.length);
    this.#inTaken = new Uint8Array(into.ids.length);
  }

  /** The moves, the weightiest claim first, none overlapping another. */
  settle(chains: Chain[]): readonly Move[] {
    const moves: Move[] = [];
    chains.sort((one, other) => other.weight - one.weight || one.outLo - other.outLo || one.inLo - other.inLo);
    for (const chain of chains) {
      if (chain.weight < 2 || this.#overlaps(chain)) continue;
      this.#trim(chain);
      this.#widen(chain);
      if (!this.#isMove(chain)) continue;
      this.#outTaken.fill(1, chain.outLo, chain.outHi);
      this.#inTaken.fill(1, chain.inLo, chain.inHi);
      moves.push({
        out: placeOf(this.#out, chain.outPassage, chain.outLo, chain.outHi),
        in: placeOf(this.#into, chain.inPassage, chain.inLo, chain.inHi),
      });
    }
    return moves;
  }

  #overlaps(chain: Chain): boolean {
    return (
      this.#outTaken.subarray(chain.outLo, chain.outHi).includes(1) ||
      this.#inTaken.subarray(chain.inLo, chain.inHi).includes(1)
    );
  }

  #isMove(chain: Chain): boolean {
    if (this.#cutsUnit(chain)) return false;
    const span = (chain.outHi - chain.outLo + chain.inHi - chain.inLo) / 2;
    const whole = this.#startsSentence(chain) && this.#endsSentence(chain);
    // A part of a sentence must say much, or any phrase of office would seem to wander.
    if (whole) return chain.matched >= span * 0.5 && chain.weight >= 2;
    return chain.matched >= span * 0.7 && chain.weight >= (chain.unique ? 8 : 16);
  }

  /** Leaves out marks at the ends that belong to the neighbours: the stop before, the bracket opened after. */
  #trim(chain: Chain): void {
    const first = (): number => this.#features.of(this.#out.ids[chain.outLo]!);
    const last = (): number => this.#features.of(this.#out.ids[chain.outHi - 1]!);
    for (; chain.matched > 1 && first() & (STOP | COMMA | CLOSING); chain.matched--) {
      chain.outLo += 1;
      chain.inLo += 1;
    }
    for (; chain.matched > 1 && last() & OPENING; chain.matched--) {
      chain.outHi -= 1;
      chain.inHi -= 1;
    }
  }

  /** Widens both ends to the borders of sentences where these are near on both sides. */
  #widen(chain: Chain): void {
    const out = this.#toSentenceStart(this.#out, this.#outTaken, chain.outPassage, chain.outLo);
    const into = this.#toSentenceStart(this.#into, this.#inTaken, chain.inPassage, chain.inLo);
    if (out >= 0 && into >= 0 && out + into <= 2 + chain.matched / 4) {
      chain.outLo -= out;
      chain.inLo -= into;
    }
    const outEnd = this.#toSentenceEnd(this.#out, this.#outTaken, chain.outPassage, chain.outHi);
    const inEnd = this.#toSentenceEnd(this.#into, this.#inTaken, chain.inPassage, chain.inHi);
    if (outEnd >= 0 && inEnd >= 0 && outEnd + inEnd <= 2 + chain.matched / 4) {
      chain.outHi += outEnd;
      chain.inHi += inEnd;
    }
  }

  #toSentenceStart(stream: Stream, taken: Uint8Array, passage: number, at: number): number {
    const lo = stream.offsets[passage]!;
    for (let steps = 0; steps <= MAX_WIDENING; steps++) {
      const here = at - steps;
      if (here === lo || this.#features.of(stream.ids[here - 1]!) & STOP) return steps;
      if (taken[here - 1]) return -1;
    }
    return -1;
  }

  #toSentenceEnd(stream: Stream, taken: Uint8Array, passage: number, at: number): number {
    const hi = stream.offsets[passage + 1]!;
    for (let steps = 0; steps <= MAX_WIDENING; steps++) {
      const here = at + steps;
      if (here === hi || this.#features.of(stream.ids[here - 1]!) & STOP) return steps;
      if (taken[here]) return -1;
    }
    return -1;
  }

  #startsSentence(chain: Chain): boolean {
    return (
      this.#sentenceBorder("a", this.#out, chain.outPassage, chain.outLo) &&
      this.#sentenceBorder("b", this.#into, chain.inPassage, chain.inLo)
    );
  }

  #endsSentence(chain: Chain): boolean {
    return (
      this.#sentenceBorder("a", this.#out, chain.outPassage, chain.outHi) &&
      this.#sentenceBorder("b", this.#into, chain.inPassage, chain.inHi)
    );
  }

  /** Whether a sentence or the text ends before token `at` of the stream. */
  #sentenceBorder(side: "a" | "b", stream: Stream, passage: number, at: number): boolean {
    const tokens = this.#pairs[stream.pairs[passage]!]![side];
    const index = stream.firsts[passage]! + at - stream.offsets[passage]!;
    if (index === 0 || index === tokens.count) return true;
    const before = this.#features.of(tokens.ids[index - 1]!);
    if (before & STOP) return true;
    return tokens.text.slice(tokens.ends[index - 1], tokens.starts[index]).includes("\n");
  }

  #cutsUnit(chain: Chain): boolean {
    const cuts = (side: "a" | "b", stream: Stream, passage: number, at: number): boolean => {
      const tokens = this.#pairs[stream.pairs[passage]!]![side];
      return insideNumberOrDate(tokens, stream.firsts[passage]! + at - stream.offsets[passage]!, this.#features);
    };
    return (
      cuts("a", this.#out, chain.outPassage, chain.outLo) ||
      cuts("a", this.#out, chain.outPassage, chain.outHi) ||
      cuts("b", this.#into, chain.inPassage, chain.inLo) ||
      cuts("b", this.#into, chain.inPassage, chain.inHi)
    );
  }
}

function placeOf(stream: Stream, passage: number, lo: number, hi: number): Place {
  const shift = stream.firsts[passage]! - stream.offsets[passage]!;
  return { pair: stream.pairs[passage]!, lo: lo + shift, hi: hi + shift };
}
