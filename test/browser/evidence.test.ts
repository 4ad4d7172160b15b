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

  test("shows each figure with estimator, scope, day and strength of its source; N/A is not zero", async () => {
    const { page } = opened;
    await page.waitForSelector("#quantity-killed-russia");
    // Rows 8 and 9 of the article: ranges, source and date in each line, estimator apart from publisher.
    expect(await text("#claim-UKR-CLM-007")).toMatch(
      /up to 115,000 persons[\s\S]*US officials[\s\S]*10 Oct 2024[\s\S]*globalpolitics\.info/u,
    );
    expect(await page.locator("#claim-UKR-CLM-007 .strength").getAttribute("aria-label")).toBeTruthy();
    expect(await text("#quantity-killed-russia .quantity-findings")).toContain("Contradiction");
    expect(await page.locator("#quantity-frozen-assets figure.chart").count()).toBeGreaterThan(0);
    // Row 43: stock and running total told apart.
    expect(await text("#claim-UKR-CLM-035")).toContain("running total");
    expect(await text("#claim-UKR-CLM-037")).toContain("stock at a moment");
  });

  test("finds by words, and keeps the search in the address", async () => {
    const { page } = opened;
    await page.fill(".evidence-find", "Euroclear");
    await page.waitForFunction(() => document.querySelectorAll(".quantity").length === 1);
    expect(new URL(page.url()).searchParams.get("q")).toBe("Euroclear");
    await page.fill(".evidence-find", "no such words");
    await page.getByRole("button", { name: "Show all" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".quantity").length > 10);
  });

  test("lists findings with their reasons, and leads to the one that a link names", async () => {
    const { page } = opened;
    await page.locator("#quantity-military-cap .quantity-findings a").first().click();
    await page.waitForSelector(".finding.is-here");
    // Row 7 and 22: the two ceilings differ in scope.
    expect(await text(".finding.is-here")).toMatch(
      /600,000 personnel[\s\S]*800,000 personnel[\s\S]*do not cover the same/u,
    );
    expect(await axeViolations(page, "main")).toEqual([]);
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

  test("shows the asset ledger: holder, amount, legal status, uses, and what is left", async () => {
    const { page } = opened;
    await page.goto(new URL(`${ukraine}&view=assets`, workbench.url).href);
    await page.waitForSelector("table");
    // Row 20.
    expect(await text("main table")).toMatch(/Euroclear, Belgium[\s\S]*EUR 180–193 billion[\s\S]*immobilised/u);
    expect(await text("main table")).toMatch(/United States[\s\S]*USD 1 billion[\s\S]*USD 4 billion/u);
    expect(await text("main table")).toContain("in another currency, not added");
    await page.goto(new URL("?process=lake-irrin&page=evidence&view=assets", workbench.url).href);
    await page.waitForSelector("table");
    expect(await text("main table")).toContain("exceeded by");
  });

  test("lists sources with kind and strength, weak ones counted; readable on a phone in the dark", async () => {
    const { page, complaints } = opened;
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    await page.goto(new URL(`${ukraine}&view=sources`, workbench.url).href);
    await page.waitForSelector("#source-nyt1024");
    expect(await text("#source-nyt1024")).toMatch(/mirror/u);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.goto(new URL(ukraine, workbench.url).href);
    await page.waitForSelector(".quantity");
    expect(await axeViolations(page, "#quantity-killed-russia")).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
