import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocx, para, run, tracked } from "../office/build-docx.ts";
import { lines, pdfOf } from "../support/pdf.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser } from "./browser.ts";
import { everythingSent, startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const redLine = "Red line of the leadership. Do not trade.";
const fallback = "Fallback eleven days";
const person = "Jane Rosecrantz";
const secrets = [redLine, fallback, person, "Ministry of Shadows"];

/** A draft as a person's word processor leaves it: a comment, a hidden passage, a tracked change, names. */
function draftFile(article: string): Uint8Array {
  const body =
    para(run("Agreement on the ceasefire"), '<w:pStyle w:val="Title"/>') +
    para(
      run("Article 1. The Parties shall withdraw within ") +
        tracked("del", person, run("14")) +
        tracked("ins", person, run("7")) +
        run(" days.") +
        run(fallback, "<w:vanish/>"),
    ) +
    para(
      `<w:commentRangeStart w:id="0"/>${run(`Article 2. ${article}`)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
    );
  return buildDocx({
    body: `${body}<w:sectPr/>`,
    styles: '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>',
    comments: `<w:comment w:id="0" w:author="${person}" w:initials="JR">${para(redLine)}</w:comment>`,
    settings: '<w:docVars><w:docVar w:name="Office" w:val="Ministry of Shadows"/></w:docVars>',
  });
}

describe.skipIf(program === null)("tabling", () => {
  let talks: Talks;
  let folder: string;
  let office: Page;
  let ana: Page;
  let bo: Page;
  const files = (...names: readonly string[]) => names.map((name) => join(folder, name));
  const choose = (page: Page, ...names: readonly string[]) => page.setInputFiles("[data-own-files]", files(...names));
  const rows = (page: Page, count: number) =>
    page.waitForFunction((wanted) => document.querySelectorAll(".tabling-draft").length === wanted, count);

  beforeAll(async () => {
    // Signing in three people takes a while where other work shares the machine.
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Ana", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    [office, ana, bo] = [await talks.enter("Olga"), await talks.enter("Ana"), await talks.enter("Bo")];
    folder = await mkdtemp(join(tmpdir(), "parley-tabling-"));
    for (const name of ["one.docx", "two.docx", "three.docx", "four.docx"])
      await writeFile(join(folder, name), draftFile(`The line of ${name.slice(0, 3)} is frozen.`));
    await writeFile(
      join(folder, "five.pdf"),
      pdfOf([lines(72, 700, ["Article 1. The Parties shall cease fire."])], `/Info << /Author (${person}) >> `),
    );
  });
  afterAll(async () => {
    await talks?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  test("many drafts at once all stand, each under its own name, and what was not meant to be read reaches nobody", async () => {
    await office.goto(`${talks.origin}/?process=talks&page=tabling`);
    await choose(office, "one.docx", "two.docx", "three.docx", "four.docx");
    await rows(office, 4);
    const row = (name: string) => office.locator(".tabling-row", { hasText: name });
    // What was found is shown with its words, and is left out unless somebody keeps it.
    const shown = await row("one.docx").innerText();
    expect(shown).toContain("1 comment found");
    expect(shown).toContain(redLine);
    expect(shown).toContain("2 tracked changes found");
    expect(shown).toContain(fallback);
    expect(shown).toContain("author 1");
    expect(await row("one.docx").getByRole("radio", { name: "leave out" }).first().isChecked()).toBe(true);
    expect(await row("one.docx").getByRole("radio", { name: "keep a cleansed copy" }).isChecked()).toBe(true);
    await row("two.docx").getByRole("radio", { name: "as original" }).check();
    await row("one.docx").getByLabel("Title", { exact: true }).fill("The first of them");
    await row("one.docx").getByLabel("Party", { exact: true }).fill("NORTH");
    // Nothing typed goes when another file comes, or another page is looked at.
    await choose(office, "five.pdf");
    await rows(office, 5);
    await office.getByRole("link", { name: "Activity" }).click();
    await office.getByRole("link", { name: "Table a draft" }).click();
    await rows(office, 5);
    const field = (name: string, label: string) => row(name).getByLabel(label, { exact: true });
    expect(await field("one.docx", "Title").inputValue()).toBe("The first of them");
    expect(await field("one.docx", "Party").inputValue()).toBe("NORTH");
    expect(await row("five.pdf").getByRole("radio", { name: "do not keep it" }).isChecked()).toBe(true);
    for (const name of ["two.docx", "three.docx", "four.docx", "five.pdf"]) await field(name, "Party").fill("SOUTH");
    await field("two.docx", "Received by").fill("e-mail");
    await row("two.docx").locator('input[type="datetime-local"]').fill("2026-11-27T14:05");
    expect(await axeViolations(office)).toEqual([]);
    await office.getByRole("button", { name: "Table 5 drafts" }).click();
    await office.locator(".tabled li").nth(4).waitFor();
    const tabled = await office.locator(".tabled li code").allInnerTexts();
    expect(new Set(tabled).size).toBe(5);
    expect(await office.locator(".tabled li").first().innerText()).toContain("one.docx");

    for (const page of [ana, bo]) {
      const sent = await everythingSent(page);
      for (const id of tabled) expect(sent).toContain(`"${id}"`);
      for (const secret of secrets) expect(sent).not.toContain(secret);
      // The kept copies are there, and read as chosen.
      expect(sent).toContain("The line of one is frozen.");
      expect(sent).toContain("The line of fou is frozen.");
      expect(sent).toMatch(/"received":\{"by":"e-mail"/u);
    }
  });

  test("a second draft of the same name is refused until it is said to be the next version", async () => {
    const page = ana;
    await page.goto(`${talks.origin}/?process=talks&page=tabling`);
    await choose(page, "one.docx");
    await rows(page, 1);
    const id = page.getByLabel("Short name in links");
    const first = await id.inputValue();
    await page.getByRole("button", { name: "Table it" }).click();
    await page.locator(".tabled li").waitFor();
    await choose(page, "two.docx");
    await rows(page, 1);
    expect(await id.inputValue()).toBe(`${first}-2`);
    await id.fill(first);
    await page.getByText(`“${first}” is on the table already`).waitFor();
    expect(await page.getByRole("button", { name: "Table it" }).isDisabled()).toBe(true);
    await page.getByLabel("New version of").selectOption(first);
    await page.getByRole("button", { name: "Table it" }).click();
    await page.locator(".tabled", { hasText: "next version" }).waitFor();
  });

  test("comments on record are found, tabled without, and erased with the entries that repeat them", async () => {
    const point = {
      id: "1",
      label: "1.",
      heading: "",
      text: "Cease fire at once.",
      wording: "verbatim",
      deleted: false,
    };
    const comments = [{ author: person, date: null, text: redLine }];
    const draft = { title: "Old draft", language: "en", tabledBy: ["NORTH"], date: null, instrument: "", basedOn: [] };
    const old = {
      id: "old",
      party: "NORTH",
      draft: { ...draft, points: [{ ...point, points: [], comments }], warnings: [] },
    };
    const gossip = { draft: "old", point: "1", text: `They say: ${redLine.toLowerCase()}` };
    const read = value(await talks.store.read("talks", sole, {}, 1000));
    value(
      await talks.store.append(
        "talks",
        sole,
        "table",
        read.filter(({ room }) => room === "table").length,
        [said("draft", "old", old, "NORTH"), said("note", "gossip", gossip, "NORTH")].map((entry) => ({
          ...entry,
          on: "2020-03-04",
          known: "2020-03-04",
        })),
        new Date().toISOString(),
      ),
    );
    expect((await everythingSent(bo)).toLowerCase()).toContain(redLine.toLowerCase());
    await office.goto(`${talks.origin}/?process=talks&page=tabling`);
    const holding = office.locator(".holding", { hasText: "Old draft" });
    await holding.getByText(redLine).waitFor();
    await holding.getByRole("button", { name: "Table it without them…" }).click();
    await office.locator("dialog[open] button[type=submit]").click();
    await office.locator("dialog[open]").waitFor({ state: "detached" });
    // The version that stands carries nothing any longer; the earlier one does until it is erased.
    await holding.getByRole("button", { name: "Table it without them…" }).waitFor({ state: "detached" });
    await holding.getByRole("button", { name: "Erase the version that holds it…" }).click();
    const dialog = office.locator("dialog[open]");
    await dialog.getByText("1 entry repeats these words").waitFor();
    expect(await dialog.locator(".repeats li").innerText()).toContain(redLine.toLowerCase().slice(0, 20));
    await dialog.locator(".repeats input[type=checkbox]").check();
    await dialog.getByLabel("Why it is erased").fill("It was never meant to be read.");
    await dialog.getByLabel("Rule or authority").fill("Article 3");
    expect(await axeViolations(office)).toEqual([]);
    await dialog.locator("button[type=submit]").click();
    await dialog.waitFor({ state: "detached" });
    await holding.waitFor({ state: "detached" });
    const sent = await everythingSent(bo);
    expect(sent.toLowerCase()).not.toContain(redLine.toLowerCase());
    expect(sent).toContain("Cease fire at once.");
  });
});
