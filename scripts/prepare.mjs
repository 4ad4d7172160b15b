// Runs after `npm ci`: leaves a working bin/parley.js where the build tools were installed.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildWhatChanged, root } from "./setup.mjs";

if (existsSync(join(root, "node_modules", "typescript")) && existsSync(join(root, "node_modules", "vite"))) {
  buildWhatChanged();
} else {
  console.error("Build tools are not installed, so nothing was built. `npm start` installs them and builds.");
}
