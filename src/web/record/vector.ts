import type { Entry, Head } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";

/** How far each room has been read, by room. */
export type Vector = Readonly<Record<string, number>>;

/** What became of entries that arrived. */
export type Taken = "taken" | "gap" | "broken";

/**
 * Entries of a process as they arrive: each taken once, in the order of its room, with its link to the one before it; erased
 * ones blanked. Taking costs what arrives, however much is there.
 */
export class Shelf {
  readonly #last = new Map<string, Entry>();
  readonly #taken: Entry[] = [];
  #shown: readonly Entry[] = [];
  #changed = false;

  /** All entries taken so far; a new list where something came since it was last asked for. */
  get entries(): readonly Entry[] {
    if (this.#changed) this.#shown = [...this.#taken];
    this.#changed = false;
    return this.#shown;
  }

  /** How many there are. */
  get count(): number {
    return this.#taken.length;
  }

  /** How far each room has been read. */
  vector(): Vector {
    return Object.fromEntries([...this.#last].map(([room, entry]) => [room, entry.seq]));
  }

  /** Where the chain of each room ends. */
  get heads(): readonly Head[] {
    return [...this.#last].map(([room, { seq, hash }]) => ({ room: room as RoomId, seq, hash }));
  }

  /** The last entry taken of a room. */
  last(room: string): Entry | undefined {
    return this.#last.get(room);
  }

  /**
   * Takes what is new. `gap`: an entry in between is missing, nothing after it in its room was taken; `broken`: an entry does not
   * follow from the one before it, so one of the two was changed, and nothing after it was taken.
   */
  take(arrived: readonly Entry[]): Taken {
    let outcome: Taken = "taken";
    for (const entry of arrived) {
      const before = this.#last.get(entry.room);
      const seq = before?.seq ?? 0;
      if (entry.seq <= seq) continue;
      if (entry.seq > seq + 1) {
        outcome = "gap";
        continue;
      }
      if (entry.prev !== (before?.hash ?? "0".repeat(64))) return "broken";
      this.#last.set(entry.room, entry);
      this.#taken.push(entry);
      this.#changed = true;
      if (entry.kind === "erasure" && typeof entry.body?.["seq"] === "number")
        this.#blank(entry.room, entry.body["seq"]);
    }
    return outcome;
  }

  /** Puts the blanked form in the place of an entry whose body was erased. */
  #blank(room: string, seq: number): void {
    const at = this.#taken.findIndex((entry) => entry.room === room && entry.seq === seq);
    const erased = this.#taken[at];
    if (erased !== undefined) this.#taken[at] = { ...erased, body: null, salt: null };
  }
}
