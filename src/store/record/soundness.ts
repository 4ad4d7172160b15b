import { createHash } from "node:crypto";
import { fail } from "../../core/common/result.ts";
import { NO_HASH } from "../../core/record/chain.ts";
import { DAMAGED_KIND, DAMAGED_SALT } from "../../core/record/damage.ts";
import type { Entry, Head } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import { mostEntries } from "../contract.ts";
import { textOf, textOrNull, numberOf, type Row, type Transaction } from "../database.ts";
import { refuse } from "../failures.ts";
import { followingEntries, type LastEntry } from "./rows.ts";

/** Most rooms of which it is remembered how far they were followed. */
const mostFollowed = 10_000;

/** Keeps, for each room that is written to, how far its chain was followed: nothing is added to one that does not verify. */
export class Soundness {
  readonly #followed = new Map<string, Head>();

  /** Follows what is new in a room whose head is locked; refuses where it does not verify. */
  async require(tx: Transaction, process: string, room: RoomId, last: LastEntry): Promise<void> {
    const key = `${process}\n${room}`;
    let at = this.#followed.get(key) ?? { room, seq: 0, hash: NO_HASH };
    this.#followed.delete(key);
    while (at.seq < last.seq) {
      const { entries } = await followingEntries(tx, process, room, at.seq, mostEntries);
      for (const entry of entries) {
        if (entry.seq !== at.seq + 1 || entry.prev !== at.hash || !isSound(entry)) refuseRoom(room, at.seq + 1);
        at = { room, seq: entry.seq, hash: entry.hash };
      }
      // Its tail was cut.
      if (entries.length === 0) break;
    }
    if (at.seq !== last.seq || at.hash !== last.hash) refuseRoom(room, last.seq);
    this.#followed.set(key, at);
    for (const oldest of this.#followed.keys()) {
      if (this.#followed.size <= mostFollowed) break;
      this.#followed.delete(oldest);
    }
  }
}

function refuseRoom(room: RoomId, seq: number): never {
  return refuse(
    fail(
      "room-damaged",
      `The record of ${room} is damaged at entry ${seq} and may only be read. Nothing was written; tell whoever runs the server to bring it back from a backup.`,
    ),
  );
}

/** Whether an entry as it was read stands as it was written. */
function isSound({ body, salt }: Entry): boolean {
  return (body === null) === (salt === null);
}

/** The entry of a row of a room. What is not as it was written has no body but a salt: nobody takes it for good, or for erased. */
export function readRow(row: Row, process: string, room: RoomId): Entry {
  const said = readSigned(row, process, room);
  // No hash of anything is all zeros.
  if (said.content === NO_HASH) return { ...said, body: null, salt: DAMAGED_SALT, hash: said.hash };
  const { hash, ...signed } = said;
  const [body, salt] = [textOrNull(row, "body"), textOrNull(row, "salt")];
  if (body === null && salt === null) return { ...signed, body: null, salt: null, hash };
  if (body === null || salt === null || sha256(salt + body) !== signed.content)
    return { ...signed, body: null, salt: DAMAGED_SALT, hash };
  return { ...signed, body: JSON.parse(body) as Entry["body"], salt, hash };
}

/** An entry of a row without its body and salt; only its place, where its own fields are not as they were written. */
export function readSigned(row: Row, process: string, room: RoomId): Omit<Entry, "body" | "salt"> {
  const [seq, id, hash, signed] = [numberOf(row, "seq"), textOf(row, "id"), textOf(row, "hash"), textOf(row, "signed")];
  if (sha256(signed) === hash) {
    const said = JSON.parse(signed) as Omit<Entry, "body" | "salt" | "hash">;
    if (said.process === process && said.room === room && said.seq === seq && said.id === id) return { ...said, hash };
  }
  const day = "1970-01-01";
  const at = `${day}T00:00:00.000Z`;
  const unknown = { v: 1, kind: DAMAGED_KIND, on: day, known: day, at, by: "unknown", content: NO_HASH, prev: NO_HASH };
  return { ...unknown, process, room, seq, id, hash };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
