import { viewOf, type View } from "../../asking/view.ts";
import { ok, type Result } from "../../core/common/result.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Store } from "../../store/contract.ts";
import { audienceKey } from "../live/group.ts";
import { readAll } from "./reading.ts";

/** What readers may know of processes, as assistants ask of it. */
export interface Views {
  /** What an audience may know on a day (null: today); fails where the process is not open to it. */
  of(process: string, audience: Audience, day: string | null): Promise<Result<View>>;
}

/** Views kept folded: each holds all entries of its reader. */
const MOST_KEPT = 4;

interface Kept {
  readonly vector: Partial<Record<RoomId, number>>;
  readonly view: View;
}

/** Folds what a reader may read, and anew only after something came in. */
export function viewsOf(store: Store): Views {
  const kept = new Map<string, Kept>();
  return {
    async of(process, audience, day) {
      const key = JSON.stringify([process, audienceKey(audience), audience.member, day]);
      const before = kept.get(key);
      if (before !== undefined) {
        const since = await store.read(process, audience, before.vector, 1);
        if (since.ok && since.value.length === 0) return ok(before.view);
        kept.delete(key);
        if (!since.ok) return since;
      }
      const read = await readAll(store, process, audience);
      if (!read.ok) return read;
      const vector: Kept["vector"] = {};
      for (const { room, seq } of read.value) vector[room] = seq;
      const view = viewOf(read.value, audience, { process, day });
      kept.set(key, { vector, view });
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return ok(view);
    },
  };
}
