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
  readonly #features: number;
  readonly #place: Int32Array;
  readonly #start: number[] = [0];
  #ids = new Int32Array(1024);
  #counts = new Float64Array(1024);
  #size = 0;

  constructor(features: number) {
    this.#features = features;
    this.#place = new Int32Array(features);
  }

  add(feature: number, count: number): void {
    const known = this.#place[feature] ?? 0;
    if (known > 0) {
      this.#counts[known - 1] = (this.#counts[known - 1] ?? 0) + count;
      return;
    }
    if (this.#size === this.#ids.length) this.#grow();
    this.#ids[this.#size] = feature;
    this.#counts[this.#size] = count;
    this.#place[feature] = ++this.#size;
  }

  endRow(): void {
    for (let at = this.#start.at(-1) ?? 0; at < this.#size; at++) this.#place[this.#ids[at] ?? 0] = 0;
    this.#start.push(this.#size);
  }

  /** The rows so far, holding plain counts. */
  counts(): Counts {
    const plain = {
      start: Int32Array.from(this.#start),
      ids: this.#ids.subarray(0, this.#size),
      counts: this.#counts.subarray(0, this.#size),
    };
    // Turning rows into columns and back leaves the features of each row in order, at less cost than sorting them.
    return transposed(transposed(plain, this.#features), this.#start.length - 1);
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

/** Rows as columns. */
function transposed(rows: Counts, width: number): Counts {
  const start = new Int32Array(width + 1);
  for (const id of rows.ids) start[id + 1] = (start[id + 1] ?? 0) + 1;
  for (let id = 0; id < width; id++) start[id + 1] = (start[id + 1] ?? 0) + (start[id] ?? 0);
  const next = start.slice(0, width);
  const ids = new Int32Array(rows.ids.length);
  const counts = new Float64Array(rows.ids.length);
  const height = rows.start.length - 1;
  for (let row = 0; row < height; row++) {
    const end = rows.start[row + 1] ?? 0;
    for (let at = rows.start[row] ?? 0; at < end; at++) {
      const id = rows.ids[at] ?? 0;
      const slot = next[id] ?? 0;
      next[id] = slot + 1;
      ids[slot] = row;
      counts[slot] = rows.counts[at] ?? 0;
    }
  }
  return { start, ids, counts };
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
      const weight = damped(counts.counts[at] ?? 1) * (value[counts.ids[at] ?? 0] ?? 0);
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
