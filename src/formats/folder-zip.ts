import { Zip, ZipDeflate, zipSync, type Zippable } from "fflate";
import { failed, ok, type Result } from "../core/common/result.ts";
import { said } from "../core/common/said.ts";
import { openArchive } from "./archive.ts";

/** Files by their path in a folder, `/` between the parts. */
type Files = ReadonlyMap<string, Uint8Array>;

/** Earliest time that a zip archive can hold; one time for all makes equal folders equal archives. */
const MTIME = new Date(1980, 0, 1);

/** A folder as a zip archive; equal folders give equal bytes. */
export function packFolder(files: Files): Uint8Array {
  const parts: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) parts[path] = bytes;
  return zipSync(parts, { level: 6, mtime: MTIME });
}

/** A file of a folder whose bytes are fetched part by part. */
export interface FileInParts {
  readonly path: string;
  readonly parts: () => AsyncIterable<Uint8Array>;
}

/** A folder as a zip archive, part by part: no more than one part of one file is in memory. Equal parts give equal bytes. */
export async function* packFolderInParts(files: readonly FileInParts[]): AsyncGenerator<Uint8Array> {
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    packed.push(bytes);
  });
  const take = (): readonly Uint8Array[] => {
    const taken = packed.filter(({ length }) => length > 0);
    packed = [];
    return taken;
  };
  for (const { path, parts } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = MTIME;
    zip.add(file);
    for await (const part of parts()) {
      file.push(part);
      yield* take();
    }
    file.push(new Uint8Array(), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

/** The files of a zipped folder. A single folder that holds all of them is left out of their paths. */
export function openFolder(bytes: Uint8Array): Result<Files> {
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  const { names, refused } = archive.value;
  const [bad] = refused;
  if (bad !== undefined) return failed(said("unsafe-path"), { file: bad });
  const paths = names.filter((name) => !name.endsWith("/"));
  const top = commonFolder(paths);
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const read = archive.value.read(path);
    if (!read.ok) return { ok: false, failure: { ...read.failure, file: path } };
    files.set(path.slice(top.length), read.value);
  }
  return ok(files);
}

/** `name/` where all paths start with it and none is process.yaml or a record at the top. */
function commonFolder(paths: readonly string[]): string {
  const first = paths[0]?.split("/")[0] ?? "";
  const top = `${first}/`;
  const known = ["record/", "drafts/", "files/", "briefings/"];
  return paths.length > 0 && !known.includes(top) && paths.every((path) => path.startsWith(top)) ? top : "";
}
