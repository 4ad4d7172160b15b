#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  console.error("Parley is not built yet. Run `npm start` (or `npm run build`) in its folder first.");
  process.exitCode = 1;
}
