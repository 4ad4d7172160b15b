import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { picture } from "./pictures.ts";
import { installedBrowser, startWorkbench, type OpenPage, type Workbench } from "./browser.ts";

const browser = installedBrowser();
const here = "?process=ukraine&page=briefings";
const article = readFileSync(join(import.meta.dirname, "../lint/faulty-article.txt"), "utf8");

describe.skipIf(browser === null)("briefings", () => {
  let workbench: Workbench;
  let opened: OpenPage;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    opened = await workbench.open(here, { viewport: { width: 1440, height: 1000 }, acceptDownloads: true });
  });
  afterAll(() => workbench?.close());
  const go = (query: string): Promise<unknown> => opened.page.goto(new URL(`${here}${query}`, workbench.url).href);
  const text = (selector: string): Promise<string> => opened.page.locator(selector).first().innerText();

  test("opens a briefing whose figures name their sources", async () => {
    const { page } = opened;
    await page.getByRole("link", { name: /Where the talks on Ukraine stood/u }).click();
    await page.waitForSelector(".briefing .live");
    // The count of points, between whom, declared by whom, on which day, and who is not part of it.
    expect(await text(".briefing ul")).toMatch(
      /on 23 December 2025 President Zelenskyy named 2 of 20 points as open between Ukraine and the United States, which leaves 18; Russia was not part of this count/u,
    );
    expect(await page.locator(".briefing figure.chart").count()).toBe(3);
    expect(await page.locator(".live-problem").count()).toBe(0);
    await page.locator(".live-notes a").first().click();
    expect(await page.evaluate(() => document.querySelector(":target")?.id)).toBe("source-note-1");
    expect(await axeViolations(page, "main")).toEqual([]);
  });

  test("hands it out as a web page, a Word document and Markdown", async () => {
    const { page } = opened;
    for (const [name, ending] of [
      ["Web page without scripts", "html"],
      ["Word document", "docx"],
      ["Markdown", "md"],
    ] as const) {
      await page.getByRole("button", { name: "Save briefing" }).click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^ukraine-where-the-talks-stand-briefing-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.${ending}$`, "u"),
      );
      const content = readFileSync(await download.path());
      if (ending === "html") expect(content.toString()).toMatch(/<svg[\s\S]*275,000–325,000/u);
      if (ending === "docx") expect(content.subarray(0, 2).toString()).toBe("PK");
    }
  });

  test("checks a pasted article, and leads to the words of a finding", async () => {
    const { page } = opened;
    await go("&view=check");
    await page.getByLabel("Text to check").fill(article);
    await page.waitForSelector(".lint-item");
    for (const rest of await page.locator(".lint-rest summary").all()) await rest.click();
    await picture(page, "article-check");
    const found = await page.locator(".lint-head b").allInnerTexts();
    for (const name of ["Not in that draft", "Not an open point"]) expect(found).toContain(name);
    await page.getByRole("button", { name: 'Go to "OSCE"' }).click();
    expect(
      await page.evaluate(() => {
        const field = document.querySelector("textarea");
        return field?.value.slice(field.selectionStart, field.selectionEnd);
      }),
    ).toBe("OSCE");
    expect(await axeViolations(page, "main")).toEqual([]);
    const [report] = await (async () => {
      await page.getByRole("button", { name: "Save findings" }).click();
      return Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV table" }).click()]);
    })();
    expect(readFileSync(await report.path(), "utf8")).toMatch(/^line,column,finding,severity,words,explanation/u);

    // What was pasted is there when one comes back, until it is cleared; then it says what is looked for.
    await page.getByRole("link", { name: "All briefings" }).click();
    await page.getByRole("link", { name: "Check an article" }).click();
    await page.waitForSelector(".lint-item");
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await text(".checked-list")).toContain("Ranges made of two estimators");

    // A file is read as well as pasted words.
    await page.locator("[data-article-file]").setInputFiles({
      name: "piece.html",
      mimeType: "text/html",
      buffer: Buffer.from(
        "<h1>Draft</h1><p>Both the OSCE and the World Bank are named in the US draft.</p><script>x</script>",
      ),
    });
    await page.waitForSelector(".lint-item");
    expect(await page.locator(".lint-head b").allInnerTexts()).toEqual(["Not in that draft"]);
    await page
      .locator("[data-article-file]")
      .setInputFiles({ name: "empty.docx", mimeType: "", buffer: Buffer.from("") });
    await page.waitForSelector(".article-check .message");
    expect(await text(".article-check .message")).toContain("empty.docx");
  });

  test("writes one: inline warnings, preview, publication with figures kept", async () => {
    const { page, complaints } = opened;
    await go("&view=edit");
    // Before a word is written nothing has been checked, let alone found in order.
    expect(await text(".editor .lint")).toMatch(/^Nothing to check yet\s/u);
    await page.getByRole("button", { name: "Publish" }).click();
    expect(await text(".editor [role=alert]")).toBe("Not published: nothing is written yet.");
    // The title at the head of the text is the briefing's own until another is given.
    await page.getByLabel("Text in Markdown").fill("# What rebuilding *needs*\n\nMuch.\n");
    await page.waitForFunction(() => document.querySelector("main h1")?.textContent === "What rebuilding needs");
    expect(await page.getByLabel("Title").inputValue()).toBe("What rebuilding needs");
    await expect.poll(() => text(".editor .lint")).toMatch(/^Nothing found/u);
    await page.getByLabel("Title").fill("Needs");
    await expect.poll(() => text("main h1")).toBe("Needs");
    // It is marked with the language of the interface until its writer says otherwise.
    const language = page.getByLabel("Language", { exact: true });
    expect(await language.inputValue()).toBe("en");
    expect(await language.locator("option").allInnerTexts()).toEqual(
      expect.arrayContaining(["English", "French", "Ukrainian", "Arabic"]),
    );
    await language.selectOption("uk");
    expect(await page.locator(".editor-preview .briefing").getAttribute("lang")).toBe("uk");
    await language.selectOption("en");
    await page
      .getByLabel("Text in Markdown")
      .fill("Needs are put at {{claim UKR-CLM-066}}.\n\nThe 30-point plan is new, and {{claim NO-SUCH}} too.\n");
    await page.waitForSelector(".lint-item");
    expect(await page.locator(".lint-head b").allInnerTexts()).toEqual(["Unknown plan", "Figure that cannot be drawn"]);
    await page.getByRole("button", { name: "Publish" }).click();
    await page.waitForSelector(".editor .message");
    expect(await text(".editor .message")).toContain("NO-SUCH");
    // What the record says otherwise is shown before it goes out, and whoever reads that may still turn back.
    await page.getByLabel("Text in Markdown").fill("The 30-point plan is new.\n");
    await page.waitForFunction(() => document.querySelectorAll(".lint-item").length === 1);
    await page.getByRole("button", { name: "Publish" }).click();
    const asked = page.locator("dialog[open]");
    expect(await asked.innerText()).toMatch(/One statement is wrong by the record\.[^]*30-point/u);
    expect(await axeViolations(page, "dialog[open]")).toEqual([]);
    await page.keyboard.press("Escape");
    await asked.waitFor({ state: "detached" });
    // Everything of the record that can be drawn is offered, and what was put in can be undone.
    await page.getByLabel("Text in Markdown").fill("Needs are put at ");
    await page.getByRole("button", { name: "Insert a figure…" }).click();
    await page.getByRole("combobox", { name: "Insert from the record" }).fill("588");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("textarea")?.value.includes("{{claim UKR-CLM-066}}"));
    await page.keyboard.press("Control+z");
    expect(await page.getByLabel("Text in Markdown").inputValue()).toBe("Needs are put at ");
    await page.getByLabel("Text in Markdown").fill("Needs are put at {{claim UKR-CLM-066}}.\n");
    await page.waitForFunction(
      () => document.querySelector(".editor-preview .live")?.textContent?.includes("588") === true,
    );
    await page.getByRole("button", { name: "Publish" }).click();
    await page.waitForSelector(".briefing-page");
    expect(await text(".briefing-page")).toMatch(/published on [\s\S]*about USD 588 billion/u);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    expect(await axeViolations(page, "main")).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a new one on a record that lies ahead of today is of the record's day", async () => {
    const { page } = opened;
    const day = async (process: string) => {
      await page.goto(new URL(`?process=${process}&page=briefings&view=edit`, workbench.url).href);
      return await page.locator("main input[type=date]").inputValue();
    };
    expect(await day("lake-irrin")).toMatch(/^2031-/u);
    expect(await day("ukraine")).toBe("");
  });
});
