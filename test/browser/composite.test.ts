import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Composite } from "../../src/core/text/composite.ts";
import { reading } from "../../src/core/text/reading.ts";
import { readDraft } from "../../src/formats/read.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();
const irrin = "?process=lake-irrin&page=composite&asof=2031-03-19";

const states: readonly { readonly name: string; readonly query: string; readonly ready: string }[] = [
  { name: "text", query: irrin, ready: ".bracket" },
  { name: "an opened bracket", query: `${irrin}&bracket=20&open=yes`, ready: ".bracket-panel" },
  { name: "whole alternatives opened", query: `${irrin}&bracket=10&open=yes`, ready: ".bracket-panel" },
  { name: "read as a party, without names", query: `${irrin}&as=SO&names=off`, ready: ".is-read" },
  { name: "who holds what", query: `${irrin}&view=table`, ready: ".holders" },
  { name: "clauses by party", query: `${irrin}&view=clauses`, ready: ".clauses-table" },
  { name: "unsure pairings", query: "?process=ukraine&page=composite", ready: ".c-unsure" },
  { name: "paraphrases", query: "?process=ukraine&page=composite&as=UA-US", ready: ".c-point" },
  { name: "bracketed points only", query: "?process=ukraine&page=composite&show=bracketed", ready: ".c-point" },
  { name: "before any draft", query: "?process=lake-irrin&page=composite&asof=2030-01-01", ready: ".empty" },
];

const value = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

/** How many there are of something once the page has drawn all of it. */
async function drawn(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().waitFor({ state: "attached" });
  for (let before = -1; ;) {
    const now = await page.locator(selector).count();
    if (now === before) return now;
    before = now;
    // The rest is drawn in steps, each a moment after the one before: where the page is idle after one, none is left.
    await page.evaluate(() => new Promise((done) => setTimeout(() => requestIdleCallback(done), 50)));
  }
}

describe.skipIf(browser === null)("the composite text", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
  });
  afterAll(() => workbench?.close());

  test("is accessible in every state", async () => {
    const { page, complaints } = await workbench.open("");
    const wrong: string[] = [];
    for (const { name, query, ready } of states) {
      await page.goto(workbench.url + query);
      await page.locator(ready).first().waitFor({ state: "attached" });
      for (const [width, colorScheme] of [
        [1440, "light"],
        [390, "dark"],
      ] as const) {
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
    expect(complaints).toEqual([]);
  });

  test("is walked, opened, read and filtered by keyboard alone", async () => {
    const { page } = await workbench.open(irrin);
    await page.locator(".bracket").first().waitFor();
    await page.keyboard.press("]");
    await page.keyboard.press("]");
    await expect.poll(() => value(page, "bracket")).toBe("2");
    await page.keyboard.press("[");
    await expect.poll(() => value(page, "bracket")).toBe("1");
    await page.keyboard.press("o");
    await page.locator(".bracket-panel").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".bracket-panel").waitFor({ state: "detached" });
    await page.keyboard.press("n");
    await expect.poll(() => page.locator(".siglum").count()).toBe(0);
    await page.keyboard.press("n");
    await page.keyboard.press("2");
    await page.locator(".is-read").first().waitFor({ state: "attached" });
    await page.keyboard.press("0");
    await expect.poll(() => page.locator(".is-read").count()).toBe(0);
    // A text of which a point has no bracket: of others the key leaves nothing out.
    await page.goto(`${workbench.url}?process=ukraine&page=composite`);
    const all = await drawn(page, ".c-point");
    await page.keyboard.press("b");
    await expect.poll(() => value(page, "show")).toBe("bracketed");
    await expect.poll(() => drawn(page, ".c-point")).toBeLessThan(all);
    await page.goBack();
    await expect.poll(() => value(page, "show")).toBe(null);
    await page.context().close();
  });

  test("keys pressed faster than the page draws all count", async () => {
    const { page } = await workbench.open(irrin);
    await drawn(page, ".c-point");
    await page.evaluate(() => {
      for (let n = 0; n < 3; n++)
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "]", bubbles: true }));
    });
    await expect.poll(() => value(page, "bracket")).toBe("3");
    await page.context().close();
  });

  test("every bracket that is walked to is on the page and in view", async () => {
    const { page } = await workbench.open(irrin);
    await drawn(page, ".c-point");
    const total = Number(/^\d+/.exec(await page.locator(".keys b").innerText())?.[0]);
    const numbers = await page.evaluate(() =>
      [...document.querySelectorAll("[data-bracket]")].map((element) => element.getAttribute("data-bracket")),
    );
    expect(new Set(numbers).size).toBe(total);
    for (const n of [1, Math.round(total / 3), Math.round(total / 2), total]) {
      await page.goto(`${workbench.url}${irrin}&bracket=${n}`);
      const here = page.locator(`[data-bracket="${n}"].is-here`);
      await here.waitFor({ state: "attached" });
      await expect
        .poll(() =>
          here.evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return bottom > 0 && top < window.innerHeight;
          }),
        )
        .toBe(true);
    }
    await page.context().close();
  });

  test("a party that is silent, or of which no draft is known, is told apart from one that asks for no text", async () => {
    const { page } = await workbench.open(irrin);
    await page.locator(".c-point").first().waitFor();
    expect(await page.locator(".composite-bar .silent").innerText()).toMatch(/HG[\s\S]*no draft known/);
    expect(await page.locator(".c-margin .silent").first().innerText()).toMatch(/not addressed/);
    expect(await page.locator(".no-text").first().innerText()).toBe("no text");
    await page.context().close();
  });

  test("an unsure pairing stands apart; joined, the page, the Word file and the data show one point", async () => {
    const { page, complaints } = await workbench.open("?process=ukraine&page=composite", { bypassCSP: true });
    await page.locator(".c-unsure").first().waitFor();
    await drawn(page, ".c-point");
    const before = await exported(page, "Data (JSON)");
    const pair = before.unsure?.[0];
    if (pair === undefined) throw new Error("the example has no unsure pairing any more");
    const asked = await page.locator(".c-unsure").count();
    const question = page.locator(`#point-${pair.point} .c-unsure`).first();
    expect(await question.innerText()).toMatch(/unsure pairing[\s\S]*kept apart/iu);
    await question.getByRole("button", { name: /^Join with/u }).click();
    const form = page.locator("dialog[open]");
    expect(await axeViolations(page, "dialog[open]")).toEqual([]);
    await form.getByRole("button", { name: "Record it" }).click();
    await form.waitFor({ state: "detached" });
    await expect.poll(() => page.locator(".c-unsure").count()).toBeLessThan(asked);
    const pieceOf = (composite: Composite, party: string, id: string) =>
      composite.drafts.find((one) => one.party === party)?.points.find((one) => one.id === id)?.pieces ?? [];
    const idAt = (party: string, at: string) =>
      before.drafts.find((one) => one.party === party)?.points.find((one) => one.pieces.includes(at))?.id ?? "";
    const shared = (composite: Composite) => {
      const there = pieceOf(composite, pair.otherParty, idAt(pair.otherParty, pair.other));
      return pieceOf(composite, pair.party, idAt(pair.party, pair.point)).filter((id) => there.includes(id));
    };
    expect(shared(before)).toEqual([]);
    for (const format of ["Word", "Data (JSON)"]) {
      const after = await exported(page, format);
      const [at] = shared(after);
      expect(at).toBeDefined();
      const margin = await page.locator(`#point-${at} .c-margin-foot`).innerText();
      for (const party of [pair.party, pair.otherParty]) expect(margin).toContain(party);
      for (const one of after.drafts) {
        const [then, now] = [reading(before, one.party), reading(after, one.party)];
        expect(now).toEqual(then);
      }
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** The composite in the file that the page hands out in a format. */
async function exported(page: Page, format: string): Promise<Composite> {
  await page.locator(".page-tools .export-button").click();
  const waiting = page.waitForEvent("download");
  await page.locator(".export-menu").getByRole("button", { name: format, exact: true }).click();
  const download = await waiting;
  const bytes = new Uint8Array(await readFile(await download.path()));
  const read = await readDraft(bytes, download.suggestedFilename());
  if (!read.ok || read.value.composite === undefined) throw new Error(`no composite in the ${format} file`);
  return read.value.composite;
}
