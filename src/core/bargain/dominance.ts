/**
 * Marks which of `count` distinct vectors no other one dominates (1) and which some does (0). The vectors stand in
 * `columns`, one array for each coordinate, in descending lexicographic order. Sweeps for up to three coordinates
 * (Kung, Luccio & Preparata 1975), divides and conquers above.
 */
export function undominated(columns: readonly Float64Array[], count: number): Uint8Array {
  const keep = new Uint8Array(count).fill(1);
  if (columns.length === 1) keep.fill(0, 1);
  else if (columns.length === 2) sweepPlane(columns, count, keep);
  else if (columns.length === 3) sweepSpace(columns, count, keep);
  else new Divider(columns, count, keep).run();
  return keep;
}

function sweepPlane(columns: readonly Float64Array[], count: number, keep: Uint8Array): void {
  const second = columns[1]!;
  let best = -Infinity;
  for (let at = 0; at < count; at++) {
    if (second[at]! <= best) keep[at] = 0;
    else best = second[at]!;
  }
}

/** Dense ranks from 1, the largest value first. */
function ranksOf(values: Float64Array, count: number): { ranks: Int32Array; top: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < count; at++) {
    const value = values[at]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const ranks = new Int32Array(count);
  if (high - low <= 4 * count + 1024) {
    for (let at = 0; at < count; at++) ranks[at] = high - values[at]! + 1;
    return { ranks, top: high - low + 1 };
  }
  const sorted = values.slice(0, count).sort();
  const index = new Map<number, number>();
  for (let at = count - 1; at >= 0; at--) if (!index.has(sorted[at]!)) index.set(sorted[at]!, index.size + 1);
  for (let at = 0; at < count; at++) ranks[at] = index.get(values[at]!)!;
  return { ranks, top: index.size };
}

/** For each rank the best partner seen among that rank and all before it; forgets everything in one step. */
class Staircase {
  private readonly best: Float64Array;
  private readonly stamp: Int32Array;
  private round = 0;
  constructor(top: number) {
    this.best = new Float64Array(top + 1);
    this.stamp = new Int32Array(top + 1);
  }

  clear(): void {
    this.round++;
  }

  add(rank: number, value: number): void {
    const { best, stamp, round } = this;
    for (let at = rank; at < best.length; at += at & -at) {
      if (stamp[at] !== round) {
        stamp[at] = round;
        best[at] = value;
      } else if (best[at]! < value) best[at] = value;
      else break;
    }
  }

  /** Whether some pair added has a rank up to this and at least this value. */
  covers(rank: number, value: number): boolean {
    const { best, stamp, round } = this;
    for (let at = rank; at > 0; at &= at - 1) if (stamp[at] === round && best[at]! >= value) return true;
    return false;
  }
}

function sweepSpace(columns: readonly Float64Array[], count: number, keep: Uint8Array): void {
  const { ranks, top } = ranksOf(columns[1]!, count);
  const third = columns[2]!;
  const stairs = new Staircase(top);
  stairs.clear();
  for (let at = 0; at < count; at++) {
    if (stairs.covers(ranks[at]!, third[at]!)) keep[at] = 0;
    else stairs.add(ranks[at]!, third[at]!);
  }
}

/** Segments up to this size are compared pair by pair. */
const small = 24;

class Divider {
  private readonly columns: readonly Float64Array[];
  private readonly keep: Uint8Array;
  private readonly ranks: Int32Array;
  private readonly stairs: Staircase;
  private readonly order: Int32Array;
  private readonly buffer: Int32Array;

  constructor(columns: readonly Float64Array[], count: number, keep: Uint8Array) {
    this.columns = columns;
    this.keep = keep;
    const { ranks, top } = ranksOf(columns[columns.length - 2]!, count);
    this.ranks = ranks;
    this.stairs = new Staircase(top);
    this.order = Int32Array.from({ length: count }, (_, at) => at);
    this.buffer = new Int32Array(count);
  }

  run(): void {
    this.settle(0, this.order.length);
  }

  /** Whether a is at least b in every coordinate from `first` on. */
  private covers(a: number, b: number, first: number): boolean {
    const { columns } = this;
    for (let k = first; k < columns.length; k++) if (columns[k]![a]! < columns[k]![b]!) return false;
    return true;
  }

  /** Settles order[from..to); returns how many survive, which then stand first, in descending second coordinate. */
  private settle(from: number, to: number): number {
    if (to - from <= small) return this.settleSmall(from, to);
    const middle = (from + to) >> 1;
    const left = this.settle(from, middle);
    const right = this.settle(middle, to);
    this.strike(from, from + left, middle, middle + right, 1);
    return this.weave(from, from + left, middle, middle + right);
  }

  private settleSmall(from: number, to: number): number {
    const { order, keep } = this;
    const second = this.columns[1]!;
    let end = from;
    for (let at = from; at < to; at++) {
      const item = order[at]!;
      let survives = true;
      for (let other = from; survives && other < end; other++) survives = !this.covers(order[other]!, item, 1);
      if (!survives) {
        keep[item] = 0;
        continue;
      }
      let place = end++;
      while (place > from && second[order[place - 1]!]! < second[item]!) {
        order[place] = order[place - 1]!;
        place--;
      }
      order[place] = item;
    }
    return end - from;
  }

  /** Merges two runs by the second coordinate, leaving out what was struck, to order[from..]. */
  private weave(from: number, fromEnd: number, next: number, nextEnd: number): number {
    const { order, buffer, keep } = this;
    const second = this.columns[1]!;
    let [a, b, end] = [from, next, 0];
    while (a < fromEnd || b < nextEnd) {
      const takeFirst = b >= nextEnd || (a < fromEnd && second[order[a]!]! >= second[order[b]!]!);
      const item = takeFirst ? order[a++]! : order[b++]!;
      if (keep[item] === 1) buffer[end++] = item;
    }
    for (let at = 0; at < end; at++) order[from + at] = buffer[at]!;
    return end;
  }

  /**
   * Strikes from the second run what the first covers in the coordinates from `first` on; in those before, the first
   * run is at least the second. Both runs descend in coordinate `first`.
   */
  private strike(a: number, aEnd: number, b: number, bEnd: number, first: number): void {
    if (this.columns.length - first <= 3) this.strikeBySweep(this.order, a, aEnd, b, bEnd, first);
    else this.strikeDeep(this.order.slice(a, aEnd), this.order.slice(b, bEnd), first);
  }

  private strikeBySweep(order: Int32Array, a: number, aEnd: number, b: number, bEnd: number, first: number): void {
    const { keep, ranks, stairs } = this;
    const lead = this.columns[first]!;
    const last = this.columns[this.columns.length - 1]!;
    stairs.clear();
    let at = a;
    for (let other = b; other < bEnd; other++) {
      const item = order[other]!;
      const value = lead[item]!;
      for (; at < aEnd && lead[order[at]!]! >= value; at++) stairs.add(ranks[order[at]!]!, last[order[at]!]!);
      if (at > a && stairs.covers(ranks[item]!, last[item]!)) keep[item] = 0;
    }
  }

  private strikeDeep(upper: Int32Array, lower: Int32Array, first: number): void {
    const { keep, columns } = this;
    const lead = columns[first]!;
    const rest = lower.filter((item) => keep[item] === 1);
    if (upper.length === 0 || rest.length === 0) return;
    if (upper.length * rest.length <= small * small) {
      for (const item of rest)
        for (const other of upper)
          if (this.covers(other, item, first)) {
            keep[item] = 0;
            break;
          }
      return;
    }
    const next = columns[first + 1]!;
    const byNext = (items: Int32Array) => items.slice().sort((x, y) => next[y]! - next[x]!);
    const flat = (high: Int32Array, low: Int32Array) => {
      if (columns.length - first - 1 > 3) return this.strikeDeep(byNext(high), byNext(low), first + 1);
      const both = new Int32Array(high.length + low.length);
      both.set(byNext(high));
      both.set(byNext(low), high.length);
      return this.strikeBySweep(both, 0, high.length, high.length, both.length, first + 1);
    };
    const lowestUpper = lead[upper[upper.length - 1]!]!;
    const highestLower = lead[rest[0]!]!;
    if (lowestUpper >= highestLower) return flat(upper, rest);
    const pivot = lead[upper[upper.length >> 1]!]!;
    const cut = (items: Int32Array) => {
      let at = 0;
      while (at < items.length && lead[items[at]!]! >= pivot) at++;
      return at;
    };
    let [u, l] = [cut(upper), cut(rest)];
    if (u === upper.length && l === rest.length) {
      // All at or above the pivot: part it strictly, or all upper ones stand level.
      const strictly = (items: Int32Array) => {
        let at = 0;
        while (at < items.length && lead[items[at]!]! > pivot) at++;
        return at;
      };
      [u, l] = [strictly(upper), strictly(rest)];
      if (u === 0) {
        // Every upper one equals the pivot, the least of all: those above it are not covered, those level may be.
        return flat(upper, rest.subarray(l));
      }
    }
    this.strikeDeep(upper.subarray(0, u), rest.subarray(0, l), first);
    this.strikeDeep(upper.subarray(u), rest.subarray(l), first);
    flat(upper.subarray(0, u), rest.subarray(l));
    return undefined;
  }
}
