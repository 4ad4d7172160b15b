import type { Result } from "../core/common/result.ts";
import type { Entry } from "../core/record/entry.ts";
import type { Audience } from "../core/record/permissions.ts";
import type { RoomId } from "../core/record/room.ts";
import { fileReferences, type KeptFile } from "../formats/process-record.ts";
import type { Store } from "../store/index.ts";
import { CommandFailure, type Terminal } from "./command.ts";
import { failureLine } from "../words/words.ts";

/** The one person of this machine: may read and write every room. */
export const SOLE: Audience = { member: "me", capacity: "sole" };

/** Entries that are read at once. */
const PAGE = 10_000;

/** Works with what is kept (`DATABASE_URL`, `PARLEY_DATA`, else the user's data folder) and closes it afterwards. */
export async function withStore<T>({ t }: Terminal, work: (store: Store) => Promise<T>): Promise<T> {
  // Loaded only here: a folder is checked without any database.
  const { openStore, storePlace } = await import("../store/index.ts");
  const store = demand(await openStore(storePlace(process.env)));
  if (store.damage !== null) process.stderr.write(`parley: ${failureLine(t, store.damage)}\n`);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The value of a result; a failure ends the command with its message. */
export function demand<T>(result: Result<T>, file?: string): T {
  if (!result.ok) throw new CommandFailure(result.failure, file);
  return result.value;
}

/** All entries of a process that an audience may read, room by room; null where there is no such process. */
export async function readEntries(store: Store, process: string, audience: Audience): Promise<readonly Entry[] | null> {
  if (!(await store.processes(null)).includes(process)) return null;
  const entries: Entry[] = [];
  const after: Partial<Record<RoomId, number>> = {};
  for (;;) {
    const page = demand(await store.read(process, audience, after, PAGE));
    for (const entry of page) {
      entries.push(entry);
      after[entry.room] = entry.seq;
    }
    if (page.length === 0) return entries;
  }
}

/** The files that entries refer to; one that was never kept here, or went with an erasure, is left out. */
export async function readFiles(
  store: Store,
  process: string,
  audience: Audience,
  entries: readonly Entry[],
): Promise<readonly KeptFile[]> {
  const files: KeptFile[] = [];
  for (const { room, sha256 } of fileReferences(entries)) {
    const file = await store.getFile(process, audience, room, sha256);
    if (!file.ok && file.failure.code === "not-found") continue;
    files.push({ ...demand(file), room });
  }
  return files;
}
