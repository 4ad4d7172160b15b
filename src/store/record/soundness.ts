import { createHash } from "node:crypto";
import { fail } from "../../core/common/result.ts";
import { NO_HASH } from "../../core/record/chain.ts";
import { DAMAGED_SALT } from "../../core/record/damage.ts";
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
      if (entries.length === 0) refuseRoom(room, at.seq + 1);
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

/** The entry of a row. What is not as it was written has no body but a salt: nobody takes it for good, or for erased. */
export function readRow(row: Row): Entry {
  const hash = textOf(row, "hash");
  const said = saidIn(row, hash);
  if (said === null) return standIn(row, hash);
  const [body, salt] = [textOrNull(row, "body"), textOrNull(row, "salt")];
  if (body === null && salt === null) return { ...said, body: null, salt: null, hash };
  if (body === null || salt === null || sha256(salt + body) !== said.content)
    return { ...said, body: null, salt: DAMAGED_SALT, hash };
  return { ...said, body: JSON.parse(body) as Entry["body"], salt, hash };
}

/** An entry of a row without its body and salt. */
export function readSigned(row: Row): Omit<Entry, "body" | "salt"> {
  const hash = textOf(row, "hash");
  const said = saidIn(row, hash);
  return said === null ? standIn(row, hash) : { ...said, hash };
}

type Said = Omit<Entry, "body" | "salt" | "hash">;

/** What the hash covers, where it is what was hashed and stands in its place; else null. */
function saidIn(row: Row, hash: string): Said | null {
  const signed = textOf(row, "signed");
  if (sha256(signed) !== hash) return null;
  const said = JSON.parse(signed) as Said;
  const stands = said.seq === numberOf(row, "seq") && said.id === row["id"];
  return stands && said.room === row["room"] && said.process === row["process"] ? said : null;
}

/** All that is left of an entry whose own fields were changed: its place. */
function standIn(row: Row, hash: string): Entry {
  const day = "1970-01-01";
  return {
    v: 1,
    process: textOf(row, "process"),
    room: textOf(row, "room") as RoomId,
    seq: numberOf(row, "seq"),
    id: textOf(row, "id"),
    kind: "damaged",
    on: day,
    known: day,
    at: `${day}T00:00:00.000Z`,
    by: "unknown",
    body: null,
    salt: DAMAGED_SALT,
    content: NO_HASH,
    prev: NO_HASH,
    hash,
  };
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
