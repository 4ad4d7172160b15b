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
  readonly vector: Partial<Record<RoomId, number>>;
  readonly line: ProcessLine;
}

/** Folds what an audience may read once, and anew only after something came in: what is kept is the line, not the fold. */
export function linesOf(store: Store): Lines {
  const kept = new Map<string, Kept>();
  return {
    async of(process, audience) {
      const key = JSON.stringify([process, audienceKey(audience)]);
      const before = kept.get(key);
      if (before !== undefined) {
        const since = await store.read(process, audience, before.vector, 1);
        if (since.ok && since.value.length === 0) return before.line;
        kept.delete(key);
        if (!since.ok) return null;
      }
      const read = await readAll(store, process, audience);
      if (!read.ok) return null;
      const vector: Kept["vector"] = {};
      for (const { room, seq } of read.value) vector[room] = seq;
      const line = processLine(new ProcessFold(read.value, { process }).state(), read.value);
      kept.set(key, { vector, line });
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return line;
    },
  };
}
