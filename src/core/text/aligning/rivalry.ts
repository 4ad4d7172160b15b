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
export function rivalry(prepared: Prepared, candidates: Candidates, sums: Totals): Rivalry {
  const { a, b, spread } = prepared;
  const { from, to, similarity } = candidates;
  const size = from.length;
  const first = ownShares(prepared, from, a.words, to, b.words, similarity);
  const second = ownShares(prepared, to, b.words, from, a.words, similarity);
  const forward = new Float64Array(size);
  const backward = new Float64Array(size);
  const step: Step = { forward: 0, backward: 0 };
  for (let at = 0; at < size; at++) {
    const row = from[at] ?? 0;
    const other = to[at] ?? 0;
    spread.words.load(a.words, row);
    spread.pairs.load(a.pairs, row);
    step.forward = 0;
    step.backward = 0;
    walk(spread.words.weight, b.words, other, sums.a[0], sums.b[0], step);
    walk(spread.pairs.weight, b.pairs, other, sums.a[1], sums.b[1], step);
    forward[at] = step.forward;
    backward[at] = step.backward;
  }
  const ahead = leads(shares(from, forward), from);
  const behind = leads(shares(to, backward), to);
  return {
    ownLess: first.map((share, at) => Math.min(share, second[at] ?? 0)),
    ownMore: first.map((share, at) => Math.max(share, second[at] ?? 0)),
    walkLess: ahead.map((lead, at) => Math.min(lead, behind[at] ?? 0)),
    walkMore: ahead.map((lead, at) => Math.max(lead, behind[at] ?? 0)),
  };
}

/** Shares of what each candidate has in common that the nearest rival of its first point lacks. */
function ownShares(
  { spread, vocabulary }: Prepared,
  points: Int32Array,
  rows: Rows,
  others: Int32Array,
  otherRows: Rows,
  similarity: Float64Array,
): Float64Array {
  const rivals = rivalsBy(points, similarity);
  const groups = new Map<number, number[]>();
  points.forEach((point, at) => {
    const group = groups.get(point);
    if (group === undefined) groups.set(point, [at]);
    else group.push(at);
  });
  const result = new Float64Array(points.length);
  const held = new Uint8Array(vocabulary.sizes.stems);
  for (const [point, group] of groups) {
    const [best, second] = rivals.get(point) ?? [-1, -1];
    spread.words.load(rows, point);
    mark(held, otherRows, others[best] ?? -1, BY_BEST);
    mark(held, otherRows, others[second] ?? -1, BY_SECOND);
    for (const at of group) {
      result[at] = ownShare(spread.words.weight, otherRows, others[at] ?? 0, held, at === best ? BY_SECOND : BY_BEST);
    }
    mark(held, otherRows, others[best] ?? -1, 0);
    mark(held, otherRows, others[second] ?? -1, 0);
  }
  return result;
}

/** Which of a point's two nearest candidates hold a word. */
const BY_BEST = 1;
const BY_SECOND = 2;

function mark(held: Uint8Array, rows: Rows, row: number, by: number): void {
  if (row < 0) return;
  const end = rows.start[row + 1] ?? 0;
  for (let at = rows.start[row] ?? 0; at < end; at++) {
    const id = rows.ids[at] ?? 0;
    held[id] = by === 0 ? 0 : (held[id] ?? 0) | by;
  }
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

/** Share of what a row has in common with another that the marked rival lacks; all of it where there is no rival. */
function ownShare(weight: Float64Array, rows: Rows, other: number, held: Uint8Array, rival: number): number {
  let all = 0;
  let own = 0;
  const end = rows.start[other + 1] ?? 0;
  for (let at = rows.start[other] ?? 0; at < end; at++) {
    const id = rows.ids[at] ?? 0;
    const product = (weight[id] ?? 0) * (rows.weights[at] ?? 0);
    all += product;
    if (((held[id] ?? 0) & rival) === 0) own += product;
  }
  return all === 0 ? 0 : own / all;
}

interface Step {
  forward: number;
  backward: number;
}

/** Adds the weight of walking from a point by its distinctive words to the other draft's points that hold them, both ways. */
function walk(
  weight: Float64Array,
  rows: Rows,
  other: number,
  sumsA: Float64Array,
  sumsB: Float64Array,
  step: Step,
): void {
  const end = rows.start[other + 1] ?? 0;
  for (let at = rows.start[other] ?? 0; at < end; at++) {
    const id = rows.ids[at] ?? 0;
    const held = weight[id] ?? 0;
    if (held === 0) continue;
    const v = held ** 2;
    const w = (rows.weights[at] ?? 0) ** 2;
    const scale = (sumsA[id] ?? 0) * (sumsB[id] ?? 0);
    if (scale > 0) {
      const joint = (v * w) / scale;
      step.forward += v * joint;
      step.backward += w * joint;
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
