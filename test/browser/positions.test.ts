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

  test("a table of issues by party and by draft: cited cells, arrow keys, filters in the address, exports", async () => {
    const { page, complaints } = await bench.open("?process=ukraine&page=positions");
    const row = page.locator("#issue-military-cap");
    await row.waitFor();
    expect(await page.locator("#issue-guarantee-duration [data-absence]").first().innerText()).toContain(
      "no position, no draft known",
    );
    expect(await axeViolations(page)).toEqual([]);

    // A cell opens what it rests on, and its address holds it.
    await row.getByRole("link", { name: "At most 600,000" }).click();
    const dialog = page.getByRole("dialog");
    expect((await dialog.innerText()).replace(/\s+/gu, " ")).toMatch(/leaked text.*US 28-point draft/u);
    await expect.poll(() => page.url()).toContain("cell=military-cap:US");
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
    await expect.poll(() => page.url()).toMatch(/family=territory.*sort=latest/u);

    const csv = parseCsv((await saved(page, "Export table", "CSV table")).toString("utf8"));
    if (!csv.ok) throw new Error(csv.failure.code);
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

  test("one issue on a narrow dark screen, and its chart in words", async () => {
    const { page, complaints } = await bench.open("?process=ukraine&page=issue&issue=military-cap", {
      viewport: { width: 390, height: 900 },
      colorScheme: "dark",
    });
    await page.locator(".pos-stands").waitFor();
    expect((await saved(page, "Save chart", "Description in words")).toString("utf8")).toContain("no limit");
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("what stands around, topics, a package and the schedule fit a narrow dark screen", async () => {
    const { page, complaints } = await bench.open("?process=ukraine&page=around", {
      viewport: { width: 390, height: 900 },
      colorScheme: "dark",
      bypassCSP: true,
    });
    const pick = "pick=amnesty:full-amnesty,frozen-assets:compensation";
    for (const [place, ready] of [
      ["around", ".pos-delegates"],
      ["assessments&view=burdens", ".pos-burdens"],
      ["assessments&process=lake-irrin", ".pos-assessments"],
      ["provenance", ".stacks"],
      ["issue", ".pos-drafts"],
      ["evidence", ".claim-table"],
      ["evidence&view=sources", ".stacks"],
      ["regions", ".pos-regions"],
      ["topics&topic=nato-membership", ".topic-point"],
      ["topics&view=institutions", ".topic-institutions"],
      [`acceptance&${pick}`, ".acceptance-clashes"],
      ["schedule&view=bodies&text=us-28", ".cm-designs"],
      ["schedule&view=fund&text=us-28", ".cm-funds"],
      ["schedule&view=timeline&text=us-28", "#checklist"],
      ["meetings", ".meeting"],
    ] as const) {
      await page.evaluate(
        (query) => {
          history.pushState(null, "", query);
          dispatchEvent(new PopStateEvent("popstate"));
        },
        `?${place.includes("process=") ? "" : "process=ukraine&"}page=${place}`,
      );
      await page.locator(ready).first().waitFor();
      expect.soft(await axeViolations(page, "main"), place).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(390);
      // Rows are cards there: no table of a page is scrolled sideways.
      const wide = await page.evaluate(
        () => [...document.querySelectorAll(".stacks")].filter((table) => table.scrollWidth > table.clientWidth).length,
      );
      expect.soft(wide, place).toBe(0);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("events with sources and what each changed, one rule for all, found by kind and time", async () => {
    const { page, complaints } = await bench.open("?process=ukraine&page=timeline");
    const events = page.locator(".time-events > li");
    await events.first().waitFor();
    const all = await events.count();
    expect(all).toBeGreaterThan(60);
    const set = (await page.locator("#event-EV-034").innerText()).replace(/\s+/gu, " ");
    expect(set).toContain("What it changed:");
    expect(set).toMatch(/UA on Ceiling on Ukraine’s armed forces/u);

    const main = (await page.locator("main").innerText()).replace(/\s+/gu, " ");
    expect(main).toContain("The rule is the same for every side.");
    expect(main).toContain("few are Russian");
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
