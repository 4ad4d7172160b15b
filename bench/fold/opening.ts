import type { Page } from "playwright-core";
import { installedBrowser, startWorkbench } from "../../test/browser/browser.ts";
import type { BenchTable } from "../report.ts";
import { longHistory } from "./history.ts";

const PAGES = ["status", "meetings", "overview"];
const COUNT = 20_000;

/** Milliseconds from the address until the page can be read: its entries read, folded, drawn; the least of two. */
async function opening(page: Page, address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 2; round++) {
    const start = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.locator(".foot-title").first().waitFor({ state: "visible" });
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

/** Milliseconds from another day in the address until it is drawn, the median of several. */
async function asOf(page: Page, days: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const day of days) {
    const time: unknown = await page.evaluate(`new Promise((done) => {
      const address = new URL(location.href);
      address.searchParams.set("asof", ${JSON.stringify(day)});
      const before = document.body.innerHTML;
      const start = performance.now();
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const time = performance.now() - start;
        done(document.body.innerHTML === before ? null : time);
      }));
    })`);
    if (typeof time !== "number") throw new Error(`the page did not follow to ${day}`);
    times.push(time);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** A process of 20,000 entries in Chromium, beside the bundled example of a few hundred. */
export async function openingTables(): Promise<readonly BenchTable[]> {
  const browser = installedBrowser();
  if (browser === null) return [];
  const workbench = await startWorkbench(browser, { records: [longHistory(COUNT, true)] });
  try {
    const rows: (readonly (string | number)[])[] = [];
    for (const name of PAGES) {
      const days = ["2030-10-15", "2030-09-15", "2030-10-20", "2030-09-20", "2030-10-25"];
      const { page } = await workbench.open("?process=ukraine");
      const short = await opening(page, `${workbench.url}?process=lake-irrin&page=${name}`);
      const long = await opening(page, `${workbench.url}?process=long&page=${name}`);
      const moved = await asOf(page, days);
      await page.context().close();
      rows.push([name, long.toFixed(0), moved.toFixed(0), short.toFixed(0), (long / short).toFixed(1)]);
    }
    return [
      {
        title: "A process of 20,000 entries in Chromium",
        about:
          "From the address to a page that can be read (entries read over HTTP, folded, drawn), and from another day in the address (with nine tenths of the entries) to the second frame after it; elapsed time, least of two and median of five. Aims: 1,500 ms and 100 ms. Peer: the bundled example of a few hundred entries, opened in the same way.",
        columns: ["page", "opened, ms", "another day, ms", "the example opened, ms", "ratio"],
        rows,
      },
    ];
  } finally {
    await workbench.close();
  }
}
