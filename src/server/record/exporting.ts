import { ok, type Result } from "../../core/common/result.ts";
import type { Entry } from "../../core/record/entry.ts";
import type { RoomId } from "../../core/record/room.ts";
import type { FileInParts } from "../../formats/folder-zip.ts";
import { fileReferences, keptPath, readableFiles } from "../../formats/process-record.ts";
import { lineOf, recordPath } from "../../formats/process/record-files.ts";
import type { Audience, Store } from "../../store/contract.ts";
import { readAll } from "./reading.ts";

/** Entries, and bytes of them beyond the first, that one part of a room's file holds. */
const PAGE = 1000;
const PAGE_BYTES = 2 ** 20;

/**
 * The files of a process folder with an audience's rooms, to be fetched part by part. The readable files need the whole record
 * once; after that neither entries nor kept files are held.
 */
export async function filesToExport(
  store: Store,
  process: string,
  audience: Audience,
): Promise<Result<readonly FileInParts[]>> {
  // The readable files hold no remarks: these may be many and long.
  const read = await readAll(store, process, audience, (entry) =>
    entry.kind === "note" && entry.body !== null ? { ...entry, body: { text: "" } } : entry,
  );
  if (!read.ok) return read;
  const lengths = new Map<RoomId, number>();
  for (const { room, seq } of read.value) lengths.set(room, seq);
  const files: FileInParts[] = [...readableFiles(read.value)].map(([path, bytes]) => ({
    path,
    parts: () => once(bytes),
  }));
  for (const [room, length] of lengths)
    files.push({ path: recordPath(room), parts: () => linesOf(store, process, audience, room, length) });
  for (const { room, sha256 } of fileReferences(read.value)) {
    // A file may have gone with an erasure, or be damaged: the record verifies without it.
    if (!(await store.getFile(process, audience, room, sha256)).ok) continue;
    const parts = () => keptFile(store, process, audience, room, sha256);
    files.push({ path: keptPath(room, sha256), parts });
  }
  return ok(files);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

/** The lines of a room up to the entry that it had when the export began. */
async function* linesOf(
  store: Store,
  process: string,
  audience: Audience,
  room: RoomId,
  length: number,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let seq = 0; seq < length;) {
    const page = demand(await store.readRoom(process, audience, room, seq, Math.min(PAGE, length - seq), PAGE_BYTES));
    if (page.length === 0) return;
    seq = page.at(-1)?.seq ?? length;
    yield encoder.encode(page.map((entry: Entry) => `${lineOf(entry)}\n`).join(""));
  }
}

async function* keptFile(
  store: Store,
  process: string,
  audience: Audience,
  room: RoomId,
  sha256: string,
): AsyncGenerator<Uint8Array> {
  yield demand(await store.getFile(process, audience, room, sha256)).bytes;
}

/** An answer that has begun can only be broken off: whoever receives half of an archive sees that it is none. */
function demand<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`an export broke off: ${result.failure.code}`);
}
