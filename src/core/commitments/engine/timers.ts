/** What a timer is for; the machine knows what its index means. */
export const TimerKind = {
  Opens: 0,
  Due: 1,
  Cure: 2,
  Passed: 3,
  Recheck: 4,
  Delayed: 5,
  Lapse: 6,
  Restore: 7,
  Pays: 8,
  Hold: 9,
  LongStop: 10,
  Force: 11,
  VoteLapse: 12,
} as const;

/** A timer that is set; `generation` tells one that has been overtaken from one that counts. */
export interface Timer {
  readonly kind: number;
  readonly index: number;
  readonly generation: number;
  readonly subject: unknown;
}

/** Timers by time, then by the order in which they were set: a binary heap. Its arrays never shrink: it is emptied and filled again and again. */
export class Timers {
  #times = new Float64Array(64);
  #order = new Int32Array(64);
  readonly #items: (Timer | undefined)[] = [];
  #size = 0;
  #set = 0;

  get size(): number {
    return this.#size;
  }

  /** Time of the next timer, Infinity where there is none. */
  get next(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#times[0] as number);
  }

  clear(): void {
    this.#size = 0;
    this.#set = 0;
  }

  set(time: number, item: Timer): void {
    if (this.#size === this.#times.length) this.#grow();
    const times = this.#times;
    const order = this.#order;
    const items = this.#items;
    let at = this.#size++;
    const rank = this.#set++;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const upTime = times[up] as number;
      // The newest has the highest rank: an equal time above it stays above.
      if (upTime <= time) break;
      times[at] = upTime;
      order[at] = order[up] as number;
      items[at] = items[up];
      at = up;
    }
    times[at] = time;
    order[at] = rank;
    items[at] = item;
  }

  /** Takes out the next timer. */
  take(): Timer | undefined {
    if (this.#size === 0) return undefined;
    const times = this.#times;
    const order = this.#order;
    const items = this.#items;
    const first = items[0];
    const size = --this.#size;
    if (size === 0) return first;
    const time = times[size] as number;
    const rank = order[size] as number;
    const item = items[size];
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      if (child >= size) break;
      const other = child + 1;
      if (other < size && earlier(times, order, other, child)) child = other;
      const childTime = times[child] as number;
      if (childTime > time || (childTime === time && (order[child] as number) > rank)) break;
      times[at] = childTime;
      order[at] = order[child] as number;
      items[at] = items[child];
      at = child;
    }
    times[at] = time;
    order[at] = rank;
    items[at] = item;
    return first;
  }

  /** All timers with their times, in no order. */
  *all(): Generator<readonly [number, Timer]> {
    for (let at = 0; at < this.#size; at++) yield [this.#times[at] as number, this.#items[at] as Timer];
  }

  #grow(): void {
    const times = new Float64Array(this.#times.length * 2);
    times.set(this.#times);
    this.#times = times;
    const order = new Int32Array(times.length);
    order.set(this.#order);
    this.#order = order;
  }
}

function earlier(times: Float64Array, order: Int32Array, a: number, b: number): boolean {
  const ta = times[a] as number;
  const tb = times[b] as number;
  return ta < tb || (ta === tb && (order[a] as number) < (order[b] as number));
}
