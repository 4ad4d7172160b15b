import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/core/text/compile.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { writeCompositeDocx } from "../../src/formats/docx/index.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { editPart } from "../office/edit-docx.ts";
import { editRun, entered, escaped, paragraphsOf, wordRuns } from "../office/word-edits.ts";
import { opened } from "../support/history.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();
const frame = exportFrame({ title: "Rolling text" });

const port = (most: string) =>
  draft({
    title: `Port ${most}`,
    language: "en",
    points: [
      point({ id: "1", label: "1.", heading: "Garrison", text: `The garrison shall not exceed ${most} persons.` }),
      point({ id: "2", label: "2.", text: "All prisoners of war go home within 14 days." }),
      point({ id: "3", label: "3.", text: "A joint commission watches over it." }),
    ],
  });
const { composite } = compile([
  { party: "KE", draft: port("600") },
  { party: "SO", draft: port("800") },
]);

const edit = (xml: string, words: string, change: (paragraph: string) => string): string => {
  const paragraph = paragraphsOf(xml).find((each) => each.includes(escaped(words))) ?? expect.fail(words);
  return xml.replace(paragraph, () => change(paragraph));
};
const words = (find: string, by: string) => (paragraph: string) => {
  const run = wordRuns(paragraph).find(({ text }) => text.includes(find)) ?? expect.fail(find);
  return editRun(paragraph, run, run.text.indexOf(find), find.length, by);
};
/** One word replaced, one deleted, one in another's alternative, a paragraph put in; a holder's name that has no place. */
const returned = editPart(writeCompositeDocx(composite, frame, { attributed: true }), "word/document.xml", (xml) => {
  let edited = edit(xml, "prisoners", words("14", "7"));
  edited = edit(edited, "prisoners", words(" of war", ""));
  edited = edit(edited, "600", words("600", "700"));
  edited = edit(edited, "joint commission", (paragraph) => entered(paragraph, "It meets in Cumar."));
  return edit(edited, "{SO}", (paragraph) => paragraph.replace("{SO}", "{SO, CU}"));
});

describe.skipIf(browser === null)("a composite that came back from Word", () => {
  let workbench: Workbench;
  let folder: string;
  beforeAll(async () => {
    const history = opened({ kind: "consensus" });
    history.write("draft", { id: "s", party: "SO", draft: port("800") }, { on: "2031-03-02", party: "SO" });
    history.write("composite", { id: "c", title: "Rolling text", drafts: ["d", "s"], composite }, { on: "2031-03-03" });
    workbench = await startWorkbench(browser ?? "", { records: [history.entries] });
    folder = await mkdtemp(join(tmpdir(), "parley-received-"));
    await writeFile(join(folder, "returned.docx"), returned);
  });
  afterAll(async () => {
    await workbench?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  const look = async (page: Page, name: string) => {
    const out = process.env["PARLEY_TEST_PICTURES"];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await axeViolations(page)).toEqual([]);
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBe(0);
        if (out !== undefined)
          await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  };

  test("dropped where drafts are tabled it is known for what it is, and received: each change just its words", async () => {
    const { page, complaints } = await workbench.open("?process=talks&page=tabling");
    await page.setInputFiles("[data-own-files]", join(folder, "returned.docx"));
    await page.locator(".returned-notice").waitFor();
    expect(await page.locator(".tabling-draft").count()).toBe(0);
    await page.getByRole("link", { name: /Receive the tracked changes/u }).click();
    await page.locator(".proposal").first().waitFor();
    expect(await page.locator(".proposals .part-head").innerText()).toContain("4 changes in 3 proposals");
    expect(await page.locator(".proposals-unplaced li").allInnerTexts()).toMatchObject([
      expect.stringMatching(/, CU[\s\S]*names of who holds/u),
    ]);
    await page.getByLabel("Sent back by").selectOption("SO");
    await page.getByRole("radio", { name: "each change" }).check();
    expect(await page.locator(".proposals .part-head").innerText()).toContain("4 changes in 4 proposals");
    await page.getByRole("radio", { name: "each point" }).check();
    await look(page, "received");

    await page.getByRole("button", { name: "Record as proposals…" }).click();
    expect(await page.locator(".dialog-form").innerText()).toContain("3 proposals are recorded on “Rolling text”");
    // One is left out: it is not of the sender after all.
    await page.locator(".proposals-chosen input").first().uncheck();
    expect(await page.locator(".dialog-form").innerText()).toContain("2 proposals are recorded on “Rolling text”");
    await look(page, "received-chosen");
    await page.locator(".room-choice select").selectOption("table");
    await page.locator(".received-from input").first().fill("e-mail");
    await page.locator(".received-from input[type=datetime-local]").fill("2026-11-20T09:30");
    await page.locator(".record-form button[type=submit]").click();
    await page.locator(".dialog-form").waitFor({ state: "hidden" });

    // Those are on record that were chosen.
    const at = (index: number) =>
      `${workbench.url}?process=talks&page=point&text=c&point=${composite.points[index]?.id ?? ""}`;
    await page.goto(at(2));
    await page.locator(".proposal").first().waitFor();
    expect(await page.locator(".proposal").count()).toBe(1);
    expect(await page.locator(".proposal").innerText()).toMatch(
      /a new point after this one[\s\S]*It meets in Cumar\./u,
    );
    await page.goto(at(1));
    const proposal = page.locator(".proposal");
    await proposal.first().waitFor();
    // The whole clause with just these changes: never the number alone.
    expect((await proposal.locator(".words").innerText()).replaceAll(/\s+/gu, " ")).toBe(
      "All prisoners deleted: of war go home within deleted: 14 inserted: 7 days.",
    );
    expect(await proposal.innerText()).toContain("as received from SO (e-mail, 20 Nov");
    await look(page, "proposal");
    await page.goto(at(0));
    await page.locator("h1").first().waitFor();
    await page.getByText("The garrison shall not exceed").first().waitFor();
    expect(await page.locator(".proposal").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a file that lost its composite on the way is compared with the version that was sent", async () => {
    const bare = editPart(returned, "customXml/item1.xml", () => null);
    await writeFile(join(folder, "bare.docx"), bare);
    const { page } = await workbench.open("?process=talks&page=own-files");
    await page.setInputFiles("[data-own-files]", join(folder, "bare.docx"));
    await page.getByRole("link", { name: /Receive the tracked changes/u }).click();
    await page.locator(".proposals-unplaced li").first().waitFor();
    expect(await page.locator(".proposal").count()).toBe(0);
    await page.getByRole("button", { name: "Find the places in it" }).click();
    await page.locator(".proposal").first().waitFor();
    expect(await page.locator(".proposals .part-head").innerText()).toContain("4 changes in 3 proposals");
    expect(await page.locator(".proposals-unplaced li").count()).toBe(1);
    await page.context().close();
  });
});
