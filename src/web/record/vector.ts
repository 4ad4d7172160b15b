import type { Entry } from "../../core/record/entry.ts";

/** How far each room has been read, by room. */
export type Vector = Readonly<Record<string, number>>;

/** The vector as it stands in the address and the ids of the stream: `public:12,channel%2FKE%2BSO:3`. */
export function vectorText(vector: Vector): string {
  return Object.entries(vector)
    .map(([room, seq]) => `${encodeURIComponent(room)}:${seq}`)
    .join(",");
}

/** Entries of a process as they arrive: each taken once, in the order of its room, with its link to the one before it. */
export class Shelf {
  readonly #last = new Map<string, Entry>();
  #entries: readonly Entry[] = [];

  /** All entries taken so far; a new list after each that brought something. */
  get entries(): readonly Entry[] {
    return this.#entries;
  }

  /** How far each room has been read. */
  vector(): Vector {
    return Object.fromEntries([...this.#last].map(([room, entry]) => [room, entry.seq]));
  }

  /** The last entry taken of a room. */
  last(room: string): Entry | undefined {
    return this.#last.get(room);
  }

  /**
   * Takes what is new. `gap`: an entry in between is missing, nothing after it was taken; `broken`: an entry does not follow
   * from the one before it, so one of the two was changed.
   */
  take(arrived: readonly Entry[]): "taken" | "gap" | "broken" {
    const fresh: Entry[] = [];
    let outcome: "taken" | "gap" | "broken" = "taken";
    for (const entry of arrived) {
      const before = this.#last.get(entry.room);
      const seq = before?.seq ?? 0;
      if (entry.seq <= seq) continue;
      if (entry.seq > seq + 1) {
        outcome = "gap";
        continue;
      }
      if (entry.prev !== (before?.hash ?? "0".repeat(64))) {
        outcome = "broken";
        break;
      }
      this.#last.set(entry.room, entry);
      fresh.push(entry);
    }
    if (fresh.length > 0) this.#entries = [...this.#entries, ...fresh];
    return outcome;
  }

  /** Puts the blanked form in the place of an entry whose body was erased. */
  blank(room: string, seq: number): void {
    this.#entries = this.#entries.map((entry) =>
      entry.room === room && entry.seq === seq ? { ...entry, body: null, salt: null } : entry,
    );
  }
}
