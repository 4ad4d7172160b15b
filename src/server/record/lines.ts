import { ProcessFold } from "../../core/record/fold.ts";
import { processLine, type ProcessLine } from "../../core/record/home.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Store } from "../../store/contract.ts";
import { audienceKey } from "../live/group.ts";
import { readAll } from "./reading.ts";

/** Lines of processes as each audience may know them. */
export interface Lines {
  /** Null where the process is not open to the audience. */
  of(process: string, audience: Audience): Promise<ProcessLine | null>;
}

const MOST_KEPT = 500;

interface Kept {
  /** When it was made. */
  readonly at: string;
  readonly vector: Partial<Record<RoomId, number>>;
  readonly line: ProcessLine;
}

/** What waits depends on the time besides: on days, and on deadlines that have passed since. */
function isStale({ at, line }: Kept, now: string): boolean {
  return (
    at.slice(0, 10) !== now.slice(0, 10) ||
    line.waits.some(({ due }) => due !== null && due.moment > at && due.moment <= now)
  );
}

/** Folds what a reader may read once, and anew only after something came in: what is kept is the line, not the fold. */
export function linesOf(store: Store, now: () => string): Lines {
  const kept = new Map<string, Kept>();
  return {
    async of(process, audience) {
      const key = JSON.stringify([process, audienceKey(audience), audience.member]);
      const at = now();
      const before = kept.get(key);
      if (before !== undefined && !isStale(before, at)) {
        const since = await store.read(process, audience, before.vector, 1);
        if (since.ok && since.value.length === 0) return before.line;
        kept.delete(key);
        if (!since.ok) return null;
      }
      const read = await readAll(store, process, audience);
      if (!read.ok) return null;
      const vector: Kept["vector"] = {};
      for (const { room, seq } of read.value) vector[room] = seq;
      const state = new ProcessFold(read.value, { process }).state();
      const line = processLine(state, read.value, { audience, now: at });
      kept.delete(key);
      kept.set(key, { at, vector, line });
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return line;
    },
  };
}
