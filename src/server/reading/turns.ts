/** Lets a few work at a time and a few more wait; who comes beyond that is turned away. */
export class Turns {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly most: number,
    private readonly waiting: number,
  ) {}

  /** Does the work when its turn comes; null where too many wait already. */
  async take<T>(work: () => Promise<T>): Promise<T | null> {
    if (this.#running >= this.most) {
      if (this.#waiting.length >= this.waiting) return null;
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running++;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running--;
      else next();
    }
  }
}
