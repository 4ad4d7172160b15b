import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { build } from "vite";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of this run in which each kind of build is made once, by the first test that needs it. */
    readonly webBuilds: string;
  }
}

/** Before all tests: the folder; after them: gone with all builds. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "parley-web-"));
  project.provide("webBuilds", folder);
  return () => rm(folder, { recursive: true, force: true });
}

/** The folder of the built workbench. React that is built for development also complains of what a browser silently repairs. */
export async function builtWorkbench(react: "production" | "development"): Promise<string> {
  // `npm test` has just built the workbench from these sources.
  const built = process.env["PARLEY_BUILT_WEB"];
  if (react === "production" && built !== undefined) return built;
  const folder = join(await buildsFolder(), react);
  const first = await mkdir(`${folder}.lock`).then(
    () => true,
    () => false,
  );
  if (first) {
    try {
      await buildInto(folder, react);
    } finally {
      await writeFile(`${folder}.done`, "");
    }
  }
  while (!existsSync(`${folder}.done`)) await pause(50);
  if (!existsSync(join(folder, "index.html"))) throw new Error("the workbench did not build; see the first error");
  return folder;
}

let own: Promise<string> | null = null;

/** The folder of the test run; a benchmark runs outside of one and has its own. */
async function buildsFolder(): Promise<string> {
  if (process.env["VITEST"] !== undefined) return inject("webBuilds");
  own ??= mkdtemp(join(tmpdir(), "parley-web-"));
  return own;
}

async function buildInto(folder: string, react: "production" | "development"): Promise<void> {
  const root = join(import.meta.dirname, "../..");
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = react;
  await build({
    configFile: join(root, "vite.config.ts"),
    root: join(root, "src/web"),
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  });
  process.env["NODE_ENV"] = before;
}
