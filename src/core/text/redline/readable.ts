import type { Tokens } from "../tokens.ts";
import { CLOSING, COMMA, Features, LINK, NUMBER, OPENING, STOP } from "./features.ts";
import { keepBrackets } from "./brackets.ts";
import { keptRuns, type KeptRun } from "./kept.ts";
import { splitsUnit } from "./units.ts";

/** How far an edit may slide along a text that repeats itself. */
const MAX_SLIDE = 40;
/** Weight of the marks around a list label: two of them and a common word. */
const MAX_LABEL_EDIT = 0.8;
/** Islands with more than this many tokens are never absorbed. */
const MAX_ISLAND = 24;

/**
 * Makes a raw script readable: edits slide to the borders of phrases, scattered common words between edits are taken
 * into them, no edit ends inside a number, a date or a negated modal, and none tears a bracket.
 */
export function readable(a: Tokens, b: Tokens, match: Int32Array): readonly KeptRun[] {
  const features = new Features(a.lexicon);
  const runs = keptRuns(a, b, match);
  slide(a, b, runs, features);
  const absorbed = absorb(a, b, withoutEmpty(runs), features);
  return keepBrackets(a, b, keepUnits(a, b, regain(a, b, absorbed), features));
}

/** The runs that keep something, and the closing one. */
function withoutEmpty(runs: readonly KeptRun[]): readonly KeptRun[] {
  return runs.filter((run, index) => run.size > 0 || index === runs.length - 1);
}

/** Moves pure insertions and deletions along equal words to the most natural place. */
function slide(a: Tokens, b: Tokens, runs: KeptRun[], features: Features): void {
  for (let index = 0; index < runs.length; index++) {
    const next = runs[index]!;
    const previous = runs[index - 1];
    const aLo = previous ? previous.a + previous.size : 0;
    const bLo = previous ? previous.b + previous.size : 0;
    const inserted = next.b - bLo;
    const deleted = next.a - aLo;
    if (inserted > 0 === deleted > 0) continue;
    const side = inserted > 0 ? b : a;
    const lo = inserted > 0 ? bLo : aLo;
    const hi = inserted > 0 ? next.b : next.a;
    const shift = bestShift(side, lo, hi, previous?.size ?? 0, next.size, features);
    if (shift === 0) continue;
    if (previous) previous.size += shift;
    next.a += shift;
    next.b += shift;
    next.size -= shift;
  }
}

/** How far `[lo, hi)` of a text should slide (negative: left) given how many kept tokens stand on either side. */
function bestShift(side: Tokens, lo: number, hi: number, left: number, right: number, features: Features): number {
  const { ids } = side;
  let best = 0;
  let bestScore = borderScore(side, lo, features) + borderScore(side, hi, features);
  for (let shift = 1; shift <= Math.min(right, MAX_SLIDE) && ids[lo + shift - 1] === ids[hi + shift - 1]; shift++) {
    const score = borderScore(side, lo + shift, features) + borderScore(side, hi + shift, features);
    if (score > bestScore) {
      best = shift;
      bestScore = score;
    }
  }
  for (let shift = 1; shift <= Math.min(left, MAX_SLIDE) && ids[lo - shift] === ids[hi - shift]; shift++) {
    const score = borderScore(side, lo - shift, features) + borderScore(side, hi - shift, features);
    if (score > bestScore) {
      best = -shift;
      bestScore = score;
    }
  }
  return best;
}

/** How natural a cut before token `at` is. */
function borderScore(side: Tokens, at: number, features: Features): number {
  if (at === 0 || at === side.count) return 6;
  const gap = side.text.slice(side.ends[at - 1], side.starts[at]);
  if (gap.includes("\n")) return 6;
  const before = features.of(side.ids[at - 1]!);
  const after = features.of(side.ids[at]!);
  if (gap !== "" && before & STOP) return 5;
  if (after & (COMMA | OPENING)) return before & OPENING ? 0 : 3;
  if (gap === "") return after & (STOP | CLOSING) ? 2 : 0;
  if (after & LINK) return 2;
  return before & COMMA ? 2 : 1;
}

function weigh(side: Tokens, lo: number, hi: number, features: Features): number {
  let weight = 0;
  for (let at = lo; at < hi; at++) weight += features.weight(side.ids[at]!);
  return weight;
}

/** What is changed between two kept runs, by weight. */
interface EditSize {
  readonly deleted: number;
  readonly inserted: number;
}

const larger = (size: EditSize): number => Math.max(size.deleted, size.inserted);

/** Takes islands that say little, seen beside the edits around them, into those edits. */
function absorb(a: Tokens, b: Tokens, runs: readonly KeptRun[], features: Features): KeptRun[] {
  const kept: KeptRun[] = [];
  /** Size of the edit before each kept run. */
  const before: EditSize[] = [];
  let aLo = 0;
  let bLo = 0;
  for (const run of runs) {
    let edit = { deleted: weigh(a, aLo, run.a, features), inserted: weigh(b, bLo, run.b, features) };
    aLo = run.a + run.size;
    bLo = run.b + run.size;
    for (let island = kept.at(-1); island !== undefined; island = kept.at(-1)) {
      const left = before.at(-1)!;
      if (larger(edit) === 0 || island.size > MAX_ISLAND) break;
      const weight = weigh(a, island.a, island.a + island.size, features);
      if (!saysLittle(weight, left, edit) && !isLabel(a, b, island, left, edit, features)) break;
      kept.pop();
      before.pop();
      edit = { deleted: left.deleted + weight + edit.deleted, inserted: left.inserted + weight + edit.inserted };
    }
    kept.push({ ...run });
    before.push(edit);
  }
  return kept;
}

/** Whether an island of this weight is better read as part of the edits beside it. */
function saysLittle(weight: number, left: EditSize, right: EditSize): boolean {
  const least = Math.min(larger(left), larger(right));
  if (least === 0) return false;
  if (weight <= 0.5) return true;
  return weight * 2 <= least && weight <= 8;
}

/** Whether an island is the number or letter of a list label whose brackets or stop changed, as from 1. to (1). */
function isLabel(a: Tokens, b: Tokens, island: KeptRun, left: EditSize, right: EditSize, features: Features): boolean {
  if (island.size > 1 || larger(left) > MAX_LABEL_EDIT || larger(right) > MAX_LABEL_EDIT) return false;
  const id = a.ids[island.a]!;
  if (!(features.of(id) & NUMBER) && a.ends[island.a]! - a.starts[island.a]! > 4) return false;
  return (touches(a, island.a) && touches(a, island.a + 1)) || (touches(b, island.b) && touches(b, island.b + 1));
}

/** Whether no white space stands before token `at`. */
function touches(side: Tokens, at: number): boolean {
  return at > 0 && at < side.count && side.ends[at - 1] === side.starts[at];
}

/** Gives equal words at the ends of edits back to the kept runs beside them. */
function regain(a: Tokens, b: Tokens, runs: readonly KeptRun[]): readonly KeptRun[] {
  const first: KeptRun = { a: 0, b: 0, size: 0 };
  let previous = first;
  for (const run of runs) {
    let aLo = previous.a + previous.size;
    let bLo = previous.b + previous.size;
    for (; aLo < run.a && bLo < run.b && a.ids[aLo] === b.ids[bLo]; previous.size++) {
      aLo += 1;
      bLo += 1;
    }
    for (; run.a > aLo && run.b > bLo && a.ids[run.a - 1] === b.ids[run.b - 1]; run.size++) {
      run.a -= 1;
      run.b -= 1;
    }
    previous = run;
  }
  return first.size > 0 ? [first, ...runs] : runs;
}

/** Widens edits until none of their ends lies inside a unit. */
function keepUnits(a: Tokens, b: Tokens, runs: readonly KeptRun[], features: Features): readonly KeptRun[] {
  const out: KeptRun[] = [];
  let aLo = 0;
  let bLo = 0;
  for (const run of runs) {
    // Left end of the edit before this run: give back kept tokens of the previous run while a unit is cut.
    for (let previous = out.at(-1); previous !== undefined; previous = out.at(-1)) {
      if (!splitsUnit(a, aLo, run.a, b, bLo, run.b, "left", features)) break;
      aLo -= 1;
      bLo -= 1;
      previous.size -= 1;
      if (previous.size === 0) {
        out.pop();
        const last = out.at(-1);
        aLo = last ? last.a + last.size : 0;
        bLo = last ? last.b + last.size : 0;
      }
    }
    while (run.size > 0 && splitsUnit(a, aLo, run.a, b, bLo, run.b, "right", features)) {
      run.a += 1;
      run.b += 1;
      run.size -= 1;
    }
    if (run.size > 0) {
      out.push(run);
      aLo = run.a + run.size;
      bLo = run.b + run.size;
    }
  }
  out.push({ a: a.count, b: b.count, size: 0 });
  return out;
}
