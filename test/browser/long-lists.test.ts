import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";
import { largeProcess } from "./large-process.ts";

const browser = installedBrowser();

/** Most nodes that a page may have, however long its lists are. */
const MOST = 3000;

describe.skipIf(browser === null)("long lists draw what is on the screen", () => {
  let workbench: Workbench;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "", { more: [await largeProcess()] });
    ({ page, complaints } = await workbench.open("?process=large&page=timeline"));
  });
  afterAll(() => workbench?.close());

  const nodes = () => page.evaluate(() => document.querySelectorAll("*").length);
  const show = async (query: string, ready: string) => {
    await page.goto(`${workbench.url}?process=large&${query}`, { waitUntil: "load" });
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState("networkidle");
  };

  test.each([
    { query: "page=evidence", ready: ".quantity", row: ".quantity" },
    // Of the first quantity 111 figures are found: fewer than are many, and heavy.
    { query: "page=evidence&q=figure 2", ready: ".quantity", row: "tr[id^=claim-]" },
    { query: "page=evidence&view=findings", ready: "main section", row: ".finding" },
    { query: "page=evidence&view=sources", ready: "[id^=source-]", row: "[id^=source-]" },
    { query: "page=commitments&text=one&names=unconfirmed", ready: "[id^=cm-]", row: "tr[id^=cm-]" },
    { query: "page=checks&text=one", ready: "main h1", row: ".cm-findings-list li" },
    { query: "page=timeline", ready: "[id^=event-]", row: "[id^=event-]" },
    { query: "page=activity", ready: ".activity", row: ".activity > li" },
  ])("$query has at most 3,000 nodes, at its head, in its midst and at its end", async ({ query, ready, row }) => {
    await show(query, ready);
    expect(await nodes()).toBeLessThan(MOST);
    for (const place of [0.5, 1]) {
      await page.evaluate((part) => window.scrollTo(0, document.body.scrollHeight * part), place);
      await page.waitForTimeout(300);
      expect(await nodes()).toBeLessThan(MOST);
    }
    expect(await page.locator(row).count()).toBeLessThan(200);
  });

  test.each([
    { query: "page=timeline&event=e700", id: "event-e700", place: "posinset" },
    { query: "page=evidence&view=sources&source=s500", id: "source-s500", place: "rowindex" },
    { query: "page=evidence#quantity-quantity-450", id: "quantity-quantity-450", place: null },
    { query: "page=evidence#claim-c250", id: "claim-c250", place: "rowindex" },
  ])("a link leads to a row far down: $query", async ({ query, id, place }) => {
    await page.goto("about:blank");
    await show(query, "main h1");
    const row = page.locator(`#${id}`);
    await row.waitFor();
    // It is drawn before it is brought to sight.
    const inSight = (element: Element) => {
      const { top } = element.getBoundingClientRect();
      return top > -300 && top < window.innerHeight;
    };
    await expect.poll(() => row.evaluate(inSight)).toBe(true);
    if (place !== null) expect(Number(await row.getAttribute(`aria-${place}`))).toBeGreaterThan(200);
  });

  test("forms that were opened and closed leave nothing behind but what was typed in them", async () => {
    await page.goto("about:blank");
    await show("page=evidence#claim-c5", "#claim-c5");
    const form = page.locator("dialog[open]");
    const before = await nodes();
    for (const claim of ["c4", "c6", "c5"]) {
      await page.locator(`#claim-${claim}`).getByRole("button", { name: "Correct…" }).click();
      expect(await nodes()).toBeLessThan(MOST);
      if (claim === "c5") await form.getByLabel("What was wrong").fill("As the source has it");
      await page.keyboard.press("Escape");
      await expect.poll(() => form.count()).toBe(0);
      expect(await page.locator("dialog form").count()).toBe(claim === "c5" ? 1 : 0);
    }
    expect(await nodes()).toBeLessThan(before + 900);
    await page.locator("#claim-c5").getByRole("button", { name: "Correct…" }).click();
    expect(await form.getByLabel("What was wrong").inputValue()).toBe("As the source has it");
    await form.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => page.locator("dialog form").count()).toBe(0);
    expect(await page.locator("#claim-c5").getByRole("button", { name: "Correct…" }).isVisible()).toBe(true);
  });

  test("the table of a long chart is made for who unfolds it", async () => {
    await show("page=evidence&q=figure 2", ".quantity");
    const table = page.locator("#quantity-first details.chart-table");
    expect(await table.locator("tr").count()).toBe(0);
    await table.locator("summary").click();
    await expect.poll(() => table.locator("tbody tr").count()).toBe(111);
  });

  test("on paper all rows stand", async () => {
    await show("page=timeline", "[id^=event-]");
    expect(await page.locator("[id^=event-]").count()).toBeLessThan(100);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator("[id^=event-]").count()).toBe(1200);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => page.locator("[id^=event-]").count()).toBeLessThan(100);
    expect(complaints).toEqual([]);
  });
});
