// `npm run soak [name …]`: what takes too long for every test run. Each part is one line of the result; ends with
// `N passed, N failed`. Parts: tests with many more rounds, and each test/soak/NAME.soak.ts.
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

const vitest = (file, env) => ({ args: [join(root, "node_modules/vitest/vitest.mjs"), "run", file], env });
const soaks = readdirSync(join(root, "test", "soak")).filter((name) => name.endsWith(".soak.ts"));
const parts = new Map([
  // Generated input of other seeds than the one that every run of this code draws from.
  ...[1, 2, 3, 4, 5].map((round) => [`laws-${round}`, vitest("src/", { PARLEY_SEED: String(randomInt(2 ** 31)) })]),
  ["kill", vitest("test/store/kill.test.ts", { PARLEY_KILLS: "100" })],
  ["non-interference", vitest("test/store/non-interference.test.ts", { PARLEY_RUNS: "1000" })],
  ...soaks.map((name) => [
    name.replace(".soak.ts", ""),
    { args: [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "test", "soak", name)], env: {} },
  ]),
]);

const only = process.argv.slice(2);
const unknown = only.filter((name) => !parts.has(name));
if (unknown.length > 0) {
  console.error(`There is no soak "${unknown.join('", "')}". There are: ${[...parts.keys()].join(", ")}.`);
  process.exit(2);
}
setUp();
let passed = 0;
let failed = 0;
for (const [name, { args, env }] of parts) {
  if (only.length > 0 && !only.includes(name)) continue;
  console.error(`${name} …`);
  const start = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "test", ...env },
  });
  if (status === 0) passed++;
  else failed++;
  console.log(` ${status === 0 ? "✓" : "✗"} ${name}, ${Math.round((Date.now() - start) / 1000)} s`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
