import { ProcessFold } from "../../core/record/fold.ts";
import { noticesOf, type Noticed } from "../../core/record/notices.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Store } from "../../store/contract.ts";
import { audienceKey } from "../live/group.ts";
import { readAll } from "../record/reading.ts";

/** What there is to tell each audience. */
export interface Notices {
  /** Null where the process is not open to the audience. */
  of(process: string, audience: Audience, now: string): Promise<Noticed["notices"] | null>;
}

const MOST_KEPT = 2000;

interface Kept {
  readonly vector: Partial<Record<RoomId, number>>;
  readonly noticed: Noticed;
}

/** Folds what a reader may read, and anew only after something came in there, or when a deadline comes near or passes. */
export function noticesIn(store: Store): Notices {
  const kept = new Map<string, Kept>();
  return {
    async of(process, audience, now) {
      const key = JSON.stringify([process, audienceKey(audience), audience.member]);
      const before = kept.get(key);
      if (before !== undefined && now < before.noticed.until) {
        const since = await store.read(process, audience, before.vector, 1);
        if (since.ok && since.value.length === 0) return before.noticed.notices;
        if (!since.ok) return null;
      }
      kept.delete(key);
      const read = await readAll(store, process, audience);
      if (!read.ok) return null;
      const vector: Kept["vector"] = {};
      for (const { room, seq } of read.value) vector[room] = seq;
      const noticed = noticesOf(new ProcessFold(read.value, { process }).state(), audience, now);
      kept.set(key, { vector, noticed });
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST_KEPT) break;
        kept.delete(oldest);
      }
      return noticed.notices;
    },
  };
}
