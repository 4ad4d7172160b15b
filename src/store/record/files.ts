import { createHash } from "node:crypto";
import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import type { RoomId } from "../../core/record/room.ts";
import { mostFileBytes, type Audience, type StoredFile } from "../contract.ts";
import { bytesOf, numberOf, textOf, type Transaction } from "../database.ts";
import { notFound, refuse } from "../failures.ts";
import { spend, type Budgets } from "./budget.ts";
import { enterProcess, requireRoom, type Rules } from "./rules.ts";

/** Bytes of one piece: what passes through memory at a time on its way to the disk. */
const pieceBytes = 2 ** 20;

/** Keeps a file for those who may write texts in a room. */
export async function putFile(
  tx: Transaction,
  rules: Rules,
  process: string,
  audience: Audience,
  room: RoomId,
  file: StoredFile,
  budgets: Budgets,
): Promise<void> {
  requireRoom(rules, audience, room);
  if (!rules.canWrite(audience, room, "texts")) refuse(notFound());
  await enterProcess(tx, process, audience);
  if (await keepFile(tx, process, room, file))
    await spend(tx, budgets, process, audience, { fileBytes: file.bytes.length });
}

/** Keeps a file once; its first name and type stay. Whether it was not there before. */
export async function keepFile(tx: Transaction, process: string, room: RoomId, file: StoredFile): Promise<boolean> {
  const { sha256, name, type, bytes } = file;
  if (bytes.length > mostFileBytes)
    refuse(
      failed(said("too-large.file", { size: Math.ceil(bytes.length / 2 ** 20), most: mostFileBytes / 2 ** 20 }), {
        file: name,
      }),
    );
  if (hashOf(bytes) !== sha256) refuse(failed(said("wrong-hash"), { file: name }));
  const added = await tx.run(
    "INSERT INTO file (process, room, sha256, name, type, size) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
    process,
    room,
    sha256,
    name,
    type,
    bytes.length,
  );
  if (added === 0) return false;
  for (let part = 0; part * pieceBytes < bytes.length; part++)
    await tx.run(
      "INSERT INTO piece (process, room, sha256, part, bytes) VALUES ($1, $2, $3, $4, $5)",
      process,
      room,
      sha256,
      part,
      bytes.subarray(part * pieceBytes, (part + 1) * pieceBytes),
    );
  return true;
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A file of a room that the audience may enter. */
export async function getFile(
  tx: Transaction,
  rules: Rules,
  process: string,
  audience: Audience,
  room: RoomId,
  sha256: string,
): Promise<StoredFile> {
  requireRoom(rules, audience, room);
  await enterProcess(tx, process, audience);
  const [row] = await tx.all(
    "SELECT name, type, size FROM file WHERE process = $1 AND room = $2 AND sha256 = $3",
    process,
    room,
    sha256,
  );
  if (row === undefined) refuse(notFound());
  const bytes = new Uint8Array(numberOf(row, "size"));
  for (let part = 0; part * pieceBytes < bytes.length; part++) {
    const [piece] = await tx.all(
      "SELECT bytes FROM piece WHERE process = $1 AND room = $2 AND sha256 = $3 AND part = $4",
      process,
      room,
      sha256,
      part,
    );
    if (piece !== undefined) bytes.set(bytesOf(piece, "bytes"), part * pieceBytes);
  }
  const file = { sha256, name: textOf(row, "name"), type: textOf(row, "type"), bytes };
  // What a disk or a hand has changed is no longer the file that entries speak of.
  if (hashOf(bytes) !== sha256) refuse(failed(said("damaged-file"), { file: file.name }));
  return file;
}
