import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/core/text/compile.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { opened } from "../support/history.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";
import { looked, picture } from "./pictures.ts";

const browser = installedBrowser();

const ARTICLES = [
  "Each vessel shall take a pilot within one hour of arrival, unless the Harbour Master forbids it. Ships of war stay outside the bar.",
  "The Joint Office shall collect the dues on behalf of both coasts and publish its accounts.",
  "The channel shall be dredged to nine metres and kept at that depth by the Riparians jointly.",
];
const harbour = (texts: readonly string[]) =>
  draft({
    title: "Harbour",
    language: "en",
    points: texts.map((text, at) => point({ id: `${at + 1}`, label: `${at + 1}.`, text })),
  });
const { composite } = compile(["KE", "SO"].map((party) => ({ party, draft: harbour(ARTICLES) })));
const agreed = "exempts it in writing";

describe.skipIf(browser === null)("a party's own file that was sent out at an earlier revision", () => {
  let workbench: Workbench;
  let folder: string;
  beforeAll(async () => {
    const history = opened({ kind: "consensus" });
    history.write("draft", { id: "k", party: "KE", draft: harbour(ARTICLES) }, { on: "2031-03-02", party: "KE" });
    history.write("draft", { id: "s", party: "SO", draft: harbour(ARTICLES) }, { on: "2031-03-02", party: "SO" });
    const body = { id: "c", title: "Rolling text", drafts: ["k", "s"], composite };
    const base = history.write("composite", body, { on: "2031-03-03" });
    const from = ARTICLES[0]!.indexOf("forbids it");
    const quote = "forbids it";
    const span = { point: composite.points[0]!.id, in: "text", as: "KE", from, to: from + quote.length, quote };
    history.write("edit", { composite: "c", base, spans: [{ ...span, insert: agreed }] }, { on: "2031-03-05" });
    workbench = await startWorkbench(browser ?? "", { records: [history.entries] });
    folder = await mkdtemp(join(tmpdir(), "parley-own-revision-"));
    const file = (name: string, texts: readonly string[]) =>
      writeFile(join(folder, name), texts.map((text, at) => `${at + 1}. ${text}\n`).join("\n"));
    await file("as-sent.md", ARTICLES);
    await file("changed.md", [ARTICLES[0]!, ARTICLES[1]!.replace("both coasts", "all coasts"), ARTICLES[2]!]);
    await file("stale.md", [ARTICLES[0]!.replace("forbids it", "refuses it"), ARTICLES[1]!, ARTICLES[2]!]);
    await writeFile(
      join(folder, "sarn.md"),
      `---\ntitle: Harbour of Sarn\n---\n\n${ARTICLES.map((text, at) => `${at + 1}. ${text.replace("both coasts", "all coasts")}\n`).join("\n")}`,
    );
    await file("more.md", [...ARTICLES, "Sealed goods need no licence at all.", "Nothing here binds third States."]);
    const war = " Ships of war stay outside the bar.";
    await file("moved.md", [ARTICLES[0]!.replace(war, ""), ARTICLES[1]!, ARTICLES[2]! + war]);
    await file("lake.md", [
      "No party shall draw more water from the lake than its level on the first day of each month allows.",
      "Fishing is prohibited from March to May, save with nets that the guards have marked beforehand.",
    ]);
  });
  afterAll(async () => {
    await workbench?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  /** Brings a file as KE's own document; which revision it was made from is not said. */
  const bring = async (name: string): Promise<Page> => {
    const { page } = await workbench.open("?process=talks&page=own-files");
    await page.setInputFiles("[data-own-files]", join(folder, name));
    await page.getByText("Did a text come back in it, changed?").click();
    await page.getByLabel("It is", { exact: true }).selectOption("KE");
    expect(await page.getByLabel("Receive it as changes to", { exact: true }).inputValue()).toBe("");
    await page.getByRole("button", { name: "Find the places in it" }).click();
    return page;
  };
  const receive = async (page: Page) => {
    await page.getByRole("link", { name: /Receive the tracked changes/u }).click();
    await page.locator(".proposals .part-head").waitFor();
    return page.locator(".proposals");
  };

  test("as it was sent it takes nothing back, and says of which revision it is", async () => {
    const page = await bring("as-sent.md");
    const list = await receive(page);
    expect(await list.innerText()).toMatch(
      /nearest to rev\. 1; rev\. 2 stands now[\s\S]*KE’s reading of rev\. 1; nothing/u,
    );
    expect(await page.locator(".proposal").count()).toBe(0);
    await looked(page, "own-revision-same");
    // Somebody may mean to go back, and says so.
    const texts = page.getByLabel("Receive it as changes to", { exact: true });
    const labels = await texts.locator("option").allInnerTexts();
    await texts.selectOption({ label: labels.find((label) => label.includes("rev. 2")) ?? "" });
    await page.getByRole("button", { name: "Find the places in it" }).click();
    await page.locator(".proposal").first().waitFor();
    expect(await page.locator(".proposals").innerText()).toMatch(/exempts it in writing[\s\S]*forbids it/u);
    await page.context().close();
  });

  test("what was changed in it alone is proposed, on the text that stands", async () => {
    const page = await bring("changed.md");
    const list = await receive(page);
    expect(await list.innerText()).toContain("1 change in 1 proposal");
    expect(await page.locator(".proposal").innerText()).toMatch(/both[\s\S]*all/u);
    await looked(page, "own-revision-changed");
    await page.getByRole("button", { name: "Record as proposals…" }).click();
    await page.locator(".room-choice select").selectOption("table");
    await page.locator(".received-from input").first().fill("e-mail");
    await page.locator(".record-form button[type=submit]").click();
    await page.locator(".dialog-form").waitFor({ state: "hidden" });
    await page.goto(`${workbench.url}?process=talks&page=text&text=c`);
    await page.getByText(agreed).first().waitFor();
    await page.context().close();
  });

  test("what fits no more is told with what stands now, and is not recorded", async () => {
    const page = await bring("stale.md");
    const list = await receive(page);
    const told = await list.locator(".proposals-unplaced").innerText();
    expect(told).toMatch(/forbids[\s\S]*refuses[\s\S]*ask for it anew[\s\S]*it says “.*exempts it in writing.*” now/u);
    expect(await page.getByRole("button", { name: "Record as proposals…" }).count()).toBe(0);
    await looked(page, "own-revision-stale");
    await page.context().close();
  });

  test("a file under another name is told before anything of it is recorded", async () => {
    const page = await bring("sarn.md");
    const list = await receive(page);
    expect(await list.innerText()).toMatch(/The file is called “Harbour of Sarn”, the text “Harbour”/u);
    await looked(page, "own-revision-name");
    await page.context().close();
  });

  test("words that were moved are told at both places, in the list and where they are recorded", async () => {
    const page = await bring("moved.md");
    await receive(page);
    const told = ["moved to 3, which has the same words now", "moved from 1, where the same words went"];
    const abouts = await page.locator(".proposal-about").allInnerTexts();
    expect(abouts).toMatchObject(told.map((words) => expect.stringContaining(words)));
    await picture(page, "own-revision-moved");
    await page.getByRole("button", { name: "Record as proposals…" }).click();
    const chosen = await page.locator(".proposals-chosen").innerText();
    for (const words of told) expect(chosen).toContain(words);
    await picture(page, "own-revision-chosen");
    await page.context().close();
  });

  test("new paragraphs in a row are recorded, one after the other", async () => {
    const page = await bring("more.md");
    const list = await receive(page);
    expect(await list.innerText()).toContain("1 change in 1 proposal");
    await page.getByRole("button", { name: "Record as proposals…" }).click();
    await page.locator(".room-choice select").selectOption("table");
    await page.locator(".received-from input").first().fill("e-mail");
    await page.locator(".record-form button[type=submit]").click();
    await page.locator(".dialog-form").waitFor({ state: "hidden" });
    await page.context().close();
  });

  test("a file of another agreement is refused by its name, and may be read as a draft", async () => {
    const page = await bring("lake.md");
    const failure = page.locator(".own-failure");
    await failure.waitFor();
    expect(await failure.innerText()).toMatch(/lake\.md[\s\S]*not KE’s document of this text/u);
    await looked(page, "own-revision-other");
    await page.getByRole("button", { name: "Read it as a draft instead" }).click();
    await page.getByText("Did a text come back in it, changed?").waitFor();
    await page.context().close();
  });
});
