import { marksOf, tornIn, type Marks } from "../bracketing/marks.ts";
import type { Tokens } from "../tokens.ts";
import { keptRuns, type KeptRun } from "./kept.ts";

/** A bracket of at most so many tokens changes as a whole where words change together with one of its ends. */
const MAX_UNIT = 24;
/** After so many rounds of widening, two texts of brackets without end are told as replaced. */
const MAX_ROUNDS = 64;

/**
 * Widens edits until none begins inside one bracket and ends inside another, and until a short bracket of which words
 * change together with one end changes whole. A bracket that is put or lifted alone stays two small edits around words
 * that are kept.
 */
export function keepBrackets(a: Tokens, b: Tokens, runs: readonly KeptRun[]): readonly KeptRun[] {
  const marks = { a: marksOf(a), b: marksOf(b) };
  if (marks.a === null && marks.b === null) return runs;
  const match = new Int32Array(a.count).fill(-1);
  for (const run of runs) for (let step = 0; step < run.size; step++) match[run.a + step] = run.b + step;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const back = new Int32Array(b.count).fill(-1);
    match.forEach((to, from) => {
      if (to >= 0) back[to] = from;
    });
    const given = [...(marks.a ? tearing(marks.a, match) : [])];
    for (const at of marks.b ? tearing(marks.b, back) : []) if (back[at]! >= 0) given.push(back[at]!);
    const before = given.filter((at) => match[at]! >= 0);
    if (before.length === 0) return keptRuns(a, b, match);
    for (const at of before) match[at] = -1;
  }
  return keptRuns(a, b, match.fill(-1));
}

/** Kept tokens of one side that edits must take in so as to tear no bracket. */
function tearing(marks: Marks, kept: Int32Array): readonly number[] {
  const given: number[] = [];
  for (let lo = 0; lo < kept.length; lo++) {
    if (kept[lo]! >= 0) continue;
    let hi = lo + 1;
    while (hi < kept.length && kept[hi]! < 0) hi += 1;
    for (const half of toWiden(marks, lo, hi)) {
      const partner = marks.partners[half]!;
      for (let at = Math.min(half, partner); at <= Math.max(half, partner); at++) given.push(at);
    }
    lo = hi;
  }
  return given;
}

/** The brackets that the edit of tokens `[lo, hi)` must take in whole. */
function toWiden(marks: Marks, lo: number, hi: number): readonly number[] {
  const { closes, opens, halves } = tornIn(marks, lo, hi);
  if (halves.length === 0) return [];
  const sizeOf = (half: number): number => Math.abs(marks.partners[half]! - half) + 1;
  const hasWords = marks.partners.subarray(lo, hi).some((partner) => partner === -1);
  const short = hasWords ? halves.filter((half) => sizeOf(half) <= MAX_UNIT) : [];
  if (short.length > 0 || !(closes && opens)) return short;
  return [halves.reduce((least, half) => (sizeOf(half) < sizeOf(least) ? half : least))];
}
