import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { sha256 } from "../core/common/sha256.ts";
import type { Entry } from "../core/record/entry.ts";
import { fold } from "../core/record/fold.ts";
import { LARGEST_COPY } from "../core/things/source.ts";
import type { FileReference } from "../core/things/declared.ts";
import type { RoomId } from "../core/record/room.ts";
import type { ProcessState } from "../core/record/state.ts";
import { processOf, type TalksState } from "../core/record/talks.ts";
import { parseCsv, writeCsv } from "./csv.ts";
import { withoutRooms, withRooms } from "./process/row-rooms.ts";
import { closedRoomsOf, processFolderFiles, readProcessFolder, type FolderFiles } from "./process-folder.ts";
import type { Noted } from "./process/problems.ts";
import { readRecordFiles, writeRecordFiles } from "./process/record-files.ts";
import { checkViews } from "./process/views.ts";

/** A file that entries of a room refer to. */
export interface KeptFile extends FileReference {
  readonly room: RoomId;
  readonly bytes: Uint8Array;
}

/** A process folder, read: its record where it holds one, the state, and the files that entries refer to. */
export interface FolderProcess {
  readonly state: ProcessState;
  /** Null where the readable files are the truth. */
  readonly entries: readonly Entry[] | null;
  readonly files: readonly KeptFile[];
}

/**
 * Reads a process folder with or without a record. With one, the record is the truth: its chains are followed and the readable
 * files must say the same. Without one, the readable files are the truth; `note` is told what in them was guessed.
 */
export async function readProcess(
  files: FolderFiles,
  folderName: string,
  note?: (noted: Noted) => void,
): Promise<Result<FolderProcess>> {
  const record = readRecordFiles(files);
  if (!record.ok) return record;
  const entries = record.value;
  if (entries === null) {
    // What was of a room stays with its record: without it nobody can tell what everybody may read.
    const rooms = closedRoomsOf(files);
    if (rooms.length > 0) return failed(said("closed-files", { rooms: rooms.join(", ") }), { file: "process.yaml" });
    const read = await readProcessFolder(files, folderName, note);
    if (!read.ok) return read;
    const copies = keptFiles(files, copiesOf(read.value));
    return copies.ok ? ok({ state: read.value, entries, files: copies.value }) : copies;
  }
  const state = fold(entries);
  const views = await requireViews(files, folderName, state, entries);
  if (!views.ok) return views;
  const kept = keptFiles(files, fileReferences(entries));
  return kept.ok ? ok({ state, entries, files: kept.value }) : kept;
}

/** All files of a process folder: the record, and beside it the readable files that show what it says. */
export function writeProcess(entries: readonly Entry[], kept: readonly KeptFile[]): ReadonlyMap<string, Uint8Array> {
  const views = readableFiles(entries);
  const attached = kept.map(({ room, sha256: hash, bytes }) => [keptPath(room, hash), bytes] as const);
  return new Map([...views, ...writeRecordFiles(entries), ...attached]);
}

/** The readable files that show what a record says. Remarks are in none of them. */
export function readableFiles(entries: readonly Entry[]): ReadonlyMap<string, Uint8Array> {
  return withRooms(processFolderFiles(processOf(fold(entries)), roomsOf(entries)), entries);
}

/** The rooms of entries, each once, in order. */
function roomsOf(entries: readonly Entry[]): readonly RoomId[] {
  return [...new Set(entries.map(({ room }) => room))].sort();
}

/** Where a file of a room stands in the folder. */
export function keptPath(room: string, hash: string): string {
  return `files/${room}/${hash}`;
}

/** The files that the entries of each room refer to, each once. */
export function fileReferences(entries: readonly Entry[]): readonly (FileReference & { readonly room: RoomId })[] {
  const found = new Map<string, FileReference & { readonly room: RoomId }>();
  for (const { room, body } of entries) {
    const file = body?.["file"] as Partial<FileReference> | undefined;
    if (typeof file?.sha256 !== "string") continue;
    const { sha256: hash, name = "", type = "" } = file;
    found.set(keptPath(room, hash), { room, sha256: hash, name, type });
  }
  return [...found.values()];
}

/** A file that is named, the room where it is kept, and its bytes where they are told. */
interface NamedFile extends FileReference {
  readonly room: RoomId;
  readonly size?: number;
}

/** What a folder without a record keeps of its sources: it goes to the room public, like all that the folder says. */
function copiesOf({ copies = [] }: ProcessState): readonly NamedFile[] {
  return copies.map(({ file, size }) => ({ ...file, size, room: "public" }));
}

function keptFiles(files: FolderFiles, references: readonly NamedFile[]): Result<readonly KeptFile[]> {
  const kept = new Map<string, KeptFile>();
  for (const { size, ...reference } of references) {
    const path = keptPath(reference.room, reference.sha256);
    const bytes = files.get(path);
    // A file may have been left out on purpose: the record verifies without it.
    if (bytes === undefined) continue;
    if (bytes.length > LARGEST_COPY)
      return failed(said("too-large", { bytes: bytes.length, most: LARGEST_COPY }), { file: path });
    if (sha256(bytes) !== reference.sha256) return failed(said("wrong-file"), { file: path });
    if (size !== undefined && size !== bytes.length)
      return failed(said("wrong-file.size", { bytes: bytes.length, size }), { file: path });
    kept.set(path, { ...reference, bytes });
  }
  return ok([...kept.values()]);
}

async function requireViews(
  files: FolderFiles,
  folderName: string,
  talks: TalksState,
  entries: readonly Entry[],
): Promise<Result<void>> {
  const recorded = processOf(talks);
  const wanted = processFolderFiles(recorded, roomsOf(entries));
  const readable = [...files.keys()].filter((path) => !path.startsWith("record/") && !path.startsWith("files/"));
  if (!files.has("process.yaml") && ![...wanted.keys()].some((path) => files.has(path))) return ok(undefined);
  const areWritten = (as: ReadonlyMap<string, Uint8Array>) =>
    readable.length === as.size && readable.every((path) => sameBytes(files.get(path), as.get(path)));
  const { monitoring } = talks;
  const unfiled: ProcessState = monitoring === undefined ? recorded : { ...recorded, monitoring };
  // Exports from before 0.14 name no rooms, those from before 0.15 none in their tables, those from before 0.17 nobody for whom a
  // report was filed, and nobody who disputes it.
  const forms = [recorded, unfiled].flatMap((state) => {
    const written = processFolderFiles(state, roomsOf(entries));
    return [withRooms(written, entries), written, processFolderFiles(state)];
  });
  if (forms.some((form, at) => areWritten(at < 3 ? form : withoutFilings(form)))) return ok(undefined);
  const read = await readProcessFolder(withoutRooms(files), folderName);
  if (!read.ok) return read;
  // What a file cannot tell apart, such as a strength that follows from the kind of source, must not count as a difference.
  const again = await readProcessFolder(wanted, recorded.id);
  const views = checkViews(files, read.value, again.ok ? again.value : recorded);
  return views.ok || monitoring === undefined || !checkViews(files, read.value, unfiled).ok ? views : ok(undefined);
}

/** Tables of reports as they were written before they said for whom a report was filed. */
function withoutFilings(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const table = files.get("incidents.csv");
  if (table === undefined) return files;
  const read = parseCsv(new TextDecoder().decode(table), { separator: "," });
  if (!read.ok) return files;
  const rows = read.value.map(({ cells }) => cells);
  const kept = (rows[0] ?? []).flatMap((name, at) => (name === "filedFor" || name === "filing" ? [] : [at]));
  const narrow = rows.map((row) => kept.map((at) => row[at] ?? ""));
  return new Map(files).set("incidents.csv", new TextEncoder().encode(writeCsv(narrow)));
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((byte, at) => byte === b[at]);
}
