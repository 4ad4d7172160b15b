import { canonical } from "../../core/common/canonical.ts";
import type { JsonObject } from "../../core/common/json.ts";
import { NO_HASH } from "../../core/record/chain.ts";
import type { Entry, Head } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import { chunks, numberOf, places, textOf, textOrNull, type Row, type Transaction, type Value } from "../database.ts";

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

function rebuild(signed: string, body: string | null, salt: string | null, hash: string): Entry {
  return {
    ...(JSON.parse(signed) as Omit<Entry, "body" | "salt" | "hash">),
    body: body === null ? null : (JSON.parse(body) as JsonObject),
    salt,
    hash,
  };
}

/** The entry of a row. */
export function entryOf(row: Row): Entry {
  return rebuild(textOf(row, "signed"), textOrNull(row, "body"), textOrNull(row, "salt"), textOf(row, "hash"));
}

/** The entry as it will be read back, so that the first answer and all later ones are the same bytes. */
export function asStored(entry: Entry): Entry {
  const { body, salt, hash, ...signed } = entry;
  return rebuild(canonical(signed), body === null ? null : canonical(body), salt, hash);
}

/** The columns that `entryOf` reads. */
export const entryColumns = "signed, body, salt, hash";

/** The last entry of a room, locked against other writers where the room has entries. */
export async function lastEntry(tx: Transaction, process: string, room: RoomId): Promise<LastEntry> {
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

/** Entries of one room after a sequence number, in order. */
export async function entriesAfter(
  tx: Transaction,
  process: string,
  room: RoomId,
  after: number,
  limit: number,
): Promise<readonly Entry[]> {
  const rows = await tx.all(
    `SELECT ${entryColumns} FROM entry WHERE process = $1 AND room = $2 AND seq > $3 ORDER BY seq LIMIT $4`,
    process,
    room,
    after,
    limit,
  );
  return rows.map(entryOf);
}

/** Stored entries of one room by their ids. */
export async function entriesById(
  tx: Transaction,
  process: string,
  room: RoomId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  const found = new Map<string, Entry>();
  for (const some of chunks(ids, 500)) {
    const rows = await tx.all(
      `SELECT ${entryColumns} FROM entry WHERE process = $1 AND room = $2 AND id IN ${places(1, some.length, 3)}`,
      process,
      room,
      ...some,
    );
    for (const entry of rows.map(entryOf)) found.set(entry.id, entry);
  }
  return found;
}
