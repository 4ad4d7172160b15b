import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";
import { looked } from "./pictures.ts";

const browser = installedBrowser();

const text = (page: Page, selector: string) => page.locator(selector).innerText();

describe.skipIf(browser === null)("bargaining", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
  });
  afterAll(async () => {
    await workbench?.close();
  });

  test("a package is tried against every line, solved around what is held, and handed over as options only", async () => {
    const { page, complaints } = await workbench.open("?process=lake-irrin&page=bargain", {
      viewport: { width: 1440, height: 900 },
    });
    const sent: string[] = [];
    page.on("request", (request) => {
      // Entries are asked for by POST: reading the record, with nothing of the reader's in it.
      if (request.method() !== "GET" && !request.url().endsWith("/entries.list")) sent.push(request.url());
    });
    await page.getByText("There is a zone of agreement: 1,011 packages").waitFor();
    // Row 55 of the article's list: who would accept today's text, and which package all accept.
    expect(await text(page, ".bargain-accept")).toContain("Below the line: SO.");
    await page.getByRole("button", { name: "Show Nash" }).click();
    await page.getByText("Every party would be at or above its line.").waitFor();
    await page.getByText("it lies on the frontier").waitFor();
    expect(await page.locator('[data-meets="true"]').count()).toBeGreaterThanOrEqual(4);
    // Hold an issue: everything else is found around it, and the link says so.
    await page.getByLabel("Amnesty", { exact: true }).selectOption("amnesty");
    await page.getByLabel("Hold Amnesty at this option").check();
    await page.waitForFunction(
      () => document.querySelector('[aria-labelledby="bargain-solutions"]')?.getAttribute("aria-busy") === "false",
    );
    await page.getByRole("button", { name: "Show Nash" }).click();
    expect(await page.getByLabel("Amnesty", { exact: true }).inputValue()).toBe("amnesty");
    await expect.poll(() => page.url()).toContain("hold=amnesty");
    await page.getByRole("button", { name: "Note on a package" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(".export-menu button", { hasText: "As text (Markdown)" }).click(),
    ]);
    const file = await readFile(await download.path(), "utf8");
    expect(file).toContain("- **Amnesty**: Amnesty");
    // Said before it is floated: our own checks call an amnesty without limits an error.
    expect(file).toContain("Amnesty, Amnesty: our own checks call these words an error.");
    expect(file).not.toMatch(/Nash|\bscore|\bline\b|\baccept|\bKE\b|\bSO\b|%/u);
    expect(sent).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a package becomes proposals on the points it concerns: words alone reach the record", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=bargain", { bypassCSP: true });
    await page.getByText("There is a zone of agreement").waitFor();
    // The smallest change from today's text is a blanket amnesty.
    await page.locator("section[aria-labelledby=bargain-today]").getByRole("button", { name: "Show" }).first().click();
    await page.getByRole("button", { name: "Put it on the table…" }).click();
    const dialog = page.locator("dialog[open]");
    const words = dialog.locator("textarea").first();
    // What the checks call an error takes a second word.
    await dialog.locator(".package-alarms", { hasText: "Amnesty" }).waitFor();
    const anyway = dialog.getByRole("checkbox", { name: "Put it on the table all the same" });
    expect(await dialog.locator("button[type=submit]").isDisabled()).toBe(true);
    await anyway.check();
    await words.fill(`${await words.inputValue()} This is the bridge.`);
    expect(await axeViolations(page, "dialog[open]")).toEqual([]);
    const [request] = await Promise.all([
      page.waitForRequest("**/api/entries.append"),
      dialog.locator("button[type=submit]").click(),
    ]);
    const { entries } = request.postDataJSON() as { entries: { kind: string; body: Record<string, unknown> }[] };
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(["proposal"]));
    // An edit of just the words that differ, counted in a version; no score, no method.
    for (const { body } of entries)
      expect(Object.keys(body).toSorted()).toEqual(["base", "draft", "point", "spans"].toSorted());
    expect(JSON.stringify(entries[0]?.body["spans"])).toContain("This is the bridge.");
    await dialog.waitFor({ state: "detached" });
    await page.context().close();
  });

  test("nothing is invented for a real process; what is entered stays in the page", async () => {
    const { page, complaints } = await workbench.open("?process=ukraine&page=bargain", {
      viewport: { width: 390, height: 844 },
      colorScheme: "dark",
    });
    await page.getByText("Parley never guesses it for a real party").waitFor();
    expect(await page.locator(".bargain-table").count()).toBe(0);
    await page.getByRole("button", { name: "Begin with the issues on record" }).click();
    await page.getByRole("heading", { name: "1. Rank the issues" }).waitFor();
    expect(await page.getByText("Nobody is named for these estimates.").count()).toBe(1);
    // Every score and weight is empty: issues and options are on record, preferences are not.
    const filled = await page
      .locator(".bargain-score input")
      .evaluateAll((all) => (all as HTMLInputElement[]).filter(({ value }) => value !== ""));
    expect(filled).toEqual([]);
    await page.getByLabel("Whose estimates are these").fill("A test");
    expect(await page.getByText("Nobody is named for these estimates.").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("says what varied, and gives least gain and regret by name, in shares", async () => {
    const { page, complaints } = await workbench.open("?process=lake-irrin&page=bargain");
    await page.getByText("There is a zone of agreement: 1,011 packages").waitFor();
    await page.getByRole("button", { name: "Try 200 times" }).click();
    const part = page.locator('[aria-labelledby="bargain-robust"]');
    await part.getByText("What varied: KE: 2 scores in the ranges given").waitFor();
    const heads = (await part.locator("thead").innerText()).split(/\s*\t\s*|\n/u);
    expect(heads).toEqual(expect.arrayContaining(["Least gain", "Largest regret"]));
    expect(await part.locator("tbody tr").first().innerText()).toMatch(
      /[A-Z]{2}: -?\d+\u00a0%, at worst -?\d+\u00a0%/u,
    );
    // No raw points among the gains of trades either.
    expect(await page.locator(".bargain-trades").innerText()).toMatch(/\+[\d.]+\u00a0%|as today/u);
    await part.scrollIntoViewIfNeeded();
    await looked(page, "robust");
    expect(complaints).toEqual([]);
  });

  test("an outcome is asked who could leave it and what would have to change", async () => {
    const { page, complaints } = await workbench.open("?process=lake-irrin&page=stability&moves=any&hold=4");
    await page.getByText("KE would have to prefer none of these to it: 3 (Pull back)").waitFor();
    await page.locator(".bargain-node").nth(7).waitFor();
    await page.locator(".bargain-states .heard", { hasText: "holds for all" }).first().waitFor({ state: "attached" });
    expect(complaints).toEqual([]);
  });

  test("a model of conflict is built in the page, taken back step by step, and there again after a reload", async () => {
    const { page, complaints } = await workbench.open("?process=ukraine&page=stability", {
      viewport: { width: 390, height: 844 },
    });
    // Nothing is invented: the parties alone, and no word on what they can do or would rather have.
    await page.getByRole("button", { name: "Begin with the parties" }).click();
    await page.getByText("Write down what each can do").waitFor();
    const who = page.getByLabel("Who decides");
    while ((await who.count()) > 2)
      await page
        .getByRole("button", { name: /^Remove / })
        .last()
        .click();
    for (const [at, option, statement] of [
      [0, "Reopen the port", "!Reopen the port\nPull back"],
      [1, "Pull back", "Reopen the port\n!Pull back"],
    ] as const) {
      await page.getByLabel("What it can do, one a line").nth(at).fill(option);
      await page.getByLabel("Statements, the most important first").nth(at).fill(statement);
    }
    // A prisoner's dilemma: nobody moves first, though both would gain.
    const nash = page.locator(".bargain-states tbody tr").first();
    await nash.locator(".heard", { hasText: "holds for all" }).first().waitFor({ state: "attached" });
    expect(await page.locator(".bargain-states tbody tr").count()).toBe(4);
    await page.getByLabel("What cannot be, one statement a line").fill("Reopen the port & Pull ba");
    await page.getByText("\u201cPull\u201d is not an option").or(page.getByText('"Pull" is not an option')).waitFor();
    await page.reload();
    const without = page.getByLabel("What cannot be, one statement a line");
    expect(await without.inputValue()).toBe("Reopen the port & Pull ba");
    await without.fill("Reopen the port & Pull back");
    await page.waitForFunction(() => document.querySelectorAll(".bargain-states tbody tr").length === 3);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForFunction(() => document.querySelectorAll(".bargain-states tbody tr").length === 4);
    await looked(page, "stability");
    expect(complaints).toEqual([]);
  });
});
