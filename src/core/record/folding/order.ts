import type { Entry } from "../entry.ts";
import { compareRooms } from "../permissions.ts";

/** The order of the record over all rooms: server clock, then room, then sequence. The same for everybody who sees both entries. */
export function compareEntries(a: Entry, b: Entry): number {
  // Most often asked of entries that are in order.
  if (a.at < b.at) return -1;
  if (a.at !== b.at) return 1;
  return a.room === b.room ? a.seq - b.seq : compareRooms(a.room, b.room);
}

/** Entries in the order of the record; the list itself where it is in order. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  for (let at = 1; at < entries.length; at++) {
    if (compareEntries(entries[at - 1] as Entry, entries[at] as Entry) > 0) return [...entries].sort(compareEntries);
  }
  return entries;
}

/** What one look at all entries tells: their order, the first entry of the process, and the corrections. */
export interface Survey {
  readonly entries: readonly Entry[];
  readonly process: Entry | null;
  readonly corrections: readonly Entry[];
}

/** Looks through entries once; only those out of order are sorted. */
export function survey(given: readonly Entry[]): Survey {
  let process: Entry | null = null;
  let ordered = true;
  const corrections: Entry[] = [];
  let before: Entry | null = null;
  for (const entry of given) {
    if (before !== null && ordered && compareEntries(before, entry) > 0) ordered = false;
    before = entry;
    if (entry.kind === "correction" && entry.body !== null) corrections.push(entry);
    else if (
      entry.kind === "process" &&
      entry.body !== null &&
      (process === null || compareEntries(entry, process) < 0)
    )
      process = entry;
  }
  return {
    entries: ordered ? given : [...given].sort(compareEntries),
    process,
    corrections: ordered ? corrections : corrections.sort(compareEntries),
  };
}
