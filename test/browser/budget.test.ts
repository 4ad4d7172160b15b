import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtWorkbench } from "./builds.ts";
import { installedBrowser, PATIENCE, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();

/** How far what is on the screen has moved by itself, as the browser counts it; summed from the first paint on. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
}

describe.skipIf(browser === null)("what a visit costs", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
  });
  afterAll(() => workbench?.close());

  /** A page of who is signed in and has nothing of the workbench yet. */
  async function first(
    query: string,
    width = 1440,
  ): Promise<{ readonly page: Page; readonly bytes: () => Promise<number> }> {
    const { page: signedIn } = await workbench.open("?page=start");
    const { cookies } = await signedIn.context().storageState();
    await signedIn.context().close();
    const context = await workbench.browser.newContext({
      viewport: { width, height: 900 },
      storageState: { cookies, origins: [] },
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on("requestfinished", (request) => requests.push(request));
    await watchShifts(page);
    await page.goto(workbench.url + query, { waitUntil: "load" });
    const bytes = async () => {
      const sizes = await Promise.all(requests.map((request) => request.sizes()));
      return sizes.reduce(
        (sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize,
        0,
      );
    };
    return { page, bytes };
  }

  test("the first overview takes 650 kB, and no worker before its drafts are looked at", async () => {
    const { page, bytes } = await first("?process=ukraine");
    await page.locator(".stand").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(page.workers()).toEqual([]);
    expect(await bytes()).toBeLessThan(650_000);
    expect(await bytes()).toBeGreaterThan(300_000);
    await page.locator("#drafts").scrollIntoViewIfNeeded();
    await page.locator(".fates").first().waitFor();
    expect(page.workers()).toHaveLength(1);
    await page.context().close();
  });

  test("the script that the page begins with has at most 500 kB before compression", async () => {
    const folder = await builtWorkbench("production");
    const html = readFileSync(join(folder, "index.html"), "utf8");
    const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/gu)].map(([, name = ""]) => name);
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = scripts.map((name) => readFileSync(join(folder, name)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500_000);
  });

  test("both workers share one list of English words", async () => {
    const assets = join(await builtWorkbench("production"), "assets");
    const asking = readdirSync(assets).filter((name) => name.endsWith(".js"));
    const lists = (part: RegExp) =>
      asking
        .filter((name) => part.test(name))
        .flatMap((name) => readFileSync(join(assets, name), "utf8").match(/english-words-[\w-]+\.js/gu) ?? []);
    const ofFiles = new Set(lists(/^files-worker-/u));
    expect([...ofFiles]).toHaveLength(1);
    expect(new Set(lists(/^(?:en-words|text-tasks|files-worker)-/u))).toEqual(ofFiles);
  });

  test("duties are read and checked in one worker, not in the page", async () => {
    const { page } = await first("?process=lake-irrin&page=checks&view=gaps");
    await page.locator(".cm-gaps").waitFor();
    expect(page.workers()).toHaveLength(1);
    await page.context().close();
  });

  test.each([
    ...["compare", "composite", "history", "stability", "assessments", "overview", "commitments"].map((name) => ({
      name,
      width: 1440,
    })),
    // A short page: its foot comes to sight with it.
    { name: "duty", width: 390 },
  ])("$name at $width moves nothing from under the eye while it comes", async ({ name, width }) => {
    const { page } = await first(`?process=lake-irrin&page=${name}`, width);
    await page.locator("main h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.waitForFunction(() => document.querySelector("main progress, main .fetching") === null);
    expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBeLessThan(0.05);
    await page.context().close();
  });
});
