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

const read = new Map<string, Promise<ProcessState>>();

/** A bundled example. A worker reads it once for all its files; frozen, so that none can change it for the next. */
export function example(name: string): Promise<ProcessState> {
  const known = read.get(name) ?? readExample(name);
  read.set(name, known);
  return known;
}

async function readExample(name: string): Promise<ProcessState> {
  const state = await readProcessFolder(exampleFiles(name), name);
  if (!state.ok) throw new Error(JSON.stringify(state.failure, null, 2));
  freeze(state.value);
  return state.value;
}

/** Freezes plain data to its depth; bytes cannot be frozen. */
function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}
