// Compiles the library, the command line and the workbench into dist/, and the workbench once more as one file.
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { buildKey, root, run, stampBuild } from "./setup.mjs";

/** What every first visit fetches. */
const FIRST = /^(?:index|workbench|en)-/u;

const key = buildKey();
const tool = (path) => join(root, "node_modules", path);
rmSync(join(root, "dist"), { recursive: true, force: true });
run(process.execPath, [tool("typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
// The style of pages goes with the code that renders them to published sites.
cpSync(join(root, "src/views/styles"), join(root, "dist/views/styles"), { recursive: true });
run(process.execPath, [join(root, "scripts", "bundle-cli.mjs")]);
run(process.execPath, [tool("vite/bin/vite.js"), "build", "--logLevel", "warn"]);
pack(join(root, "dist/web"));
run(process.execPath, [join(root, "scripts", "one-file.mjs")]);
stampBuild(key);

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
