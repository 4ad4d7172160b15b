import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDocx, para, run, tracked } from "../office/build-docx.ts";
import { lines, pdfOf } from "../support/pdf.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type OpenPage, type Workbench } from "./browser.ts";

const browser = installedBrowser();
const person = "Jane Rosecrantz";
const secret = "Do not trade this line.";
const fallback = "Fallback eleven days";
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const withdrawal = (days: string) =>
  `The Parties shall withdraw their forces behind the line within ${days} days of signature.`;
const tolls = "Ships of either Party shall pass the strait without toll or delay of any kind.";
const missing = "A commission shall search for missing persons and report to the families every month.";

/** A Word file as a person leaves it: comments, hidden words, tracked changes. */
function word(head: string, days: string, change: string | null): Uint8Array {
  const article =
    change === null
      ? run(`Article 1. ${withdrawal(days)}`)
      : run("Article 1. The Parties shall withdraw their forces behind the line within ") +
        tracked("del", person, run(days)) +
        tracked("ins", person, run(change)) +
        run(" days of signature.");
  const noted =
    '<w:commentRangeStart w:id="0"/>' +
    run(`Article 2. ${tolls}`) +
    '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
  return buildDocx({
    body: `${para(run(head))}${para(article + run(fallback, "<w:vanish/>"))}${para(noted)}<w:sectPr/>`,
    comments: `<w:comment w:id="0" w:author="${person}" w:initials="JR">${para(run(secret))}</w:comment>`,
  });
}

const texts: Readonly<Record<string, Uint8Array | string>> = {
  "ketara-treaty_2025-01-12.docx": word("Treaty of the lake", "thirty", null),
  "SO_counter-draft.docx": word("Counter-draft of 19 March 2025", "thirty", "sixty"),
  "cu-note.pdf": pdfOf([
    [
      ...lines(72, 760, ["Note of the Castell Union, 12 March 2025"]),
      ...lines(72, 720, ["Article 1. The Parties shall withdraw their forces behind the line within"]),
      ...lines(72, 704, ["forty days of signature."]),
    ],
  ]),
  "chairs-text.html": `<!doctype html><title>Chair's text of Oberay</title><h1>Chair's text of Oberay</h1><p>4 March 2025</p><p>Article 1. ${withdrawal("thirty")}</p><p>Article 2. ${tolls}</p><p>Article 3. ${missing}</p>`,
  "annex-stages.txt":
    "Stages of the withdrawal\n\nArticle 1. The first stage ends at the river.\nArticle 2. The second stage ends at the line.\n",
  "harbour.md": `---\ntabledBy: [HG]\ndate: 2025-03-20\n---\n\n# Harbour proposal\n\nArticle 1. ${withdrawal("ninety")}\n`,
  "scan0031.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3]),
};

const pictures = process.env["PARLEY_TEST_PICTURES"];
async function picture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

describe.skipIf(browser === null)("the way in", () => {
  let workbench: Workbench;
  let folder: string;
  let desk: OpenPage;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    folder = await mkdtemp(join(tmpdir(), "parley-way-in-"));
    for (const [name, content] of Object.entries(texts)) await writeFile(join(folder, name), content);
    desk = await workbench.open("");
  });
  afterAll(async () => {
    await workbench?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });
  const files = () => Object.keys(texts).map((name) => join(folder, name));
  const read = (page: Page) =>
    page.waitForFunction(
      (wanted) =>
        document.querySelectorAll(".new-files tbody tr").length === wanted &&
        document.querySelector(".new-files [role=status]") === null,
      Object.keys(texts).length,
    );

  test("at first there are three doors, and each leads right into its task", async () => {
    const { page, complaints } = desk;
    await page.getByRole("heading", { name: "What have you brought?" }).waitFor();
    expect(await page.locator(".doors > li").count()).toBe(3);
    expect(await page.locator(".button-main").count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, "first-1440-light");
    await page.getByRole("link", { name: "Check an article" }).click();
    await page.locator(".article-check textarea").waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Read its duties" }).click();
    await page.getByRole("heading", { name: "A new negotiation" }).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Lake Irrin" }).click();
    await page.waitForURL(/process=lake-irrin/u);
    await page.getByRole("link", { name: "Parley", exact: true }).click();
    await page.getByRole("heading", { name: "What have you brought?" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("from New negotiation to the text of six files in at most twelve actions, without loading anew", async () => {
    const { page, complaints } = desk;
    await page.evaluate(() => Object.assign(window, { marker: "still here" }));
    let actions = 0;
    const act = async (done: Promise<unknown>) => {
      actions += 1;
      await done;
    };
    await act(page.getByRole("link", { name: "New negotiation" }).click());
    await act(page.getByLabel("Name", { exact: true }).fill("Lake Irrin talks"));
    await act(
      page
        .getByLabel(/^Parties, one a line/u)
        .fill("KE Ketara\nSO Solmark\nOB Oberay\nCU Castell Union\nHG Harbour Group"),
    );
    await act(page.getByRole("button", { name: "Next: what you have" }).click());
    await page.setInputFiles("[data-own-files]", files());
    await read(page);
    const row = (name: string) => page.locator(".new-files tbody tr", { has: page.getByRole("rowheader", { name }) });
    const cell = (name: string, label: string) => row(name).getByLabel(new RegExp(`^${label} of`, "u"));
    for (const [name, party] of [
      ["ketara-treaty", "KE"],
      ["SO_counter", "SO"],
      ["cu-note", "CU"],
      ["chairs-text", "OB"],
      ["harbour", "HG"],
      ["annex", ""],
    ] as const)
      expect([name, await cell(name, "Party").inputValue()]).toEqual([name, party]);
    for (const [name, day] of [
      ["ketara-treaty", "12 Jan 2025"],
      ["SO_counter", "19 Mar 2025"],
      ["cu-note", "12 Mar 2025"],
      ["chairs-text", "4 Mar 2025"],
      ["harbour", "20 Mar 2025"],
      ["annex", "Which day?"],
    ] as const)
      expect([name, await row(name).locator(".new-day").innerText()]).toEqual([name, expect.stringContaining(day)]);
    const found = await row("SO_counter").innerText();
    expect(found).toContain("1 comment");
    expect(found).toContain("2 tracked changes");
    expect(found).toContain("1 hidden passage");
    expect(await row("SO_counter").getByRole("radio", { name: "Leave out" }).first().isChecked()).toBe(true);
    expect(await row("scan0031").innerText()).toContain("Text not read.");
    await act(cell("annex", "Party").selectOption("OB"));
    await act(row("SO_counter").getByRole("radio", { name: "Both" }).check());
    // Nothing typed is lost on going back.
    await page.getByRole("link", { name: "1 Name and parties" }).click();
    expect(await page.getByLabel("Name", { exact: true }).inputValue()).toBe("Lake Irrin talks");
    await page.getByRole("button", { name: "Next: what you have" }).click();
    expect(await cell("annex", "Party").inputValue()).toBe("OB");
    expect(await page.locator(".new-go p").innerText()).toContain("6 of 7 files, 5 parties");
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, "new-1440-light");
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page, "new-1440-dark");
    await page.emulateMedia({ colorScheme: "light" });
    await act(page.getByLabel("The draft to begin from").selectOption("OB"));
    await act(page.getByRole("button", { name: "Open the text" }).click());
    await page.waitForURL(/process=lake-irrin-talks/u);
    await page.locator("main .words", { hasText: "withdraw their forces" }).first().waitFor();
    expect(actions).toBeLessThanOrEqual(12);
    expect(await page.evaluate(() => (window as unknown as { marker?: string }).marker)).toBe("still here");
    expect(await page.title()).toContain("Lake Irrin talks");
    await picture(page, "text-1440-light");
    expect(complaints).toEqual([]);
  });

  test("what is written is the text of one draft, the others as received proposals, and nothing that was left out", async () => {
    const { entries, raw } = await desk.page.evaluate(async () => {
      const answer = await fetch("api/entries.list", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ process: "lake-irrin-talks", after: {}, limit: 1000 }),
      });
      const text = await answer.text();
      return { raw: text, entries: (JSON.parse(text) as { entries: readonly Written[] }).entries };
    });
    const of = (kind: string) => entries.filter((entry) => entry.kind === kind);
    expect(of("party").map(({ body }) => body.id)).toEqual(["KE", "SO", "OB", "CU", "HG"]);
    expect(of("draft").map(({ party }) => party)).toEqual(["KE", "SO", "SO", "CU", "OB", "OB", "HG"]);
    const [text] = of("composite");
    expect(text?.body.composite?.drafts.map(({ party }) => party)).toEqual(["OB"]);
    const proposals = of("proposal");
    expect(new Set(proposals.map(({ party }) => party))).toEqual(new Set(["SO", "CU", "HG"]));
    for (const { as, body } of proposals) {
      expect(as).toBe("office");
      expect(body.base).toBe(text?.id);
      expect(body.received?.by).toContain("its draft");
    }
    const words = proposals.flatMap(({ party, body }) =>
      (body.spans ?? []).map(({ quote, insert }) => [party, quote, insert]),
    );
    expect(words).toEqual(
      expect.arrayContaining([
        ["SO", "thirty", "sixty"],
        ["CU", "thirty", "forty"],
        ["HG", "thirty", "ninety"],
      ]),
    );
    for (const hidden of [secret, fallback, person]) expect(raw).not.toContain(hidden);
  });

  test("the way in says where it stands, and the menu and the palette lead to a new one", async () => {
    const { page } = desk;
    await page.getByRole("link", { name: "Parley", exact: true }).click();
    await page.locator(".start-processes li").first().waitFor();
    expect(await page.locator(".start-processes").innerText()).toContain("Lake Irrin talks");
    expect(await page.locator(".button-main").count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, "start-1440-light");
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page, "start-1440-dark");
    expect(await axeViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
    await page.keyboard.press("Control+k");
    await page.keyboard.type("New negotiation");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "A new negotiation" }).waitFor();
    await page.goto(`${workbench.url}?process=lake-irrin&page=compare`);
    await page.getByRole("button", { name: /^Lake Irrin/u }).click();
    await page.getByRole("option", { name: "New negotiation" }).click();
    await page.getByRole("heading", { name: "A new negotiation" }).waitFor();
    expect(await page.evaluate(() => window.location.search)).toBe("?page=new");
  });

  test("an empty one, and one with the parties of another", async () => {
    const { page, complaints } = desk;
    await page.goto(`${workbench.url}?page=new`);
    await page.getByLabel("Name", { exact: true }).fill("Second round");
    await page.getByText("As in another negotiation").click();
    await page.getByLabel("Parties and rules as in").selectOption("lake-irrin-talks");
    await page.waitForFunction(() => document.querySelector("textarea")?.value.includes("HG Harbour Group"));
    await page.getByRole("button", { name: "Open it empty" }).click();
    await page.waitForURL(/process=second-round/u);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("the duties of a signed text", async () => {
    const { page } = desk;
    await page.goto(`${workbench.url}?page=new&for=duties`);
    await page.getByLabel("Name", { exact: true }).fill("Lake accord");
    await page.getByLabel(/^Parties, one a line/u).fill("KE Ketara\nSO Solmark");
    await page.getByRole("button", { name: "Next: what you have" }).click();
    await page.setInputFiles("[data-own-files]", join(folder, "chairs-text.html"));
    await page.getByRole("button", { name: "Read its duties" }).click();
    await page.waitForURL(/process=lake-accord.*page=commitments|page=commitments.*process=lake-accord/u);
    // Who is who is asked first; whoever is in a hurry sees the proposals without it.
    await page.getByRole("link", { name: "Show proposals without it" }).click();
    await page.getByText("withdraw their forces").first().waitFor();
  });

  test("on a phone the words begin within the first third, in both themes", async () => {
    const { page, complaints } = await workbench.open("", phone);
    await page.locator(".start-processes li").first().waitFor();
    const top = (selector: string) =>
      page.evaluate((sel) => (document.querySelector(sel)?.getBoundingClientRect().top ?? 1e9) / innerHeight, selector);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await top("main h1")).toBeLessThan(1 / 3);
    expect(await wide()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, "start-390-light");
    await page.goto(`${workbench.url}?page=new`);
    await page.getByLabel("Name", { exact: true }).fill("By phone");
    await page.getByLabel(/^Parties, one a line/u).fill("KE Ketara\nSO Solmark\nOB Oberay\nCU Castell Union");
    await picture(page, "name-390-light");
    await page.getByRole("button", { name: "Next: what you have" }).click();
    await page.setInputFiles("[data-own-files]", files());
    await read(page);
    expect(await top(".new-files tbody tr")).toBeLessThan(1 / 3);
    expect(await wide()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, "new-390-light");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeViolations(page)).toEqual([]);
    await picture(page, "new-390-dark");
    expect(complaints).toEqual([]);
  });
});

interface Written {
  readonly id: string;
  readonly kind: string;
  readonly party?: string;
  readonly as?: string;
  readonly body: {
    readonly id?: string;
    readonly base?: string;
    readonly composite?: { readonly drafts: readonly { readonly party: string }[] };
    readonly received?: { readonly by: string };
    readonly spans?: readonly { readonly quote: string; readonly insert: string }[];
  };
}
