import type { Tokens } from "../tokens.ts";
import { anchorBlocks } from "./anchors.ts";
import { longestCommon } from "./lcs.ts";

/** Texts up to this many pairs of tokens are compared exactly as a whole (8,000 by 8,000 in some 5 ms). */
const EXACT_TEXTS = 1 << 26;
/** And up to this many where anchors find little in common. */
const EXACT_UNLIKE_TEXTS = 1 << 28;
/** Share of the shorter text that anchors and what lies between them must match, or the texts are unlike. */
const LIKE = 0.62;
/** Gaps between anchors up to this many pairs of tokens are solved exactly. */
const EXACT_GAP = 1 << 22;
/** Lengths of the runs of tokens that serve as anchors, tried one after the other in gaps that stay too large. */
const ANCHOR_LENGTHS = [6, 3, 1];
/** Where nothing anchors a large gap, it is solved exactly window by window. */
const WINDOW = 2000;

/** A part of both texts that is still to be compared, and which anchor length to try next. */
interface Gap {
  readonly aLo: number;
  readonly aHi: number;
  readonly bLo: number;
  readonly bHi: number;
  readonly level: number;
}

/**
 * The raw script between two token sequences: for each token of `a` the token of `b` that it stays, or -1; increasing.
 * Exact (a longest common subsequence) for short texts; for long ones anchored by runs that are unique in `a`, exact
 * between the anchors. Cost grows linearly with length whatever the input.
 */
export function matchTokens(a: Tokens, b: Tokens): Int32Array {
  return matchIds(a.ids, b.ids, a.lexicon.size);
}

/** `matchTokens` on plain numbers below `idLimit`. */
export function matchIds(a: Int32Array, b: Int32Array, idLimit: number): Int32Array {
  const match = new Int32Array(a.length).fill(-1);
  const cells = a.length * b.length;
  if (cells <= EXACT_TEXTS) {
    fill(a, b, idLimit, match, EXACT_TEXTS);
    return match;
  }
  fill(a, b, idLimit, match, EXACT_GAP);
  if (cells <= EXACT_UNLIKE_TEXTS && matched(match) < LIKE * Math.min(a.length, b.length)) {
    match.fill(-1);
    fill(a, b, idLimit, match, EXACT_UNLIKE_TEXTS);
  }
  return match;
}

function matched(match: Int32Array): number {
  let count = 0;
  for (let at = 0; at < match.length; at++) if (match[at]! >= 0) count += 1;
  return count;
}

/** Compares two whole texts; what is not larger than `exact` pairs of tokens is solved exactly, the rest anchored. */
function fill(a: Int32Array, b: Int32Array, idLimit: number, match: Int32Array, exact: number): void {
  const gaps: Gap[] = [{ aLo: 0, aHi: a.length, bLo: 0, bHi: b.length, level: 0 }];
  for (let gap = gaps.pop(); gap !== undefined; gap = gaps.pop()) {
    let { aLo, aHi, bLo, bHi } = gap;
    while (aLo < aHi && bLo < bHi && a[aLo] === b[bLo]) match[aLo++] = bLo++;
    while (aLo < aHi && bLo < bHi && a[aHi - 1] === b[bHi - 1]) match[--aHi] = --bHi;
    if (aLo === aHi || bLo === bHi) continue;
    if ((aHi - aLo) * (bHi - bLo) <= exact) longestCommon(a, aLo, aHi, b, bLo, bHi, idLimit, match);
    else split({ aLo, aHi, bLo, bHi, level: gap.level }, a, b, idLimit, match, gaps);
  }
}

/** Cuts a large gap at its anchors and leaves the smaller gaps on the stack. */
function split(gap: Gap, a: Int32Array, b: Int32Array, idLimit: number, match: Int32Array, gaps: Gap[]): void {
  const { aLo, aHi, bLo, bHi, level } = gap;
  const length = ANCHOR_LENGTHS[level];
  if (length === undefined) {
    matchByWindows(gap, a, b, idLimit, match);
    return;
  }
  const blocks = anchorBlocks(a, aLo, aHi, b, bLo, bHi, length);
  let aFrom = aLo;
  let bFrom = bLo;
  for (let at = 0; at < blocks.length; at += 3) {
    const aStart = blocks[at]!;
    const bStart = blocks[at + 1]!;
    const size = blocks[at + 2]!;
    for (let step = 0; step < size; step++) match[aStart + step] = bStart + step;
    if (aFrom < aStart && bFrom < bStart)
      gaps.push({ aLo: aFrom, aHi: aStart, bLo: bFrom, bHi: bStart, level: level + 1 });
    aFrom = aStart + size;
    bFrom = bStart + size;
  }
  if (aFrom < aHi && bFrom < bHi) gaps.push({ aLo: aFrom, aHi, bLo: bFrom, bHi, level: level + 1 });
}

/**
 * Compares window by window and keeps the first three quarters of each, so that the windows follow the texts as they
 * drift apart. For texts that repeat themselves without end, or have nothing in common.
 */
function matchByWindows(gap: Gap, a: Int32Array, b: Int32Array, idLimit: number, match: Int32Array): void {
  let { aLo, bLo } = gap;
  const { aHi, bHi } = gap;
  const scratch = match;
  while (aLo < aHi && bLo < bHi) {
    const aEnd = Math.min(aHi, aLo + WINDOW);
    const bEnd = Math.min(bHi, bLo + WINDOW);
    longestCommon(a, aLo, aEnd, b, bLo, bEnd, idLimit, scratch);
    if (aEnd === aHi && bEnd === bHi) return;
    let cut = aLo + ((3 * (aEnd - aLo)) >> 2);
    let last = cut - 1;
    while (last >= aLo && scratch[last]! < 0) last -= 1;
    if (last < aLo) {
      // Nothing in common: step on in both texts in proportion to what is left of them.
      const share = Math.min(1, WINDOW / Math.max(aHi - aLo, bHi - bLo));
      scratch.fill(-1, aLo, aEnd);
      aLo = Math.min(aHi, aLo + Math.max(1, Math.floor((aHi - aLo) * share * 0.75)));
      bLo = Math.min(bHi, bLo + Math.max(1, Math.floor((bHi - bLo) * share * 0.75)));
      continue;
    }
    cut = last + 1;
    scratch.fill(-1, cut, aEnd);
    aLo = cut;
    bLo = scratch[last]! + 1;
  }
}
