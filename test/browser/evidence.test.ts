import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type OpenPage, type Workbench } from "./browser.ts";

const browser = installedBrowser();
const ukraine = "?process=ukraine&page=evidence";

describe.skipIf(browser === null)("evidence", () => {
  let workbench: Workbench;
  let opened: OpenPage;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    opened = await workbench.open(ukraine, { viewport: { width: 1440, height: 1000 } });
  });
  afterAll(() => workbench?.close());
  const text = (selector: string): Promise<string> => opened.page.locator(selector).first().innerText();

  test("shows how strong a source is, what stands against a figure, and charts", async () => {
    const { page } = opened;
    await page.waitForSelector("#quantity-killed-russia");
    expect(await page.locator("#claim-UKR-CLM-007 .strength").getAttribute("aria-label")).toBeTruthy();
    expect(await text("#quantity-killed-russia .quantity-findings")).toContain("Not comparable");
    expect(await page.locator("#quantity-frozen-assets figure.chart").count()).toBeGreaterThan(0);
  });

  test("keeps each cell under the head of its column, in figures that nobody read as well", async () => {
    const { page } = opened;
    await page.waitForSelector("tr.is-unread");
    const apart = await page.locator(".claim-table").evaluateAll((tables) =>
      tables.flatMap((table) => {
        const starts = (cells: Iterable<Element>) => [...cells].map((cell) => cell.getBoundingClientRect().left);
        const heads = starts(table.querySelectorAll("thead th"));
        return [...table.querySelectorAll("tbody tr")]
          .filter((row) => starts(row.children).some((start, at) => Math.abs(start - (heads[at] ?? 0)) > 1))
          .map(({ id }) => id);
      }),
    );
    expect(apart).toEqual([]);
    const mark = await page
      .locator("tr.is-unread > th")
      .first()
      .evaluate((cell) => getComputedStyle(cell, "::before").width);
    expect(mark).toBe("4px");
  });

  test("finds by words, and keeps the search in the address", async () => {
    const { page } = opened;
    await page.fill(".evidence-find", "Euroclear");
    await page.waitForFunction(() => document.querySelectorAll(".quantity").length === 1);
    await expect.poll(() => new URL(page.url()).searchParams.get("q")).toBe("Euroclear");
    await page.fill(".evidence-find", "no such words");
    await page.getByRole("button", { name: "Show all" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".quantity").length > 10);
  });

  test("lists findings with their reasons, and leads to the one that a link names", async () => {
    const { page } = opened;
    await page.locator("#quantity-military-cap .quantity-findings a").first().click();
    await page.waitForSelector(".finding.is-here");
    // The two ceilings differ in scope.
    expect(await text(".finding.is-here")).toMatch(
      /600,000 personnel[\s\S]*800,000 personnel[\s\S]*do not cover the same/u,
    );
    expect(await axeViolations(page, "main")).toEqual([]);
    // Several findings on one quantity are told apart by the figures that they are about.
    const heads = await page.locator(".finding h3").allInnerTexts();
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads).size).toBe(heads.length);
  });

  test("records a decision with its reason", async () => {
    const { page } = opened;
    const finding = page.locator(".finding.is-here");
    await finding.getByRole("button", { name: "Decide" }).click();
    await finding.getByLabel("They are kept apart").check();
    await finding.getByLabel("Decided by").fill("Data desk");
    await finding.getByLabel("Reason").fill("One is for peace and war, the other for peace alone.");
    await finding.locator('button[type="submit"]').click();
    await page.waitForSelector(".finding-decided");
    expect(await text(".finding-decided")).toMatch(/kept apart[\s\S]*Data desk[\s\S]*peace alone/u);
  });

  test("lists sources with kind and strength, weak ones counted; readable on a phone in the dark", async () => {
    const { page, complaints } = opened;
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(new URL(`${ukraine}&view=sources&source=nyt1024`, workbench.url).href);
    await page.waitForSelector("#source-nyt1024");
    expect(await text("#source-nyt1024")).toMatch(/mirror/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.goto(new URL(ukraine, workbench.url).href);
    await page.waitForSelector(".quantity");
    expect(await axeViolations(page, "#quantity-killed-russia")).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
