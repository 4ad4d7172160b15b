import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();

/** Text of the main part, once `wanted` is in it. */
async function shown(page: Page, query: string, wanted: RegExp): Promise<string> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await expect.poll(() => page.locator("main").innerText()).toMatch(wanted);
  return page.locator("main").innerText();
}

describe.skipIf(browser === null)("commitments in the browser", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
  });
  afterAll(() => workbench?.close());

  test("the drafts of the Ukraine process: duties with their words, proposals of the tool, gaps side by side", async () => {
    const { page, complaints } = await workbench.open("?process=ukraine&page=commitments&text=us-28", {
      bypassCSP: true,
    });
    const wrong: string[] = [];
    const check = async (name: string) => wrong.push(...(await axeViolations(page)).map((text) => `${name}: ${text}`));
    const at = (values: string) => `?process=ukraine&${values}`;

    // The 67 of the US draft; the words of the point are marked; a verifier only where the text names one.
    await page.getByText("67 confirmed by a person").waitFor();
    await check("table");
    await shown(page, at("page=commitments&text=us-28&c=US28-C60"), /Hold elections/u);
    expect(await page.locator(".cm-words mark").first().innerText()).toMatch(/no later than 100 days on/u);
    // Other drafts: proposals of the tool, shown as such with their confidence.
    await shown(page, at("page=commitments&text=e3-28"), /Who is who comes first/u);
    await page.getByRole("link", { name: "Show proposals without it" }).click();
    await page.getByText(/proposed by the tool, unconfirmed/u).waitFor();
    const proposed = await page.locator("main").innerText();
    expect(proposed).toMatch(/proposed, unconfirmed, confidence \d+ %/u);
    await page.getByRole("button", { name: "Confirm" }).waitFor();

    // What the text leaves open, with drafting that would close it.
    await shown(page, at("page=checks&text=us-28"), /as found by \[body\] within/u);
    const download = page.waitForEvent("download");
    await page.locator(".cm-export summary").click();
    await page.getByRole("button", { name: "Save as Word" }).click();
    const word = readFileSync(await (await download).path());
    expect(word.subarray(0, 2).toString()).toBe("PK");
    await shown(page, at("page=checks&view=gaps"), /no text published/u);
    expect(await page.locator(".cm-gaps thead th").count()).toBe(6);

    await shown(page, at("page=schedule&view=graph&text=us-28"), /Ukraine invades Russia/u);
    await check("graph");
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("Lake Irrin: a year watched, a snapback, branches of day 140, reports by form and file", async () => {
    const { page, complaints } = await workbench.open("?process=lake-irrin&page=monitoring", {
      bypassCSP: true,
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
    });
    const wrong: string[] = [];
    const check = async (name: string) => wrong.push(...(await axeViolations(page)).map((text) => `${name}: ${text}`));
    const at = (values: string) => `?process=lake-irrin&${values}`;
    const week = await shown(page, at("page=monitoring"), /Due this week/u);
    expect(week).toMatch(/Pay in one third of the capital/u);
    expect(week).toMatch(/11 days late/u);
    await check("week");
    for (const name of ["Deadlines as calendar", "Weekly report"]) {
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      const bytes = readFileSync(await (await download).path());
      expect(bytes.subarray(0, 15).toString()).toMatch(/^(?:BEGIN:VCALENDAR|PK)/u);
    }
    // Three findings, each by itself; disputed, and how much was watched.
    const incidents = await shown(page, at("page=monitoring&view=incidents"), /disputed by Solmark/u);
    expect(incidents).toMatch(/It occurred[\s\S]*It violates[\s\S]*Attributable to/u);
    expect(incidents).toMatch(/Access denied, hours/u);
    // Indices are kept apart; July was restated; parties are compared only on demand.
    const indices = await shown(page, at("page=monitoring&view=indices"), /Strict index/u);
    expect(indices).toMatch(/Jul 2031\s+58\.7\s*61\.9/u);
    expect(await page.getByRole("checkbox", { name: "Show it to me" }).isChecked()).toBe(false);

    // A report by form stays in the browser until it is recorded; a file is read column by column.
    await shown(page, at("page=monitoring&view=report"), /Works without a connection/u);
    await page.context().setOffline(true);
    await page.getByLabel("What happened").fill("vessel stopped");
    await page.getByLabel("Day", { exact: true }).fill("2032-05-28");
    await page.getByLabel("Reported by").fill("Observer Mission");
    await page.getByRole("button", { name: "Keep this report" }).click();
    await page.getByText("Kept in this browser: 1").waitFor();
    await page.context().setOffline(false);
    await shown(page, at("page=monitoring&view=import"), /Import a daily report/u);
    await page.getByLabel("Daily report", { exact: true }).setInputFiles({
      name: "daily.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("Date;Location;Rounds;Remarks\n28.05.2032;Tamsel;4;\nsoon;Irrin;1;\n"),
    });
    await page.getByText(/Row 2 is left out/u).waitFor();
    await page.getByRole("button", { name: "Take in 1 report" }).click();
    await page.getByText("Kept in this browser: 2").waitFor();

    // Day 140 in four branches: with the monitor silent, no measure comes back.
    await shown(page, at("page=scenarios"), /No scenario/u);
    await page.getByRole("button", { name: /day 140/u }).click();
    const row = page.locator(".cm-runs tr", { hasText: "Take measures after a finding" });
    await row.waitFor();
    expect(await row.locator("td b").allInnerTexts()).toEqual(["fulfilled", "fulfilled", "not begun", "violated"]);
    const measure = page.locator(".cm-runs tr", { hasText: "customs duties" });
    expect(await measure.locator("td b").allInnerTexts()).toHaveLength(4);
    await page.locator(".cm-told summary").first().click();
    await page
      .getByText(/went from .* because of/u)
      .first()
      .waitFor();
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.getByText("10,000 courses").waitFor();

    // The ledger balances, and says what was not paid.
    const fund = await shown(page, at("page=schedule&view=fund"), /Reconstruction fund/u);
    expect(fund).toMatch(/was not paid/u);
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
