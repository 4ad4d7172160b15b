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

/** Milliseconds until the first page of a cold visit can be read and used, and what it took over the line. */
interface FirstVisit {
  readonly usable: number;
  /** The first words on the screen, as the browser tells it. */
  readonly text: number;
  readonly kilobytes: number;
}

/** Slow 4G as the developer tools of Chromium and Lighthouse emulate it: bytes a second, and milliseconds of delay to the first of them. */
const SLOW_4G = { downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, latency: 150 };

async function firstVisit(workbench: Workbench, query: string, ready: string, line?: typeof SLOW_4G) {
  const context = await emptyContext(workbench);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  if (line !== undefined) await session.send("Network.emulateNetworkConditions", { offline: false, ...line });
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  const start = performance.now();
  await page.goto(workbench.url + query, { waitUntil: "commit" });
  await page.locator(ready).first().waitFor({ state: "visible" });
  const usable = performance.now() - start;
  const text: unknown = await page.evaluate(
    `performance.getEntriesByName("first-contentful-paint").at(0)?.startTime ?? NaN`,
  );
  await context.close();
  return { usable, text: Number(text), kilobytes: bytes / 1000 } satisfies FirstVisit;
}

/** The median of some numbers. */
const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

/** A visit with an empty cache by slow 4G, beside the same by the line of this machine. */
async function slowVisits(workbench: Workbench): Promise<BenchTable> {
  const pages = [
    { name: "overview", query: "?process=ukraine", ready: ".stand" },
    { name: "text", query: "?process=lake-irrin&page=text", ready: ".live-section" },
    { name: "sign-in and start", query: "?page=start", ready: "main h1" },
  ];
  const rows: (readonly (string | number)[])[] = [];
  for (const { name, query, ready } of pages) {
    const [slow, quick]: [FirstVisit[], FirstVisit[]] = [[], []];
    for (let round = 0; round < 3; round++) {
      slow.push(await firstVisit(workbench, query, ready, SLOW_4G));
      quick.push(await firstVisit(workbench, query, ready));
    }
    const told = (visits: readonly FirstVisit[], what: keyof FirstVisit) =>
      median(visits.map((visit) => visit[what])).toFixed(0);
    rows.push([
      name,
      told(slow, "text"),
      told(slow, "usable"),
      told(slow, "kilobytes"),
      told(quick, "text"),
      told(quick, "usable"),
    ]);
  }
  return {
    title: "First visit by slow 4G",
    about:
      "With an empty cache, by 1.6 Mbit/s and 150 ms of delay as Chromium emulates them: until the first words are on the screen and until the page can be used, and what came until then; beside it the same without. Medians of three. Aim: first words within 3,000 ms.",
    columns: ["page", "first words, ms", "usable, ms", "kB", "first words without, ms", "usable without, ms"],
    rows,
  };
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
    for (let round = 0; round < 5; round++)
      visits.push((await firstVisit(workbench, "?process=ukraine", ".stand")).usable);
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
          ["first visit, usable", `${Math.round(median(visits))} ms`, "1,500 ms"],
          ["1,000 points compared, first change drawn", `${Math.round(compared)} ms`, "–"],
          ["longest task that blocks the page", `${Math.round(blocked)} ms`, "100 ms"],
          ["frames dropped in scrolling", `${dropped} of ${frames}`, "1 in 20"],
        ],
      },
      await slowVisits(workbench),
    ];
  } finally {
    await workbench.close();
  }
}
