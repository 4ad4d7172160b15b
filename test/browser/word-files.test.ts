import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createHash } from "node:crypto";
import type { JsonObject } from "../../src/core/common/json.ts";
import type { Reader } from "../../src/core/record/room.ts";
import { compile } from "../../src/core/text/compile.ts";
import { readDraft } from "../../src/formats/read.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { buildDocx, para, run } from "../office/build-docx.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser } from "./browser.ts";
import { picture } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";
import { allOf, partsOf } from "../support/archive.ts";

const program = installedBrowser();
const at = "2031-03-04T10:00:00.000Z";
const southern: Reader = { member: "member-Bo", capacity: "delegate", party: "SOUTH" };

/** A delegation's own file: numbered by Word, with a table, a note, a header and a comment. */
function delegationsFile(days: string, header: string): Uint8Array {
  const live = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const cell = (text: string) => `<w:tc><w:tcPr/>${para(run(text))}</w:tc>`;
  const note = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  const comment =
    '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const section = '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/></w:sectPr>';
  return buildDocx({
    body:
      para(run("Agreement on the ceasefire"), '<w:pStyle w:val="Title"/>') +
      para(run(`The Parties shall withdraw all forces within ${days} days of signature.`) + note, live) +
      para(run("Monitors of both sides shall watch the whole line of contact.") + comment, live) +
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell("Depot")}${cell("Guns")}</w:tr></w:tbl>` +
      para(run("Each Party shall return all prisoners."), live) +
      section,
    styles:
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style>',
    numbering,
    comments: `<w:comment w:id="0" w:author="A person">${para(run("To be cleared."))}</w:comment>`,
    footnotes: `<w:footnote w:id="1">${para(run("As listed in the annex."))}</w:footnote>`,
    header: para(run(header)),
  });
}

/** The text of a part; none where the file has no such part. */
const partOf = (bytes: Uint8Array, name: string): string => partsOf(bytes).get(name) ?? "";

async function saved(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}

async function save(page: Page, format: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".export-menu").getByRole("button", { name: format, exact: true }).click(),
  ]);
  return download;
}

describe.skipIf(program === null)("the parties' own Word files", () => {
  let talks: Talks;
  let folder: string;
  let office: Page;
  let ana: Page;
  let bo: Page;
  const north = delegationsFile("sixty", "Draft of NORTH");
  const south = delegationsFile("ninety", "Draft of SOUTH");

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Ana", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    folder = await mkdtemp(join(tmpdir(), "parley-word-"));
    await writeFile(join(folder, "north.docx"), north);
    await writeFile(join(folder, "south.docx"), south);
    [office, ana, bo] = [await talks.enter("Olga"), await talks.enter("Ana"), await talks.enter("Bo")];
    await office.goto(`${talks.origin}/?process=talks&page=tabling`);
    await office.setInputFiles("[data-own-files]", [join(folder, "north.docx"), join(folder, "south.docx")]);
    await office.locator(".tabling-draft").nth(1).waitFor();
    for (const [name, party, title] of [
      ["north.docx", "NORTH", "North draft"],
      ["south.docx", "SOUTH", "South draft"],
    ] as const) {
      const row = office.locator(".tabling-row", { hasText: name });
      await row.getByLabel("Party", { exact: true }).fill(party);
      await row.getByLabel("Title", { exact: true }).fill(title);
      await row.getByLabel("Short name in links").fill(party.toLowerCase());
      if (party === "NORTH") await row.getByRole("radio", { name: "keep it as it came" }).check();
    }
    await office.getByRole("button", { name: "Table 2 drafts" }).click();
    await office.locator(".tabled li").nth(1).waitFor();
  });
  beforeAll(async () => {
    const drafts = await Promise.all(
      (["NORTH", "SOUTH"] as const).map(async (party) => {
        const file = party === "NORTH" ? north : south;
        return { party, draft: value(await readDraft(file, `${party}.docx`, { party })).draft };
      }),
    );
    const { composite } = compile(drafts);
    const body = {
      id: "rolling",
      title: "Rolling text",
      drafts: ["north", "south"],
      composite,
    } as unknown as JsonObject;
    const heads = value(await talks.store.heads("talks", sole));
    const reached = heads.find(({ room }) => room === "table")?.seq ?? 0;
    value(await talks.store.append("talks", sole, "table", reached, [said("composite", "c1", body)], at));
  });
  afterAll(async () => {
    await talks?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  test("a delegate saves the redline inside the other party's own file", async () => {
    await ana.goto(`${talks.origin}/?process=talks&page=compare&from=north&to=south`);
    await ana.getByRole("button", { name: "Export", exact: true }).click();
    await ana.getByRole("radio", { name: /Inside SOUTH’s own file/u }).waitFor();
    expect(await axeViolations(ana)).toEqual([]);
    await picture(ana, "word-compare");
    const bytes = await saved(await save(ana, "Word, with tracked changes"));
    const main = partOf(bytes, "word/document.xml");
    expect(main).toMatch(/<w:delText[^>]*>sixty<\/w:delText>/u);
    expect(main).toMatch(/<w:ins [^>]*w:author="SOUTH"[^>]*>.*ninety/u);
    expect(main).toContain("<w:tbl>");
    expect(main).toContain("<w:numId");
    expect(partOf(bytes, "word/footnotes.xml")).toContain("As listed in the annex.");
    expect(partOf(bytes, "word/header.xml")).toMatch(/SOUTH/u);
    // The comment was left out of the copy that is kept.
    expect(partOf(bytes, "word/comments.xml")).not.toContain("To be cleared.");
    await ana.getByRole("button", { name: "Export", exact: true }).click();
    await ana.getByRole("radio", { name: "A plain redline" }).check();
    expect(partOf(await saved(await save(ana, "Word, with tracked changes")), "word/header.xml")).not.toMatch(/SOUTH/u);
  });

  test("a party's text comes back as its kept file, byte for byte, as it came or cleansed", async () => {
    for (const [id, party, kept] of [
      ["north", "NORTH", north],
      ["south", "SOUTH", null],
    ] as const) {
      await office.goto(`${talks.origin}/?process=talks&page=text&text=${id}`);
      await office.getByRole("button", { name: "Send out" }).click();
      await office
        .getByRole("radio", { name: new RegExp(`^${party}’s own file, “${party.toLowerCase()}.docx”$`, "u") })
        .waitFor();
      // What else goes out with the file is told before it does; with a cleansed one nothing does.
      if (kept !== null) await office.locator(".export-menu .found", { hasText: "To be cleared." }).waitFor();
      else expect(await office.locator(".export-menu .found").count()).toBe(0);
      const download = await save(office, "Word");
      expect(download.suggestedFilename()).toBe(`${party.toLowerCase()}.docx`);
      const bytes = await saved(download);
      if (kept !== null) expect(Buffer.from(bytes).equals(Buffer.from(kept))).toBe(true);
      else {
        expect(partOf(bytes, "word/document.xml")).toContain("ninety");
        expect(partOf(bytes, "word/comments.xml")).not.toContain("To be cleared.");
      }
    }
  });

  test("own files dropped in are redlined inside the later one, and the composite takes a file's style", async () => {
    await ana.goto(`${talks.origin}/?process=talks&page=own-files`);
    await ana.setInputFiles("[data-own-files]", [join(folder, "north.docx"), join(folder, "south.docx")]);
    await ana.locator('.own-file[data-status="read"]').nth(1).waitFor();
    await ana.getByRole("button", { name: "Compare", exact: true }).click();
    await ana.getByRole("button", { name: "Export", exact: true }).click();
    const bytes = await saved(await save(ana, "Word, with tracked changes"));
    expect(partOf(bytes, "word/document.xml")).toMatch(/<w:delText[^>]*>sixty<\/w:delText>/u);
    expect(partOf(bytes, "word/header.xml")).toMatch(/SOUTH/u);

    await ana.goto(`${talks.origin}/?process=talks&page=composite&drafts=north,south`);
    await ana.getByRole("button", { name: "Export", exact: true }).click();
    await ana.getByLabel("In the style of").selectOption({ label: "NORTH’s file, “north.docx”" });
    await picture(ana, "word-composite");
    const styled = await saved(await save(ana, "Word"));
    expect(allOf(styled)).toContain("Draft of NORTH");
  });

  test("a party's own document that came back changed is received as its proposals", async () => {
    const changed = delegationsFile("thirty", "Draft of SOUTH, cleared");
    await writeFile(join(folder, "south-cleared.docx"), changed);
    await bo.goto(`${talks.origin}/?process=talks&page=own-files`);
    await bo.setInputFiles("[data-own-files]", join(folder, "south-cleared.docx"));
    await bo.getByText("Did a text come back in it, changed?").click();
    // A delegate's file is taken for its own unless it says otherwise.
    expect(await bo.getByLabel("It is", { exact: true }).inputValue()).toBe("SOUTH");
    await bo.getByRole("button", { name: "Find the places in it" }).click();
    await bo.getByText("SOUTH’s own document, held against").waitFor();
    await bo.getByRole("link", { name: /Receive the tracked changes/u }).click();
    await bo.locator(".proposal-point").first().waitFor();
    expect(await bo.locator(".proposal-point").allInnerTexts()).toMatchObject([
      expect.stringMatching(/ninety[\s\S]*thirty/u),
    ]);
    expect(await axeViolations(bo)).toEqual([]);
    await picture(bo, "word-own-returned");
    await bo.getByRole("button", { name: "Record as proposals…" }).click();
    await bo.locator(".record-form button[type=submit]").click();
    await bo.locator(".dialog-form").waitFor({ state: "hidden" });
    // The other delegation sees just that, as SOUTH's.
    await ana.goto(`${talks.origin}/?process=talks&page=text&text=rolling`);
    await ana.getByText("thirty").first().waitFor();
    // It may be read as a draft all the same.
    await bo.getByRole("button", { name: "Read it as a draft instead" }).click();
    await bo.getByText("Did a text come back in it, changed?").waitFor();
  });

  test("a redline in a party's file reaches only who may read that file", async () => {
    const bytes = delegationsFile("ten", "For SOUTH alone");
    const { draft } = value(await readDraft(bytes, "secret.docx", { party: "SOUTH" }));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = { sha256, name: "secret.docx", type: "application/zip" };
    value(await talks.store.putFile("talks", southern, "confidence/SOUTH", { ...file, bytes }));
    const body = { id: "secret", party: "SOUTH", draft, file } as unknown as JsonObject;
    value(
      await talks.store.append(
        "talks",
        southern,
        "confidence/SOUTH",
        0,
        [said("draft", "d-secret", body, "SOUTH")],
        at,
      ),
    );
    const path = `${talks.origin}/?process=talks&page=compare&from=north&to=secret`;
    await bo.goto(path);
    await bo.getByRole("button", { name: "Export", exact: true }).click();
    expect(partOf(await saved(await save(bo, "Word, with tracked changes")), "word/header.xml")).toContain(
      "For SOUTH alone",
    );
    await ana.goto(path);
    await ana.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await ana.content()).not.toContain("For SOUTH alone");
    expect(await ana.locator("body").innerText()).not.toMatch(/within ten days/u);
  });
});
