/** A stretch of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Stretches of a text that stand apart, to be asked which of them touch another: in the logarithm of their number. */
export class Spans<T extends Span> {
  private readonly sorted: readonly T[];

  constructor(all: readonly T[]) {
    this.sorted = [...all].sort((a, b) => a.from - b.from);
  }

  /** The first stretch that touches a place. */
  touching({ from, to }: Span): T | undefined {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle]?.to ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    const found = this.sorted[low];
    return found !== undefined && found.from < to ? found : undefined;
  }
}
