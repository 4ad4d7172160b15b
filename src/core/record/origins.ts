import type { Entry } from "./entry.ts";
import type { EntryRef } from "./talks.ts";

const found = new WeakMap<readonly Entry[], WeakMap<object, EntryRef>>();

/**
 * The entry that a thing of the state comes from, for things that carry no `entry` of their own: a party, source, event, topic,
 * count, mark, or a draft's text. `entries` are those that were folded. Undefined for what a correction put in place.
 */
export function originOf(entries: readonly Entry[], thing: object): EntryRef | undefined {
  let origins = found.get(entries);
  if (origins === undefined) {
    origins = new WeakMap();
    for (const { body, room, seq, id } of entries) {
      if (body === null) continue;
      const ref = { room, seq, id };
      origins.set(body, ref);
      for (const part of [body["draft"], body["composite"]])
        if (typeof part === "object" && part !== null) origins.set(part, ref);
    }
    found.set(entries, origins);
  }
  return origins.get(thing);
}
