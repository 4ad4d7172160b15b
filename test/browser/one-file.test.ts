import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDraft } from "../../src/formats/read.ts";
import { buildDocx, para, run } from "../office/build-docx.ts";
import { sharedPath } from "../shared-data.ts";
import { axeViolations } from "./axe.ts";
import { browserFlags, installedBrowser, PATIENCE } from "./browser.ts";
import { partOf } from "../support/archive.ts";

const root = join(import.meta.dirname, "../..");
const file = join(root, "dist/parley.html");
const browser = installedBrowser();
const built = existsSync(file);
if (!built) console.warn("skipped: dist/parley.html is not built; run npm run build");

describe.skipIf(browser === null || !built)("the workbench in one file, opened from a disk", () => {
  let chrome: Browser;
  beforeAll(async () => {
    chrome = await chromium.launch({ executablePath: browser ?? "", args: [...browserFlags] });
  });
  afterAll(() => chrome?.close());

  /** The page without a network; whatever it asks for or complains of is kept. */
  async function open(query: string): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
    const context = await chrome.newContext({
      viewport: { width: 1440, height: 900 },
      offline: true,
      reducedMotion: "reduce",
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url().slice(0, 200)));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    await page.goto(pathToFileURL(file).href + query);
    return { page, asked, complaints };
  }

  test("puts the redline into the later Word file itself, and of other kinds says what to do", async () => {
    const { page, asked } = await open("?process=lake-irrin&page=own-files");
    const live = (days: string) =>
      buildDocx({
        body:
          para(run("1. The Parties shall withdraw all forces within ") + run(`${days} days.`)) +
          `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr/>${para(run("Depot"))}</w:tc></w:tr></w:tbl>`,
      });
    const word = (name: string, bytes: Uint8Array) => ({
      name,
      mimeType: "application/zip",
      buffer: Buffer.from(bytes),
    });
    await page.setInputFiles("[data-own-files]", [
      word("north.docx", live("sixty")),
      word("south.docx", live("ninety")),
      { name: "east.rtf", mimeType: "text/rtf", buffer: Buffer.from("{\\rtf1 1. The Parties meet.\\par}") },
    ]);
    await page.locator('.own-file[data-status="read"]').nth(1).waitFor();
    const other = page.locator('.own-file[data-status="failed"]');
    await other.waitFor();
    expect(await other.innerText()).toContain("save it as .docx");
    expect(await other.getByRole("button", { name: /server/u }).count()).toBe(0);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByRole("button", { name: "Export", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".export-menu").getByRole("button", { name: "Word, with tracked changes", exact: true }).click(),
    ]);
    expect(partOf(await readFile(await download.path()))).toMatch(
      /<w:delText[^>]*>sixty<\/w:delText>[\s\S]*ninety[\s\S]*<w:tbl>/u,
    );
    expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    await page.context().close();
  });

  test("stays under three megabytes", async () => {
    expect((await stat(file)).size).toBeLessThan(3_000_000);
  });

  test("shows both examples and every page, asks for nothing and complains of nothing", async () => {
    const { page, asked, complaints } = await open("?process=lake-irrin");
    await page.locator(".stand").first().waitFor();
    expect(await page.locator('a[href*="page=status"], a[href*="page=tabling"]').count()).toBe(0);
    await page.goto(`${pathToFileURL(file).href}?process=lake-irrin&page=compare`);
    await page.locator(".block").first().waitFor();
    await page.getByRole("link", { name: "Composite" }).click();
    await page.locator(".bracket").first().waitFor();
    await page.getByRole("link", { name: "History of a point" }).click();
    await page.locator(".history-step").nth(1).waitFor();
    await page.goBack();
    await page.locator(".bracket").first().waitFor();
    await page.goto(`${pathToFileURL(file).href}?process=ukraine&page=compare&from=us-28&to=e3-28`);
    await page.locator(".block").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
    });
    expect(fonts.join(" ")).toMatch(/Source Serif 4/);
    expect(fonts.join(" ")).toMatch(/IBM Plex Sans/);
    expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("reads files, PDF among them, and saves Word files that read back", async () => {
    const pdf = sharedPath("brackets/paris-2015-12-04.pdf");
    const { page, asked, complaints } = await open("?process=lake-irrin&page=own-files");
    const drafts = join(root, "examples/lake-irrin/drafts");
    const paths = [join(drafts, "ob-chair.md"), join(drafts, "so-counter.md"), ...(pdf === null ? [] : [pdf])];
    await page.setInputFiles("[data-own-files]", paths);
    await expect.poll(() => page.locator('.own-file[data-status="read"]').count()).toBe(paths.length);
    await page.locator("select").first().selectOption("own-1");
    await page.locator("select").nth(1).selectOption("own-2");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator(".block").first().waitFor();
    await page.locator(".page-tools .export-button").click();
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Word, with tracked changes" }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/-comparison-\d{4}-\d{2}-\d{2}-\d{4}-without-prejudice\.docx$/u);
    expect(download.suggestedFilename()).not.toContain("lake-irrin");
    const read = await readDraft(new Uint8Array(await readFile(await download.path())), "redline.docx", {
      tracked: "both",
    });
    expect(read.ok && read.value.original?.points.length).toBeGreaterThan(10);
    expect(asked.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
