import type { Page } from "playwright-core";
import { installedBrowser, startWorkbench } from "../../test/browser/browser.ts";
import type { BenchTable } from "../report.ts";
import { ownThread } from "../thread.ts";
import { longHistory } from "./history.ts";

const PAGES = ["status", "meetings", "overview", "text", "timeline"];
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
      const before = document.querySelector(".past")?.textContent;
      const start = performance.now();
      history.pushState(null, "", address);
      dispatchEvent(new PopStateEvent("popstate"));
      const look = () => {
        const time = performance.now() - start;
        if (document.querySelector(".past")?.textContent !== before) requestAnimationFrame(() => done(time));
        else if (time > 20000) done(null);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
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
      const { spent, heap } = await ownThread(page);
      const before = await spent();
      const moved = await asOf(page, days);
      const busy = ((await spent()) - before) / days.length;
      const held = await heap();
      await page.context().close();
      const cells = [long, moved, busy, held, short].map((cell) => cell.toFixed(0));
      rows.push([name, ...cells, (long / short).toFixed(1)]);
    }
    return [
      {
        title: "A process of 20,000 entries in Chromium",
        about:
          "From the address to a page that can be read (entries read over HTTP, folded, drawn), and from another day in the address (with nine tenths of the entries) to the first frame that shows it; elapsed time, least of two and median of five. Processor time of the page's own thread for another day, drawing included, and its heap after all. Aims: 1,500 ms, 100 ms, 120 MB. Peer: the bundled example of a few hundred entries, opened in the same way.",
        columns: [
          "page",
          "opened, ms",
          "another day, ms",
          "of the page's thread, ms",
          "heap, MB",
          "the example opened, ms",
          "ratio",
        ],
        rows,
      },
    ];
  } finally {
    await workbench.close();
  }
}
