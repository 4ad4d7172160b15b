const MAX_PROBES = 32;

/** Of each string its hash, the text it was first seen in, and where it starts and ends there. */
const FIELDS = 4;
const OWNER = 1;
const START = 2;
const END = 3;

/**
 * Numbers the different strings of one or more texts from 0, in order of first sight.
 * Hashes only find candidates; characters decide, so equal ids always mean equal strings.
 */
export class Lexicon {
  /** How many different strings have been numbered. */
  size = 0;
  /** What a redline found out about the strings, by number; 0 where nobody asked. */
  about = new Uint16Array(128);
  #texts: string[] = [];
  #table = new Int32Array(512);
  /** `FIELDS` numbers a string, in one array: short texts are compared by the thousand, and each array costs. */
  #strings = new Int32Array(128 * FIELDS);
  /** Strings whose hashes crowd (only hostile texts have many): bounded probing, then this map. */
  #crowded = new Map<string, number>();

  /** Tells that strings of `text` will be numbered next. */
  open(text: string): void {
    this.#texts.push(text);
  }

  /** The number of `text.slice(start, end)`; `text` must be the one opened last. `hash` is any hash of the string. */
  intern(text: string, start: number, end: number, hash: number): number {
    const table = this.#table;
    const bits = table.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & bits;
    for (let probe = 0; probe < MAX_PROBES; probe++) {
      const entry = table[slot]!;
      if (entry === 0) return this.#add(start, end, hash, slot);
      if (this.#strings[(entry - 1) * FIELDS] === hash && this.#same(entry - 1, text, start, end)) return entry - 1;
      slot = (slot + 1) & bits;
    }
    return this.#internCrowded(text.slice(start, end), start, end, hash);
  }

  /** The string that has number `id`. */
  string(id: number): string {
    const at = id * FIELDS;
    return this.#texts[this.#strings[at + OWNER]!]!.slice(this.#strings[at + START], this.#strings[at + END]);
  }

  #same(id: number, text: string, start: number, end: number): boolean {
    const fields = id * FIELDS;
    let at = this.#strings[fields + START]!;
    if (this.#strings[fields + END]! - at !== end - start) return false;
    const own = this.#texts[this.#strings[fields + OWNER]!]!;
    for (let other = start; other < end; other++, at++) {
      if (own.charCodeAt(at) !== text.charCodeAt(other)) return false;
    }
    return true;
  }

  #add(start: number, end: number, hash: number, slot: number): number {
    const id = this.size;
    this.#record(start, end, hash);
    this.#table[slot] = id + 1;
    if (this.size * 2 > this.#table.length) this.#rehash();
    return id;
  }

  #internCrowded(string: string, start: number, end: number, hash: number): number {
    let id = this.#crowded.get(string);
    if (id === undefined) {
      id = this.size;
      this.#record(start, end, hash);
      this.#crowded.set(string, id);
    }
    return id;
  }

  #record(start: number, end: number, hash: number): void {
    const at = this.size++ * FIELDS;
    if (at === this.#strings.length) {
      const bigger = new Int32Array(at * 2);
      bigger.set(this.#strings);
      this.#strings = bigger;
    }
    this.#strings[at] = hash;
    this.#strings[at + OWNER] = this.#texts.length - 1;
    this.#strings[at + START] = start;
    this.#strings[at + END] = end;
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 4);
    const bits = table.length - 1;
    const crowded = new Map<string, number>();
    for (let id = 0; id < this.size; id++) {
      let slot = (Math.imul(this.#strings[id * FIELDS]!, 0x9e3779b1) >>> 7) & bits;
      let probe = 0;
      while (probe < MAX_PROBES && table[slot] !== 0) {
        slot = (slot + 1) & bits;
        probe += 1;
      }
      if (probe < MAX_PROBES) table[slot] = id + 1;
      else crowded.set(this.string(id), id);
    }
    this.#table = table;
    this.#crowded = crowded;
  }
}
