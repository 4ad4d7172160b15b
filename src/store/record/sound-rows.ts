import { hash as hashOf } from "node:crypto";
import { NO_HASH } from "../../core/record/chain.ts";
import { DAMAGED_KIND, DAMAGED_SALT } from "../../core/record/damage.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import { numberOf, textOf, textOrNull, type Row } from "../database.ts";

/** What the hash of an entry is taken of. */
type Signed = Omit<Entry, "body" | "salt" | "hash">;

/** The entry of a row of a room. What is not as it was written has no body but a salt: nobody takes it for good, or for erased. */
export function readRow(row: Row, process: string, room: RoomId): Entry {
  const signed = signedOf(row, process, room);
  const [body, salt] = [textOrNull(row, "body"), textOrNull(row, "salt")];
  // No hash of anything is all zeros.
  const isSound =
    signed.content !== NO_HASH &&
    (body === null ? salt === null : salt !== null && sha256(salt + body) === signed.content);
  // Added to what was read just now: a copy of each of thousands costs more than reading it.
  return Object.assign(signed, {
    body: body === null || !isSound ? null : (JSON.parse(body) as Entry["body"]),
    salt: isSound ? salt : DAMAGED_SALT,
    hash: textOf(row, "hash"),
  });
}

/** An entry of a row without its body and salt; only its place, where its own fields are not as they were written. */
export function readSigned(row: Row, process: string, room: RoomId): Omit<Entry, "body" | "salt"> {
  return Object.assign(signedOf(row, process, room), { hash: textOf(row, "hash") });
}

function signedOf(row: Row, process: string, room: RoomId): Signed {
  const [seq, id, signed] = [numberOf(row, "seq"), textOf(row, "id"), textOf(row, "signed")];
  if (sha256(signed) === textOf(row, "hash")) {
    const said = JSON.parse(signed) as Signed;
    if (said.process === process && said.room === room && said.seq === seq && said.id === id) return said;
  }
  const day = "1970-01-01";
  const at = `${day}T00:00:00.000Z`;
  const unknown = { v: 1, kind: DAMAGED_KIND, on: day, known: day, at, by: "unknown", content: NO_HASH, prev: NO_HASH };
  return { ...unknown, process, room, seq, id };
}

function sha256(text: string): string {
  return hashOf("sha256", text);
}
