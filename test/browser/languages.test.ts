import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Words } from "../../src/words/types.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, PATIENCE, startWorkbench, type Workbench } from "./browser.ts";
import { everyLanguage } from "../support/words.ts";

const { ar, en, fr, uk } = everyLanguage;

const browser = installedBrowser();
const languages: Readonly<Record<string, { readonly messages: Words; readonly dir: "ltr" | "rtl" }>> = {
  fr: { messages: fr, dir: "ltr" },
  uk: { messages: uk, dir: "ltr" },
  ar: { messages: ar, dir: "rtl" },
};

const pages: readonly { readonly query: string; readonly ready: string; readonly axe?: true }[] = [
  { query: "?process=lake-irrin&events=all", ready: ".fates", axe: true },
  {
    query: "?process=lake-irrin&page=compare&from=ob-chair&to=so-counter&change=24",
    ready: ".note.is-here",
    axe: true,
  },
  { query: "?process=ukraine&page=compare&from=us-28&to=geneva-19", ready: ".reported" },
  { query: "?process=lake-irrin&page=history&draft=ob-chair&point=4", ready: ".history .note" },
  { query: "?process=lake-irrin&page=composite&bracket=1&open=yes", ready: ".bracket-panel", axe: true },
  { query: "?process=lake-irrin&page=own-files", ready: "main h1" },
  { query: "?process=ukraine&page=positions", ready: "main table" },
  { query: "?process=ukraine&page=evidence", ready: "main h2" },
  { query: "?process=lake-irrin&page=bargain", ready: "main h1" },
  { query: "?process=ukraine&page=commitments", ready: "main table" },
  { query: "?process=ukraine&page=briefings", ready: "main h1" },
  { query: "?process=lake-irrin&page=status&text=ob-chair", ready: ".ledger" },
  { query: "?process=lake-irrin&page=rooms", ready: ".rooms-table" },
  { query: "?process=ukraine&page=gone", ready: ".message" },
];

/** Names and texts of the head's controls, as a person reads or hears them. */
function headWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".head a, .head button, .head nav, .head [role=slider], .subpages a")].map(
      (element) => element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "",
    ),
  );
}

/** Lines of the charts that leave their drawing at a side. */
function chartWordsOutside(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".chart-drawing")].flatMap((drawing) => {
      const frame = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll("text")].flatMap((text) => {
        const { left, right, width } = text.getBoundingClientRect();
        // Words are placed by an estimate of their width: a few pixels are no defect.
        return width > 0 && (left < frame.left - 8 || right > frame.right + 8) ? [text.textContent ?? ""] : [];
      });
    }),
  );
}

/** Every word of English that a control of the shell could show. */
const englishOfShell = new Set(
  [en.shell, en.pages, en.day].flatMap((part) =>
    Object.values(part).flatMap((words) => (typeof words === "string" ? [words] : [])),
  ),
);

describe.skipIf(browser === null)("interface languages", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
  });
  afterAll(() => workbench?.close());

  for (const [language, { messages, dir }] of Object.entries(languages))
    test(language, async () => {
      const { page, complaints } = await workbench.open("", { locale: language, bypassCSP: true });
      const wrong: string[] = [];
      for (const { query, ready, axe } of pages) {
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(workbench.url + query);
        await page.locator(ready).first().waitFor({ state: "attached" });
        await page.locator(`html[lang=${language}][dir=${dir}]`).waitFor({ state: "attached" });
        await page.locator(".head nav").getByRole("link", { name: messages.pages.texts, exact: true }).waitFor();
        const own = new Set(Object.values(messages.pages));
        for (const words of await headWords(page))
          if (englishOfShell.has(words) && !own.has(words) && words !== messages.shell.pages)
            wrong.push(`${query}: “${words}” is English`);
        for (const width of [1440, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (overflow > 0) wrong.push(`${query} at ${width}: the page is ${overflow} px wider than the window`);
          for (const words of await chartWordsOutside(page)) wrong.push(`${query} at ${width}: “${words}” is cut off`);
        }
        if (language === "ar" && axe === true)
          wrong.push(...(await axeViolations(page)).map((text) => `${query}: ${text}`));
      }
      await page.context().close();
      expect(wrong).toEqual([]);
      expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
    });

  test("right to left, words of a draft keep their direction and the page mirrors", async () => {
    const { page } = await workbench.open(pages[1]?.query ?? "", { locale: "ar" });
    await page.locator(".note.is-here").waitFor();
    const seen = await page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().x ?? Number.NaN;
      const words = document.querySelector(".cell-from .words");
      return {
        from: box(".cell-from"),
        to: box(".cell-to"),
        margin: box(".block .margin"),
        words: words === null ? "" : getComputedStyle(words).direction,
        arrow: getComputedStyle(document.querySelector(".arrow") ?? document.body, "::before").content,
      };
    });
    await page.context().close();
    expect(seen.from).toBeGreaterThan(seen.to);
    expect(seen.to).toBeGreaterThan(seen.margin);
    expect(seen.words).toBe("ltr");
    expect(seen.arrow).toBe('"←"');
  });

  test("right to left, words of the record keep their direction, and a label stands before what it names", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=timeline", { locale: "ar" });
    await page.locator(".time-changed a").first().waitFor();
    const apart = await page.locator(".time-changed").evaluateAll((lines) =>
      lines.flatMap((line) => {
        const [label, link] = [line.querySelector(".hint"), line.querySelector("a")];
        if (label === null || link === null) return [];
        // On the first line, where both stand: what comes first stands at the right.
        const [first, next] = [label.getClientRects()[0], link.getClientRects()[0]];
        return first === undefined || next === undefined ? [] : [first.left - next.right];
      }),
    );
    expect(apart.length).toBeGreaterThan(3);
    for (const gap of apart) expect(gap).toBeGreaterThan(1);
    for (const [query, words] of [
      ["?process=ukraine&page=positions", ".pos-said"],
      ["?process=ukraine&page=positions&by=drafts", ".pos-said"],
    ] as const) {
      await page.goto(new URL(query, workbench.url).href);
      await page.locator(words).first().waitFor();
      const wrong = await page
        .locator(words)
        .evaluateAll((told) =>
          told
            .filter((each) => /^[\w\s]/u.test(each.textContent ?? "") && getComputedStyle(each).direction !== "ltr")
            .map((each) => each.textContent),
        );
      expect(wrong, query).toEqual([]);
    }
    await page.context().close();
  });

  test("a page that nobody may see yet has the direction of its language too", async () => {
    const context = await workbench.browser.newContext({ locale: "ar" });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(workbench.url);
    await page.getByText(ar.signIn.alone).waitFor();
    await page.locator("html[lang=ar][dir=rtl]").waitFor({ state: "attached" });
    await context.close();
  });

  test("a language is chosen in the settings and kept", async () => {
    const { page } = await workbench.open("?process=lake-irrin");
    await page.getByRole("button", { name: en.shell.settings }).click();
    await page.getByRole("radio", { name: "Українська" }).click();
    await page.locator("html[lang=uk]").waitFor({ state: "attached" });
    await page.getByRole("heading", { name: uk.settings.title }).waitFor();
    await page.reload();
    await page.locator(".head nav").getByRole("link", { name: uk.pages.texts, exact: true }).waitFor();
    await page.context().close();
  });
});
