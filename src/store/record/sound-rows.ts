import { createHash } from "node:crypto";
import { NO_HASH } from "../../core/record/chain.ts";
import { DAMAGED_KIND, DAMAGED_SALT } from "../../core/record/damage.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import { numberOf, textOf, textOrNull, type Row } from "../database.ts";

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
