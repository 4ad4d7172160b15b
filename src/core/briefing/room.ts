import { remembered } from "../common/remembered.ts";
import type { Entry } from "../record/entry.ts";
import { compareRooms, isRoom } from "../record/permissions.ts";
import type { RoomId } from "../record/room.ts";

/**
 * The room in which a briefing stands: the one that its id names (`room#id`), else the widest that holds one of that id. Its
 * figures, counts and notes are of that room. Whoever calls a briefing like one of another room gets the narrower of the two:
 * its words go to no wider one. Null where no entry makes it.
 */
export function roomOfBriefing(id: string, entries: readonly Entry[]): RoomId | null {
  const named = id.slice(0, Math.max(0, id.indexOf("#")));
  const holding = widestRooms(entries).get(id) ?? null;
  if (!isRoom(named)) return holding;
  return holding === null || compareRooms(holding, named) < 0 ? named : holding;
}

const widestRooms = remembered((entries: readonly Entry[]): ReadonlyMap<string, RoomId> => {
  const widest = new Map<string, RoomId>();
  for (const { kind, room, body } of entries) {
    const id = kind === "briefing" ? body?.["id"] : undefined;
    if (typeof id !== "string") continue;
    const known = widest.get(id);
    if (known === undefined || compareRooms(room, known) < 0) widest.set(id, room);
  }
  return widest;
});

/** The id of a briefing in its own room. */
export function idInRoom(id: string): string {
  const at = id.indexOf("#");
  return isRoom(id.slice(0, Math.max(0, at))) ? id.slice(at + 1) : id;
}
