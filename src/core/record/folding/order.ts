import type { Entry } from "../entry.ts";
import { compareRooms } from "../permissions.ts";

/** The order of the record over all rooms: server clock, then room, then sequence. The same for everybody who sees both entries. */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.room === b.room ? a.seq - b.seq : compareRooms(a.room, b.room);
}

/** Entries in the order of the record; the list itself where it is in order. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  for (let at = 1; at < entries.length; at++) {
    if (compareEntries(entries[at - 1] as Entry, entries[at] as Entry) > 0) return [...entries].sort(compareEntries);
  }
  return entries;
}
