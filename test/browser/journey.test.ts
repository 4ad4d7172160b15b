import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fold } from "../../src/core/record/fold.ts";
import type { Proposal } from "../../src/core/record/talks.ts";
import { buildDocx, level, numbered, para, run, tracked } from "../office/build-docx.ts";
import { editPart } from "../office/edit-docx.ts";
import { editRun, entered, escaped, paragraphsOf, wordRuns } from "../office/word-edits.ts";
import { lines, pdfOf } from "../support/pdf.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser } from "./browser.ts";
import { picture } from "./pictures.ts";
import { everythingSent, startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const comment = "Red line of the leadership. Do not trade.";
const parties = ["NORTH", "SOUTH", "EAST", "WEST", "HARB", "CANAL"] as const;

const list = para("", "").replace("<w:p></w:p>", "");
const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const item = (content: string) => para(content, numbered(1));
const paper = (body: string, more: { readonly comments?: string } = {}) =>
  buildDocx({ body: `${list}${body}<w:sectPr/>`, numbering, ...more });

const row = (...cells: readonly string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${para(run(cell))}</w:tc>`).join("")}</w:tr>`;
const table = `<w:tbl>${row("Pier", "Persons")}${row("East", "300")}</w:tbl>`;

/** Six drafts as they come: automatic numbers with a comment, a tracked change, a table, a PDF, and two in words of their own. */
const files: Readonly<Record<string, () => Uint8Array>> = {
  "north.docx": () =>
    paper(
      item(run("The garrison of the port shall not exceed 600 persons.")) +
        item(
          `<w:commentRangeStart w:id="0"/>${run("All prisoners of war go home within 14 days of signature.")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ) +
        item(run("A joint commission watches over the ceasefire and reports each week.")),
      { comments: `<w:comment w:id="0" w:author="Jane Rosecrantz" w:initials="JR">${para(comment)}</w:comment>` },
    ),
  "south.docx": () =>
    paper(
      item(run("The garrison of the port shall not exceed 800 persons.")) +
        item(
          run("All prisoners of war go home within ") +
            tracked("del", "Bo", run("60")) +
            tracked("ins", "Bo", run("30")) +
            run(" days of signature."),
        ) +
        item(run("A joint commission watches over the ceasefire and reports each week.")),
    ),
  "east.docx": () =>
    paper(
      item(run("The garrison of the port shall not exceed 600 persons.")) +
        item(run("A joint commission watches over the ceasefire and reports each week.")),
    ),
  "west.pdf": () =>
    pdfOf([
      lines(72, 700, [
        "1. The garrison of the port shall not exceed 600 persons.",
        "2. All prisoners of war go home within 14 days of signature.",
      ]),
    ]),
  "harb.docx": () =>
    paper(
      item(run("Both sides cease fire on the day of signature.")) +
        item(run("A commission of both sides meets in the port.")) +
        item(run("The agreement enters into force at once.")),
    ),
  "canal.docx": () =>
    paper(
      item(run("Ships pass the canal freely, by day and by night.")) +
        item(run("Tolls are frozen for five years.")) +
        table,
    ),
};

describe.skipIf(program === null)("from six files to answered changes", () => {
  let talks: Talks;
  let folder: string;
  let office: Page;
  let ana: Page;
  let bo: Page;
  const at = (page: string) => `${talks.origin}/?process=talks&page=${page}`;
  const all = async () => value(await talks.store.read("talks", sole, {}, 1000));

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Ana", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    const known = (await all()).filter(({ room }) => room === "public").length;
    const others = parties
      .slice(2)
      .map((id, index) => said("party", `party/${id}`, { id, name: id, slot: index + 3, roles: [] }));
    value(await talks.store.append("talks", sole, "public", known, others, "2031-03-04T09:00:01.000Z"));
    [office, ana, bo] = [await talks.enter("Olga"), await talks.enter("Ana"), await talks.enter("Bo")];
    folder = await mkdtemp(join(tmpdir(), "parley-journey-"));
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, name), bytes());
  });
  afterAll(async () => {
    await talks?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  const look = (page: Page, name: string) => picture(page, `journey-${name}`);

  test("the words at the end are the words that each wrote", async () => {
    // Six drafts in, comments left out.
    await office.goto(at("tabling"));
    await office.setInputFiles(
      "[data-own-files]",
      Object.keys(files).map((name) => join(folder, name)),
    );
    await office.waitForFunction(() => document.querySelectorAll(".tabling-draft").length === 6);
    const row = (name: string) => office.locator(".tabling-row", { hasText: name });
    for (const [index, name] of Object.keys(files).entries())
      await row(name)
        .getByLabel("Party", { exact: true })
        .fill(parties[index] ?? "");
    expect(await row("north.docx").innerText()).toContain(comment);
    await look(office, "tabling");
    await office.getByRole("button", { name: "Table 6 drafts" }).click();
    await office.locator(".tabled li").nth(5).waitFor();

    // One text; an unsure pairing is corrected.
    await office.goto(at("composite"));
    const question = office.locator(".c-unsure").first();
    await question.waitFor();
    const asked = await office.locator(".c-unsure").count();
    await look(office, "composite");
    await question.getByRole("button", { name: /^Join with/u }).click();
    await office.locator("dialog[open]").getByRole("button", { name: "Record it" }).click();
    await office.locator("dialog[open]").waitFor({ state: "detached" });
    await expect.poll(() => office.locator(".c-unsure").count()).toBeLessThan(asked);
    await office.getByRole("button", { name: "Put on the table…" }).click();
    await office.locator("dialog[open] .room-choice select").selectOption("table");
    await office.locator("dialog[open] button[type=submit]").click();
    await office.locator("dialog[open]").waitFor({ state: "detached" });

    // Out as Word, and back with three tracked changes.
    await office.locator(".page-tools .export-button").click();
    const waiting = office.waitForEvent("download");
    await office.locator(".export-menu").getByRole("button", { name: "Word", exact: true }).click();
    const sent = new Uint8Array(await readFile(await (await waiting).path()));
    await writeFile(join(folder, "returned.docx"), edited(sent));

    // Received from NORTH, as many as are shown.
    await office.goto(at("tabling"));
    await office.setInputFiles("[data-own-files]", join(folder, "returned.docx"));
    await office.getByRole("link", { name: /Receive the tracked changes/u }).click();
    await office.locator(".proposal").first().waitFor();
    await office.getByLabel("Sent back by").selectOption("NORTH");
    await office.getByRole("radio", { name: "each change" }).check();
    expect(await office.locator(".proposals .part-head").innerText()).toContain("3 changes in 3 proposals");
    await look(office, "received");
    await office.getByRole("button", { name: "Record as proposals…" }).click();
    await office.locator(".dialog-form .room-choice select").selectOption("table");
    await office.locator(".dialog-form .received-from input").first().fill("e-mail");
    await office.locator(".dialog-form button[type=submit]").click();
    await office.locator(".dialog-form").waitFor({ state: "hidden" });
    // The whole text of the point with just that change, everybody's words in their brackets.
    const before = "[Both sides cease fire on the day of signature. {HARB}]";
    const received = (await proposals()).map(({ text }) => text).toSorted();
    expect(received).toEqual([
      "4 bis It meets in Cumar.",
      `${before}[All prisoners of war go home within [14 {NORTH, WEST}][30 {SOUTH}] days. {NORTH, SOUTH, WEST}]`,
      `${before}[All prisoners of war go home within [7 {NORTH, WEST}][30 {SOUTH}] days of signature. {NORTH, SOUTH, WEST}]`,
    ]);

    // NORTH makes them its own; SOUTH answers.
    const [first] = await proposals();
    const point = first?.point ?? "";
    await ana.goto(`${at("point")}&text=composite&point=${point}`);
    await ana
      .getByText(/as received from NORTH \(e-mail\)/u)
      .first()
      .waitFor();
    await ana.getByText("Not confirmed by NORTH.").first().waitFor();
    await ana.getByRole("button", { name: "Confirm", exact: true }).first().click();
    await ana.getByText("Confirmed by NORTH.").first().waitFor();
    await bo.goto(`${at("point")}&text=composite&point=${point}`);
    await bo.getByText("Confirmed by NORTH.").first().waitFor();
    expect(await bo.getByRole("button", { name: "Confirm", exact: true }).count()).toBe(0);
    await bo.locator(".proposal").first().getByRole("button", { name: "Your answer" }).click();
    await bo.locator(".answer-form input[type=radio]").first().check();
    await bo.locator(".answer-form button[type=submit]").click();
    await bo.locator(".answers li").first().waitFor();
    await ana.locator(".answers li").first().waitFor();
    expect(await axeViolations(bo)).toEqual([]);
    await look(bo, "answered");

    // What each delegation holds in the end, and takes away.
    const state = fold(await all());
    expect(state.drafts.map(({ party }) => party).toSorted()).toEqual([...parties].toSorted());
    const north = state.drafts.find(({ party }) => party === "NORTH");
    expect(north?.draft.points.map(({ text }) => text)).toEqual([
      "The garrison of the port shall not exceed 600 persons.",
      "All prisoners of war go home within 14 days of signature.",
      "A joint commission watches over the ceasefire and reports each week.",
    ]);
    expect(
      state.proposals.flatMap(({ stances }) => stances).map(({ party, answer, stands }) => [party, answer, stands]),
    ).toEqual([["SOUTH", "accept", true]]);
    for (const page of [ana, bo]) {
      const taken = await everythingSent(page);
      expect(taken).toMatch(/"quote":"14","insert":"7"|"insert":"7","point":"[^"]*","quote":"14"/u);
      expect(taken).not.toContain(comment);
      expect(taken).not.toContain("Rosecrantz");
    }
  });

  async function proposals(): Promise<readonly Proposal[]> {
    return fold(await all()).proposals;
  }
});

/** One word replaced, words deleted, a paragraph put in, as Word tracks them. */
function edited(sent: Uint8Array): Uint8Array {
  return editPart(sent, "word/document.xml", (xml) => {
    const change = (within: string, words: string, by: (paragraph: string) => string, text: string) => {
      const paragraph = paragraphsOf(text).find(
        (each) => each.includes(escaped(within)) && each.includes(escaped(words)),
      );
      if (paragraph === undefined) throw new Error(`no paragraph says ${words}`);
      return text.replace(paragraph, () => by(paragraph));
    };
    const put = (find: string, by: string) => (paragraph: string) => {
      const found = wordRuns(paragraph).find(({ text }) => text.includes(find));
      if (found === undefined) throw new Error(`no run says ${find}`);
      return editRun(paragraph, found, found.text.indexOf(find), find.length, by);
    };
    let text = change("prisoners", "14", put("14", "7"), xml);
    text = change("prisoners", " of signature", put(" of signature", ""), text);
    return change("commission", "watches over", (paragraph) => entered(paragraph, "It meets in Cumar."), text);
  });
}
