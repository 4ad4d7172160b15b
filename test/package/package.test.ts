import { spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
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

function run(command: string, args: readonly string[], cwd: string, more: Record<string, string> = {}): Ended {
  const { NODE_ENV: _test, ...env } = process.env;
  const done = spawnSync(command, args, { cwd, encoding: "utf8", env: { ...env, PARLEY_LANGUAGE: "en", ...more } });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

interface Installed {
  readonly at: string;
  /** Why not, where the registry cannot be reached. */
  readonly missing: string | null;
}

/** What a command installed in a folder that was empty. */
function installed(name: string, install: (at: string) => Ended): Installed {
  const at = join(folder, name);
  mkdirSync(at);
  const { code, err } = install(at);
  if (code === 0) return { at, missing: null };
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENOTCACHED/u.test(err))
    return { at, missing: "the npm registry cannot be reached" };
  throw new Error(`the installation ended with ${code}: ${err}`);
}

/** Parley as a server has it: the root of a machine, as far as `deploy/install.sh` fills it. */
let app: Installed;
let library: Installed;

beforeAll(() => {
  // As anybody packs it: what is missing is built by the package itself.
  const packed = run("npm", ["pack", "--pack-destination", folder], root);
  expect(packed.err).not.toContain("npm error");
  const made = run("npm", ["run", "library"], root);
  expect(made.code, made.err).toBe(0);
  app = installed("app", (at) =>
    run("sh", [join(root, "deploy/install.sh"), join(folder, `parley-${manifest.version}.tgz`)], root, {
      DESTDIR: at,
      npm_config_prefer_offline: "true",
    }),
  );
  library = installed("library", (at) => {
    writeFileSync(join(at, "package.json"), `{ "private": true, "type": "module" }`);
    const file = join(root, "build", `parley-library-${manifest.version}.tgz`);
    return run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", file], at);
  });
  // Several programs of npm, each on its own.
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The installed command, and the folder of its package. */
const parley = (): string => join(app.at, "opt/parley/bin/parley");
const packageFolder = (): string => join(app.at, "opt/parley/lib/node_modules/parley");

const needs = (context: TestContext, { missing }: Installed): void => {
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
    const manifests = readdirSync(join(app.at, "opt"), { recursive: true })
      .map(String)
      .filter((path) => /node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/u.test(path))
      .map((path) => JSON.parse(readFileSync(join(app.at, "opt", path), "utf8")) as { scripts?: object; name: string });
    expect(manifests.length).toBeGreaterThan(30);
    // npm was told to run none; nothing that was installed would have wanted to.
    const wanting = manifests.filter(({ scripts = {} }) =>
      ["preinstall", "install", "postinstall"].some((name) => name in scripts),
    );
    expect(wanting.map(({ name }) => name)).toEqual([]);
    const help = run(parley(), ["--help"], app.at);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toContain("compare A B");
    expect(run(parley(), ["--version"], app.at).out).toContain(manifest.version);
    writeFileSync(join(app.at, "a.txt"), "1. The Parties shall withdraw within 30 days.\n");
    writeFileSync(join(app.at, "b.txt"), "1. The Parties shall withdraw within 60 days.\n");
    const compared = run(parley(), ["compare", "a.txt", "b.txt", "-o", "redline.docx"], app.at);
    expect(compared).toMatchObject({ code: 0 });
    expect(readFileSync(join(app.at, "redline.docx")).subarray(0, 2).toString()).toBe("PK");
    expect(run(parley(), ["compare", "a.txt", "b.txt"], app.at).out).toContain("60");
    const published = run(parley(), ["status", join(packageFolder(), "examples/lake-irrin")], app.at);
    expect(published).toMatchObject({ code: 0 });
  });

  test("is carried to a machine that reaches no registry", (context) => {
    needs(context, app);
    const there = join(folder, "there");
    const carried = join(app.at, "opt/parley");
    const nowhere = { DESTDIR: there, npm_config_registry: "http://127.0.0.1:9/", npm_config_offline: "true" };
    mkdirSync(there);
    expect(run("sh", [join(root, "deploy/install.sh"), carried], root, nowhere)).toMatchObject({ code: 0 });
    expect(run(join(there, "opt/parley/bin/parley"), ["--version"], there).out).toContain(manifest.version);
    expect(readdirSync(join(there, "usr/local/lib/systemd/system"))).toContain("parley.service");
  });

  test("brings every entrance that it names, its licences and its bill of materials, and nothing of the tests", async (context) => {
    needs(context, app);
    const at = packageFolder();
    for (const path of Object.values(manifest.exports))
      expect(Object.keys((await import(join(at, path))) as object), path).not.toEqual([]);
    const files = readdirSync(at, { recursive: true }).map(String);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "NOTICE", "dist/licences.txt", "dist/sbom.json"]));
    expect(
      files.filter(
        (name) => !name.startsWith("node_modules") && /\.test\b|test-data|arbitraries|parley-stamp|^src/u.test(name),
      ),
    ).toEqual([]);
    const bill = JSON.parse(readFileSync(join(at, "dist/sbom.json"), "utf8")) as Bill;
    const names = bill.components.map(({ name }) => name);
    expect(bill.bomFormat).toBe("CycloneDX");
    expect(Object.keys(manifest.dependencies).filter((name) => !names.includes(name))).toEqual([]);
    expect(names).not.toContain("vitest");
    const licences = readFileSync(join(at, "dist/licences.txt"), "utf8");
    for (const { name, version } of bill.components) expect(licences).toContain(`${name} ${version}: `);
  });
});

describe("a server, from an empty root", () => {
  test("two delegates sign in; what is kept is backed up while it runs, comes back elsewhere, and is the same", (context) => {
    needs(context, app);
    const { code, out, err } = run(
      process.execPath,
      [join(root, "deploy/journey.mjs"), join(app.at, "opt/parley")],
      root,
    );
    expect(code, err).toBe(0);
    expect(out.match(/✓/gu)).toHaveLength(5);
  });

  test("takes over what an earlier version kept", (context) => {
    needs(context, app);
    const kept = join(root, "test/kept");
    for (const version of readdirSync(kept).filter((name) => /^\d/u.test(name))) {
      const at = join(app.at, `kept-${version}`);
      mkdirSync(at);
      writeFileSync(join(at, "parley.db"), brotliDecompressSync(readFileSync(join(kept, version, "parley.db.br"))));
      const verified = run(parley(), ["verify", "kept", "--json"], at, { PARLEY_DATA: at, DATABASE_URL: "" });
      const said = JSON.parse(
        brotliDecompressSync(readFileSync(join(kept, version, "expected.json.br"))).toString(),
      ) as { readonly verified: Readonly<Record<string, string>> };
      expect(JSON.parse(verified.out)).toEqual(JSON.parse(said.verified["kept"] ?? ""));
    }
  });

  test("its units are ones that systemd takes, and the settings are not for everybody to read", (context) => {
    needs(context, app);
    expect(statSync(join(app.at, "etc/parley/parley.env")).mode & 0o077).toBe(0);
    expect(statSync(join(app.at, "var/lib/parley")).mode & 0o077).toBe(0);
    if (spawnSync("systemd-analyze", ["--version"]).status !== 0) context.skip("systemd-analyze is not installed");
    const units = ["parley.service", "parley-backup.service", "parley-backup.timer"];
    const { code, err } = run("systemd-analyze", ["verify", `--root=${app.at}`, ...units], app.at);
    // The root is no whole system: what it lacks besides our units is of no interest.
    expect(err.split("\n").filter((line) => /parley[\w-]*\.(?:service|timer):\d/u.test(line))).toEqual([]);
    expect(code === 0 || /not found|Failed to/u.test(err)).toBe(true);
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
