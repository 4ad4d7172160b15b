import type { Entry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Store, Vector } from "../../store/contract.ts";
import type { Listener } from "./listener.ts";

/** Entries, and bytes of them beyond the first, read at once. */
const PAGE = 500;
const PAGE_BYTES = 2 ** 20;

/** Which entry, and the bytes of it that every listener of a group is given: one copy for all. */
export interface Prepared {
  readonly entry: Pick<Entry, "room" | "seq">;
  readonly data: Uint8Array;
}

const encoder = new TextEncoder();

/** People who see the same rooms are read for once. */
export function audienceKey(audience: Audience): string {
  const { confined } = audience;
  const own = audience.capacity === "delegate" ? `delegate/${audience.party ?? ""}` : audience.capacity;
  return confined === undefined ? own : `${own} ${JSON.stringify(confined)}`;
}

/** Whether the store said that the process is not, or no longer, open to the one who was read for. */
export function isRefusal(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "not-found";
}

/** One page of what comes after a vector; throws where the store refuses. */
export async function pageAfter(
  store: Store,
  process: string,
  audience: Audience,
  after: Vector,
): Promise<readonly Prepared[]> {
  const read = await store.read(process, audience, after, PAGE, PAGE_BYTES);
  if (!read.ok) throw Object.assign(new Error("a stream could not be read"), { code: read.failure.code });
  return read.value.map((entry) => ({
    entry,
    data: encoder.encode(`event: entry\ndata: ${JSON.stringify(entry)}\n\n`),
  }));
}

/** The listeners of one process who see the same rooms, all equally far. */
export class Group {
  readonly listeners = new Set<Listener>();
  private vector: Partial<Record<RoomId, number>> = {};

  /** Takes in a listener that has read to the end. */
  add(listener: Listener): void {
    if (this.listeners.size === 0) this.vector = { ...listener.vector };
    this.listeners.add(listener);
  }

  /** Reads the next page for all. */
  async next(store: Store, process: string): Promise<readonly Prepared[]> {
    const [anyone] = this.listeners;
    return anyone === undefined ? [] : pageAfter(store, process, anyone.audience, this.vector);
  }

  /** Gives what was read to each who does not have it yet. */
  give(page: readonly Prepared[]): void {
    for (const { entry, data } of page) {
      this.vector[entry.room] = entry.seq;
      for (const listener of this.listeners) {
        listener.give(entry, data);
        listener.closeIfSlow();
      }
    }
  }
}
