import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

// Pictures of the pages as people see them. `PARLEY_GOLDEN=write` draws them anew after a change that is meant.
const folder = join(import.meta.dirname, "../golden");
const browser = installedBrowser();
const pictures = [
  { name: "overview", query: "?process=ukraine", ready: ".fates" },
  {
    name: "compare",
    query: "?process=lake-irrin&page=compare&from=ob-chair&to=so-counter&asof=2031-03-19&change=7",
    ready: ".note",
  },
  { name: "paraphrase", query: "?process=ukraine&page=compare&from=us-28&to=e3-28", ready: ".note" },
  { name: "composite", query: "?process=lake-irrin&page=composite&asof=2031-03-19", ready: ".bracket" },
  { name: "history", query: "?process=lake-irrin&page=history&draft=ob-chair&point=4", ready: ".history .note" },
  { name: "own-files", query: "?process=lake-irrin&page=own-files", ready: "main h1" },
  { name: "positions", query: "?process=ukraine&page=positions", ready: "main table" },
  { name: "evidence", query: "?process=ukraine&page=evidence", ready: "main h2" },
  { name: "bargain", query: "?process=lake-irrin&page=bargain", ready: "main h2" },
  { name: "commitments", query: "?process=ukraine&page=commitments", ready: "main table" },
  { name: "briefings", query: "?process=ukraine&page=briefings", ready: "main h1" },
  { name: "status", query: "?process=lake-irrin&page=status&text=ob-chair&asof=2031-03-19", ready: ".ledger" },
] as const;
const looks = [
  { name: "1440-light", width: 1440, colorScheme: "light" },
  { name: "390-dark", width: 390, colorScheme: "dark" },
] as const;

/** Share of 8 × 8 px squares whose mean brightness differs by more than 12 of 255; letters drawn a little differently do not count. */
function difference(page: Page, before: Buffer, after: Buffer): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const read = async (source: string) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = Math.ceil(image.width / 8);
        canvas.height = Math.ceil(image.height / 8);
        const drawing = canvas.getContext("2d", { willReadFrequently: true });
        if (drawing === null) throw new Error("this browser draws no canvas");
        drawing.imageSmoothingQuality = "high";
        drawing.drawImage(image, 0, 0, canvas.width, canvas.height);
        return {
          size: `${image.width} × ${image.height}`,
          data: drawing.getImageData(0, 0, canvas.width, canvas.height).data,
        };
      };
      const [one, other] = [await read(sources[0] ?? ""), await read(sources[1] ?? "")];
      if (one.size !== other.size) return 1;
      let different = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        const of = (data: Uint8ClampedArray) =>
          (data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11;
        if (Math.abs(of(one.data) - of(other.data)) > 12) different += 1;
      }
      return different / (one.data.length / 4);
    },
    [before, after].map((bytes) => `data:image/png;base64,${bytes.toString("base64")}`),
  );
}

/** The picture once it no longer changes: what is drawn late counts as drawn. */
async function settledPicture(page: Page): Promise<Buffer> {
  let picture = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    await page.waitForTimeout(150);
    const next = await page.screenshot();
    if (next.equals(picture)) return next;
    picture = next;
  }
  return picture;
}

describe.skipIf(browser === null)("the pages look as they did", () => {
  let workbench: Workbench;
  let blank: Page;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    blank = await workbench.browser.newPage();
  });
  afterAll(() => workbench?.close());

  for (const look of looks) {
    // One page for all pictures of a look: a browser that knows the workbench draws it in a third of the time.
    let page: Page;
    beforeAll(async () => {
      const opened = await workbench.open("", {
        viewport: { width: look.width, height: 900 },
        colorScheme: look.colorScheme,
      });
      page = opened.page;
    });
    for (const { name, query, ready } of pictures)
      test(`${name}, ${look.name}`, async () => {
        await page.goto(workbench.url + query);
        await page.locator(ready).first().waitFor({ state: "attached" });
        await page.evaluate(() => document.fonts.ready);
        await page.waitForLoadState("networkidle");
        const file = join(folder, `${name}-${look.name}.png`);
        if (process.env["PARLEY_GOLDEN"] === "write") {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, await settledPicture(page));
        }
        expect(existsSync(file), "the golden picture is there").toBe(true);
        // What is worked out beside the page comes later on a busy machine, after two pictures that were the same.
        const differs = async (): Promise<number> => difference(blank, readFileSync(file), await settledPicture(page));
        await expect.poll(differs, { timeout: 60_000, interval: 500 }).toBeLessThan(0.02);
      });
  }
});
