import { build } from "esbuild";
import type { Page } from "playwright-core";
import { matrixRows, positionParties } from "../src/views/pages/positions/model.ts";
import { installedBrowser, startWorkbench } from "../test/browser/browser.ts";
import { madePositions } from "./matrix/made.ts";
import type { BenchTable } from "./report.ts";

/** Milliseconds from an act in the page until the next picture after it was painted. */
function painted(page: Page, act: string): Promise<number> {
  return page.evaluate(
    `new Promise((done) => { const start = performance.now(); ${act}; requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start))); })`,
  );
}

const choose = (label: string, value: string) =>
  `const select = [...document.querySelectorAll("select")].find((each) => each.getAttribute("aria-label") === ${JSON.stringify(label)}); Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value").set.call(select, ${JSON.stringify(value)}); select.dispatchEvent(new Event("change", { bubbles: true }))`;

const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** 300 issues by 40 parties in Chromium, beside the same cells as a plain React table. */
export async function run(): Promise<readonly BenchTable[]> {
  const program = installedBrowser();
  if (program === null) return [];
  const state = madePositions(300, 40);
  const bench = await startWorkbench(program, { more: [state] });
  try {
    const first: number[] = [];
    const sort: number[] = [];
    const filter: number[] = [];
    for (let round = 0; round < 5; round++) {
      const { page } = await bench.open(`?process=${state.id}`);
      await page.locator("h1").waitFor({ state: "attached" });
      const link = `document.querySelector('nav.pages a[href*="page=positions"]').click()`;
      first.push(await painted(page, link));
      await page.waitForFunction(() => document.querySelectorAll("tr[id^=issue-]").length > 5);
      sort.push(await painted(page, choose("Order", "latest")));
      await page.waitForTimeout(500);
      filter.push(await painted(page, choose("Topic", "f3")));
      await page.context().close();
    }
    const peer = await plain(bench.browser.newPage.bind(bench.browser), state);
    const row = (what: string, own: readonly number[], other: number) => [
      what,
      Math.round(middle(own)),
      Math.round(other),
      `${(other / middle(own)).toFixed(1)} ×`,
    ];
    return [
      {
        title: "Matrix of 300 issues by 40 parties",
        about:
          "Positions page in Chromium, from the click to the second picture after it, median of five; beside the same 12,000 cells as a plain React table in the same browser. Parley draws of them what is near the screen.",
        columns: ["what", "Parley, ms", "plain React table, ms", "ratio"],
        rows: [row("first paint", first, peer.first), row("sort", sort, peer.sort), row("filter", filter, peer.filter)],
      },
    ];
  } finally {
    await bench.close();
  }
}

async function plain(
  newPage: () => Promise<Page>,
  state: ReturnType<typeof madePositions>,
): Promise<{ first: number; sort: number; filter: number }> {
  const bundle = await build({
    entryPoints: ["bench/matrix/plain-table.tsx"],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const book = state.positions;
  const rows = matrixRows(state, book === undefined ? [] : positionParties(state, book)).map(
    ({ issue, last, cells }) => ({
      issue: issue.title,
      last,
      cells: cells.map(({ party, current, title }) => ({
        id: party,
        option: title ?? "",
        stance: current?.stance ?? "",
        on: current?.on ?? "",
      })),
    }),
  );
  const page = await newPage();
  await page.setContent('<div id="root"></div>');
  await page.evaluate(bundle.outputFiles[0]?.text ?? "");
  await page.evaluate((given) => Object.assign(window, { plainRows: given }), rows);
  const first = await painted(page, "drawPlain(plainRows)");
  const sort = await painted(page, "sortPlain()");
  const filter = await painted(page, "filterPlain()");
  await page.close();
  return { first, sort, filter };
}
