import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parley } from "./in-process.ts";

const bin = join(import.meta.dirname, "../../bin/parley.js");

/** What a command printed and how it ended. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A scratch folder with files, in which the built command line is run. */
export interface Scratch {
  readonly folder: string;
  /** Writes a file and returns its name. */
  file(name: string, content: string | Uint8Array): string;
  /** Runs `parley` with these words in the folder, as a process of its own from the build. */
  parley(...words: string[]): Outcome;
  /** The same in this process, from the sources: a quarter of a second sooner. */
  here(...words: string[]): Promise<Outcome>;
  remove(): void;
}

/** A new scratch folder. */
export function scratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
  return {
    folder,
    file: (name, content) => {
      writeFileSync(join(folder, name), content);
      return name;
    },
    parley: (...words) => {
      const result = spawnSync(process.execPath, [bin, ...words], {
        cwd: folder,
        encoding: "utf8",
        timeout: 600_000,
        env: { ...process.env, PARLEY_LANGUAGE: "en" },
      });
      return { code: result.status, out: result.stdout, err: result.stderr };
    },
    here: async (...words) => {
      const before = process.cwd();
      process.chdir(folder);
      try {
        return await parley(...words);
      } finally {
        process.chdir(before);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
