// Compiles the library, the command line and the workbench into dist/, and the workbench once more as one file.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildKey, root, run, stampBuild } from "./setup.mjs";

const key = buildKey();
const tool = (path) => join(root, "node_modules", path);
rmSync(join(root, "dist"), { recursive: true, force: true });
run(process.execPath, [tool("typescript/bin/tsc"), "-p", "tsconfig.build.json"]);
// The style of pages goes with the code that renders them to published sites.
cpSync(join(root, "src/views/styles"), join(root, "dist/views/styles"), { recursive: true });
run(process.execPath, [tool("vite/bin/vite.js"), "build", "--logLevel", "warn"]);
run(process.execPath, [join(root, "scripts", "one-file.mjs")]);
stampBuild(key);
