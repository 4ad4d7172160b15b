// Compiles the library, the command line and the workbench into dist/, and the workbench once more as one file.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { buildKey, root, run, stampBuild } from "./setup.mjs";

/** What every first visit fetches. */
const FIRST = /^(?:index|workbench|en)-/u;

// What is shipped is made for use, whatever asked for it: a test would have pages built with the checks of its own surroundings.
process.env.NODE_ENV = "production";
const key = buildKey();
const tool = (path) => join(root, "node_modules", path);
const dist = join(root, "dist");
const compiled = join(root, "build", "compiled");
rmSync(compiled, { recursive: true, force: true });
// Beside dist: what does not compile takes down nothing that runs from it.
run(process.execPath, [tool("typescript/bin/tsc"), "-p", "tsconfig.build.json", "--outDir", compiled]);
// The style of pages goes with the code that renders them to published sites.
cpSync(join(root, "src/views/styles"), join(compiled, "views/styles"), { recursive: true });
takePlace();
run(process.execPath, [join(root, "scripts", "bundle-cli.mjs")]);
run(process.execPath, [tool("vite/bin/vite.js"), "build", "--logLevel", "warn"]);
pack(join(root, "dist/web"));
run(process.execPath, [join(root, "scripts", "one-file.mjs")]);
stampBuild(key);

/** Puts what was compiled where it runs; what is made of it stays until each is made anew, so that a start in between finds it. */
function takePlace() {
  const later = new Set(["web", "bundle", "parley.html"]);
  mkdirSync(dist, { recursive: true });
  for (const name of readdirSync(dist)) if (!later.has(name)) rmSync(join(dist, name), { recursive: true });
  for (const name of readdirSync(compiled)) renameSync(join(compiled, name), join(dist, name));
}

/**
 * Lays beside each file that words or code are in the same as the server sends it. The last two levels take ten times as long:
 * they are for what every visit fetches.
 */
function pack(folder) {
  for (const { name, parentPath } of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(?:js|css|html|svg|json)$/u.test(name)) continue;
    const bytes = readFileSync(join(parentPath, name));
    const packed = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: FIRST.test(name) ? 11 : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
    if (packed.length < bytes.length) writeFileSync(join(parentPath, `${name}.br`), packed);
  }
}
