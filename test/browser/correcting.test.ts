import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type OpenPage, type Workbench } from "./browser.ts";

const browser = installedBrowser();

describe.skipIf(browser === null)("correcting what is on record", () => {
  let workbench: Workbench;
  let opened: OpenPage;
  let page: Page;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    opened = await workbench.open("?process=lake-irrin&page=evidence&view=sources", { bypassCSP: true });
    page = opened.page;
  });
  afterAll(() => workbench?.close());
  const dialog = () => page.locator("dialog[open]").last();
  /** Opens the form, says why, changes one field and records it. */
  const correct = async (within: string, label: string, words: string) => {
    await page.locator(within).getByRole("button", { name: "Correct…" }).first().click();
    const form = dialog();
    expect(await form.getByRole("button", { name: "Record it" }).isDisabled()).toBe(true);
    expect(await form.locator(".adding-missing").innerText()).toContain("What was wrong");
    await form.getByLabel("What was wrong").fill("A slip of the pen");
    await form.getByLabel(label, { exact: true }).fill(words);
    expect(await axeViolations(page, "dialog[open]:last-of-type")).toEqual([]);
    await form.getByRole("button", { name: "Record it" }).click();
    await page.locator("dialog[open]").waitFor({ state: "detached" });
  };

  test("a source gets another title; what rests on it still does, and one step takes it back", async () => {
    const row = page.locator("#source-plenary-13-jan");
    const before = await row.innerText();
    await correct("#source-plenary-13-jan", "Title", "Summary of the plenary, read again");
    await row.getByText("Summary of the plenary, read again").waitFor();
    const numbers = (text: string) => text.match(/\b\d+\s*$/mu)?.[0];
    expect(numbers(await row.innerText())).toBe(numbers(before));
    await page.getByRole("button", { name: "Undo" }).click();
    await row.getByText("Summary of the plenary, read again").waitFor({ state: "detached" });
    expect(await row.innerText()).toBe(before);
  });

  test("an event keeps who sat together when its place is mended", async () => {
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    await correct("#event-LI-13", "Place", "Oberhaven, old customs house");
    await page.locator("#event-LI-13").getByText("Oberhaven, old customs house").waitFor();
    await page.goto(new URL("?process=lake-irrin&page=meetings", workbench.url).href);
    const meeting = page.locator("main li, main tr", { hasText: "Third round" }).first();
    expect(await meeting.innerText()).toMatch(/old customs house/u);
    expect(await meeting.innerText()).toMatch(/KE[\s\S]*OB[\s\S]*CU[\s\S]*SO/u);
  });

  test("what an assessor was noted to have judged is mended in its place", async () => {
    await page.goto(new URL("?process=lake-irrin&page=assessments", workbench.url).href);
    const cells = page.locator(".pos-view");
    await cells.first().waitFor();
    const count = await cells.count();
    await correct(".pos-view >> nth=0", "Reason", "The ceiling binds both armies alike.");
    await cells.getByText("The ceiling binds both armies alike.").waitFor();
    expect(await cells.count()).toBe(count);
    expect(opened.complaints).toEqual([]);
  });

  test("the forms fit a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const query of ["page=evidence&view=sources", "page=timeline", "page=assessments"]) {
      await page.goto(new URL(`?process=lake-irrin&${query}`, workbench.url).href);
      await page.locator("main").getByRole("button", { name: "Correct…" }).first().click();
      await dialog().getByLabel("What was wrong").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await dialog().evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    }
  });
});
