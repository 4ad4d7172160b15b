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

export default defineConfig({
  test: {
    globalSetup: ["test/browser/builds.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
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
