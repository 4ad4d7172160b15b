import { undominated } from "./dominance.ts";
import { mergingOrder } from "./order.ts";
import type { Problem, Prohibition } from "./problem.ts";

/** The whole frontier: sums of values by party and, for each point, its first package. */
export interface Frontier {
  readonly count: number;
  /** sums[party][point]. */
  readonly sums: readonly Float64Array[];
  readonly packages: (point: number) => Int32Array;
}

/** Where the merging stands; `candidates` counts the partial packages that compete in the next step. */
export interface FrontierProgress {
  readonly done: number;
  readonly total: number;
  readonly candidates: number;
}

/**
 * Partial packages that carry the same obligations, undominated among themselves, in descending lexicographic order.
 * A package is written into `words` as digits of a mixed-radix number in the order given by the file, so that
 * comparing words compares packages.
 */
interface Layer {
  readonly count: number;
  readonly columns: readonly Float64Array[];
  readonly words: readonly Float64Array[];
}

/** Where the digit of an issue stands in the words of a package. */
interface Digit {
  readonly word: number;
  readonly unit: number;
}

const largestWord = 2 ** 52;

function digitsOf(problem: Problem): { digits: readonly Digit[]; words: number } {
  const digits: Digit[] = [];
  let [word, unit] = [0, 1];
  // From the last issue to the first, so that earlier issues weigh more within a word; word 0 holds the last issues.
  for (let issue = problem.issues.length - 1; issue >= 0; issue--) {
    const size = problem.issues[issue]!.options.length;
    if (unit * size > largestWord) [word, unit] = [word + 1, 1];
    digits[issue] = { word, unit };
    unit *= size;
  }
  return { digits, words: word + 1 };
}

/** Which prohibitions an unfinished package may still fulfil, as a text of their numbers: its obligations. */
type Duties = string;

/** For one issue: what each option makes of each state of duties; null where it would fulfil a prohibition. */
class Dutiful {
  private readonly prohibitions: readonly Prohibition[];
  private readonly place: Int32Array;
  constructor(problem: Problem, order: readonly number[]) {
    this.prohibitions = problem.prohibitions;
    this.place = new Int32Array(order.length);
    order.forEach((issue, at) => (this.place[issue] = at));
  }

  after(duties: Duties, issue: number, option: number): Duties | null {
    const live = new Set(duties === "" ? [] : duties.split(",").map(Number));
    for (const [index, { parts }] of this.prohibitions.entries()) {
      const part = parts.find((part) => part.issue === issue);
      if (part === undefined) continue;
      const places = parts.map(({ issue }) => this.place[issue]!);
      const here = this.place[issue]!;
      const opens = Math.min(...places) === here;
      if (!opens && !live.has(index)) continue;
      if (part.options[option] === 0) live.delete(index);
      else if (Math.max(...places) === here) return null;
      else live.add(index);
    }
    return [...live].sort((a, b) => a - b).join(",");
  }
}

/** Sums of weights that a partial package must still be able to reach. */
interface Reach {
  readonly weights: Float64Array;
  readonly needed: number;
  /** The most that the issues after each step can add. */
  readonly rest: Float64Array;
}

/** One for each group of parties that named a line: all together must still be able to reach theirs. */
function reachesOf(problem: Problem, order: readonly number[]): readonly Reach[] {
  const count = problem.parties.length;
  const lined = [...problem.lines.keys()].filter((party) => problem.lines[party]! > 0);
  const reaches: Reach[] = [];
  const groups = lined.length <= 6 ? 2 ** lined.length : lined.length + 2;
  for (let mask = 1; mask < groups; mask++) {
    const inGroup = (at: number) => {
      if (lined.length <= 6) return (mask >> at) & 1;
      return mask > lined.length || mask - 1 === at ? 1 : 0;
    };
    const weights = new Float64Array(count);
    lined.forEach((party, at) => (weights[party] = inGroup(at)));
    const rest = new Float64Array(order.length + 1);
    for (let step = order.length - 1; step >= 0; step--) {
      const values = problem.values[order[step]!]!;
      let top = -Infinity;
      for (let from = 0; from < values.length; from += count) {
        let sum = 0;
        for (let party = 0; party < count; party++) sum += weights[party]! * values[from + party]!;
        if (sum > top) top = sum;
      }
      rest[step] = rest[step + 1]! + top;
    }
    const needed = lined.reduce((sum, party) => sum + weights[party]! * problem.lines[party]!, 0);
    reaches.push({ weights, needed, rest });
  }
  return reaches;
}

/** A layer shifted by one option, on its way into a new layer. */
interface Shifted {
  readonly layer: Layer;
  readonly option: number;
}

/** Candidates of one new state, as runs that are each in order. */
class Candidates {
  count = 0;
  private ghosts = Infinity;
  readonly columns: readonly Float64Array[];
  readonly words: readonly Float64Array[];
  readonly starts: number[] = [0];
  constructor(size: number, parties: number, words: number) {
    this.columns = Array.from({ length: parties }, () => new Float64Array(size));
    this.words = Array.from({ length: words }, () => new Float64Array(size));
  }

  add(layer: Layer, shift: Float64Array, digit: Digit, option: number, reaches: readonly Reach[], step: number): void {
    const slack = reaches.map(({ weights, needed, rest }) => {
      const moved = weights.reduce((sum, weight, party) => sum + weight * shift[party]!, 0);
      return needed - rest[step + 1]! - moved;
    });
    const parties = this.columns.length;
    let end = this.count;
    for (let at = 0; at < layer.count; at++) {
      let reachable = true;
      for (let r = 0; reachable && r < reaches.length; r++) {
        const { weights } = reaches[r]!;
        let sum = 0;
        for (let party = 0; party < parties; party++) sum += weights[party]! * layer.columns[party]![at]!;
        reachable = sum >= slack[r]!;
      }
      if (!reachable) continue;
      for (let party = 0; party < parties; party++)
        this.columns[party]![end] = layer.columns[party]![at]! + shift[party]!;
      for (let word = 0; word < this.words.length; word++) this.words[word]![end] = layer.words[word]![at]!;
      this.words[digit.word]![end]! += option * digit.unit;
      end++;
    }
    this.count = end;
    if (end > this.starts.at(-1)!) this.starts.push(end);
  }

  /** Descending by sums, among equal ones ascending by package. */
  private before(a: number, b: number): boolean {
    for (const column of this.columns) if (column[a] !== column[b]) return column[a]! > column[b]!;
    for (let word = this.words.length - 1; word >= 0; word--) {
      const digits = this.words[word]!;
      if (digits[a] !== digits[b]) return digits[a]! < digits[b]!;
    }
    return true;
  }

  private merged(): Int32Array {
    let from = Int32Array.from({ length: this.count }, (_, at) => at);
    let to = new Int32Array(this.count);
    const lead = this.columns[0]!;
    let starts = this.starts;
    while (starts.length > 2) {
      const next = [0];
      for (let run = 0; run + 1 < starts.length; run += 2) {
        const [start, middle, end] = [starts[run]!, starts[run + 1]!, starts[run + 2] ?? starts[run + 1]!];
        let [a, b] = [start, middle];
        for (let at = start; at < end; at++) {
          let first = b >= end;
          if (!first && a < middle) {
            const [x, y] = [from[a]!, from[b]!];
            first = lead[x]! > lead[y]! || (lead[x] === lead[y] && this.before(x, y));
          }
          to[at] = first ? from[a++]! : from[b++]!;
        }
        next.push(end);
      }
      [from, to] = [to, from];
      starts = next;
    }
    return from;
  }

  /** Adds the points of a layer as rivals: they compete, but do not stay. */
  addRivals(layer: Layer): void {
    this.ghosts = this.count;
    for (const [at, column] of this.columns.entries()) column.set(layer.columns[at]!, this.count);
    this.count += layer.count;
    this.starts.push(this.count);
  }

  /** The undominated ones in order. */
  settle(): Layer {
    const order = this.merged();
    const ghosts = this.ghosts;
    const distinct = new Int32Array(this.count);
    let count = 0;
    for (const item of order) {
      const last = distinct[count - 1]!;
      if (count > 0 && this.columns.every((column) => column[last] === column[item])) {
        if (last >= ghosts) distinct[count - 1] = item;
        continue;
      }
      distinct[count++] = item;
    }
    const gather = (source: Float64Array) => {
      const result = new Float64Array(count);
      for (let at = 0; at < count; at++) result[at] = source[distinct[at]!]!;
      return result;
    };
    const columns = this.columns.map(gather);
    const keep = undominated(columns, count);
    for (let at = 0; at < count; at++) if (distinct[at]! >= ghosts) keep[at] = 0;
    let kept = 0;
    for (let at = 0; at < count; at++) kept += keep[at]!;
    const pick = (source: Float64Array, place: (at: number) => number) => {
      const result = new Float64Array(kept);
      for (let at = 0, end = 0; at < count; at++) if (keep[at] === 1) result[end++] = source[place(at)]!;
      return result;
    };
    return {
      count: kept,
      columns: columns.map((column) => pick(column, (at) => at)),
      words: this.words.map((word) => pick(word, (at) => distinct[at]!)),
    };
  }
}

/**
 * The whole frontier of the packages that obey rules and red lines and meet every line: issues are merged one by one;
 * partial packages under the same obligations compete, and only those survive that none of them dominates. Yields
 * after each issue; the caller stops it by not going on.
 */
export function* frontierSteps(problem: Problem): Generator<FrontierProgress, Frontier> {
  const count = problem.parties.length;
  const order = mergingOrder(problem);
  const duties = new Dutiful(problem, order);
  const reaches = reachesOf(problem, order);
  const { digits, words } = digitsOf(problem);
  const empty: Layer = {
    count: 1,
    columns: Array.from({ length: count }, () => new Float64Array(1)),
    words: Array.from({ length: words }, () => new Float64Array(1)),
  };
  // A prohibition without parts forbids everything.
  const impossible = problem.prohibitions.some(({ parts }) => parts.length === 0);
  let layers = new Map<Duties, Layer>(impossible ? [] : [["", empty]]);
  for (const [step, issue] of order.entries()) {
    const groups = new Map<Duties, Shifted[]>();
    for (const [state, layer] of layers) {
      for (let option = 0; option < problem.issues[issue]!.options.length; option++) {
        const next = duties.after(state, issue, option);
        if (next === null) continue;
        const group = groups.get(next);
        if (group === undefined) groups.set(next, [{ layer, option }]);
        else group.push({ layer, option });
      }
    }
    let candidates = 0;
    for (const group of groups.values()) for (const { layer } of group) candidates += layer.count;
    yield { done: step, total: order.length, candidates };
    layers = new Map();
    const sets = new Map([...groups.keys()].map((state) => [state, state === "" ? [] : state.split(",")]));
    for (const [state, group] of [...groups].sort(([a], [b]) => sets.get(a)!.length - sets.get(b)!.length)) {
      let rival: Layer | undefined;
      const own = new Set(sets.get(state));
      for (const [other, layer] of layers)
        if ((rival?.count ?? 0) < layer.count && sets.get(other)!.every((d) => own.has(d))) rival = layer;
      const size = group.reduce((sum, { layer }) => sum + layer.count, rival?.count ?? 0);
      yield { done: step, total: order.length, candidates };
      const merging = new Candidates(size, count, words);
      for (const { layer, option } of group) {
        const shift = problem.values[issue]!.subarray(option * count, (option + 1) * count);
        merging.add(layer, shift, digits[issue]!, option, reaches, step);
      }
      if (merging.count === 0) continue;
      if (rival !== undefined) merging.addRivals(rival);
      const settled = merging.settle();
      if (settled.count > 0) layers.set(state, settled);
    }
  }
  const last = layers.get("") ?? { count: 0, columns: empty.columns, words: empty.words };
  return {
    count: last.count,
    sums: last.columns,
    packages: (point) =>
      Int32Array.from(
        digits,
        ({ word, unit }, issue) => Math.floor(last.words[word]![point]! / unit) % problem.issues[issue]!.options.length,
      ),
  };
}
