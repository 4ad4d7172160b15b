import { gzipSync } from "node:zlib";
import type { Claim } from "../src/core/things/claim.ts";
import type { ProcessState } from "../src/core/record/state.ts";
import { en } from "../src/words/english.ts";
import { longProcess } from "../test/browser/long-process.ts";
import { madePositions } from "./matrix/made.ts";
import type { BenchTable } from "./report.ts";

/** 2,000 points, 5,000 claims, 20 published briefings, 30 issues by 6 parties. */
export function madeProcess(): ProcessState {
  const long = longProcess(1000);
  const made = madePositions(30, 6);
  const claims = Array.from({ length: 5000 }, (_, at): Claim => ({
    id: `c${at + 1}`,
    topic: `topic-${at % 60}`,
    statement: `Figure ${at + 1} of the made report`,
    low: `${1000 + at}`,
    high: `${1200 + at}`,
    unit: "persons",
    scope: `district ${at % 40}`,
    asOf: "2031-03-01",
    estimator: `Estimator ${at % 7}`,
    confidence: "found",
    sources: ["s"],
  }));
  const briefings = Array.from({ length: 20 }, (_, at) => ({
    id: `briefing-${at + 1}`,
    title: `Briefing ${at + 1}`,
    language: "en",
    asOf: null,
    published: "2031-03-02",
    body: `# Briefing ${at + 1}\n\nWhat moved, with {{claim c${at + 1}}} and {{claim c${at + 101}}}.\n`,
  }));
  return {
    ...long,
    parties: [...long.parties, ...made.parties],
    sources: { ...long.sources, ...made.sources },
    ...(made.positions === undefined ? {} : { positions: made.positions }),
    claims,
    briefings,
  };
}

/** A compiled module of `parley publish`: its threads run compiled files only. */
async function compiled<Module>(name: string): Promise<Module> {
  return (await import(new URL(`../dist/cli/publish/${name}.js`, import.meta.url).href)) as Module;
}

/** Publishing a large process, pictures included. */
export async function run(): Promise<readonly BenchTable[]> {
  const { makeSite } = await compiled<typeof import("../src/cli/publish/site.ts")>("site");
  const { PictureThreads } = await compiled<typeof import("../src/cli/publish/picture-threads.ts")>("picture-threads");
  const state = madeProcess();
  const input = { state, head: { files: "0".repeat(64) }, language: "en", t: en, generator: "Parley" } as const;
  const rows: (string | number)[][] = [];
  for (const pictures of [false, true]) {
    const used = process.cpuUsage();
    const start = performance.now();
    const threads = new PictureThreads();
    const files = await makeSite({ ...input, pictures, draw: threads.draw });
    await threads.close();
    const { user, system } = process.cpuUsage(used);
    const pages = files.filter(([path]) => path.endsWith(".html") && !path.startsWith("files/"));
    const heaviest = Math.max(...pages.map(([, content]) => gzipSync(content).length));
    rows.push([
      pictures ? "with PNG pictures" : "without PNG pictures",
      pages.length,
      files.length,
      ((performance.now() - start) / 1000).toFixed(1),
      ((user + system) / 1_000_000).toFixed(1),
      Math.round(heaviest / 1000),
    ]);
  }
  return [
    {
      title: "Publishing 2,000 points, 5,000 claims, 20 briefings",
      about:
        "From the state in memory to all files of the site. No peer renders such a record; the limits are those that were set: 20 s, and 150 kB a page compressed.",
      columns: ["what", "pages", "files", "seconds", "processor seconds", "heaviest page, kB"],
      rows,
    },
  ];
}
