/** Sparse rows: the features of row r are ids[start[r]] … ids[start[r + 1] - 1], each once, with their weights. */
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
  /** Where a feature was last put, counted from 1; a place in an earlier row says nothing about this one. */
  readonly #place: Int32Array;
  readonly #start: number[] = [0];
  #ids = new Int32Array(1 << 9);
  #counts = new Float64Array(1 << 9);
  #size = 0;
  #begin = 0;

  constructor(features: number) {
    this.#place = new Int32Array(features);
  }

  add(feature: number, count: number): void {
    const known = this.#place[feature] ?? 0;
    if (known > this.#begin) {
      this.#counts[known - 1] = (this.#counts[known - 1] ?? 0) + count;
      return;
    }
    if (this.#size === this.#ids.length) this.#grow();
    this.#ids[this.#size] = feature;
    this.#counts[this.#size] = count;
    this.#place[feature] = ++this.#size;
  }

  endRow(): void {
    this.#begin = this.#size;
    this.#start.push(this.#size);
  }

  /** The rows so far, holding plain counts. */
  counts(): Counts {
    return {
      start: Int32Array.from(this.#start),
      ids: this.#ids.subarray(0, this.#size),
      counts: this.#counts.subarray(0, this.#size),
    };
  }

  #grow(): void {
    const ids = new Int32Array(this.#ids.length * 2);
    const counts = new Float64Array(ids.length);
    ids.set(this.#ids);
    counts.set(this.#counts);
    this.#ids = ids;
    this.#counts = counts;
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

const dampedCounts = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(Math.max(1, count)));

function damped(count: number): number {
  return dampedCounts[count] ?? 1 + Math.log(count);
}

/** Weights of TF-IDF kind: (1 + ln count) × value of the feature; they take the place of the counts. */
export function weigh(counts: Counts, value: Float64Array): Rows {
  const rows = counts.start.length - 1;
  const weights = counts.counts;
  const norm = new Float64Array(rows);
  const mass = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    const end = counts.start[row + 1] ?? 0;
    for (let at = counts.start[row] ?? 0; at < end; at++) {
      const weight = damped(weights[at] ?? 1) * (value[counts.ids[at] ?? 0] ?? 0);
      weights[at] = weight;
      sum += weight * weight;
    }
    mass[row] = sum;
    norm[row] = Math.sqrt(sum);
  }
  return { start: counts.start, ids: counts.ids, weights, norm, mass };
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

/** One row laid out over all features, so that many others are measured against it without searching. */
export class Spread {
  /** Weight of each feature in the row; 0 where it is absent. */
  readonly weight: Float64Array;
  /** Of the last row measured: the sum of products, and the squared weights of either row on shared features. */
  dot = 0;
  first = 0;
  second = 0;
  #rows: Rows | null = null;
  #row = -1;

  constructor(features: number) {
    this.weight = new Float64Array(features);
  }

  /** Takes up another row. */
  load(rows: Rows, row: number): void {
    if (rows === this.#rows && row === this.#row) return;
    const { weight } = this;
    if (this.#rows !== null) {
      const end = this.#rows.start[this.#row + 1] ?? 0;
      for (let at = this.#rows.start[this.#row] ?? 0; at < end; at++) weight[this.#rows.ids[at] ?? 0] = 0;
    }
    const end = rows.start[row + 1] ?? 0;
    for (let at = rows.start[row] ?? 0; at < end; at++) weight[rows.ids[at] ?? 0] = rows.weights[at] ?? 0;
    this.#rows = rows;
    this.#row = row;
  }

  /** Sets `dot`, `first` and `second` for a row beside the one taken up. */
  measure(rows: Rows, other: number): void {
    const { weight } = this;
    const { ids, weights } = rows;
    let dot = 0;
    let first = 0;
    let second = 0;
    const end = rows.start[other + 1] ?? 0;
    for (let at = rows.start[other] ?? 0; at < end; at++) {
      const v = weight[ids[at] ?? 0] ?? 0;
      if (v === 0) continue;
      const w = weights[at] ?? 0;
      dot += v * w;
      first += v * v;
      second += w * w;
    }
    this.dot = dot;
    this.first = first;
    this.second = second;
  }

  /** Cosine of the row taken up with another; 0 where either is empty. */
  cosine(rows: Rows, other: number): number {
    const length = (this.#rows?.norm[this.#row] ?? 0) * (rows.norm[other] ?? 0);
    if (length === 0) return 0;
    const { weight } = this;
    const { ids, weights } = rows;
    let dot = 0;
    const end = rows.start[other + 1] ?? 0;
    for (let at = rows.start[other] ?? 0; at < end; at++) dot += (weight[ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
    return Math.min(1, dot / length);
  }
}
