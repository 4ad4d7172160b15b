import { canonical } from "../../core/common/canonical.ts";
import type { JsonObject } from "../../core/common/json.ts";
import { contentHash, NO_HASH } from "../../core/record/chain.ts";
import type { Entry, Head } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import { mostPageBytes } from "../contract.ts";
import { chunks, keptOf, lengthOf, numberOf, places, textOf, type Transaction, type Value } from "../database.ts";
import { ENTRY_TEXTS, readRow, readSigned, SIGNED_TEXTS } from "./sound-rows.ts";

/** A head with the server clock of its entry; empty for a room without entries. */
export interface LastEntry extends Head {
  readonly at: string;
}

/** An entry as it is kept: the text that the hash is taken of, and the body apart from it. */
function valuesOf(entry: Entry): readonly Value[] {
  const { body, salt, hash, ...signed } = entry;
  const { process, room, seq, id } = entry;
  return [process, room, seq, id, canonical(signed), body === null ? null : canonical(body), salt, hash];
}

/** The entry as it will be read back, so that the first answer and all later ones are the same bytes. */
export function asStored(entry: Entry): Entry {
  const { body, salt, hash, ...signed } = entry;
  return {
    ...(JSON.parse(canonical(signed)) as Omit<Entry, "body" | "salt" | "hash">),
    body: body === null ? null : (JSON.parse(canonical(body)) as JsonObject),
    salt,
    hash,
  };
}

/** Bytes that an entry takes, as they are kept and counted. */
export function bytesOfEntry(entry: Entry): number {
  const [, , , , signed, body] = valuesOf(entry);
  return Buffer.byteLength(String(signed)) + (typeof body === "string" ? Buffer.byteLength(body) : 0);
}

/** Columns of an entry as `readRow` reads them. */
function columns(tx: Transaction, names: readonly string[]): string {
  return `seq, ${tx.kept(names)}`;
}

/** The last entry of a room, locked against other writers where the room has entries. */
async function lastEntry(tx: Transaction, process: string, room: RoomId): Promise<LastEntry> {
  const [row] = await tx.all(
    `SELECT seq, hash, at FROM head WHERE process = $1 AND room = $2 ${tx.forUpdate}`,
    process,
    room,
  );
  if (row === undefined) return { room, seq: 0, hash: NO_HASH, at: "" };
  return { room, seq: numberOf(row, "seq"), hash: textOf(row, "hash"), at: textOf(row, "at") };
}

/** Makes the head of a room that may be new, so that all writers of the room lock the same row, and locks it. */
export async function lockRoom(tx: Transaction, process: string, room: RoomId): Promise<LastEntry> {
  const last = await lastEntry(tx, process, room);
  if (last.seq > 0) return last;
  await tx.run(
    "INSERT INTO head (process, room, seq, hash, at) VALUES ($1, $2, 0, $3, '') ON CONFLICT DO NOTHING",
    process,
    room,
    NO_HASH,
  );
  return lastEntry(tx, process, room);
}

/** Writes entries of one room that follow its head, and the new head. */
export async function addEntries(tx: Transaction, entries: readonly Entry[]): Promise<void> {
  for (const some of chunks(entries, 100)) {
    const all = places(some.length, 8);
    await tx.run(
      `INSERT INTO entry (process, room, seq, id, signed, body, salt, hash) VALUES ${all}`,
      ...some.flatMap(valuesOf),
    );
  }
  const last = entries.at(-1);
  if (last === undefined) return;
  await tx.run(
    "UPDATE head SET seq = $3, hash = $4, at = $5 WHERE process = $1 AND room = $2",
    last.process,
    last.room,
    last.seq,
    last.hash,
    last.at,
  );
}

/**
 * Entries of one room after a sequence number, in order: at most `limit` of them, and not more than `bytes` beyond the first. How
 * long they are is asked before they are read.
 */
export async function followingEntries(
  tx: Transaction,
  process: string,
  room: RoomId,
  after: number,
  limit: number,
  bytes = mostPageBytes,
): Promise<Page> {
  const until = limit > 1 ? await lastWithin(tx, [process, room, after, limit], bytes) : after + limit;
  const rows = await tx.all(
    `SELECT ${columns(tx, ENTRY_TEXTS)} FROM entry` +
      " WHERE process = $1 AND room = $2 AND seq > $3 AND seq <= $4 ORDER BY seq",
    process,
    room,
    after,
    until,
  );
  const entries = rows.map((row) => readRow(row, process, room));
  for (const [at, entry] of entries.entries()) {
    if (entry.content !== NO_HASH) continue;
    const before = entries[at - 1] ?? (entry.seq > 1 ? await entryAt(tx, process, room, entry.seq - 1) : undefined);
    if (before !== undefined) entries[at] = { ...entry, prev: before.hash, at: before.at };
  }
  return { entries, bytes: rows.reduce((sum, row) => sum + lengthOf(row, "signed") + lengthOf(row, "body"), 0) };
}

/** The last entry that a page of so many entries and bytes reaches; most pages hold all that are asked for. */
async function lastWithin(
  tx: Transaction,
  asked: readonly [process: string, room: RoomId, after: number, limit: number],
  bytes: number,
): Promise<number> {
  const sizes =
    "SELECT seq, octet_length(signed) + coalesce(octet_length(body), 0) AS size FROM entry" +
    " WHERE process = $1 AND room = $2 AND seq > $3 ORDER BY seq LIMIT $4";
  const whole = `SELECT coalesce(max(seq), 0) AS last, coalesce(sum(size), 0) AS bytes FROM (${sizes}) AS page`;
  const [page] = await tx.all(whole, ...asked);
  if (page !== undefined && numberOf(page, "bytes") <= bytes) return numberOf(page, "last");
  let [read, until] = [0, asked[2]];
  for (const row of await tx.all(sizes, ...asked)) {
    const size = numberOf(row, "size");
    if (read > 0 && read + size > bytes) break;
    read += size;
    until = numberOf(row, "seq");
  }
  return until;
}

/** Entries of one room that were read together. */
export interface Page {
  readonly entries: readonly Entry[];
  /** As they are kept. */
  readonly bytes: number;
}

/** One entry of a room. */
export async function entryAt(tx: Transaction, process: string, room: RoomId, seq: number): Promise<Entry | undefined> {
  const { entries } = await followingEntries(tx, process, room, seq - 1, 1);
  return entries[0]?.seq === seq ? entries[0] : undefined;
}

const LINK_TEXTS = ["id", "hash"] as const;

/** What a chain shows of each entry without its body. */
export interface Link {
  readonly id: string;
  readonly hash: string;
}

/** The first links of a room's chain. */
export async function linksOf(tx: Transaction, process: string, room: RoomId, limit: number): Promise<readonly Link[]> {
  const rows = await tx.all(
    `SELECT ${columns(tx, LINK_TEXTS)} FROM entry WHERE process = $1 AND room = $2 ORDER BY seq LIMIT $3`,
    process,
    room,
    limit,
  );
  return rows.map((row) => {
    const { id, hash } = keptOf(row, LINK_TEXTS);
    return { id: id ?? "", hash: hash ?? "" };
  });
}

/** Stored entries of one room by their ids, as read with bodies that are known already. */
export async function entriesWithBodies(
  tx: Transaction,
  process: string,
  room: RoomId,
  bodies: ReadonlyMap<string, JsonObject>,
): Promise<ReadonlyMap<string, StoredAs>> {
  const found = new Map<string, StoredAs>();
  for (const some of chunks([...bodies.keys()], 500)) {
    const rows = await tx.all(
      `SELECT ${columns(tx, SIGNED_TEXTS)} FROM entry` +
        ` WHERE process = $1 AND room = $2 AND id IN ${places(1, some.length, 3)}`,
      process,
      room,
      ...some,
    );
    for (const row of rows) {
      const { hash, salt, ...said } = readSigned(row, process, room);
      const body = bodies.get(said.id) ?? {};
      found.set(said.id, {
        same: salt === null || contentHash(salt, body) === said.content,
        entry: { ...said, body: salt === null ? null : (JSON.parse(canonical(body)) as JsonObject), salt, hash },
      });
    }
  }
  return found;
}

/** A stored entry beside a new one of its id. */
export interface StoredAs {
  /** Whether its body is the same; an erased one has none to compare. */
  readonly same: boolean;
  /** The stored entry with that body: only where it is the same. */
  readonly entry: Entry;
}
