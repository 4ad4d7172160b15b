import type { Rows } from "./vectors.ts";

/** Which rows of the second draft hold a feature, and with what weight. */
interface Postings {
  readonly start: Int32Array;
  readonly rows: Int32Array;
  readonly weights: Float64Array;
}

function invert(rows: Rows, chosen: readonly number[], features: number): Postings {
  const start = new Int32Array(features + 1);
  for (const row of chosen) {
    for (let at = rows.start[row] ?? 0; at < (rows.start[row + 1] ?? 0); at++) {
      const slot = (rows.ids[at] ?? 0) + 1;
      start[slot] = (start[slot] ?? 0) + 1;
    }
  }
  for (let id = 0; id < features; id++) start[id + 1] = (start[id + 1] ?? 0) + (start[id] ?? 0);
  const next = start.slice();
  const found = new Int32Array(start[features] ?? 0);
  const weights = new Float64Array(found.length);
  for (const row of chosen) {
    for (let at = rows.start[row] ?? 0; at < (rows.start[row + 1] ?? 0); at++) {
      const id = rows.ids[at] ?? 0;
      const slot = next[id] ?? 0;
      next[id] = slot + 1;
      found[slot] = row;
      weights[slot] = rows.weights[at] ?? 0;
    }
  }
  return { start, rows: found, weights };
}

/** A word that so many points of the other draft use finds no candidates, it only weighs among them. */
function tooCommon(chosen: number): number {
  return Math.max(60, chosen * 0.1);
}

/**
 * For each chosen row of the first draft the nearest rows of the second by cosine, found through the words they share;
 * `keep` receives each of the at most `most` nearest.
 */
export function nearest(
  a: Rows,
  from: readonly number[],
  b: Rows,
  to: readonly number[],
  features: number,
  most: number,
  keep: (row: number, other: number) => void,
): void {
  const postings = invert(b, to, features);
  const cap = tooCommon(to.length);
  const size = b.norm.length;
  const score = new Float64Array(size);
  const touched = new Int32Array(size);
  const best: number[] = [];
  for (const row of from) {
    let met = 0;
    const end = a.start[row + 1] ?? 0;
    for (let at = a.start[row] ?? 0; at < end; at++) {
      const id = a.ids[at] ?? 0;
      const first = postings.start[id] ?? 0;
      const last = postings.start[id + 1] ?? 0;
      if (last - first > cap) continue;
      const weight = a.weights[at] ?? 0;
      for (let slot = first; slot < last; slot++) {
        const other = postings.rows[slot] ?? 0;
        const before = score[other] ?? 0;
        if (before === 0) touched[met++] = other;
        score[other] = before + weight * (postings.weights[slot] ?? 0);
      }
    }
    best.length = 0;
    let least = 0;
    for (let at = 0; at < met; at++) {
      const other = touched[at] ?? 0;
      const value = (score[other] ?? 0) / (b.norm[other] || 1);
      score[other] = value;
      if (best.length === most && value <= least) continue;
      let place = best.length < most ? best.length : most - 1;
      while (place > 0 && (score[best[place - 1] ?? 0] ?? 0) < value) {
        best[place] = best[place - 1] ?? 0;
        place--;
      }
      best[place] = other;
      least = score[best.at(-1) ?? 0] ?? 0;
    }
    for (const other of best) keep(row, other);
    for (let at = 0; at < met; at++) score[touched[at] ?? 0] = 0;
  }
}
