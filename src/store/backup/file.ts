import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { failed } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { demand, refuse } from "../failures.ts";
import { readManifest, writeManifest, type Manifest } from "./manifest.ts";
import { end, headerOf, membersOf, paddingOf, piecesOf, piecesOfFile, type Member } from "./tar.ts";

/** The parts of a backup, in their order: a tar file that opens without Parley, and whose sums `sha256sum -c` checks. */
const [MANIFEST, DATABASE, SUMS] = ["manifest.json", "parley.db", "SHA256SUMS"] as const;

/** Writes a new file with the manifest, the database of that path and the sums of both; resolves once it is on disk. */
export async function writeBackup(path: string, manifest: Manifest, database: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    const seconds = Math.floor(Date.parse(manifest.made) / 1000);
    const about = Buffer.from(writeManifest(manifest));
    const whole = await open(database);
    const { size } = await whole.stat();
    await whole.close();
    await file.write(headerOf(MANIFEST, about.length, seconds));
    const aboutSum = await written(file, [about]);
    await file.write(paddingOf(about.length));
    await file.write(headerOf(DATABASE, size, seconds));
    const databaseSum = await written(file, piecesOfFile(database));
    await file.write(paddingOf(size));
    const sums = Buffer.from(sumsOf(aboutSum, databaseSum));
    await file.write(headerOf(SUMS, sums.length, seconds));
    for (const bytes of [sums, paddingOf(sums.length), end]) await file.write(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Reads the manifest and writes the database to a new file, if both are what their sums say; refuses by the part's name. */
export async function readBackup(path: string, database: string): Promise<Manifest> {
  const file = await open(path).catch(() => refuse(failed(said("file.missing"))));
  try {
    const members = (await membersOf(file)) ?? refuse(failed(said("backup-unread")));
    const [about, data, sums] = [MANIFEST, DATABASE, SUMS].map(
      (name) => members.find((member) => member.name === name) ?? refuse(failed(said("backup-unread"))),
    ) as [Member, Member, Member];
    const [source, told] = [await textOf(file, about), await textOf(file, sums)];
    const copy = createWriteStream(database, { mode: 0o600, flags: "wx" });
    const sum = createHash("sha256");
    for await (const piece of piecesOf(file, data)) {
      sum.update(piece);
      if (!copy.write(piece)) await once(copy, "drain");
    }
    copy.end();
    await once(copy, "close");
    const [aboutSum, databaseSum] = [createHash("sha256").update(source).digest("hex"), sum.digest("hex")];
    for (const [part, own] of [
      [MANIFEST, aboutSum],
      [DATABASE, databaseSum],
    ] as const)
      if (!told.split("\n").includes(`${own}  ${part}`)) refuse(failed(said("backup-damaged", { part })));
    return demand(readManifest(source));
  } finally {
    await file.close();
  }
}

const sumsOf = (manifest: string, database: string): string => `${manifest}  ${MANIFEST}\n${database}  ${DATABASE}\n`;

/** Writes pieces; their SHA-256. */
async function written(file: FileHandle, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const sum = createHash("sha256");
  for await (const piece of pieces) {
    sum.update(piece);
    await file.write(piece);
  }
  return sum.digest("hex");
}

async function textOf(file: FileHandle, member: Member): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of piecesOf(file, member)) pieces.push(piece);
  return Buffer.concat(pieces).toString("utf8");
}
