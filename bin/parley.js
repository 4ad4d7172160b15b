#!/usr/bin/env node
import { existsSync } from "node:fs";
import { setFlagsFromString } from "node:v8";

// Most calls end before code that is compiled for speed repays it: the engine waits a little longer before it does so.
setFlagsFromString("--interrupt-budget=1000000");
const main = new URL("../dist/bundle/main.js", import.meta.url);
// React checks much more, and renders at half the speed, unless it is told that nobody is developing here.
process.env.NODE_ENV ??= "production";
if (existsSync(main)) await import(main.href);
else {
  console.error("Parley is not built yet. Run `npm start` (or `npm run build`) in its folder first.");
  process.exitCode = 1;
}
