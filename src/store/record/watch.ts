import { numberOf, places, textOf, type Database } from "../database.ts";

/** How often the database is asked whether something is new. */
const interval = 100;

/** Asks for all watched processes at once how far they have come, and calls back those that moved. */
export class Watch {
  readonly #database: Database;
  readonly #watched = new Map<string, Set<() => void>>();
  readonly #seen = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #asking = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Calls `changed` soon after the process has a new entry or loses a member; returns how to stop. */
  add(process: string, changed: () => void): () => void {
    const callbacks = this.#watched.get(process) ?? new Set();
    this.#watched.set(process, callbacks);
    callbacks.add(changed);
    this.#timer ??= setInterval(() => void this.#ask(), interval).unref();
    return () => {
      callbacks.delete(changed);
      if (callbacks.size === 0 && this.#watched.get(process) === callbacks) {
        this.#watched.delete(process);
        this.#seen.delete(process);
      }
      if (this.#watched.size === 0) this.stop();
    };
  }

  /** Tells of an entry that this very program wrote, without waiting for the next question. */
  wrote(process: string): void {
    for (const changed of this.#watched.get(process) ?? []) queueMicrotask(changed);
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #ask(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      const marks = await this.#marks([...this.#watched.keys()]);
      for (const [process, mark] of marks) {
        const before = this.#seen.get(process);
        this.#seen.set(process, mark);
        if (before !== mark) for (const changed of this.#watched.get(process) ?? []) changed();
      }
    } catch {
      // The database is away; whoever reads hears of it, and the next question may be answered.
    } finally {
      this.#asking = false;
    }
  }

  /** Sequence numbers and removals only grow, so a sum moves with each of them. */
  #marks(processes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.#database.read("watch", async (tx) => {
      const marks = new Map(processes.map((process) => [process, "0/0"]));
      if (processes.length === 0) return marks;
      const among = places(1, processes.length);
      const written = await tx.all(
        `SELECT process, CAST(sum(seq) AS BIGINT) AS mark FROM head WHERE process IN ${among} GROUP BY process`,
        ...processes,
      );
      const removed = await tx.all(
        `SELECT process, count(*) AS mark FROM member WHERE removed IS NOT NULL AND process IN ${among} GROUP BY process`,
        ...processes,
      );
      const gone = new Map(removed.map((row) => [textOf(row, "process"), numberOf(row, "mark")]));
      for (const process of processes) marks.set(process, `0/${gone.get(process) ?? 0}`);
      for (const row of written) {
        const process = textOf(row, "process");
        marks.set(process, `${numberOf(row, "mark")}/${gone.get(process) ?? 0}`);
      }
      return marks;
    });
  }
}
