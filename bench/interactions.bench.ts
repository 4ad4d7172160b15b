import type { Page } from "playwright-core";
import { installedBrowser, startWorkbench } from "../test/browser/browser.ts";
import { largeProcess } from "../test/browser/large-process.ts";
import { longHistory } from "./fold/history.ts";
import { interactions, type Interaction } from "./interactions/acts.ts";
import { madePositions } from "./matrix/made.ts";
import type { BenchTable } from "./report.ts";
import { atRest, ownThread, type OwnThread } from "./thread.ts";

/** Milliseconds of each time; how many nodes and megabytes of heap the page has after them. */
interface Measured {
  readonly spent: readonly number[];
  readonly nodes: number;
  readonly heap: number;
}

/** What a reader does on the pages of a large process, by the processor time of the page's own thread. */
export async function run(): Promise<readonly BenchTable[]> {
  const browser = installedBrowser();
  if (browser === null) return [];
  const positions = madePositions(300, 40);
  const more = [await largeProcess(), positions];
  const workbench = await startWorkbench(browser, { more, records: [longHistory(20_000, true)] });
  // Some of them, such as `evidence|another day`.
  const only = new RegExp(process.env["PARLEY_BENCH_ONLY"] ?? "", "u");
  try {
    const rows: (readonly (string | number)[])[] = [];
    for (const one of interactions(positions.id)) {
      if (!only.test(`${one.page}: ${one.name}`)) continue;
      const { page } = await workbench.open("?process=lake-irrin&page=start");
      const { spent, nodes, heap } = await measured(page, workbench.url, one);
      await page.context().close();
      const sorted = [...spent].sort((a, b) => a - b);
      const told = [sorted[sorted.length >> 1], sorted.at(-1), heap].map((figure) => (figure ?? 0).toFixed(0));
      rows.push([one.page, one.name, spent.length, ...told.slice(0, 2), nodes, ...told.slice(2)]);
      console.error(rows.at(-1)?.join(" | "), spent.map((each) => each.toFixed(0)).join(" "));
    }
    return [
      {
        title: "What a reader does on the pages of a large process",
        about:
          "Processor time of the page's own thread from an act until nothing is left to do, drawing included, in Chromium; each act several times, the first one with code that has not run before. 701 quantities with 2,400 figures, 900 sources, 1,200 events, a text of 300 articles; 300 issues by 40 parties; another day in a record of 20,000 entries. Nodes and heap after the last. Aims: 100 ms, 3,000 nodes, 120 MB. There is no peer to run beside it.",
        columns: ["page", "act", "times", "median, ms", "most, ms", "nodes", "heap, MB"],
        rows,
      },
    ];
  } finally {
    await workbench.close();
  }
}

async function measured(page: Page, url: string, one: Interaction): Promise<Measured> {
  await page.goto(`${url}?process=${one.query}`, { waitUntil: "load" });
  await page.locator(one.ready).first().waitFor();
  const thread = await ownThread(page);
  await atRest(page, thread);
  await one.begin?.(page);
  const spent: number[] = [];
  for (const [at, act] of one.times.entries()) {
    if (at > 0) await one.back?.(page);
    await atRest(page, thread);
    spent.push(await during(thread, () => act(page), page));
  }
  return { spent, nodes: await thread.nodes(), heap: await thread.heap() };
}

async function during(thread: OwnThread, act: () => Promise<unknown>, page: Page): Promise<number> {
  const before = await thread.spent();
  await act();
  await atRest(page, thread);
  return (await thread.spent()) - before;
}
