import { hash as hashOf } from "node:crypto";
import { NO_HASH } from "../../core/record/chain.ts";
import { DAMAGED_KIND, DAMAGED_SALT } from "../../core/record/damage.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import { keptOf, numberOf, type Row } from "../database.ts";

/** What the hash of an entry is taken of. */
type Signed = Omit<Entry, "body" | "salt" | "hash">;

/** Texts of an entry as `readRow` and `readSigned` read them. */
export const SIGNED_TEXTS = ["id", "signed", "salt", "hash"] as const;
export const ENTRY_TEXTS = [...SIGNED_TEXTS, "body"] as const;

type Texts = Readonly<Record<(typeof SIGNED_TEXTS)[number], string | null>>;

/** The entry of a row of a room. What is not as it was written has no body but a salt: nobody takes it for good, or for erased. */
export function readRow(row: Row, process: string, room: RoomId): Entry {
  const texts = keptOf(row, ENTRY_TEXTS);
  const signed = signedOf(numberOf(row, "seq"), texts, process, room);
  const { body, salt, hash } = texts;
  // No hash of anything is all zeros.
  const isSound =
    signed.content !== NO_HASH &&
    (body === null ? salt === null : salt !== null && sha256(salt + body) === signed.content);
  // Added to what was read just now: a copy of each of thousands costs more than reading it.
  return Object.assign(signed, {
    body: body === null || !isSound ? null : (JSON.parse(body) as Entry["body"]),
    salt: isSound ? salt : DAMAGED_SALT,
    hash: hash ?? "",
  });
}

/** An entry of a row without its body; only its place, where its own fields are not as they were written. */
export function readSigned(row: Row, process: string, room: RoomId): Omit<Entry, "body"> {
  const texts = keptOf(row, SIGNED_TEXTS);
  const signed = signedOf(numberOf(row, "seq"), texts, process, room);
  return Object.assign(signed, { salt: texts.salt, hash: texts.hash ?? "" });
}

function signedOf(seq: number, { id, signed, hash }: Texts, process: string, room: RoomId): Signed {
  if (signed !== null && sha256(signed) === hash) {
    const said = JSON.parse(signed) as Signed;
    if (said.process === process && said.room === room && said.seq === seq && said.id === id) return said;
  }
  const day = "1970-01-01";
  const at = `${day}T00:00:00.000Z`;
  const unknown = { v: 1, kind: DAMAGED_KIND, on: day, known: day, at, by: "unknown", content: NO_HASH, prev: NO_HASH };
  return { ...unknown, process, room, seq, id: id ?? "" };
}

function sha256(text: string): string {
  return hashOf("sha256", text);
}
