import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ProcessState } from "../../src/core/record/state.ts";
import type { Composite } from "../../src/core/text/composite.ts";
import { walkPoints, type Draft } from "../../src/core/text/draft.ts";
import { reading } from "../../src/core/text/reading.ts";
import { readDraft } from "../../src/formats/read.ts";
import { example } from "../examples/load.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();

/** Chooses a format from the page's menu; the file as it was downloaded. */
async function exported(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  await page.locator(".page-tools .export-button").click();
  const waiting = page.waitForEvent("download");
  await page.locator(".export-menu").getByRole("button", { name: format, exact: true }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

const words = (draft: Draft) =>
  [...walkPoints(draft.points)].map(({ point }) => [point.heading, point.text].join("\n").replace(/\s+/gu, " ").trim());
const draftOf = (state: ProcessState, id: string): Draft => {
  const found = state.drafts.find((tabled) => tabled.id === id);
  if (found === undefined) throw new Error(`no draft ${id}`);
  return found.draft;
};

describe.skipIf(browser === null)("exports from the page", () => {
  let workbench: Workbench;
  let state: ProcessState;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    state = await example("lake-irrin");
  });
  afterAll(() => workbench?.close());

  test("a redline in Word is the old text with all changes rejected and the new one with all accepted", async () => {
    const { page, complaints } = await workbench.open("?process=lake-irrin&page=compare&from=ob-chair&to=so-counter");
    await page.locator(".page-tools .export-button").waitFor();
    const { name, bytes } = await exported(page, "Word, with tracked changes");
    expect(name).toMatch(
      /^lake-irrin-ob-chair-so-counter-comparison-\d{4}-\d{2}-\d{2}-\d{4}-without-prejudice\.docx$/u,
    );
    for (const [tracked, id] of [
      ["original", "ob-chair"],
      ["final", "so-counter"],
    ] as const) {
      const read = await readDraft(bytes, name, { tracked });
      if (!read.ok) throw new Error(read.failure.code);
      expect(words(read.value.draft)).toEqual(words(draftOf(state, id)));
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a comparison comes as table, page, Markdown and data, each with the notice", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=compare&from=ob-chair&to=so-counter");
    await page.locator(".page-tools .export-button").waitFor();
    const table = await exported(page, "Word, side by side");
    expect(table.name).toMatch(/^lake-irrin-ob-chair-so-counter-comparison-side-by-side-.*\.docx$/u);
    expect((await readDraft(table.bytes, table.name)).ok).toBe(true);
    for (const [format, ending] of [
      ["Web page", "html"],
      ["Markdown", "md"],
    ] as const) {
      const { name, bytes } = await exported(page, format);
      expect(name).toMatch(new RegExp(`^lake-irrin-ob-chair-so-counter-comparison-.*\\.${ending}$`, "u"));
      expect(new TextDecoder().decode(bytes)).toContain("Nothing is agreed until everything is agreed.");
    }
    const { bytes } = await exported(page, "Data (JSON)");
    expect(JSON.parse(new TextDecoder().decode(bytes))).toHaveProperty("pairs");
    await page.context().close();
  });

  test("a composite comes back from every format that holds it whole with each party's text", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=composite&asof=2031-03-19");
    await page.locator(".page-tools .export-button").waitFor();
    for (const format of ["Word", "Web page", "Data (JSON)"]) {
      const { name, bytes } = await exported(page, format);
      expect(name).toMatch(/^lake-irrin-compilation-\d.*\.(docx|html|json)$/);
      const read = await readDraft(bytes, name);
      if (!read.ok) throw new Error(`${name}: ${read.failure.message}`);
      const composite = read.value.composite;
      if (composite === undefined) throw new Error(`${name}: no composite`);
      for (const [party, id] of [
        ["SO", "so-counter"],
        ["KE", "ke-draft"],
      ] as const)
        expect(partyWords(composite, party), `${name} ${party}`).toEqual(words(draftOf(state, id)));
    }
    // Markdown holds brackets and who holds them, not the order of each draft.
    const { name, bytes } = await exported(page, "Markdown");
    const read = await readDraft(bytes, name);
    expect(read.ok && read.value.composite?.parties).toEqual(state.parties.map(({ id }) => id).toSorted());
    await page.context().close();
  });

  test("without names no file tells who holds what", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=composite&asof=2031-03-19&names=off");
    await page.locator(".page-tools .export-button").waitFor();
    for (const format of ["Web page", "Markdown", "Data (JSON)"]) {
      const { name, bytes } = await exported(page, format);
      expect(name).toContain("compilation-without-names-");
      const text = new TextDecoder().decode(bytes);
      expect(text).not.toMatch(/\b(?:SO|OB|KE|CU|HG)\b/u);
    }
    const word = await exported(page, "Word");
    const read = await readDraft(word.bytes, word.name);
    expect(read.ok && read.value.composite?.drafts).toEqual([]);
    await page.context().close();
  });

  test("the menu of formats is accessible", async () => {
    for (const width of [390, 1440]) {
      const { page } = await workbench.open("?process=ukraine&page=compare&from=us-28&to=e3-28", {
        viewport: { width, height: 900 },
      });
      await page.locator(".page-tools .export-button").click();
      await page.locator(".export-menu").waitFor();
      expect(await axeViolations(page, ".export-menu")).toEqual([]);
      await page.keyboard.press("Escape");
      await page.locator(".export-menu").waitFor({ state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.className)).toContain("export-button");
      await page.context().close();
    }
  });
});

function partyWords(composite: Composite, party: string): readonly string[] {
  const read = reading(composite, party);
  if (!read.ok) throw new Error(read.failure.code);
  return words(read.value);
}
