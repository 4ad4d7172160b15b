import { remembered } from "../core/common/remembered.ts";
import type { Entry } from "../core/record/entry.ts";
import type { RoomId } from "../core/record/room.ts";
import type { RecordAccess } from "./record.ts";

/** What the marks beside single things are read from. */
export type Told = Pick<RecordAccess, "entries" | "mode">;

/**
 * The closed rooms in which a thing that a page shows is on record, or something is said of it; empty where all of it is public, and
 * where one works alone and no room has other readers.
 */
export function closedRoomsOf(record: Told | null, id: string): readonly RoomId[] {
  const rooms = record === null || record.mode === "alone" ? undefined : roomsByName(record.entries).get(id);
  return rooms === undefined ? [] : [...rooms].filter((room) => room !== "public");
}

/** Kinds that rows name beside what they speak of. */
const FRAME: ReadonlySet<string> = new Set(["process", "party", "issue", "source", "topic", "member"]);

/** The rooms in which each thing is on record, by its id. */
export const roomsByName = remembered((entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<RoomId>> => {
  const names = new Map<string, Set<RoomId>>();
  const ids = new Map<string, string>();
  for (const { id: own, room, body, kind } of entries) {
    if (FRAME.has(kind)) continue;
    // What a correction says of a thing may be read in the correction's own room alone.
    const corrected = body?.["entry"];
    const id = kind !== "correction" ? body?.["id"] : typeof corrected === "string" ? ids.get(corrected) : undefined;
    if (typeof id !== "string") continue;
    ids.set(own, id);
    const rooms = names.get(id);
    if (rooms === undefined) names.set(id, new Set([room]));
    else rooms.add(room);
  }
  return names;
});
