import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ProcessState } from "../../src/core/record/state.ts";
import { readProcessFolder } from "../../src/formats/process-folder.ts";

const examples = join(import.meta.dirname, "../../examples");

/** Files of a bundled example by their path in its folder. */
export function exampleFiles(name: string): ReadonlyMap<string, Uint8Array> {
  const folder = join(examples, name);
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), new Uint8Array(readFileSync(path))];
    }),
  );
}

/** A bundled example, read. */
export async function example(name: string): Promise<ProcessState> {
  const read = await readProcessFolder(exampleFiles(name), name);
  if (!read.ok) throw new Error(JSON.stringify(read.failure, null, 2));
  return read.value;
}
