import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser } from "./browser.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const words = "Only until the spring floods";

/** What the browser keeps of this site, as it lies there. */
const keptOf = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));

describe.skipIf(program === null)("what is typed and not recorded yet", () => {
  let talks: Talks;
  let page: Page;
  beforeAll(async () => {
    talks = await startTalks(program ?? "", [{ name: "Ines", capacity: "secretariat" }]);
    page = await talks.enter("Ines");
  });
  afterAll(() => talks?.close());
  const at = (query: string) => page.goto(`${talks.origin}/?process=talks&${query}`);
  const reload = async () => {
    const asked: string[] = [];
    page.once("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
  };

  test("an event's form stands open again after a reload with what was in it, until it is recorded", async () => {
    await at("page=timeline");
    await page.getByRole("button", { name: "Add an event…" }).click();
    const form = page.locator("dialog[open]");
    await form.getByLabel("What happened", { exact: true }).fill(words);
    await form.getByLabel("Day", { exact: true }).fill("2031-03-02");
    await reload();
    expect(await form.getByLabel("What happened", { exact: true }).inputValue()).toBe(words);
    expect(await form.getByLabel("Day", { exact: true }).inputValue()).toBe("2031-03-02");
    expect(await keptOf(page)).not.toContain(words);
    await form.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Add an event…" }).click();
    expect(await form.getByLabel("What happened", { exact: true }).inputValue()).toBe("");
  });

  test("a meeting, a briefing and an article to be checked are there again", async () => {
    await at("page=meetings");
    await page.getByRole("button", { name: "Record a meeting" }).click();
    await page.locator("dialog[open]").getByLabel("Title").fill(words);
    await reload();
    expect(await page.locator("dialog[open]").getByLabel("Title").inputValue()).toBe(words);
    await at("page=briefings&view=edit");
    await page.locator(".editor-text").fill(`# ${words}`);
    await reload();
    expect(await page.locator(".editor-text").inputValue()).toBe(`# ${words}`);
    await at("page=briefings&view=check");
    await page.locator(".check-text textarea").fill(words);
    await reload();
    expect(await page.locator(".check-text textarea").inputValue()).toBe(words);
  });

  test("after signing out nothing of it is in the browser", async () => {
    expect(await keptOf(page)).toContain("parley.typed.");
    await page.evaluate(async () => {
      const headers = { "Content-Type": "application/json" };
      await fetch("/api/session.signOut", { method: "POST", headers, body: "{}" });
    });
    expect(await keptOf(page)).not.toContain("parley.typed.");
  });
});
