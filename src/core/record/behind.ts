import type { Entry } from "./entry.ts";
import { compareMoments } from "./folding/clocks.ts";
import { countedCorrections } from "./folding/contested.ts";
import { correctionsOf, keyOf, standingCorrections } from "./folding/mending.ts";
import { withKeptActs } from "./folding/kept-acts.ts";
import { inOrder } from "./folding/order.ts";
import { compareRooms } from "./permissions.ts";

/** The entry that a named thing of the state stands on, and the thing's name there. */
export interface Behind {
  readonly entry: Entry;
  /** The name in its own room; the state calls it `room#id` where a wider room has one of that name. */
  readonly id: string;
}

/** An entry that counts, with the day on which it happened as it stands corrected. */
export interface Standing {
  readonly entry: Entry;
  readonly on: string;
}

/** The entry that says what stands of an entry: the correction that counts in its place, or itself. Its `content` names these words. */
export function standsIn(entries: readonly Entry[], entry: Entry): Entry {
  const recorded = withKeptActs(inOrder(entries.filter(({ room }) => room === entry.room)));
  const { counting } = countedCorrections(recorded, correctionsOf(recorded));
  return standingCorrections(counting).get(keyOf(entry.room, entry.id))?.entry ?? entry;
}

/** Entries of a kind in the order of the record, without those that were erased or taken back. */
export function standingEntries(entries: readonly Entry[], kind: string): readonly Standing[] {
  const recorded = withKeptActs(inOrder(entries));
  const corrections = standingCorrections(countedCorrections(recorded, correctionsOf(recorded)).counting);
  return recorded
    .filter((entry) => entry.kind === kind && entry.body !== null)
    .flatMap((entry) => {
      const correction = corrections.get(keyOf(entry.room, entry.id))?.body;
      return correction?.body === null ? [] : [{ entry, on: correction?.on ?? entry.on }];
    });
}

/**
 * The entries behind the things of a kind whose bodies name them by `id`, by the names that the state gives them. Of several
 * entries of one room the last by day, then as recorded, stands.
 */
export function entriesBehind(entries: readonly Entry[], kind: string): ReadonlyMap<string, Behind> {
  const last = new Map<string, { readonly on: string; readonly behind: Behind }>();
  for (const { entry, on } of standingEntries(entries, kind)) {
    const id = entry.body?.["id"];
    if (typeof id !== "string") continue;
    const key = keyOf(entry.room, id);
    const before = last.get(key);
    if (before === undefined || compareMoments(before.on, on) <= 0) last.set(key, { on, behind: { entry, id } });
  }
  const named = new Map<string, Behind>();
  for (const { behind } of [...last.values()].sort((a, b) => compareRooms(a.behind.entry.room, b.behind.entry.room)))
    named.set(named.has(behind.id) ? `${behind.entry.room}#${behind.id}` : behind.id, behind);
  return named;
}
