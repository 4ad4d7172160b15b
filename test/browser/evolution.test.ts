import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { walkPoints } from "../../src/core/text/draft.ts";
import { parseCsv } from "../../src/formats/csv.ts";
import { example } from "../examples/load.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";
import { picture } from "./pictures.ts";

const browser = installedBrowser();
const ukraine = "?process=ukraine&page=evolution";

/** Chooses a format from the page's menu; the file as it was downloaded. */
async function exported(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  await page.locator(".export-button").click();
  const waiting = page.waitForEvent("download");
  await page.locator(".export-menu").getByRole("button", { name: format, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

/** Waits until the evolution is worked out and its last row drawn. */
const drawn = (page: Page) =>
  page.waitForFunction(() => {
    const said = /\d+/u.exec(document.querySelector(".cm-count")?.textContent ?? "");
    return said !== null && document.querySelectorAll(".evolution-table tbody tr").length === Number(said[0]);
  });

describe.skipIf(browser === null)("the evolution of a text in the browser", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
  });
  afterAll(() => workbench?.close());

  test("every point of every draft stands in the table, and each step leads to its redline", async () => {
    const { page, complaints } = await workbench.open(ukraine);
    await drawn(page);
    const { drafts } = await example("ukraine");
    const known = drafts.filter(({ draft }) => draft.points.length > 0);
    const points = known.flatMap(({ draft }) => [...walkPoints(draft.points)]).length;
    expect(await page.locator(".evolution-stage > b").count()).toBe(points);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, "evolution-ukraine");
    await page.locator("a.evolution-stage").first().click();
    await page.waitForFunction(() => location.search.includes("page=compare"));
    await page.locator(".compare-body .block").first().waitFor();
    const { searchParams } = new URL(page.url());
    expect(known.map(({ id }) => id)).toEqual(
      expect.arrayContaining([searchParams.get("from"), searchParams.get("to")]),
    );
    await page.goBack();
    await drawn(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("drafts, depth and what changed are chosen, and stand in the address", async () => {
    const { page } = await workbench.open(`${ukraine}&drafts=us-28,ua-us-20`);
    await drawn(page);
    const all = await page.locator(".evolution-table tbody tr").count();
    await page.getByRole("radio", { name: "Top level only" }).check();
    await page.waitForFunction(() => location.search.includes("level=top"));
    await drawn(page);
    expect(await page.locator(".evolution-table tbody tr").count()).toBeLessThan(all);
    await page.getByRole("radio", { name: "Only what changed" }).check();
    await page.waitForFunction(() => location.search.includes("show=changed"));
    await page.locator(".evolution-bar .button").first().click();
    await page.locator(".drafts-menu").getByRole("checkbox").nth(1).click();
    await page.waitForFunction(() => (new URL(location.href).searchParams.get("drafts") ?? "").split(",").length === 3);
    await page.context().close();
  });

  test("fewer than two texts, and a draft that is not here, are said", async () => {
    const { page } = await workbench.open(`${ukraine}&drafts=us-28,gone-7`);
    await page.getByText("No two drafts to follow").waitFor();
    expect(await page.locator("main").innerText()).toContain("gone-7");
    await page.context().close();
  });

  test("it is exported as page with redlines, table and figure", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=evolution&level=top");
    await drawn(page);
    const html = await exported(page, "Web page, with the redlines");
    expect(html.name).toMatch(/^lake-irrin-evolution-.*-without-prejudice\.html$/u);
    expect(html.text).toMatch(/<ins>/u);
    const targets = [...html.text.matchAll(/href="#(r\d+-\d+)"/gu)].map(([, id]) => id ?? "");
    expect(targets.length).toBeGreaterThan(10);
    for (const id of targets) expect(html.text).toContain(`id="${id}"`);
    const csv = parseCsv((await exported(page, "Table (csv)")).text, { separator: "," });
    if (!csv.ok) throw new Error(csv.failure.code);
    expect(csv.value[0]?.cells.slice(0, 4)).toEqual(["provision", "draft", "id", "day"]);
    expect((await exported(page, "Figure (svg)")).text).toMatch(/^<svg xmlns/u);
    await page.context().close();
  });

  test.each(["en-GB", "ar"])("in a narrow window nothing leaves the page, in %s", async (locale) => {
    const { page } = await workbench.open("?process=lake-irrin&page=evolution&level=top", {
      viewport: { width: 390, height: 800 },
      locale,
    });
    await page.locator(".evolution-table tbody tr").first().waitFor();
    const seen = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      dir: document.documentElement.dir,
    }));
    expect(seen.over).toBeLessThanOrEqual(0);
    expect(seen.dir === "rtl").toBe(locale === "ar");
    // The first draft stands where reading begins.
    const heads = await page
      .locator(".evolution-drawing text")
      .evaluateAll((texts) => texts.map((text) => Number(text.getAttribute("x"))));
    expect(heads[0]).toBe(locale === "ar" ? Math.max(...heads) : Math.min(...heads));
    await picture(page, `evolution-${locale}`);
    await page.context().close();
  });
});
