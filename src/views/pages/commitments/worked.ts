/** What is worked out of a thing once: at once, or away from the page, which waits for it. */
export class Worked<Of extends object, Value extends object> {
  readonly #done = new WeakMap<Of, Value>();
  readonly #asked = new WeakMap<Of, Promise<void>>();

  constructor(private readonly work: (of: Of) => Value) {}

  /** At once, where it is not known yet. */
  of(of: Of): Value {
    const value = this.#done.get(of) ?? this.work(of);
    this.#done.set(of, value);
    return value;
  }

  /** When it will be known, asked of `ask` once; null where it is. What cannot be worked out away is worked out here. */
  away(of: Of, ask: (of: Of) => Promise<Value>): Promise<void> | null {
    if (this.#done.has(of)) return null;
    const known = this.#asked.get(of);
    if (known !== undefined) return known;
    const asked = ask(of).then(
      (value) => void this.#done.set(of, value),
      () => void this.of(of),
    );
    this.#asked.set(of, asked);
    return asked;
  }
}
