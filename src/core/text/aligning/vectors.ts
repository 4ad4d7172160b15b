/** Sparse rows: the features of row r are ids[start[r]] … ids[start[r + 1] - 1], ascending, with their weights. */
export interface Rows {
  readonly start: Int32Array;
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  /** Euclidean length of each row. */
  readonly norm: Float64Array;
  /** Sum of the squared weights: the mass that containment is a share of. */
  readonly mass: Float64Array;
}

/** Collects rows one after the other; a feature counted twice in a row is one entry. */
export class RowBuilder {
  readonly #counts: Float64Array;
  #touched: number[] = [];
  readonly #start: number[] = [0];
  readonly #ids: number[] = [];
  readonly #found: number[] = [];

  constructor(features: number) {
    this.#counts = new Float64Array(features);
  }

  add(feature: number, count: number): void {
    const before = this.#counts[feature] ?? 0;
    if (before === 0) this.#touched.push(feature);
    this.#counts[feature] = before + count;
  }

  endRow(): void {
    const ids = Int32Array.from(this.#touched).sort();
    for (const id of ids) {
      this.#ids.push(id);
      this.#found.push(this.#counts[id] ?? 0);
      this.#counts[id] = 0;
    }
    this.#touched = [];
    this.#start.push(this.#ids.length);
  }

  /** The rows so far, holding plain counts. */
  counts(): Counts {
    return {
      start: Int32Array.from(this.#start),
      ids: Int32Array.from(this.#ids),
      counts: Float64Array.from(this.#found),
    };
  }
}

/** Rows of plain counts. */
export interface Counts {
  readonly start: Int32Array;
  readonly ids: Int32Array;
  readonly counts: Float64Array;
}

/** In how many of the chosen rows each feature occurs. */
export function documentFrequency(
  counts: Counts,
  rows: readonly number[],
  features: number,
  into: Float64Array<ArrayBuffer> = new Float64Array(features),
): Float64Array<ArrayBuffer> {
  for (const row of rows) {
    const end = counts.start[row + 1] ?? 0;
    for (let at = counts.start[row] ?? 0; at < end; at++) {
      const id = counts.ids[at] ?? 0;
      into[id] = (into[id] ?? 0) + 1;
    }
  }
  return into;
}

/** Weights of TF-IDF kind: (1 + ln count) × value of the feature. */
export function weigh(counts: Counts, value: Float64Array): Rows {
  const rows = counts.start.length - 1;
  const weights = new Float64Array(counts.ids.length);
  const norm = new Float64Array(rows);
  const mass = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    const end = counts.start[row + 1] ?? 0;
    for (let at = counts.start[row] ?? 0; at < end; at++) {
      const weight = (1 + Math.log(counts.counts[at] ?? 1)) * (value[counts.ids[at] ?? 0] ?? 0);
      weights[at] = weight;
      sum += weight * weight;
    }
    mass[row] = sum;
    norm[row] = Math.sqrt(sum);
  }
  return { start: counts.start, ids: counts.ids, weights, norm, mass };
}

/** What two rows share. */
export interface Overlap {
  /** Sum of the products of the weights. */
  readonly dot: number;
  /** Squared weights of the first row on shared features, and of the second. */
  readonly first: number;
  readonly second: number;
}

/** How much of a feature lies in a row, as a share of all chosen rows of its draft: squared weight over the sum. */
export function totals(rows: Rows, chosen: readonly number[], features: number): Float64Array {
  const sums = new Float64Array(features);
  for (const row of chosen) {
    const end = rows.start[row + 1] ?? 0;
    for (let at = rows.start[row] ?? 0; at < end; at++) {
      const id = rows.ids[at] ?? 0;
      sums[id] = (sums[id] ?? 0) + (rows.weights[at] ?? 0) ** 2;
    }
  }
  return sums;
}

/** Walks two rows side by side. */
export function overlap(a: Rows, row: number, b: Rows, other: number): Overlap {
  let at = a.start[row] ?? 0;
  let to = b.start[other] ?? 0;
  const end = a.start[row + 1] ?? 0;
  const stop = b.start[other + 1] ?? 0;
  let dot = 0;
  let first = 0;
  let second = 0;
  while (at < end && to < stop) {
    const x = a.ids[at] ?? 0;
    const y = b.ids[to] ?? 0;
    if (x === y) {
      const v = a.weights[at] ?? 0;
      const w = b.weights[to] ?? 0;
      dot += v * w;
      first += v * v;
      second += w * w;
      at++;
      to++;
    } else if (x < y) at++;
    else to++;
  }
  return { dot, first, second };
}

/** Cosine of two rows from their overlap; 0 where a row is empty. */
export function cosine(a: Rows, row: number, b: Rows, other: number, dot: number): number {
  const length = (a.norm[row] ?? 0) * (b.norm[other] ?? 0);
  return length === 0 ? 0 : Math.min(1, dot / length);
}
