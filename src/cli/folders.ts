import { mkdir, readdir, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { said } from "../core/common/said.ts";
import { CommandFailure } from "./command.ts";

/** Fails where a folder holds anything; one that is not there yet is empty. */
export async function requireEmpty(folder: string): Promise<void> {
  const inside = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new CommandFailure(said("folder.closed", { why: error.code ?? String(error) }), folder);
  });
  if (inside.length > 0) throw new CommandFailure(said("folder.full"), folder);
}

/** Writes all files or none: beside the folder first, then in its place. */
export async function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const place = resolve(folder);
  const temporary = join(dirname(place), `.${basename(place)}.${crypto.randomUUID()}.part`);
  try {
    for (const [path, bytes] of files) {
      const file = join(temporary, ...path.split("/"));
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, bytes);
    }
    await rmdir(place).catch(() => undefined);
    await rename(temporary, place);
  } catch (error) {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new CommandFailure(said("folder.unwritten", { why }), folder, { cause: error });
  }
}
