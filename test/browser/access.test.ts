import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();

const states: readonly {
  readonly name: string;
  readonly query: string;
  readonly ready: string;
  readonly page?: true;
  readonly act?: (page: Page) => Promise<void>;
}[] = [
  { name: "overview", page: true, query: "?process=ukraine", ready: ".fates" },
  { name: "overview of another process, all events", query: "?process=lake-irrin&events=all", ready: ".fates" },
  { name: "overview before anything happened", query: "?process=ukraine&asof=2022-01-01", ready: ".stand" },
  {
    name: "compare side by side",
    page: true,
    query: "?process=lake-irrin&page=compare&from=ob-chair&to=so-counter&change=24",
    ready: ".note.is-here",
  },
  {
    name: "compare unified",
    query: "?process=lake-irrin&page=compare&from=ob-chair&to=so-counter&view=unified&show=substance",
    ready: ".block",
  },
  {
    name: "compare changes only",
    query: "?process=ukraine&page=compare&from=us-28&to=e3-28&view=changes",
    ready: ".block",
  },
  {
    name: "compare paraphrases",
    page: true,
    query: "?process=ukraine&page=compare&from=us-28&to=e3-28",
    ready: ".block",
  },
  {
    name: "compare with a text nobody read",
    query: "?process=ukraine&page=compare&from=us-28&to=geneva-19",
    ready: ".reported",
  },
  { name: "a draft that does not exist", query: "?process=ukraine&page=compare&from=us-28&to=gone", ready: ".message" },
  {
    name: "history of a point",
    page: true,
    query: "?process=lake-irrin&page=history&draft=ob-chair&point=4",
    ready: ".history .note",
  },
  { name: "a page that does not exist", query: "?process=ukraine&page=gone", ready: ".message" },
  { name: "a process that does not exist", query: "?process=gone", ready: ".message" },
  {
    name: "find",
    query: "?process=ukraine",
    ready: ".fates",
    act: async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("plant");
    },
  },
  {
    name: "commands",
    query: "?process=ukraine&page=compare",
    ready: ".block",
    act: (page) => page.keyboard.press("Control+k"),
  },
  { name: "help", query: "?process=ukraine&page=compare", ready: ".block", act: (page) => page.keyboard.press("?") },
  {
    name: "settings",
    query: "?process=ukraine",
    ready: ".stand",
    act: (page) => page.getByRole("button", { name: "Settings" }).click(),
  },
  {
    name: "day",
    query: "?process=ukraine",
    ready: ".stand",
    act: async (page) => {
      // On a phone it stands in the menu of the process.
      if (!(await page.locator(".head-day").first().isVisible())) await page.locator(".head .process").click();
      await page.locator(".head-day:visible").click();
    },
  },
  { name: "more pages", query: "?process=ukraine", ready: ".stand", act: (page) => openMore(page) },
  { name: "what waits", page: true, query: "?process=lake-irrin&page=waits", ready: ".waits-head" },
  {
    name: "choice of a draft",
    query: "?process=ukraine&page=compare&from=us-28&to=e3-28",
    ready: ".block",
    act: (page) => page.locator(".draft-choice").first().click(),
  },
  {
    name: "about a draft",
    query: "?process=ukraine&page=compare&from=us-28&to=e3-28",
    ready: ".block",
    act: (page) => page.locator(".draft-more .link").first().click(),
  },
  {
    name: "why paired",
    query: "?process=ukraine&page=compare&from=us-28&to=e3-28&change=7",
    ready: ".block",
    act: (page) => page.keyboard.press("p"),
  },
];

/** The pages behind "More"; on a phone all pages behind the name of the process. */
async function openMore(page: Page): Promise<void> {
  await page.locator(".head .pages-more-button:visible, .head button.process:visible").last().click();
}

const once = [[1440, "light"]] as const;
const twice = [
  [1440, "light"],
  [390, "dark"],
] as const;
const everywhere = [
  [1440, "light"],
  [2560, "light"],
  [768, "dark"],
  [390, "dark"],
] as const;

describe.skipIf(browser === null)("every page and state is accessible", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "", { react: "development" });
  });
  afterAll(() => workbench?.close());

  test("in every width and colour", async () => {
    const { page, complaints } = await workbench.open("", { bypassCSP: true });
    const wrong: string[] = [];
    for (const { name, query, ready, page: isPage, act } of states) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(workbench.url + query);
      await page.locator(ready).first().waitFor({ state: "attached" });
      await act?.(page);
      // What floats closes when the window changes: it is looked at as it opened, and below on a narrow dark page.
      for (const [width, colorScheme] of isPage === true ? everywhere : act === undefined ? twice : once) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const where = `${name}, ${width} px, ${colorScheme}`;
        wrong.push(...(await axeViolations(page)).map((text) => `${where}: ${text}`));
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) wrong.push(`${where}: the page is ${overflow} px wider than the window`);
      }
    }
    await page.context().close();
    expect(wrong).toEqual([]);
    expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
  });

  test("what floats, on a narrow dark touch screen", async () => {
    const { page } = await workbench.open("", {
      viewport: { width: 390, height: 900 },
      colorScheme: "dark",
      hasTouch: true,
      bypassCSP: true,
    });
    const wrong: string[] = [];
    for (const { name, query, ready, act } of states.filter(({ act }) => act !== undefined)) {
      await page.goto(workbench.url + query);
      await page.locator(ready).first().waitFor({ state: "attached" });
      await act?.(page);
      wrong.push(...(await axeViolations(page)).map((text) => `${name}: ${text}`));
    }
    await page.context().close();
    expect(wrong).toEqual([]);
  });
});
