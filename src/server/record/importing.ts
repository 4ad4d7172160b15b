import { createHash, randomBytes } from "node:crypto";
import { ok, type Result } from "../../core/common/result.ts";
import { entriesOfState } from "../../core/record/entries-of-state.ts";
import { importEntries } from "../../core/record/importing.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { requireTold } from "../../formats/bargaining-folder.ts";
import type { FolderFiles } from "../../formats/process-folder.ts";
import { readProcess, type FolderProcess } from "../../formats/process-record.ts";
import type { Store } from "../../store/contract.ts";
import { SOLE } from "../context.ts";
import { readAll } from "./reading.ts";
import { renewPublic } from "./renewing.ts";

/** What an import did. */
export interface Imported {
  readonly process: string;
  /** Entries that were not there before. */
  readonly added: number;
}

const sole = { member: SOLE, capacity: "sole" } as const;

/**
 * Takes a process folder over: its record as it is, or what its readable files say as entries of the room `public`. An import
 * corrects nobody: what says something else than the record is refused.
 */
export async function importFolder(
  store: Store,
  files: FolderFiles,
  folderName: string,
  at: string,
): Promise<Result<Imported>> {
  const read = await readProcess(files, folderName);
  if (!read.ok) return read;
  const { state, entries } = read.value;
  if (entries !== null) return adopt(store, entries[0]?.process ?? state.id, read.value, at);
  const process = state.id;
  const known = (await store.processes(null)).includes(process);
  const stored = known ? await readAll(store, process, sole) : ok([]);
  if (!stored.ok) return stored;
  const there = stored.value.filter(({ room }) => room === "public");
  const fresh = importEntries(state, there, { process, by: SOLE, at }, () => randomBytes(16).toString("hex"));
  if (!fresh.ok) return fresh;
  const told = requireTold(fresh.value);
  if (!told.ok) return told;
  return adopt(store, process, { ...read.value, entries: [...there, ...fresh.value] }, at);
}

/**
 * Shows a process folder: what its readable files say stands in the room `public`, and what has changed in them since the last
 * time becomes a correction.
 */
export async function showFolder(
  store: Store,
  files: FolderFiles,
  folderName: string,
  at: string,
): Promise<Result<Imported>> {
  const read = await readProcess(files, folderName);
  if (!read.ok) return read;
  const { state, entries, files: copies } = read.value;
  if (entries !== null) return adopt(store, entries[0]?.process ?? state.id, read.value, at);
  const shown = await showState(store, state, at);
  if (!shown.ok) return shown;
  for (const { room, ...file } of copies) {
    const kept = await store.putFile(state.id, sole, room, file);
    if (!kept.ok) return kept;
  }
  return shown;
}

/** The same for a process that has been read. */
export async function showState(store: Store, state: ProcessState, at: string): Promise<Result<Imported>> {
  const planned = entriesOfState(state, (id) => publicSalt(state.id, id));
  if (!planned.ok) return planned;
  const made = await store.createProcess(state.id, at);
  if (!made.ok && made.failure.code !== "process-exists") return made;
  const renewed = await renewPublic(store, state.id, sole, planned.value, at);
  return renewed.ok ? ok({ process: state.id, added: renewed.value }) : renewed;
}

async function adopt(store: Store, process: string, { entries, files }: FolderProcess, at: string) {
  const kept = files.map(({ room, ...file }) => ({ room, file }));
  const adopted = await store.adopt(process, entries ?? [], kept, at);
  return adopted.ok ? ok({ process, added: adopted.value.added }) : adopted;
}

/** What is public needs no secret salt. */
function publicSalt(process: string, id: string): string {
  return createHash("sha256").update(`${process}\n${id}`).digest("hex").slice(0, 32);
}
