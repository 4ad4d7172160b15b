import type { JsonObject } from "../../common/json.ts";
import type { ErasureBody } from "../../things/mending.ts";
import type { Entry } from "../entry.ts";
import { keyOf } from "./mending.ts";

/** What erasures left of acts whose remarks they took, by room and place there. */
type Kept = ReadonlyMap<string, JsonObject>;

function keptBy(entries: readonly Entry[]): Kept {
  const kept = new Map<string, JsonObject>();
  for (const { kind, room, body } of entries) {
    if (kind !== "erasure" || body === null) continue;
    const { seq, keeps } = body as unknown as ErasureBody;
    if (typeof keeps === "object" && keeps !== null) kept.set(keyOf(room, String(seq)), keeps);
  }
  return kept;
}

/**
 * Entries as they count: in the place of an act whose remarks were erased, what its erasure says that it did. It has no salt, by which
 * it is known. The list itself where there is none.
 */
export function withKeptActs(entries: readonly Entry[]): readonly Entry[] {
  const kept = keptBy(entries);
  return kept.size === 0 ? entries : entries.map((entry) => asKept(entry, kept));
}

/** The same of a list that grows, entry by entry from a place on. */
export function* keptActsFrom(entries: readonly Entry[], from: number): Generator<Entry> {
  let kept: Kept | null = null;
  for (let at = from; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    // What was erased is found once, where there is any.
    if (entry.body === null) kept ??= keptBy(entries);
    yield kept === null ? entry : asKept(entry, kept);
  }
}

function asKept(entry: Entry, kept: Kept): Entry {
  if (entry.body !== null || entry.salt !== null) return entry;
  const body = kept.get(keyOf(entry.room, String(entry.seq)));
  return body === undefined ? entry : { ...entry, body };
}

/** Whether an entry is an act whose remarks were erased. */
export function isKeptAct({ body, salt }: Pick<Entry, "body" | "salt">): boolean {
  return body !== null && salt === null;
}
