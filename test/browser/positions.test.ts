import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openArchive } from "../../src/formats/archive.ts";
import { parseCsv } from "../../src/formats/csv.ts";
import { madePositions } from "../../bench/matrix/made.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const program = installedBrowser();

describe.skipIf(program === null)("positions and timeline", () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await startWorkbench(program ?? "", { more: [madePositions(30, 12)] });
  });
  afterAll(() => bench.close());

  const saved = async (page: Page, menu: string, format: string): Promise<Buffer> => {
    await page.getByRole("button", { name: menu }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: format }).click(),
    ]);
    return readFileSync(await download.path());
  };

  test("rows 11, 18, 24, 28–30, 34: a table of issues by party and by draft, cited, filtered, exported", async () => {
    const { page, complaints } = await bench.open("?process=ukraine&page=positions");
    const row = page.locator("#issue-military-cap");
    await row.waitFor();
    const text = (await row.innerText()).replace(/\s+/gu, " ");
    expect(text).toContain("agreed");
    expect(text).toContain("800,000 in peacetime");
    expect(text).toContain("At most 600,000");
    expect(await page.locator("#issue-guarantee-duration [data-absence]").first().innerText()).toContain(
      "no position, no draft known",
    );
    expect(await page.locator("#issue-nato-membership td").first().innerText()).toContain("not addressed in its text");
    expect(await axeViolations(page)).toEqual([]);

    // A cell opens what it rests on, and its address holds it.
    await row.getByRole("link", { name: "At most 600,000" }).click();
    const dialog = page.getByRole("dialog");
    expect((await dialog.innerText()).replace(/\s+/gu, " ")).toMatch(/leaked text.*US 28-point draft/u);
    expect(page.url()).toContain("cell=military-cap:US");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !window.location.search.includes("cell="));

    // Arrow keys go from cell to cell.
    await row.locator("td a").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("military-cap:RU");
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-cell"))).toBe("nato-membership:RU");

    // Filters and order stand in the address.
    await page.getByRole("combobox", { name: "Topic" }).selectOption("territory");
    await page.getByRole("combobox", { name: "Order" }).selectOption("latest");
    await page.waitForFunction(() => document.querySelectorAll("tr[id^=issue-]:not([hidden])").length === 4);
    expect(page.url()).toMatch(/family=territory.*sort=latest/u);

    const csv = parseCsv((await saved(page, "Export table", "CSV table")).toString("utf8"));
    if (!csv.ok) throw new Error(csv.failure.message);
    expect(csv.value[0]?.cells).toContain("utterance");
    expect(csv.value.some(({ cells }) => cells.includes("territory-donbas") && cells.includes("earlier"))).toBe(true);
    expect(openArchive(await saved(page, "Export table", "Excel table (xlsx)")).ok).toBe(true);
    expect((await saved(page, "Export table", "PNG picture")).subarray(1, 4).toString()).toBe("PNG");

    await page.getByRole("radio", { name: "Drafts" }).check();
    await page.getByRole("columnheader", { name: /28-point/u }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("many parties: every cell is there for find-in-page and screen readers, in every order and filter", async () => {
    const { page, complaints } = await bench.open("?process=matrix-30-12&page=positions");
    const table = page.getByRole("table");
    await page.waitForFunction(() => document.querySelectorAll("tr[id^=issue-]").length === 30);
    expect(await table.getByRole("cell").count()).toBe(360);
    expect(await table.getByRole("rowheader").count()).toBe(30);
    // The last row is out of sight: the browser's own search finds it all the same.
    expect(await page.evaluate(() => Reflect.get(window, "find").call(window, "of issue 30"))).toBe(true);
    expect(await axeViolations(page)).toEqual([]);

    const order = () => table.locator("tr[id^=issue-]:not([hidden]) .pos-issue-link").allInnerTexts();
    const before = await order();
    await page.getByRole("combobox", { name: "Order" }).selectOption("latest");
    await page.waitForFunction((top) => document.querySelector(".pos-issue-link")?.textContent !== top, before[0]);
    const latest = await order();
    expect([...latest].sort()).toEqual([...before].sort());
    await page.getByRole("combobox", { name: "Topic" }).selectOption("f3");
    await page.waitForFunction(() => document.querySelectorAll("tr[id^=issue-]:not([hidden])").length === 3);
    expect(await order()).toEqual(latest.filter((title) => /^Issue \d?4 /u.test(title)));
    await page.getByRole("combobox", { name: "Topic" }).selectOption("");
    await page.waitForFunction(() => document.querySelectorAll("tr[id^=issue-]:not([hidden])").length === 30);

    // A cell opens what it rests on.
    await table.locator("#issue-issue-1 td a").first().click();
    await page.getByRole("dialog", { name: /^Party 1 on Issue 1 /u }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("rows 4, 21, 22, 36: one issue with its rule, options, history, drafts, and a chart of ceilings", async () => {
    const { page, complaints } = await bench.open("?process=ukraine&page=issue&issue=military-cap", {
      viewport: { width: 390, height: 900 },
      colorScheme: "dark",
    });
    await page.locator(".pos-stands").waitFor();
    const stands = (await page.locator(".pos-stands").innerText()).replace(/\s+/gu, " ");
    expect(stands).toContain("Agreed between Ukraine and United States, as declared by President Zelenskyy");
    expect(stands).toContain("Not part of it: Russia");
    await page.getByText("The rule", { exact: true }).click();
    expect(await page.locator(".pos-rule").innerText()).toContain("Only what was read in a source counts");
    expect(await page.locator(".chart").innerText()).toContain("3 of 5 name a figure");
    const svg = (await saved(page, "Save chart", "SVG picture")).toString("utf8");
    expect(svg).toContain("600,000");
    expect(svg).toContain("Source: drafts of the record");
    expect((await saved(page, "Save chart", "Description in words")).toString("utf8")).toContain("no limit");
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    // A person judges otherwise, with a reason; the rule's answer stays beside it.
    await page.getByText("Judge otherwise").click();
    await page.getByRole("combobox", { name: "Where it stands" }).selectOption("contested");
    await page.getByLabel("Reason (required)").fill("Only two of four have agreed.");
    await page.getByLabel("In whose name").fill("A tester");
    await page.getByRole("button", { name: "Record this judgement" }).click();
    await page.locator(".pos-override").waitFor();
    expect((await page.locator(".pos-override").innerText()).replace(/\s+/gu, " ")).toMatch(
      /Judged contested by A tester.*Only two of four.*By the rule: agreed/u,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("rows 5, 6, 10, 17, 31, 37, 56: regions, what stands around, rival assessments, provenance", async () => {
    const { page } = await bench.open("?process=ukraine&page=regions");
    await page.locator(".pos-regions").waitFor();
    expect(await page.getByText("Names and lines imply no endorsement").count()).toBe(1);
    expect(
      (await page.locator(".pos-regions tbody tr", { hasText: "Kherson" }).innerText()).replace(/\s+/gu, " "),
    ).toContain("frozen on the line");

    await page.goto(`${bench.url}?process=ukraine&page=around`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect((await page.locator("main").innerText()).replace(/\s+/gu, " ")).toMatch(
      /by talks or by force.*Belgium.*holder of assets/u,
    );

    await page.goto(`${bench.url}?process=lake-irrin&page=assessments`);
    await page.locator(".pos-assessments").waitFor();
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 900 });
    const assessed = (await page.locator(".pos-assessments").innerText()).replace(/\s+/gu, " ");
    expect(assessed).toContain("judged differently");
    expect(assessed).toContain("Dr Mirel Aston");
    expect(assessed).not.toMatch(/total|average/iu);

    await page.goto(`${bench.url}?process=ukraine&page=provenance`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("main").innerText()).toContain("Dmitriev");
    await page.getByRole("button", { name: "Compare with the other drafts of the record" }).click();
    expect(await page.locator(".pos-refused").innerText()).toContain("is not verbatim");
    await page.context().close();
  });

  test("rows 12, 13, 17, 38, 57: events with sources and what each changed, one rule for all, risks with signs", async () => {
    const { page, complaints } = await bench.open("?process=ukraine&page=timeline");
    const events = page.locator(".time-events > li");
    await events.first().waitFor();
    const all = await events.count();
    expect(all).toBeGreaterThan(60);
    const geneva = page.locator("#event-EV-013");
    expect((await geneva.innerText()).replace(/\s+/gu, " ")).toMatch(/Geneva talks.*Umerov/u);
    const set = (await page.locator("#event-EV-034").innerText()).replace(/\s+/gu, " ");
    expect(set).toContain("What it changed:");
    expect(set).toMatch(/UA on Ceiling on Ukraine’s armed forces/u);

    const main = (await page.locator("main").innerText()).replace(/\s+/gu, " ");
    expect(main).toContain("The rule is the same for every side.");
    expect(main).toContain("few are Russian");
    expect(main).toContain("Budapest Memorandum, 1994");
    expect(main).toMatch(/Two texts are negotiated at once.*seen: 26 Dec 2025/u);
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole("combobox", { name: "Kind" }).selectOption("summit");
    await page.waitForFunction((before) => document.querySelectorAll(".time-events > li").length < before, all);
    await page.getByRole("radio", { name: "Last 3 months" }).check();
    await page.waitForFunction(() => window.location.search.includes("zoom=quarter"));
    await page.getByRole("button", { name: "Show all events" }).click();
    await page.waitForFunction((before) => document.querySelectorAll(".time-events > li").length === before, all);

    // A mark of the chart leads to its event.
    await page.locator('.chart-wide [data-mark="EV-034"]').focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.location.search.includes("event=EV-034"));
    expect(await page.locator("#event-EV-034").getAttribute("aria-current")).toBe("true");
    expect(complaints).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  });
});
