import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratch, type Scratch } from "./run.ts";

const root = join(import.meta.dirname, "../..");
const draft = readFileSync(join(root, "examples/lake-irrin/drafts/ob-chair.md"));

/** All modules that a module of the sources imports at once, itself and through others, and the packages that they do. */
function importedFrom(module: string): { readonly modules: readonly string[]; readonly packages: readonly string[] } {
  const found = new Set([join(root, module)]);
  const packages = new Set<string>();
  for (const file of found) {
    if (!file.endsWith(".ts") && !file.endsWith(".tsx")) continue;
    const source = readFileSync(file, "utf8");
    for (const [, types, from = ""] of source.matchAll(
      /^(?:import|export)\s+(type\s)?(?:[^;"]*?\sfrom\s+)?"([^"]+)"/gmu,
    )) {
      if (types !== undefined) continue;
      if (from.startsWith(".")) found.add(join(dirname(file), from));
      else packages.add(from);
    }
  }
  return { modules: [...found].map((file) => relative(root, file).replaceAll("\\", "/")), packages: [...packages] };
}

describe("a call of the command line loads what it uses", () => {
  let files: Scratch;
  beforeAll(() => {
    files = scratch();
    files.file("a.md", draft);
    for (const ending of ["json", "docx"]) expect(files.parley("read", "a.md", "-o", `a.${ending}`).code).toBe(0);
  });
  afterAll(() => files.remove());

  /** Modules of the built program that a call loads, and their bytes. */
  const loaded = (...words: string[]) => {
    const NODE_V8_COVERAGE = mkdtempSync(join(tmpdir(), "parley-loaded-"));
    const env = { ...process.env, PARLEY_LANGUAGE: "en", NODE_V8_COVERAGE };
    const run = spawnSync(process.execPath, [join(root, "bin/parley.js"), ...words], { cwd: files.folder, env });
    expect(run.status).toBe(0);
    const modules = readdirSync(NODE_V8_COVERAGE).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(NODE_V8_COVERAGE, name), "utf8")) as {
        readonly result: readonly { readonly url: string }[];
      };
      return result.filter(({ url }) => url.startsWith("file:")).map(({ url }) => fileURLToPath(url));
    });
    rmSync(NODE_V8_COVERAGE, { recursive: true });
    return { modules: modules.length, bytes: modules.reduce((sum, path) => sum + statSync(path).size, 0) };
  };

  // English words are 350 kB of each.
  test.each([
    { words: ["--help"], modules: 8, bytes: 400_000 },
    { words: ["read", "a.json"], modules: 12, bytes: 520_000 },
    { words: ["read", "a.md"], modules: 20, bytes: 650_000 },
    { words: ["read", "a.docx"], modules: 36, bytes: 630_000 },
  ])("parley $words: at most $modules modules and $bytes bytes", ({ words, modules, bytes }) => {
    const found = loaded(...words);
    expect(found.modules).toBeGreaterThan(3);
    expect(found.modules).toBeLessThanOrEqual(modules);
    expect(found.bytes).toBeLessThanOrEqual(bytes);
  });

  test("what reads one kind of file waits for such a file, and so does what writes one", () => {
    const { modules, packages } = importedFrom("src/cli/commands/read.ts");
    expect(modules).toContain("src/formats/read.ts");
    // How a sentence is said.
    const told = ["@formatjs/icu-messageformat-parser", "intl-messageformat"];
    expect(packages.filter((name) => !name.startsWith("node:")).toSorted()).toEqual(told);
    const waits = /^src\/(?:formats\/(?:docx|html|markdown|pdf)\/(?!embedded)|views\/|server\/)|zones|\.data\.ts$/u;
    expect(modules.filter((name) => waits.test(name))).toEqual([]);
  });
});
