import { failed, ok, saidOf, type Result } from "../../core/common/result.ts";

import { said } from "../../core/common/said.ts";
import { emptyHead, requireChains, verifyChain, type RoomCheck } from "../../core/record/chain.ts";
import { wrongEntry } from "../../core/record/check.ts";
import { entryProblems } from "../../core/record/entry-shape.ts";
import type { Entry } from "../../core/record/entry.ts";
import { compareRooms, isRoom } from "../../core/record/permissions.ts";
import type { FolderFiles } from "../process-folder.ts";

/** The file of a room: one entry a line, in the order of its sequence. */
export function recordPath(room: string): string {
  return `record/${room}.jsonl`;
}

/** Whether a folder holds a record: then it, not the readable files, is the truth. */
function hasRecord(files: FolderFiles): boolean {
  return [...files.keys()].some((path) => path.startsWith("record/") && path.endsWith(".jsonl"));
}

/**
 * The entries of a folder's record, room by room, the widest first. Each line is checked, each chain followed; the first fault is
 * told with its file and line. Null where the folder holds no record.
 */
export function readRecordFiles(files: FolderFiles): Result<readonly Entry[] | null> {
  if (!hasRecord(files)) return ok(null);
  const entries: Entry[] = [];
  const paths = [...files.keys()].filter((path) => path.startsWith("record/")).sort();
  const rooms: string[] = [];
  for (const path of paths) {
    const room = path.slice("record/".length).replace(/\.jsonl$/u, "");
    if (!path.endsWith(".jsonl") || !isRoom(room)) return failed(said("not-a-room"), { file: path });
    rooms.push(room);
  }
  for (const room of rooms.sort(compareRooms)) {
    const read = readRoom(files.get(recordPath(room)) ?? new Uint8Array(), room);
    if (!read.ok) return read;
    for (const entry of read.value) entries.push(entry);
  }
  const [first] = entries;
  if (first === undefined) return failed(said("empty-record"), { file: paths[0] ?? "record" });
  const chains = requireChains(entries, first.process);
  if (chains.ok) return ok(entries);
  const [room = "", line = ""] = (chains.failure.place ?? "").split(", entry ");
  return failed(saidOf(chains.failure), { file: recordPath(room), place: `line ${line}` });
}

function readRoom(bytes: Uint8Array, room: string): Result<readonly Entry[]> {
  const file = recordPath(room);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return failed(said("not-utf8.record"), { file });
  }
  const entries: Entry[] = [];
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    if (line === "" && at === lines.length - 1) break;
    const read = readLine(line);
    const place = `line ${at + 1}`;
    if (!read.ok) return failed(saidOf(read.failure), { file, place });
    if (read.value.room !== room) return failed(said("other-room", { other: read.value.room, room }), { file, place });
    entries.push(read.value);
  }
  return ok(entries);
}

function readLine(line: string): Result<Entry> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return failed(said("not-json.record", { why: error instanceof Error ? error.message : String(error) }));
  }
  const [problem] = entryProblems(value);
  return problem === undefined
    ? ok(value as Entry)
    : failed(wrongEntry([problem.field === "" ? { ...problem, field: "entry" } : problem]));
}

/** What is found of one room of a folder's record. */
export interface RoomFound extends RoomCheck {
  readonly file: string;
}

/** Follows every room of a folder's record by itself, so that one broken room does not hide the others. */
export function inspectRecordFiles(files: FolderFiles): readonly RoomFound[] {
  const found: RoomFound[] = [];
  for (const [file, bytes] of files) {
    const room = /^record\/(.+)\.jsonl$/u.exec(file)?.[1];
    if (room === undefined || !isRoom(room)) continue;
    const read = readRoom(bytes, room);
    if (read.ok) found.push({ ...verifyChain(read.value, room), file });
    else {
      const seq = Number(read.failure.place?.replace("line ", "") ?? 1);
      found.push({ ...emptyHead(room), ok: false, broken: { seq, why: saidOf(read.failure) }, file });
    }
  }
  return found.sort((a, b) => compareRooms(a.room, b.room));
}

/** The files of a record, one a room. */
export function writeRecordFiles(entries: readonly Entry[]): ReadonlyMap<string, Uint8Array> {
  const rooms = new Map<string, string[]>();
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    const lines = rooms.get(entry.room) ?? [];
    rooms.set(entry.room, lines);
    lines.push(lineOf(entry));
  }
  const encoder = new TextEncoder();
  return new Map([...rooms].map(([room, lines]) => [recordPath(room), encoder.encode(`${lines.join("\n")}\n`)]));
}

/** An entry on one line, its fields always in one order. */
export function lineOf({
  v,
  process,
  room,
  seq,
  id,
  kind,
  on,
  known,
  at,
  by,
  party,
  as,
  body,
  salt,
  content,
  prev,
  hash,
}: Entry): string {
  const said = { v, process, room, seq, id, kind, on, known, at, by, party, as, body, salt, content, prev, hash };
  return JSON.stringify(said);
}
