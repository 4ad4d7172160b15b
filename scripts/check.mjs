// Types, lint and format: each is one line of the result. Used by `npm run check` and by `npm test`.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./setup.mjs";

const tool = (path) => join(root, "node_modules", path);
/** What did not change is not checked again: the compiler keeps what it knows in a file of its own. */
const types = (config) => [
  tool("typescript/bin/tsc"),
  "-p",
  `tsconfig${config}.json`,
  "--incremental",
  "--tsBuildInfoFile",
  join(root, "build", `types${config}.tsbuildinfo`),
];
const checks = [
  { name: "types of the core (no DOM, no Node)", args: types(".core") },
  { name: "types of everything", args: types("") },
  { name: "lint and import rules", args: [tool("oxlint/bin/oxlint"), "--type-aware", "--deny-warnings", "."] },
  { name: "format", args: [tool("oxfmt/bin/oxfmt"), "--check", "."] },
];

/** Runs all checks and returns how many passed and failed. */
export function runChecks() {
  let passed = 0;
  let failed = 0;
  for (const check of checks) {
    const result = spawnSync(process.execPath, check.args, { cwd: root, encoding: "utf8" });
    if (result.status === 0) {
      passed++;
      console.log(` ✓ ${check.name}`);
    } else {
      failed++;
      console.log(` ✗ ${check.name}\n${result.stdout}${result.stderr}`);
    }
  }
  return { passed, failed };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (runChecks().failed > 0) process.exitCode = 1;
}
