import { ok, type Result } from "../../core/common/result.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { Audience, Store } from "../../store/contract.ts";

/** Entries read at once. */
const PAGE = 2000;

/** All entries that an audience may see; `kept` is what is kept of each. */
export async function readAll(
  store: Store,
  process: string,
  audience: Audience,
  kept: (entry: Entry) => Entry = (entry) => entry,
): Promise<Result<readonly Entry[]>> {
  const entries: Entry[] = [];
  const vector: Partial<Record<RoomId, number>> = {};
  for (;;) {
    const read = await store.read(process, audience, vector, PAGE);
    if (!read.ok) return read;
    for (const entry of read.value) {
      entries.push(kept(entry));
      vector[entry.room] = entry.seq;
    }
    if (read.value.length === 0) return ok(entries);
  }
}
