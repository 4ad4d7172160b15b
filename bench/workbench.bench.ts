import type { BrowserContext, Page } from "playwright-core";
import { installedBrowser, startWorkbench, type Workbench } from "../test/browser/browser.ts";
import { longProcess } from "../test/browser/long-process.ts";
import type { BenchTable } from "./report.ts";
import { watchTasks } from "./long-tasks.ts";

/** A browser of who is signed in and has nothing of the workbench yet. */
async function emptyContext(workbench: Workbench): Promise<BrowserContext> {
  const { page } = await workbench.open("?page=start");
  const { cookies } = await page.context().storageState();
  await page.context().close();
  return workbench.browser.newContext({
    viewport: { width: 1440, height: 900 },
    storageState: { cookies, origins: [] },
  });
}

/** Milliseconds until the first page of a cold visit can be read and used. */
async function firstVisit(workbench: Workbench, query: string, ready: string): Promise<number> {
  const context = await emptyContext(workbench);
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(workbench.url + query, { waitUntil: "commit" });
  await page.locator(ready).first().waitFor({ state: "visible" });
  const time = performance.now() - start;
  await context.close();
  return time;
}

const longestTask = (page: Page) =>
  page.evaluate(() => Math.max(0, ...(window as unknown as { longTasks: number[] }).longTasks));

/** Frames of a scroll through the whole page that came later than one and a half frames after the one before. */
async function droppedFrames(page: Page): Promise<{ frames: number; dropped: number }> {
  // The bench's compiler names functions through a helper that the page does not have.
  await page.evaluate("globalThis.__name = (named) => named");
  return page.evaluate(
    () =>
      new Promise<{ frames: number; dropped: number }>((done) => {
        let last = performance.now();
        let frames = 0;
        let dropped = 0;
        const step = (now: number) => {
          if (frames > 0 && now - last > 25) dropped += 1;
          last = now;
          frames += 1;
          window.scrollBy(0, 120);
          if (frames < 300) requestAnimationFrame(step);
          else done({ frames, dropped });
        };
        requestAnimationFrame(step);
      }),
  );
}

/** The workbench in Chromium: first visit, comparing two drafts of 1,000 points, scrolling them. */
export async function run(): Promise<readonly BenchTable[]> {
  const browser = installedBrowser();
  if (browser === null) return [];
  const long = longProcess(1000);
  const workbench = await startWorkbench(browser, { more: [long] });
  try {
    const visits: number[] = [];
    for (let round = 0; round < 5; round++) visits.push(await firstVisit(workbench, "?process=ukraine", ".stand"));
    visits.sort((a, b) => a - b);
    const context = await emptyContext(workbench);
    const page = await context.newPage();
    await watchTasks(page);
    const [from, to] = long.drafts;
    const start = performance.now();
    await page.goto(`${workbench.url}?process=${long.id}&page=compare&from=${from?.id}&to=${to?.id}`);
    await page.locator(".note").first().waitFor();
    const compared = performance.now() - start;
    await page.waitForTimeout(6000);
    const blocked = await longestTask(page);
    const { frames, dropped } = await droppedFrames(page);
    await context.close();
    return [
      {
        title: "The workbench in Chromium",
        about:
          "First visit with an empty cache; comparing and scrolling two drafts of 1,000 points. There is no peer to run beside it.",
        columns: ["what", "measured", "aim"],
        rows: [
          ["first visit, usable", `${Math.round(visits[2] ?? 0)} ms`, "1,500 ms"],
          ["1,000 points compared, first change drawn", `${Math.round(compared)} ms`, "–"],
          ["longest task that blocks the page", `${Math.round(blocked)} ms`, "100 ms"],
          ["frames dropped in scrolling", `${dropped} of ${frames}`, "1 in 20"],
        ],
      },
    ];
  } finally {
    await workbench.close();
  }
}
