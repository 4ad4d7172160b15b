import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, type TestContext } from "vitest";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "parley-package-"));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  version: string;
  dependencies: Record<string, string>;
  exports: Record<string, string>;
};

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, args: readonly string[], cwd: string): Ended {
  const { NODE_ENV: _test, ...env } = process.env;
  const done = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...env, PARLEY_LANGUAGE: "en" } });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** An empty folder in which one package was installed; why not, where the registry cannot be reached. */
function installed(name: string, file: string): { readonly at: string; readonly missing: string | null } {
  const at = join(folder, name);
  mkdirSync(at);
  writeFileSync(join(at, "package.json"), `{ "private": true, "type": "module" }`);
  const { code, err } = run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", file], at);
  if (code === 0) return { at, missing: null };
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENOTCACHED/u.test(err))
    return { at, missing: "the npm registry cannot be reached" };
  throw new Error(`npm install ended with ${code}: ${err}`);
}

let app: ReturnType<typeof installed>;
let library: ReturnType<typeof installed>;

beforeAll(() => {
  // As anybody packs it: what is missing is built by the package itself.
  const packed = run("npm", ["pack", "--pack-destination", folder], root);
  expect(packed.err).not.toContain("npm error");
  const made = run("npm", ["run", "library"], root);
  expect(made.code, made.err).toBe(0);
  app = installed("app", join(folder, `parley-${manifest.version}.tgz`));
  library = installed("library", join(root, "build", `parley-library-${manifest.version}.tgz`));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const needs = (context: TestContext, { missing }: { readonly missing: string | null }): void => {
  if (missing !== null) context.skip(missing);
};

/** Packages that a folder of compiled code asks for by name. */
function asked(path: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, parentPath } of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!name.endsWith(".js")) continue;
    const code = readFileSync(join(parentPath, name), "utf8");
    for (const [, named = ""] of code.matchAll(
      /(?:^import |^(?:import|export)\b.* from |\bimport\()"([@a-z][^"]*)"/gmu,
    ))
      names.add(/^(?:@[^/]+\/)?[^/]+/u.exec(named)?.[0] ?? named);
  }
  return names;
}

/** What it takes on a disk, in bytes. */
function sizeOf(path: string): number {
  const { blocks } = lstatSync(path);
  const within = lstatSync(path).isDirectory() ? readdirSync(path).map((name) => sizeOf(join(path, name))) : [];
  return within.reduce((sum, each) => sum + each, blocks * 512);
}

test("compiled code asks for no package that is not installed with it", () => {
  const own = new Set(Object.keys(manifest.dependencies));
  const found = ["core", "formats", "store", "words", "server", "cli", "views"].flatMap((part) => [
    ...asked(join(root, "dist", part)),
  ]);
  expect(found).toContain("yaml");
  expect(found.filter((name) => !own.has(name) && !name.startsWith("node"))).toEqual([]);
});

describe("the package", () => {
  test("runs as it is installed: no build, nothing fetched afterwards", (context) => {
    needs(context, app);
    const lock = JSON.parse(readFileSync(join(app.at, "package-lock.json"), "utf8")) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    expect(Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript === true)).toEqual([]);
    const parley = join(app.at, "node_modules/.bin/parley");
    const help = run(parley, ["--help"], app.at);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("compare A B");
    expect(run(parley, ["--version"], app.at).out).toContain(manifest.version);
    writeFileSync(join(app.at, "a.txt"), "1. The Parties shall withdraw within 30 days.\n");
    writeFileSync(join(app.at, "b.txt"), "1. The Parties shall withdraw within 60 days.\n");
    const compared = run(parley, ["compare", "a.txt", "b.txt", "-o", "redline.docx"], app.at);
    expect(compared).toMatchObject({ code: 0 });
    expect(readFileSync(join(app.at, "redline.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(run(parley, ["compare", "a.txt", "b.txt"], app.at).out).toContain("60");
    const published = run(parley, ["status", join(app.at, "node_modules/parley/examples/lake-irrin")], app.at);
    expect(published).toMatchObject({ code: 0 });
  });

  test("brings every entrance that it names, its licences and its bill of materials, and nothing of the tests", async (context) => {
    needs(context, app);
    const at = join(app.at, "node_modules/parley");
    for (const path of Object.values(manifest.exports))
      expect(Object.keys((await import(join(at, path))) as object), path).not.toEqual([]);
    const files = readdirSync(at, { recursive: true }).map(String);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "dist/licences.txt", "dist/sbom.json"]));
    expect(files.filter((name) => /\.test\b|test-data|arbitraries|parley-stamp|^src/u.test(name))).toEqual([]);
    const bill = JSON.parse(readFileSync(join(at, "dist/sbom.json"), "utf8")) as Bill;
    const names = bill.components.map(({ name }) => name);
    expect(bill.bomFormat).toBe("CycloneDX");
    expect(Object.keys(manifest.dependencies).filter((name) => !names.includes(name))).toEqual([]);
    expect(names).not.toContain("vitest");
    const licences = readFileSync(join(at, "dist/licences.txt"), "utf8");
    for (const { name, version } of bill.components) expect(licences).toContain(`${name} ${version}: `);
  });
});

interface Bill {
  readonly bomFormat: string;
  readonly components: readonly { readonly name: string; readonly version: string }[];
}

describe("the library", () => {
  test("takes at most 15 MB, with all that it needs", (context) => {
    needs(context, library);
    expect(sizeOf(join(library.at, "node_modules"))).toBeLessThanOrEqual(15_000_000);
  });

  test("its three examples run, and its types hold them", (context) => {
    needs(context, library);
    const at = join(library.at, "node_modules/parley-library/examples");
    const example = (name: string, ...args: readonly string[]) =>
      run(process.execPath, [join(at, name), ...args], library.at);
    const lake = join(root, "examples/lake-irrin");
    expect(example("compare.mjs").out).toContain("substance, modality: “shall” → “should”");
    const [one, other] = [join(lake, "drafts/ke-draft.md"), join(lake, "drafts/so-counter.md")];
    expect(example("compare.mjs", one, other, "redline.docx")).toMatchObject({ code: 0, err: "" });
    expect(readFileSync(join(library.at, "redline.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(example("packages.mjs").out).toContain('nash: {"withdrawal":"60 days","observers":"50"}, proved');
    expect(example("packages.mjs", join(lake, "bargain.json"))).toMatchObject({ code: 0, err: "" });
    expect(example("duties.mjs").out).toContain("by 30 days after entry into force");
    for (const name of readdirSync(at)) writeFileSync(join(library.at, name), readFileSync(join(at, name)));
    const options = { module: "nodenext", strict: true, allowJs: true, checkJs: true, noEmit: true, types: ["node"] };
    writeFileSync(
      join(library.at, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: { ...options, typeRoots: [join(root, "node_modules/@types")], skipLibCheck: true },
        include: ["*.mjs"],
      }),
    );
    const checked = run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], library.at);
    expect(checked.out).toBe("");
    expect(checked.code).toBe(0);
  });

  test("asks for a reader of PDF files where there is none, and throws nothing", (context) => {
    needs(context, library);
    writeFileSync(
      join(library.at, "pdf.mjs"),
      'import { readDraft } from "parley-library/formats";\n' +
        'const read = await readDraft(new TextEncoder().encode("%PDF-1.7\\n"), "a.pdf");\n' +
        "console.log(JSON.stringify(read.failure));\n",
    );
    const { out } = run(process.execPath, ["pdf.mjs"], library.at);
    expect(JSON.parse(out)).toMatchObject({ code: "pdf-reader-missing", file: "a.pdf" });
  });
});
