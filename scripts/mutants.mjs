// `npm run mutants`: plants each fault of test/mutants/*.json in a copy of the sources and demands that its test fails.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, setUp } from "./setup.mjs";

const folder = join(root, "test", "mutants");
const only = process.argv[2];
const mutants = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && (!only || name.startsWith(only)))
  .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")).map((mutant) => ({ ...mutant, list: name })));

setUp();
const copy = mkdtempSync(join(tmpdir(), "parley-mutants-"));
for (const name of [
  "src",
  "test",
  "bench",
  "bin",
  "docs",
  "examples",
  "scripts",
  "package.json",
  "vite.config.ts",
  "vitest.config.ts",
  "tsconfig.base.json",
  "tsconfig.json",
]) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
const env = { ...process.env, PARLEY_TEST_DATA: process.env.PARLEY_TEST_DATA ?? join(root, "..", "shared", "data") };

/** Whether each test passes without a fault: one that fails anyway catches nothing. */
const sound = new Map();

function passes(test) {
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const result = spawnSync(process.execPath, [vitest, "run", "--root", copy, test], {
    cwd: copy,
    env,
    stdio: "ignore",
  });
  return result.status === 0;
}

function survives(mutant) {
  if (!sound.has(mutant.test)) sound.set(mutant.test, passes(mutant.test));
  if (!sound.get(mutant.test)) return `${mutant.test} fails without the fault too`;
  const file = join(copy, mutant.file);
  const source = readFileSync(file, "utf8");
  if (source.split(mutant.find).length !== 2) return `the text to replace is not there exactly once in ${mutant.file}`;
  writeFileSync(
    file,
    source.replace(mutant.find, () => mutant.replace),
  );
  const caught = !passes(mutant.test);
  writeFileSync(file, source);
  return caught ? null : "no test failed";
}

let caught = 0;
let missed = 0;
for (const mutant of mutants) {
  const reason = survives(mutant);
  if (reason === null) caught++;
  else missed++;
  console.log(`${reason === null ? " ✓ caught" : ` ✗ ${reason}`}: ${mutant.law} (${mutant.list})`);
}
rmSync(copy, { recursive: true, force: true });
console.log(`${caught} passed, ${missed} failed`);
process.exitCode = missed > 0 ? 1 : 0;
