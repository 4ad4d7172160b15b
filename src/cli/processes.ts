import { notedLine } from "./files.ts";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { ProcessState } from "../core/record/state.ts";
import { readProcess, type FolderProcess } from "../formats/process-record.ts";
import { said } from "../core/common/said.ts";
import { CommandFailure, type Terminal } from "./command.ts";

/** All files below a folder by their path in it, with `/` between the parts; links are not followed. */
export async function filesBelow(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new CommandFailure(said("folder-unread", { why: error.code ?? String(error) }), folder);
    },
  );
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join("/"), new Uint8Array(await readFile(path)));
  }
  return files;
}

/** Reads one process folder, with its record where it has one; the terminal is told what was understood only by guessing. */
export async function readFolder(folder: string, terminal?: Terminal): Promise<FolderProcess> {
  const read = await readProcess(await filesBelow(folder), basename(resolve(folder)), (noted) =>
    terminal?.note(notedLine(terminal.t, noted, `${folder}/`)),
  );
  if (!read.ok) throw new CommandFailure(read.failure, folder);
  return read.value;
}

/** What one process folder says. */
export async function loadProcess(folder: string, terminal?: Terminal): Promise<ProcessState> {
  return (await readFolder(folder, terminal)).state;
}
