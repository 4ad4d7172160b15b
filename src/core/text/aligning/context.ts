import type { Candidates } from "./evidence.ts";
import { probability } from "./model.ts";

/** What the pairs around a candidate say about it. */
export interface Context {
  /** Probability of the best pair shortly before plus that of the best shortly after, 0 to 2. */
  readonly neighbours: Float64Array;
  /** How well the place fits between the sure pairs around it, seen from both drafts, 0 to 1. */
  readonly fit: Float64Array;
  /** Lead in similarity over rivals, each discounted where it fits its place badly: the lesser and the greater of both sides. */
  readonly leadLess: Float64Array;
  readonly leadMore: Float64Array;
  /** Lead in log-odds over the best rival of either point: the lesser and the greater. */
  readonly aheadLess: Float64Array;
  readonly aheadMore: Float64Array;
}

const SURE = 0.6;
const LEAD_LIMIT = 1.5;
/** Similarity of unrelated points of one subject: below it a rival is no rival, nor a pair a pair. */
export const BACKGROUND = 0.08;

/** Looks at each candidate in its place; `odds` are the log-odds of each without it. */
export function context(
  candidates: Candidates,
  from: readonly number[],
  to: readonly number[],
  odds: Float64Array,
): Context {
  const alone = odds.map(probability);
  const rows = placesOf(candidates.from, from);
  const columns = placesOf(candidates.to, to);
  const anchors = surePairs(rows, columns, alone, from.length, to.length);
  const windowRow = windows(anchors.ofRow, to.length);
  const windowColumn = windows(anchors.ofColumn, from.length);
  const fit = alone.map((_, at) => {
    const row = rows[at] ?? 0;
    const column = columns[at] ?? 0;
    return (closeness(windowRow, row, column) + closeness(windowColumn, column, row)) / 2;
  });
  const worth = candidates.similarity.map((value, at) => Math.max(BACKGROUND, value * (0.4 + 0.6 * (fit[at] ?? 0))));
  const ofRow = leadsOver(rows, from.length, worth);
  const ofColumn = leadsOver(columns, to.length, worth);
  const aheadRow = aheadOf(rows, from.length, odds);
  const aheadColumn = aheadOf(columns, to.length, odds);
  return {
    neighbours: support(rows, columns, to.length, alone),
    fit,
    leadLess: ofRow.map((lead, at) => Math.min(lead, ofColumn[at] ?? 0)),
    leadMore: ofRow.map((lead, at) => Math.max(lead, ofColumn[at] ?? 0)),
    aheadLess: aheadRow.map((lead, at) => Math.min(lead, aheadColumn[at] ?? 0)),
    aheadMore: aheadRow.map((lead, at) => Math.max(lead, aheadColumn[at] ?? 0)),
  };
}

function placesOf(points: Int32Array, chosen: readonly number[]): Int32Array {
  const places = new Map(chosen.map((row, place) => [row, place]));
  return points.map((row) => places.get(row) ?? 0);
}

interface Anchors {
  readonly ofRow: Int32Array;
  readonly ofColumn: Int32Array;
}

/** Pairs that are likely and each other's likeliest. */
function surePairs(rows: Int32Array, columns: Int32Array, alone: Float64Array, height: number, width: number): Anchors {
  const bestRow = new Float64Array(height);
  const bestColumn = new Float64Array(width);
  alone.forEach((value, at) => {
    const row = rows[at] ?? 0;
    const column = columns[at] ?? 0;
    bestRow[row] = Math.max(bestRow[row] ?? 0, value);
    bestColumn[column] = Math.max(bestColumn[column] ?? 0, value);
  });
  const ofRow = new Int32Array(height).fill(-1);
  const ofColumn = new Int32Array(width).fill(-1);
  alone.forEach((value, at) => {
    const row = rows[at] ?? 0;
    const column = columns[at] ?? 0;
    if (value <= SURE || value !== bestRow[row] || value !== bestColumn[column]) return;
    if (ofRow[row] !== -1 || ofColumn[column] !== -1) return;
    ofRow[row] = column;
    ofColumn[column] = row;
  });
  return { ofRow, ofColumn };
}

interface Windows {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** For each place the counterparts of the nearest sure pairs before and after it. */
function windows(counterpart: Int32Array, size: number): Windows {
  const length = counterpart.length;
  const low = new Int32Array(length);
  const high = new Int32Array(length);
  let last = -1;
  for (let at = 0; at < length; at++) {
    low[at] = last;
    if ((counterpart[at] ?? -1) >= 0) last = counterpart[at] ?? -1;
  }
  last = size;
  for (let at = length - 1; at >= 0; at--) {
    high[at] = last;
    if ((counterpart[at] ?? -1) >= 0) last = counterpart[at] ?? -1;
  }
  return { low, high };
}

/** 1 between the neighbours' counterparts, falling off outside; where these stand in reverse, near either of them. */
function closeness({ low, high }: Windows, at: number, place: number): number {
  const below = low[at] ?? -1;
  const above = high[at] ?? place;
  const outside =
    below <= above
      ? Math.max(0, below - place, place - above)
      : Math.min(Math.max(0, place - below - 2, below - place), Math.max(0, above - 2 - place, place - above));
  return Math.exp(-outside / 3);
}

/** Logarithm of each value over the best other value of the same point. */
function leadsOver(place: Int32Array, size: number, value: Float64Array): Float64Array {
  const rival = rivalsOf(place, size, value);
  return value.map((found, at) => {
    const lead = Math.log(found / Math.max(BACKGROUND, rival[at] ?? 0));
    return Math.max(-LEAD_LIMIT, Math.min(LEAD_LIMIT, lead));
  });
}

/** A rival less likely than this is none, and a greater lead than this says no more. */
const AHEAD_LIMIT = 4;

/** Difference of the log-odds from the best other ones of the same point. */
function aheadOf(place: Int32Array, size: number, odds: Float64Array): Float64Array {
  const rival = rivalsOf(place, size, odds);
  return odds.map((found, at) => {
    const lead = found - Math.max(-AHEAD_LIMIT, rival[at] ?? 0);
    return Math.max(-AHEAD_LIMIT, Math.min(AHEAD_LIMIT, lead));
  });
}

/** The best other value of the same point. */
function rivalsOf(place: Int32Array, size: number, value: Float64Array): Float64Array {
  const best = new Float64Array(size).fill(-Infinity);
  const next = new Float64Array(size).fill(-Infinity);
  const holder = new Int32Array(size).fill(-1);
  value.forEach((found, at) => {
    const point = place[at] ?? 0;
    if (found > (best[point] ?? 0)) {
      next[point] = best[point] ?? 0;
      best[point] = found;
      holder[point] = at;
    } else if (found > (next[point] ?? 0)) next[point] = found;
  });
  return value.map((_, at) => {
    const point = place[at] ?? 0;
    return (holder[point] === at ? next[point] : best[point]) ?? 0;
  });
}

const REACH = 2;

function support(rows: Int32Array, columns: Int32Array, width: number, alone: Float64Array): Float64Array {
  const stride = width + 2 * REACH;
  const keys = Float64Array.from(rows, (row, at) => (row + REACH) * stride + (columns[at] ?? 0) + REACH);
  const chance = new Map<number, number>();
  keys.forEach((key, at) => chance.set(key, alone[at] ?? 0));
  return keys.map((key) => {
    let before = 0;
    let after = 0;
    for (let down = 0; down <= REACH; down++) {
      for (let along = 0; along <= REACH; along++) {
        if (down + along === 0) continue;
        const weight = down + along > REACH ? 0.5 : 1;
        before = Math.max(before, weight * (chance.get(key - down * stride - along) ?? 0));
        after = Math.max(after, weight * (chance.get(key + down * stride + along) ?? 0));
      }
    }
    return before + after;
  });
}
