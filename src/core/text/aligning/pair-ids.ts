/** Numbers for pairs of small numbers, in the order in which they first occur: a hash table without objects. */
export class PairIds {
  #mask = (1 << 9) - 1;
  #first = new Int32Array(this.#mask + 1);
  #second = new Int32Array(this.#mask + 1);
  /** Number of the pair that a slot holds, from 1; 0 where it is free. */
  #held = new Int32Array(this.#mask + 1);
  #size = 0;

  /** How many pairs have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a pair, a new one if it has none. */
  of(first: number, second: number): number {
    const slot = this.#slot(first, second);
    const held = this.#held[slot] ?? 0;
    if (held > 0) return held - 1;
    this.#first[slot] = first;
    this.#second[slot] = second;
    this.#held[slot] = ++this.#size;
    if (this.#size * 2 > this.#mask) this.#grow();
    return this.#size - 1;
  }

  #slot(first: number, second: number): number {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & this.#mask;
    while ((this.#held[slot] ?? 0) > 0 && (this.#first[slot] !== first || this.#second[slot] !== second))
      slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const [first, second, held] = [this.#first, this.#second, this.#held];
    this.#mask = this.#mask * 2 + 1;
    this.#first = new Int32Array(this.#mask + 1);
    this.#second = new Int32Array(this.#mask + 1);
    this.#held = new Int32Array(this.#mask + 1);
    for (let at = 0; at < held.length; at++) {
      if ((held[at] ?? 0) === 0) continue;
      const slot = this.#slot(first[at] ?? 0, second[at] ?? 0);
      this.#first[slot] = first[at] ?? 0;
      this.#second[slot] = second[at] ?? 0;
      this.#held[slot] = held[at] ?? 0;
    }
  }
}
