import type { Candidates } from "./evidence.ts";
import type { Prepared } from "./material.ts";
import { totals, type Rows } from "./vectors.ts";

/** How candidates stand against their rivals; each measure seen from the side where it is less and where it is more. */
export interface Rivalry {
  /** Share of the common words that the best rival lacks: what only this pair explains. */
  readonly ownLess: Float64Array;
  readonly ownMore: Float64Array;
  /** Logarithm of the pair's share in the walk from one point to the points that hold its words, over the best rival's. */
  readonly walkLess: Float64Array;
  readonly walkMore: Float64Array;
}

/** How much of each word all articles of a draft hold together. */
export interface Totals {
  readonly a: readonly [Float64Array, Float64Array];
  readonly b: readonly [Float64Array, Float64Array];
}

/** Totals over the top points of both drafts. */
export function totalsOf({ a, b, vocabulary }: Prepared): Totals {
  const { stems, pairs } = vocabulary.sizes;
  return {
    a: [totals(a.words, a.outline.tops, stems), totals(a.pairs, a.outline.tops, pairs)],
    b: [totals(b.words, b.outline.tops, stems), totals(b.pairs, b.outline.tops, pairs)],
  };
}

/** Smoothing of walk shares: a share below two in a hundred is noise. */
const WALK_FLOOR = 0.02;
const WALK_LIMIT = 2;

/** Sets each candidate beside its rivals. */
export function rivalry({ a, b }: Prepared, candidates: Candidates, sums: Totals): Rivalry {
  const { from, to, similarity } = candidates;
  const size = from.length;
  const byRow = rivalsBy(from, similarity);
  const byColumn = rivalsBy(to, similarity);
  const result: Rivalry = {
    ownLess: new Float64Array(size),
    ownMore: new Float64Array(size),
    walkLess: new Float64Array(size),
    walkMore: new Float64Array(size),
  };
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const step: Step = { forward: 0, backward: 0 };
  for (let at = 0; at < size; at++) {
    const row = from[at] ?? 0;
    const other = to[at] ?? 0;
    const rivalTo = to[rivalOf(byRow, row, at)] ?? -1;
    const rivalFrom = from[rivalOf(byColumn, other, at)] ?? -1;
    const first = ownShare(a.words, row, b.words, other, b.words, rivalTo);
    const second = ownShare(b.words, other, a.words, row, a.words, rivalFrom);
    result.ownLess[at] = Math.min(first, second);
    result.ownMore[at] = Math.max(first, second);
    step.forward = 0;
    step.backward = 0;
    walk(a.words, row, b.words, other, sums.a[0], sums.b[0], step);
    walk(a.pairs, row, b.pairs, other, sums.a[1], sums.b[1], step);
    forward[at] = step.forward;
    backward[at] = step.backward;
  }
  const ahead = leads(shares(from, forward), from);
  const behind = leads(shares(to, backward), to);
  for (let at = 0; at < size; at++) {
    result.walkLess[at] = Math.min(ahead[at] ?? 0, behind[at] ?? 0);
    result.walkMore[at] = Math.max(ahead[at] ?? 0, behind[at] ?? 0);
  }
  return result;
}

/** The two most similar candidates of each point, or -1. */
type BestTwo = ReadonlyMap<number, readonly [number, number]>;

function rivalsBy(place: Int32Array, similarity: Float64Array): BestTwo {
  const table = new Map<number, [number, number]>();
  place.forEach((point, at) => {
    const value = similarity[at] ?? 0;
    const held = table.get(point);
    if (held === undefined) table.set(point, [at, -1]);
    else if (value > (similarity[held[0]] ?? 0)) {
      held[1] = held[0];
      held[0] = at;
    } else if (held[1] < 0 || value > (similarity[held[1]] ?? 0)) held[1] = at;
  });
  return table;
}

/** The nearest rival candidate of a point, or -1. */
function rivalOf(table: BestTwo, point: number, at: number): number {
  const [best, second] = table.get(point) ?? [-1, -1];
  return best === at ? second : best;
}

/** Share of what two rows have in common that a rival row lacks; all of it where there is no rival. */
function ownShare(a: Rows, row: number, b: Rows, other: number, rivals: Rows, rival: number): number {
  let at = a.start[row] ?? 0;
  let to = b.start[other] ?? 0;
  let third = rival < 0 ? 0 : (rivals.start[rival] ?? 0);
  const end = a.start[row + 1] ?? 0;
  const stop = b.start[other + 1] ?? 0;
  const last = rival < 0 ? 0 : (rivals.start[rival + 1] ?? 0);
  let all = 0;
  let own = 0;
  while (at < end && to < stop) {
    const x = a.ids[at] ?? 0;
    const y = b.ids[to] ?? 0;
    if (x < y) at++;
    else if (y < x) to++;
    else {
      while (third < last && (rivals.ids[third] ?? 0) < x) third++;
      const product = (a.weights[at] ?? 0) * (b.weights[to] ?? 0);
      all += product;
      if (third >= last || rivals.ids[third] !== x) own += product;
      at++;
      to++;
    }
  }
  return all === 0 ? 0 : own / all;
}

interface Step {
  forward: number;
  backward: number;
}

/** Adds the weight of walking from a point by its distinctive words to the other draft's points that hold them, both ways. */
function walk(
  a: Rows,
  row: number,
  b: Rows,
  other: number,
  sumsA: Float64Array,
  sumsB: Float64Array,
  step: Step,
): void {
  let at = a.start[row] ?? 0;
  let to = b.start[other] ?? 0;
  const end = a.start[row + 1] ?? 0;
  const stop = b.start[other + 1] ?? 0;
  while (at < end && to < stop) {
    const x = a.ids[at] ?? 0;
    const y = b.ids[to] ?? 0;
    if (x < y) at++;
    else if (y < x) to++;
    else {
      const v = (a.weights[at] ?? 0) ** 2;
      const w = (b.weights[to] ?? 0) ** 2;
      const scale = (sumsA[x] ?? 0) * (sumsB[x] ?? 0);
      if (scale > 0) {
        const joint = (v * w) / scale;
        step.forward += v * joint;
        step.backward += w * joint;
      }
      at++;
      to++;
    }
  }
}

function shares(place: Int32Array, values: Float64Array): Float64Array {
  const sums = new Map<number, number>();
  place.forEach((point, at) => sums.set(point, (sums.get(point) ?? 0) + (values[at] ?? 0)));
  return values.map((value, at) => {
    const sum = sums.get(place[at] ?? 0) ?? 0;
    return sum === 0 ? 0 : value / sum;
  });
}

function leads(share: Float64Array, place: Int32Array): Float64Array {
  const most = new Map<number, number>();
  const next = new Map<number, number>();
  place.forEach((point, at) => {
    const value = share[at] ?? 0;
    if (value > (most.get(point) ?? 0)) {
      next.set(point, most.get(point) ?? 0);
      most.set(point, value);
    } else if (value > (next.get(point) ?? 0)) next.set(point, value);
  });
  return share.map((value, at) => {
    const point = place[at] ?? 0;
    const best = most.get(point) ?? 0;
    const rival = value < best ? best : (next.get(point) ?? 0);
    const lead = Math.log((value + WALK_FLOOR) / (rival + WALK_FLOOR));
    return Math.max(-WALK_LIMIT, Math.min(WALK_LIMIT, lead));
  });
}
