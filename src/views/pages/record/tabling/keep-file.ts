import { isAnything, type Found, type FoundChoices } from "../../../../core/text/found.ts";
import type { FileReference } from "../../../../core/things/declared.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { choicesOf, type Kept, type OwnFile, type OwnFilesSource } from "../../../own-files.ts";
import type { Asked, RecordAccess } from "../../../record.ts";

/** What is usually kept: nothing that was not meant to be read. */
export function usualKept(found: Found | undefined): Kept {
  if (found === undefined) return "none";
  if (found.cleansable) return "cleansed";
  return isAnything(found) ? "none" : "as-came";
}

type FileStore = Pick<RecordAccess, "putFile">;

/** Keeps a file in the room as chosen; null where nothing is kept. */
export async function keepFile(
  record: FileStore,
  ownFiles: OwnFilesSource,
  room: RoomId,
  file: OwnFile,
  kept: Kept,
): Promise<Asked<FileReference | null>> {
  const source = ownFiles.source(file.id);
  if (kept === "none" || source === null) return { ok: true, value: null };
  const bytes = await bytesToKeep(ownFiles, source, kept, choicesOf(file));
  return bytes.ok ? putFile(record, room, source, bytes.value) : bytes;
}

/** Puts bytes under the name and type of the file that they are of. */
export async function putFile(
  record: FileStore,
  room: RoomId,
  { name, type: said }: { readonly name: string; readonly type: string },
  bytes: Uint8Array,
): Promise<Asked<FileReference>> {
  const type = said === "" ? "application/octet-stream" : said;
  const stored = await record.putFile(room, { name, type, bytes });
  return stored.ok ? { ok: true, value: { sha256: stored.value.sha256, name, type } } : stored;
}

async function bytesToKeep(
  ownFiles: OwnFilesSource,
  source: File,
  kept: Kept,
  choices: FoundChoices,
): Promise<Asked<Uint8Array>> {
  if (kept === "as-came") return { ok: true, value: new Uint8Array(await source.arrayBuffer()) };
  return ownFiles.cleansed(source, choices);
}
