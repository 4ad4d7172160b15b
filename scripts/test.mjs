// `npm test`: installs, builds, checks and runs every test; ends with one line `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runChecks } from "./check.mjs";
import { root, setUp } from "./setup.mjs";
import { installTestTools } from "./tools.mjs";

function runSuite(filters) {
  const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
  const report = join(folder, "report.json");
  const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
  const args = [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...filters];
  const status = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, NODE_ENV: "test", PARLEY_BUILT_WEB: join(root, "dist", "web") },
  }).status;
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    // A file that does not load has no tests of its own; it still counts as a failure.
    const brokenFiles = result.testResults.filter(
      (file) => file.status === "failed" && file.assertionResults.length === 0,
    ).length;
    const failed = result.numFailedTests + brokenFiles;
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && status !== 0 ? 1 : failed,
      skipped: result.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const filters = process.argv.slice(2);
setUp();
installTestTools();
const checks = filters.length === 0 ? runChecks() : { passed: 0, failed: 0 };
const suite = runSuite(filters);
const failed = checks.failed + suite.failed;
console.log(
  `${checks.passed + suite.passed} passed, ${failed} failed${suite.skipped > 0 ? `, ${suite.skipped} skipped` : ""}`,
);
process.exitCode = failed > 0 || suite.passed === 0 ? 1 : 0;
