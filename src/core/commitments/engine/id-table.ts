/** Where each id was first seen: an open hash table over a list of ids, several times faster than a Map for a million. */
export class IdTable {
  #slots: Int32Array;
  readonly #mask: number;
  readonly #idAt: (index: number) => string;

  /** `capacity`: most ids that will be added; `idAt` gives the id at an index. */
  constructor(capacity: number, idAt: (index: number) => string) {
    let size = 16;
    while (size < capacity * 2) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    this.#idAt = idAt;
  }

  /** Index of an id that was added before, or -1. */
  find(id: string): number {
    return this.#slots[this.#place(id)] as number;
  }

  /** Adds an index, or gives the one that holds the same id already. */
  add(index: number): number {
    const place = this.#place(this.#idAt(index));
    const found = this.#slots[place] as number;
    if (found < 0) this.#slots[place] = index;
    return found;
  }

  #place(id: string): number {
    // FNV-1a over UTF-16 units.
    let hash = 0x811c9dc5;
    for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & this.#mask;
    for (;;) {
      const index = this.#slots[place] as number;
      if (index < 0 || this.#idAt(index) === id) return place;
      place = (place + 1) & this.#mask;
    }
  }
}
