import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocx, para, run } from "../office/build-docx.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser } from "./browser.ts";
import { picture } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const bold = "<w:b/>";
const heading = '<w:pStyle w:val="Heading1"/>';

/** An agreement with a schedule whose head is styled like headings, a merged table, and notes in the text and in a cell. */
function agreement(guards: string, more: readonly string[], note: string): Uint8Array {
  const tc = (content: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const cell = (words: string): string => tc(para(run(words)));
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const ref = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const head = row(...["Depot", "Guards", "Closes on"].map((words) => tc(para(run(words, bold), heading))));
  const rows = [
    row(tc(para(run("Irrin") + ref(2))), cell(guards), cell("1 June 2031")),
    row(cell("Sava"), cell("25"), cell("")),
    ...(more.length === 0 ? [] : [row(...more.map(cell))]),
  ];
  const merged =
    row(tc(para(run("Contributions of both sides")), '<w:gridSpan w:val="2"/>')) + row(cell("North"), cell("50"));
  return buildDocx({
    body:
      para(run("Agreement on the depots of the lake"), '<w:pStyle w:val="Title"/>') +
      para(run("Article 1. Depots", bold), heading) +
      para(run("Each Party shall close its depots") + ref(1) + run(" as this schedule says.")) +
      `<w:tbl><w:tblPr/><w:tblGrid/>${head}${rows.join("")}</w:tbl>` +
      para(run("The Joint Commission shall confirm each closing.")) +
      para(run("Article 2. Fund", bold), heading) +
      para(run("A fund is set up with the contributions in this table.")) +
      `<w:tbl><w:tblPr/><w:tblGrid/>${merged}</w:tbl><w:sectPr/>`,
    styles:
      '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
    footnotes: `<w:footnote w:id="1">${para(run(note))}</w:footnote><w:footnote w:id="2">${para(run("With the old harbour."))}</w:footnote>`,
  });
}

describe.skipIf(program === null)("tables and notes", () => {
  let talks: Talks;
  let folder: string;
  let office: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [{ name: "Olga", capacity: "secretariat" }]);
    folder = await mkdtemp(join(tmpdir(), "parley-tables-"));
    await writeFile(join(folder, "north.docx"), agreement("40", [], "Of ammunition."));
    await writeFile(join(folder, "south.docx"), agreement("60", ["Lome", "5", "2 May 2031"], "Of ammunition or fuel."));
    office = await talks.enter("Olga");
    office.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
    });
    await office.goto(`${talks.origin}/?process=talks&page=tabling`);
    await office.setInputFiles("[data-own-files]", [join(folder, "north.docx"), join(folder, "south.docx")]);
    await office.locator(".tabling-draft").nth(1).waitFor();
    for (const [name, party] of [
      ["north.docx", "NORTH"],
      ["south.docx", "SOUTH"],
    ] as const) {
      const row = office.locator(".tabling-row", { hasText: name });
      await row.getByLabel("Party", { exact: true }).fill(party);
      await row.getByLabel("Title", { exact: true }).fill(`${party} draft`);
      await row.getByLabel("Short name in links").fill(party.toLowerCase());
    }
    await office.getByRole("button", { name: "Table 2 drafts" }).click();
    await office.locator(".tabled li").nth(1).waitFor();
  });
  afterAll(async () => {
    await talks?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  /** The page in a wide and in a narrow window, light and dark; nothing is wider than the window. */
  async function seen(name: string): Promise<void> {
    expect(await axeViolations(office)).toEqual([]);
    for (const [width, colorScheme] of [
      [1440, "light"],
      [390, "dark"],
    ] as const) {
      await office.setViewportSize({ width, height: 900 });
      await office.emulateMedia({ colorScheme });
      if (width === 1440) await picture(office, name);
      const over = await office.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
    await office.setViewportSize({ width: 1440, height: 900 });
    await office.emulateMedia({ colorScheme: "light" });
  }

  const cells = (): Promise<readonly string[]> =>
    office
      .locator(".words-table")
      .first()
      .evaluate((table) => [...table.querySelectorAll("th, td")].map((cell) => (cell.textContent ?? "").trim()));

  test("the composite draws a table with brackets in its cells, and tells notes with whose they are", async () => {
    await office.goto(`${talks.origin}/?process=talks&page=composite&drafts=north,south`);
    await office.locator(".words-table").nth(1).waitFor();
    const shown = await cells();
    expect(shown.slice(0, 3)).toEqual(["Depot", "Guards", "Closes on"]);
    expect(shown[4]).toMatch(/\[40.*\]\[60.*\]/u);
    expect(shown[9]).toMatch(/^\[Lome/u);
    const notes = office.locator(".point-footnotes li");
    expect(await notes.allInnerTexts()).toEqual([
      expect.stringMatching(/Of ammunition\..*NORTH/su),
      expect.stringMatching(/Of ammunition or fuel\..*SOUTH/su),
      expect.stringMatching(/With the old harbour\./u),
    ]);
    await office.locator(".note-mark a").first().click();
    await expect.poll(() => new URL(office.url()).hash).toBe("#note-1");
    await seen("tables-composite");
  });

  test("a comparison marks the cell that changed and the row that came", async () => {
    await office.goto(`${talks.origin}/?process=talks&page=compare&from=north&to=south`);
    await office.locator(".words-table").first().waitFor();
    expect(await office.locator(".words-table ins").first().innerText()).toContain("60");
    expect(await office.locator(".words-table ins", { hasText: "Lome" }).count()).toBeGreaterThan(0);
    await seen("tables-compare");
  });

  test("the history of a point shows its notes, and what changed in them", async () => {
    await office.goto(`${talks.origin}/?process=talks&page=history&draft=south&point=1`);
    await office.locator(".point-footnotes ins", { hasText: "or fuel" }).waitFor();
    expect(await office.locator(".point-footnotes li").allInnerTexts()).toHaveLength(4);
    await seen("tables-history");
  });

  test("an answer that comes before the page listens for it is drawn all the same", async () => {
    const page = await office.context().newPage();
    await page.addInitScript(() => {
      // React hands its later work to itself through a port: held back, effects run long after the worker has answered.
      const { prototype } = MessagePort;
      const post = Object.getOwnPropertyDescriptor(prototype, "postMessage")?.value as (message: unknown) => void;
      prototype.postMessage = function (message: unknown) {
        setTimeout(() => post.call(this, message), 1500);
      };
    });
    await page.goto(`${talks.origin}/?process=talks&page=history&draft=south&point=1`);
    await page.locator(".point-footnotes ins", { hasText: "or fuel" }).waitFor();
    await page.close();
  });

  test("the text in front draws it too, and words selected in a cell are words of the point", async () => {
    await office.goto(`${talks.origin}/?process=talks&page=text&text=north`);
    await office.locator(".words-table").first().waitFor();
    // What is off the screen is not drawn on a slow machine yet, and has no inner text: its words are there all the same.
    expect(await office.locator(".point-footnotes").first().textContent()).toContain("Of ammunition.");
    expect(await office.locator(".live-words .note-mark").allInnerTexts()).toContain("1");
    await office
      .locator(".words-table td", { hasText: "Sava" })
      .first()
      .evaluate((cell) => getSelection()?.selectAllChildren(cell));
    await office.mouse.up();
    await office
      .locator(".picked, [data-picked], .popover")
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => undefined);
    await seen("tables-text");
    expect(complaints).toEqual([]);
  });

  test("a proposal for several cells and a new row is drawn whole in the table, its number no note's", async () => {
    await office.goto(`${talks.origin}/?process=talks&page=text&text=north`);
    const point = office.locator(".live-point", { has: office.locator(".words-table", { hasText: "Sava" }) });
    await point.locator(".pt-no button").first().click();
    const field = point.locator("textarea.pop-words");
    const words = await field.inputValue();
    await field.fill(
      words.replace("| Sava | 25 |  |", "| Dune Camp | 33 | 3 May 2031 |\n| West Gate | 5 | 4 May 2031 |"),
    );
    await point.getByRole("button", { name: "Propose" }).click();
    await office.locator(".prop").first().waitFor();
    const rows = await point
      .locator(".words-table tr")
      .evaluateAll((all) =>
        all
          .slice(-2)
          .map((row) =>
            [...row.querySelectorAll("td")].map((cell) =>
              [...cell.querySelectorAll("del, ins")].map((each) => each.lastChild?.textContent?.trim()),
            ),
          ),
      );
    expect(rows).toEqual([
      [["Sava", "Dune Camp"], ["25", "33"], ["3 May 2031"]],
      [["West Gate"], ["5"], ["4 May 2031"]],
    ]);
    expect(await point.locator(".words-table .prop-tag").first().innerText()).toBe("P1");
    await office
      .getByRole("link", { name: /Proposal 1/u })
      .first()
      .waitFor();
    await seen("tables-proposed");
    await office.getByRole("button", { name: "Send out" }).click();
    const menu = office.locator(".export-menu");
    await menu.waitFor();
    expect(await menu.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});
