import type { Page } from "playwright-core";
import { installedBrowser, startWorkbench, type Workbench } from "../../test/browser/browser.ts";
import type { BenchTable } from "../report.ts";
import { longHistory } from "./history.ts";

const PAGES = ["status", "meetings", "overview"];
const COUNT = 20_000;

/** Milliseconds from the click on a link until the page can be read: read, folded, drawn. */
async function opening(workbench: Workbench, query: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 2; round++) {
    const { page } = await workbench.open("?process=ukraine");
    const start = performance.now();
    await page.goto(workbench.url + query, { waitUntil: "commit" });
    await page.locator("h1").first().waitFor({ state: "visible" });
    times.push(performance.now() - start);
    await page.context().close();
  }
  return Math.min(...times);
}

/** Milliseconds from another day in the address until it is drawn, the least of several. */
async function asOf(page: Page, days: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const day of days) {
    const time: unknown = await page.evaluate(`new Promise((done) => {
      const address = new URL(location.href);
      address.searchParams.set("asof", ${JSON.stringify(day)});
      const start = performance.now();
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
    })`);
    times.push(Number(time));
  }
  return Math.min(...times);
}

/** A process of 20,000 entries in Chromium, beside the bundled example of a few hundred. */
export async function openingTables(): Promise<readonly BenchTable[]> {
  const browser = installedBrowser();
  if (browser === null) return [];
  const workbench = await startWorkbench(browser, { records: [longHistory(COUNT, true)] });
  try {
    const rows: (readonly (string | number)[])[] = [];
    for (const name of PAGES) {
      const days = ["2029-06-15", "2030-01-15", "2030-06-15", "2029-09-15", "2030-03-15"];
      const long = await opening(workbench, `?process=long&page=${name}`);
      const short = await opening(workbench, `?process=lake-irrin&page=${name}`);
      const { page } = await workbench.open(`?process=long&page=${name}`);
      await page.locator("h1").first().waitFor({ state: "visible" });
      const moved = await asOf(page, days);
      await page.context().close();
      rows.push([name, long.toFixed(0), moved.toFixed(0), short.toFixed(0), (long / short).toFixed(1)]);
    }
    return [
      {
        title: "A process of 20,000 entries in Chromium",
        about:
          "From the address to a page that can be read (entries read over HTTP, folded, drawn), and from another day in the address to the second frame after it; least of two, elapsed time. Aims: 1,500 ms and 100 ms. Peer: the bundled example of a few hundred entries, opened in the same way.",
        columns: ["page", "opened, ms", "another day, ms", "the example opened, ms", "ratio"],
        rows,
      },
    ];
  } finally {
    await workbench.close();
  }
}
