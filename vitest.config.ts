import { execFileSync } from "node:child_process";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests in a browser take longest: begun first, none of them is left alone on one core at the end. */
class BrowsersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const inBrowser = ({ moduleId }: TestSpecification) => moduleId.includes("/test/browser/");
    return [...sorted.filter(inBrowser), ...sorted.filter((file) => !inBrowser(file))];
  }
}

/**
 * What generated input is drawn from: the tree at HEAD. A second run of the same code repeats the first, each change
 * draws anew; `PARLEY_SEED=N` draws another.
 */
function seed(): string {
  if (process.env["PARLEY_SEED"] !== undefined) return process.env["PARLEY_SEED"];
  try {
    const tree = execFileSync("git", ["rev-parse", "HEAD^{tree}"], { encoding: "utf8", stdio: "pipe" });
    return String(Number.parseInt(tree.slice(0, 7), 16));
  } catch {
    // A copy without its history.
    return "1";
  }
}

export default defineConfig({
  test: {
    env: { PARLEY_SEED: seed() },
    setupFiles: ["test/seed.ts"],
    globalSetup: ["test/browser/builds.ts"],
    // A test that hangs shall end; one that waits for its turn on a busy machine shall not fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    pool: "forks",
    // Browser tests wait more than they work: a third fills the gaps of two cores.
    maxWorkers: 3,
    reporters: ["default"],
    sequence: { sequencer: BrowsersFirst },
    include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
    // A worker loads the sources once for all its files. What pdfjs adds to the globals stays.
    isolate: false,
  },
});
