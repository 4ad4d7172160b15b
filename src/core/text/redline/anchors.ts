const MAX_PROBES = 16;

/** Spreads an id over 32 bits. */
function spread(id: number): number {
  const mixed = Math.imul(id + 1, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/**
 * Blocks of equal tokens (triples: start in `a`, start in `b`, length; in order on both sides) that begin from runs of
 * `length` tokens which are unique in `a[aLo, aHi)`: the heaviest chain of them. Linear but for the logarithm of the
 * chaining.
 */
export function anchorBlocks(
  a: Int32Array,
  aLo: number,
  aHi: number,
  b: Int32Array,
  bLo: number,
  bHi: number,
  length: number,
): Int32Array {
  if (aHi - aLo < length || bHi - bLo < length) return new Int32Array(0);
  const table = new RunTable(a, aLo, aHi, length);
  const found = table.blocks(b, bLo, bHi);
  return heaviestChain(found, aLo, aHi);
}

/** Where each run of `length` tokens of a text stands, if it stands there once. */
class RunTable {
  readonly #ids: Int32Array;
  readonly #lo: number;
  readonly #hi: number;
  readonly #length: number;
  readonly #bits: number;
  readonly #hashes: Int32Array;
  /** Position + 1 of the run, 0 = free, -1 = stands more than once. */
  readonly #places: Int32Array;

  constructor(ids: Int32Array, lo: number, hi: number, length: number) {
    this.#ids = ids;
    this.#lo = lo;
    this.#hi = hi;
    this.#length = length;
    const size = 1 << (32 - Math.clz32(2 * (hi - lo)));
    this.#bits = size - 1;
    this.#hashes = new Int32Array(size);
    this.#places = new Int32Array(size);
    const roll = new RollingHash(ids, length);
    let hash = roll.start(lo);
    for (let at = lo; ; at++) {
      this.#put(hash, at);
      if (at + length >= hi) break;
      hash = roll.next(hash, at);
    }
  }

  #put(hash: number, at: number): void {
    let slot = (hash ^ (hash >>> 16)) & this.#bits;
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const place = this.#places[slot]!;
      if (place === 0) {
        this.#places[slot] = at + 1;
        this.#hashes[slot] = hash;
        return;
      }
      if (this.#hashes[slot] === hash) {
        this.#places[slot] = -1;
        return;
      }
      slot = (slot + 1) & this.#bits;
    }
  }

  /** Position of the only run with this hash, or -1. */
  #find(hash: number): number {
    let slot = (hash ^ (hash >>> 16)) & this.#bits;
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const place = this.#places[slot]!;
      if (place === 0) return -1;
      if (this.#hashes[slot] === hash) return place > 0 ? place - 1 : -1;
      slot = (slot + 1) & this.#bits;
    }
    return -1;
  }

  /** Maximal blocks of `b` that equal a part of this text, left to right, not overlapping in `b`. */
  blocks(b: Int32Array, bLo: number, bHi: number): Int32Array {
    const a = this.#ids;
    const length = this.#length;
    const roll = new RollingHash(b, length);
    let out = new Int32Array(256);
    let count = 0;
    let free = bLo;
    let at = bLo;
    let hash = roll.start(at);
    for (;;) {
      const place = this.#find(hash);
      if (place >= 0 && equalRuns(a, place, b, at, length)) {
        let aStart = place;
        let bStart = at;
        while (aStart > this.#lo && bStart > free && a[aStart - 1] === b[bStart - 1]) {
          aStart -= 1;
          bStart -= 1;
        }
        let aEnd = place + length;
        let bEnd = at + length;
        while (aEnd < this.#hi && bEnd < bHi && a[aEnd] === b[bEnd]) {
          aEnd += 1;
          bEnd += 1;
        }
        if (count + 3 > out.length) {
          const bigger = new Int32Array(out.length * 2);
          bigger.set(out);
          out = bigger;
        }
        out[count++] = aStart;
        out[count++] = bStart;
        out[count++] = bEnd - bStart;
        free = bEnd;
        at = bEnd;
        if (at + length > bHi) break;
        hash = roll.start(at);
        continue;
      }
      if (at + length >= bHi) break;
      hash = roll.next(hash, at);
      at += 1;
    }
    return out.subarray(0, count);
  }
}

function equalRuns(a: Int32Array, aAt: number, b: Int32Array, bAt: number, length: number): boolean {
  for (let step = 0; step < length; step++) if (a[aAt + step] !== b[bAt + step]) return false;
  return true;
}

/** Polynomial hash of a sliding run of tokens. */
class RollingHash {
  readonly #ids: Int32Array;
  readonly #length: number;
  readonly #leaving: number;

  constructor(ids: Int32Array, length: number) {
    this.#ids = ids;
    this.#length = length;
    let power = 1;
    for (let step = 1; step < length; step++) power = Math.imul(power, 0x01000193);
    this.#leaving = power;
  }

  start(at: number): number {
    let hash = 0;
    for (let step = 0; step < this.#length; step++)
      hash = (Math.imul(hash, 0x01000193) + spread(this.#ids[at + step]!)) | 0;
    return hash;
  }

  /** The hash of the run at `at + 1`, given that of the run at `at`. */
  next(hash: number, at: number): number {
    const without = (hash - Math.imul(spread(this.#ids[at]!), this.#leaving)) | 0;
    return (Math.imul(without, 0x01000193) + spread(this.#ids[at + this.#length]!)) | 0;
  }
}

/** The chain of blocks, increasing on both sides, with the most tokens (a Fenwick tree of maxima over ends in `a`). */
function heaviestChain(blocks: Int32Array, aLo: number, aHi: number): Int32Array {
  const count = blocks.length / 3;
  if (count < 2) return blocks;
  const width = aHi - aLo + 1;
  const best = new Int32Array(width + 1);
  const bestBlock = new Int32Array(width + 1).fill(-1);
  const previous = new Int32Array(count);
  let top = 0;
  let last = -1;
  for (let block = 0; block < count; block++) {
    const start = blocks[3 * block]! - aLo;
    const size = blocks[3 * block + 2]!;
    let weight = 0;
    let before = -1;
    for (let node = start + 1; node > 0; node -= node & -node) {
      if (best[node]! > weight) {
        weight = best[node]!;
        before = bestBlock[node]!;
      }
    }
    weight += size;
    previous[block] = before;
    for (let node = start + size + 1; node <= width; node += node & -node) {
      if (best[node]! < weight) {
        best[node] = weight;
        bestBlock[node] = block;
      }
    }
    if (weight > top) {
      top = weight;
      last = block;
    }
  }
  let length = 0;
  for (let block = last; block >= 0; block = previous[block]!) length += 1;
  const chain = new Int32Array(3 * length);
  for (let block = last, at = 3 * (length - 1); block >= 0; block = previous[block]!, at -= 3) {
    chain[at] = blocks[3 * block]!;
    chain[at + 1] = blocks[3 * block + 1]!;
    chain[at + 2] = blocks[3 * block + 2]!;
  }
  return chain;
}
