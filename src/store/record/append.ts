import { canonicalJson } from "../../core/common/canonical.ts";
import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { contentHash, isSameEntry, sealEntries } from "../../core/record/chain.ts";
import { actingAs } from "../../core/record/acting.ts";
import { checkEntry } from "../../core/record/check.ts";
import type { NewEntry } from "../../core/record/entry.ts";
import { parseRoom } from "../../core/record/permissions.ts";
import type { RoomId } from "../../core/record/room.ts";
import { mostBodyBytes, mostEntries, mostSince, type Appended, type Audience } from "../contract.ts";
import type { Transaction } from "../database.ts";
import { demand, notFound, refuse } from "../failures.ts";
import { spend, type Budgets } from "./budget.ts";
import { enterProcess, requireRoom, type Rules } from "./rules.ts";
import {
  addEntries,
  asStored,
  bytesOfEntry,
  entriesWithBodies,
  followingEntries,
  lockRoom,
  type StoredAs,
} from "./rows.ts";
import type { Soundness } from "./soundness.ts";

/** What holds for every writer of a database. */
export interface Guard {
  readonly budgets: Budgets;
  readonly soundness: Soundness;
}

/** What an append is about. */
export interface Append {
  readonly process: string;
  readonly audience: Audience;
  readonly room: RoomId;
  readonly expected: number;
  readonly entries: readonly NewEntry[];
  readonly at: string;
}

/** Judges new entries by themselves, before the database is asked: what they say and who may write their kinds there. */
export function requireWritable(rules: Rules, { audience, room, entries, expected }: Append): void {
  requireRoom(rules, audience, room);
  if (!Number.isSafeInteger(expected) || expected < 0) refuse(failed(said("wrong-number.sequence")));
  if (entries.length === 0 || entries.length > mostEntries)
    refuse(failed(said("wrong-number.entries", { most: mostEntries })));
  for (const [at, entry] of entries.entries()) {
    const place = `entry ${at + 1}`;
    const size = sizeOf(entry);
    if (size > mostBodyBytes)
      refuse(
        failed(said("too-large.entry", { size: Math.ceil(size / 2 ** 20), most: mostBodyBytes / 2 ** 20 }), { place }),
      );
    demand(checkEntry(rules.kinds, entry));
    const writers = rules.kinds.get(entry.kind)?.writers;
    if (writers === undefined || !rules.canWrite(audience, room, writers)) refuse(notFound());
    if (audience.capacity === "delegate" && entry.party !== audience.party)
      refuse(failed(said("other-party.store"), { place }));
    if (audience.capacity !== "sole" && entry.as !== actingAs(audience))
      refuse(failed(said("other-party.capacity"), { place }));
  }
  if (new Set(entries.map(({ id }) => id)).size < entries.length) refuse(failed(said("id-taken.together")));
}

/** Bytes of the body in UTF-8; a body that cannot be canonical is named by `checkEntry`. */
function sizeOf(entry: NewEntry): number {
  const written = canonicalJson(entry.body);
  return written.ok ? Buffer.byteLength(written.value) : 0;
}

/** Writes entries after `expected`, answers with stored ones of the same ids, or with what came in between. */
export async function append(tx: Transaction, asked: Append, guard: Guard): Promise<Appended> {
  const { process, audience, room, expected, entries, at } = asked;
  await enterProcess(tx, process, audience);
  // Whoever may not write is told so before a room comes into being.
  const last = await lockRoom(tx, process, room);
  const ids = entries.map(({ id }) => id);
  const stored = await entriesWithBodies(tx, process, room, new Map(entries.map(({ id, body }) => [id, body])));
  for (const entry of entries) {
    const found = stored.get(entry.id);
    if (found !== undefined && !saysTheSame(found, entry))
      refuse(failed(said("id-taken", { id: entry.id }), { place: entry.id }));
  }
  const fresh = entries.filter(({ id }) => !stored.has(id));
  if (fresh.length > 0 && expected !== last.seq)
    return {
      kind: "conflict",
      since: expected > last.seq ? [] : (await followingEntries(tx, process, room, expected, mostSince)).entries,
    };
  if (fresh.length > 0) await guard.soundness.require(tx, process, room, last);
  const sealed = sealEntries(fresh, last, { process, by: audience.member, at }, last.at).map(asStored);
  await addEntries(tx, sealed);
  if (sealed.length > 0)
    await spend(tx, guard.budgets, process, audience, {
      rooms: last.seq === 0 && parseRoom(room)?.type === "channel" ? 1 : 0,
      entryBytes: sealed.reduce((sum, entry) => sum + bytesOfEntry(entry), 0),
    });
  const added = new Map(sealed.map((entry) => [entry.id, entry]));
  return { kind: "stored", entries: ids.flatMap((id) => stored.get(id)?.entry ?? added.get(id) ?? []) };
}

/** Also true for what was erased since, told by the hash that stays. */
function saysTheSame({ same, entry: stored }: StoredAs, entry: NewEntry): boolean {
  if (stored.body !== null) return same && isSameEntry(stored, entry);
  return stored.kind === entry.kind && stored.content === contentHash(entry.salt, entry.body);
}
