import { marksOf, tornIn } from "../bracketing/marks.ts";
import { CLOSING, COMMA, Features, OPENING, STOP } from "./features.ts";
import {
  changedTokens,
  type ComparedPair,
  MAX_GAP,
  passageOfToken,
  type Seed,
  SEED,
  SeedFinder,
  type Stream,
} from "./seeds.ts";
import { insideNumberOrDate } from "./units.ts";

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

/** Open passages that a new seed may continue. */
const OPEN = 4;
/** How far a passage is widened to the borders of its sentences. */
const MAX_WIDENING = 8;

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
  const features = new Features(lexicon);
  const chains = chainSeeds(new SeedFinder(out, into).seeds(), out, into, features);
  const judge = new Judge(pairs, out, into, features);
  return judge.settle(chains);
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
    if (this.#cutsUnit(chain) || this.#leavesBracket(chain)) return false;
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

  /** Whether a passage holds half a bracket, or would leave one that changes around it: that changes as one. */
  #leavesBracket(chain: Chain): boolean {
    const leaves = (side: "a" | "b", stream: Stream, passage: number, lo: number, hi: number): boolean => {
      const marks = marksOf(this.#pairs[stream.pairs[passage]!]![side]);
      if (marks === null) return false;
      const first = stream.firsts[passage]!;
      const shift = first - stream.offsets[passage]!;
      const end = stream.offsets[passage + 1]! + shift;
      const opener = marks.around[lo + shift]!;
      if (opener >= first || (opener >= 0 && marks.partners[opener]! < end)) return true;
      return tornIn(marks, lo + shift, hi + shift).halves.length > 0;
    };
    return (
      leaves("a", this.#out, chain.outPassage, chain.outLo, chain.outHi) ||
      leaves("b", this.#into, chain.inPassage, chain.inLo, chain.inHi)
    );
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
