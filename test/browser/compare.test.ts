import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadPdfEngine } from "../../src/formats/pdf/loader.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";
import { longProcess } from "./long-process.ts";

const browser = installedBrowser();
const two = "?process=lake-irrin&page=compare&from=ob-chair&to=so-counter";
const valueOf = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** Waits until the last block has been drawn. */
async function drawnWhole(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelectorAll(".compare-body .block").length >= 900 &&
      document.querySelector(".compare-body > .finder-note") === null,
  );
}

describe.skipIf(browser === null)("comparing two drafts in the browser", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "", { more: [longProcess(1000)] });
  });
  afterAll(() => workbench?.close());

  test("keys walk through the changes; the address, the margin, the list and the text agree", async () => {
    const { page, complaints } = await workbench.open(two);
    await page.locator(".block").first().waitFor();
    for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
    await page.waitForFunction(() => location.search.includes("change=2"));
    expect(await page.locator(".note.is-here").getAttribute("id")).toBe("note-2");
    expect(await page.locator(".change-entry[aria-current]").innerText()).toMatch(/^2\b/u);
    expect(await page.locator(".keys b").innerText()).toContain("2");
    expect(await page.locator(".compare-body .is-here").count()).toBeGreaterThan(1);
    await page.keyboard.press("s");
    await expect.poll(() => valueOf(page, "show")).toBe("substance");
    await page.keyboard.press("u");
    await expect.poll(() => valueOf(page, "view")).toBe("unified");
    await page.goBack();
    await expect.poll(() => valueOf(page, "view")).toBeNull();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a link shows the same again", async () => {
    const { page } = await workbench.open(`${two}&view=unified&show=substance&change=20`);
    await page.locator(".note.is-here").waitFor();
    const note = page.locator("#note-20");
    expect(await note.getAttribute("aria-current")).toBe("true");
    const box = await page.locator('.compare-body [data-ref="20"]').boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(900);
    await page.context().close();
  });

  test("a pairing is explained, corrected by hand, kept in the link and undone by going back", async () => {
    const { page } = await workbench.open(`${two}&change=4`);
    await page.locator(".note.is-here").waitFor();
    await page.keyboard.press("p");
    const why = page.getByRole("dialog", { name: "Why paired" });
    await why.getByRole("button", { name: "These do not correspond" }).click();
    await page.locator(".corrected").waitFor();
    await expect.poll(() => valueOf(page, "pairs")).not.toBeNull();
    expect(await page.getByRole("button", { name: "Paired by hand." }).count()).toBeGreaterThan(0);
    await page.goBack();
    await page.locator(".note.is-here").waitFor();
    expect(await page.locator(".corrected").count()).toBe(0);
    await page.context().close();
  });

  test("a point is copied with its source, as it looks", async () => {
    const { page } = await workbench.open(`${two}&change=4`, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".note.is-here").waitFor();
    await page.keyboard.press("c");
    await page.locator(".toast").waitFor();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (item === undefined) return ["", ""];
      return Promise.all(["text/html", "text/plain"].map(async (type) => (await item.getType(type)).text()));
    });
    expect(html).toContain("<del style=");
    expect(html).toContain("<ins style=");
    expect(html).toContain("Agreement on Lake Irrin");
    expect(text).toContain("[-1 January 2028-]");
    expect(text).toContain("change=4");
    await page.context().close();
  });

  test("drafts are chosen by keyboard alone", async () => {
    const { page } = await workbench.open(two);
    await page.locator(".block").first().waitFor();
    await page.getByRole("button", { name: /^Draft to compare with/u }).focus();
    await page.keyboard.press("Enter");
    await page.locator(".popup .option").first().waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => location.search.includes("to=signed"));
    await page.context().close();
  });

  test("the day is chosen by arrow keys and by writing, and later drafts are left out", async () => {
    const { page } = await workbench.open("?process=lake-irrin");
    await page.locator(".stand-say").waitFor();
    const slider = page.getByRole("slider");
    await slider.focus();
    await page.keyboard.press("PageDown");
    await expect.poll(() => valueOf(page, "asof")).toBe("2031-03-19");
    await page.keyboard.press("End");
    await expect.poll(() => valueOf(page, "asof")).toBeNull();
    await page.locator(".head-day").click();
    await page.getByRole("textbox", { name: "Day" }).fill("5 March 2031");
    await page.keyboard.press("Enter");
    await expect.poll(() => valueOf(page, "asof")).toBe("2031-03-05");
    expect(await page.locator(".draft-column").count()).toBe(2);
    await page.goto(`${workbench.url}${two}&asof=2031-03-05`);
    await page.getByRole("button", { name: "Show 19 March 2031" }).click();
    await page.locator(".block").first().waitFor();
    await page.goBack();
    await page.getByRole("button", { name: "Show 19 March 2031" }).waitFor();
    await page.context().close();
  });

  test("what is found is opened, and the focus follows", async () => {
    const { page } = await workbench.open("?process=ukraine");
    await page.locator(".stand-say").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("nuclear power plant");
    await page.locator(".finder .option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".history").waitFor();
    await expect.poll(() => valueOf(page, "page")).toBe("history");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await page.goBack();
    await page.locator(".stand-say").waitFor();
    await page.context().close();
  });

  test("1,000 points: every point is there for find-in-page", async () => {
    const { page, complaints } = await workbench.open("?process=long&page=compare&from=one&to=two");
    await drawnWhole(page);
    // The browser's own search, as find-in-page uses it, reaches what has not been painted yet.
    const find = (words: string) =>
      page.evaluate((text) => (window as unknown as { find: (text: string) => boolean }).find(text), words);
    expect(await find("Register entry 1000 applies.")).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("1,000 points: the printed pages hold the first and the last", async () => {
    const { page } = await workbench.open("?process=long&page=compare&from=one&to=two");
    // Printed at once, before all has been drawn on the screen.
    await page.locator(".compare-body .block").first().waitFor();
    const bytes = await page.pdf({ preferCSSPageSize: true });
    await page.context().close();
    const { getDocument } = await loadPdfEngine();
    const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
    const texts: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const content = await (await pdf.getPage(number)).getTextContent();
      texts.push(content.items.map((item) => ("str" in item ? item.str : "")).join(""));
    }
    const printed = texts.join("").replace(/\s/gu, "");
    expect(pdf.numPages).toBeGreaterThan(50);
    // A heading is never cut by the end of a page, as a sentence may be.
    for (const number of [1, 250, 500, 750, 1000])
      expect(printed.includes(`Matter${number}`), `article ${number}`).toBe(true);
  });
});
