const BITS = 30;
const FULL = (1 << BITS) - 1;
/** Scratch tables up to this many words are kept for the next call. */
const KEPT_CELLS = 1 << 20;

/** Scratch space, kept between calls because short texts are compared thousands of times. */
let localOf = new Int32Array(1024);
let stampOf = new Int32Array(1024);
let stamp = 0;
let masks = new Int32Array(1024);
let rows = new Int32Array(1024);
let row = new Int32Array(64);
let fromSlots = new Int32Array(256);
let toSlots = new Int32Array(256);
let localIds = new Int32Array(256);

function room(old: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  return old.length >= size ? old : new Int32Array(Math.max(size, old.length * 2));
}

/**
 * Records in `match` (index in `a` → index in `b`) an exact longest common subsequence of `a[aLo, aHi)` and
 * `b[bLo, bHi)`. Bit-parallel (Hyyrö 2004, "Bit-parallel LCS-length computation revisited"), 30 bits a word so that
 * carries stay small integers; time and memory about (aHi - aLo) × (bHi - bLo) / 30. Ids are below `idLimit`.
 */
export function longestCommon(
  a: Int32Array,
  aLo: number,
  aHi: number,
  b: Int32Array,
  bLo: number,
  bHi: number,
  idLimit: number,
  match: Int32Array,
): void {
  const n = common(a, aLo, aHi, b, bLo, bHi, idLimit);
  if (n === 0) return;
  const words = Math.ceil(n / BITS);
  readBack(a, b, n, words, lengths(b, n, words), match);
}

/** How many words of `b` both sides have, and how many different ones, after `common`. */
let toCount = 0;
let kinds = 0;

/** Words that only one side has cannot match: leaves them out, and says how many of `a` are left. */
function common(
  a: Int32Array,
  aLo: number,
  aHi: number,
  b: Int32Array,
  bLo: number,
  bHi: number,
  idLimit: number,
): number {
  if (localOf.length < idLimit) {
    localOf = room(localOf, idLimit);
    stampOf = room(stampOf, idLimit);
    stamp = 0;
  }
  if (stamp > 0x3ffffff0) {
    stampOf.fill(0);
    stamp = 0;
  }
  const inB = ++stamp;
  const inBoth = ++stamp;
  for (let j = bLo; j < bHi; j++) stampOf[b[j]!] = inB;
  let n = 0;
  kinds = 0;
  fromSlots = room(fromSlots, aHi - aLo);
  localIds = room(localIds, aHi - aLo);
  for (let i = aLo; i < aHi; i++) {
    const id = a[i]!;
    const seen = stampOf[id]!;
    if (seen === inB) {
      stampOf[id] = inBoth;
      localOf[id] = kinds++;
    } else if (seen !== inBoth) continue;
    localIds[n] = localOf[id]!;
    fromSlots[n++] = i;
  }
  if (n === 0) return 0;
  toSlots = room(toSlots, bHi - bLo);
  toCount = 0;
  for (let j = bLo; j < bHi; j++) if (stampOf[b[j]!] === inBoth) toSlots[toCount++] = j;
  return n;
}

/** The rows of the table, one for each word of `b` that is left. */
function lengths(b: Int32Array, n: number, words: number): Int32Array {
  const m = toCount;
  masks = room(masks, kinds * words);
  masks.fill(0, 0, kinds * words);
  for (let i = 0, word = 0, bit = 0; i < n; i++) {
    masks[localIds[i]! * words + word]! |= 1 << bit;
    if (++bit === BITS) {
      bit = 0;
      word += 1;
    }
  }
  // Large tables are not kept.
  const table = m * words > KEPT_CELLS ? new Int32Array(m * words) : (rows = room(rows, m * words));
  row = room(row, words);
  row.fill(FULL, 0, words);
  for (let j = 0, out = 0; j < m; j++) {
    let mask = localOf[b[toSlots[j]!]!]! * words;
    let carry = 0;
    for (let word = 0; word < words; word++) {
      const value = row[word]!;
      const hit = value & masks[mask++]!;
      const sum = value + hit + carry;
      carry = sum >>> BITS;
      const next = (sum & FULL) | (value & ~hit);
      row[word] = next;
      table[out++] = next;
    }
  }
  return table;
}

/** Reads the subsequence back from the end; equal words are always a best step. */
function readBack(a: Int32Array, b: Int32Array, n: number, words: number, table: Int32Array, match: Int32Array): void {
  let i = n - 1;
  let j = toCount - 1;
  while (i >= 0 && j >= 0) {
    const from = fromSlots[i]!;
    const to = toSlots[j]!;
    if (a[from] === b[to]) {
      match[from] = to;
      i -= 1;
      j -= 1;
    } else if ((table[j * words + ((i / BITS) | 0)]! >>> (i % BITS)) & 1) i -= 1;
    else j -= 1;
  }
}
