import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareDrafts } from "../../src/core/text/compare.ts";
import { compile } from "../../src/core/text/compile.ts";
import type { ProcessState, TabledDraft } from "../../src/core/record/state.ts";
import { packArchive } from "../../src/formats/archive.ts";
import { writeCompositeDocx, writeDraftDocx, writeRedlineDocx } from "../../src/formats/docx/index.ts";
import { exportFrame } from "../../src/formats/frame.ts";
import { example } from "../examples/load.ts";
import { editPart } from "../office/edit-docx.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";
import { filesOf } from "../support/archive.ts";

const browser = installedBrowser();
const here = "?process=lake-irrin&page=own-files";
const examples = join(import.meta.dirname, "../../examples");
const frame = exportFrame({ title: "Test" });

const choose = (page: Page, ...paths: readonly string[]) => page.setInputFiles("[data-own-files]", [...paths]);
const settled = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelectorAll('.own-file[data-status="read"], .own-file[data-status="failed"]').length === wanted,
    count,
    { timeout: 120_000 },
  );

describe.skipIf(browser === null)("own files", () => {
  let workbench: Workbench;
  let state: ProcessState;
  let folder: string;
  const file = (name: string) => join(folder, name);
  const tabled = (id: string): TabledDraft => {
    const found = state.drafts.find((draft) => draft.id === id);
    if (found === undefined) throw new Error(`no draft ${id}`);
    return found;
  };
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    state = await example("lake-irrin");
    folder = await mkdtemp(join(tmpdir(), "parley-own-"));
    const [ob, so] = [tabled("ob-chair"), tabled("so-counter")];
    await writeFile(file("so.docx"), writeDraftDocx(so.draft, frame));
    await writeFile(
      file("redline.docx"),
      writeRedlineDocx(compareDrafts(ob.draft, so.draft), ob.draft, so.draft, frame),
    );
    await writeFile(file("not-a-draft.png"), new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]));
    await writeFile(file("broken.docx"), new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]));
    await writeFile(file("empty.txt"), "");
    await writeFile(file("arabic.txt"), "المادة 1\nتلتزم الأطراف بوقف إطلاق النار.\nالمادة 2\nيبدأ التنفيذ فورا.\n");
  });
  afterAll(async () => {
    await workbench?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  test("ten files at once are read or refused, each with its own words, and none leaves the machine", async () => {
    const { page, complaints } = await workbench.open(here);
    const sent: string[] = [];
    page.on("request", (request) => {
      // Reading the record is a POST too; it carries only how far the page has read.
      if (request.method() !== "GET" && !request.url().endsWith("/api/entries.list")) sent.push(request.url());
    });
    await choose(
      page,
      file("so.docx"),
      file("redline.docx"),
      file("not-a-draft.png"),
      file("broken.docx"),
      file("empty.txt"),
      file("arabic.txt"),
      join(examples, "lake-irrin/drafts/ob-chair.md"),
      join(examples, "lake-irrin/drafts/ke-draft.md"),
      join(examples, "ukraine/drafts/us-28.md"),
      join(examples, "ukraine/sources.json"),
    );
    await settled(page, 10);
    expect(await page.locator('.own-file[data-status="read"]').count()).toBe(6);
    const failures = await page.locator(".own-failure").allInnerTexts();
    expect(failures).toHaveLength(4);
    for (const text of failures) expect(text).toMatch(/could not be read\. .{20,}/su);
    expect(failures[0]).toContain("an image (PNG)");
    expect(await page.locator(".own-file", { hasText: "redline.docx" }).innerText()).toContain("tracked changes found");
    expect(await axeViolations(page)).toEqual([]);
    expect(sent).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("an own file is compared with a draft on record and says that it is not part of the record", async () => {
    const { page } = await workbench.open(here);
    await choose(page, file("so.docx"));
    await settled(page, 1);
    await page.locator("select").first().selectOption("ob-chair");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator(".block").first().waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("to")).toBe("own-1");
    expect(await page.locator(".draft-heads, .draft-head").last().innerText()).toContain("not part of the record");
    await page.getByRole("link", { name: "Overview" }).click();
    expect(await page.locator("main").innerText()).not.toContain("not part of the record");
    await page.context().close();
  });

  test("both texts of tracked changes can be compared", async () => {
    const { page } = await workbench.open(here);
    await choose(page, file("redline.docx"));
    await settled(page, 1);
    await page.getByRole("radio", { name: "Both" }).check();
    await page.locator("select").first().selectOption("own-1-original");
    await page.locator("select").nth(1).selectOption("own-1");
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.locator(".block").first().waitFor();
    expect(await page.locator("ins").count()).toBeGreaterThan(10);
    await page.context().close();
  });

  test("own files are compiled with a draft on record under the party given", async () => {
    const { page } = await workbench.open(here);
    await choose(page, file("so.docx"));
    await settled(page, 1);
    await page.locator(".own-party input").fill("not allowed!");
    expect(await page.locator(".own-party .wrong").count()).toBe(1);
    await page.locator(".own-party input").fill("NEW");
    await page.keyboard.press("Enter");
    await page.locator(".own-work label", { hasText: "OB" }).first().click();
    await page.getByRole("button", { name: "Compile", exact: true }).click();
    await page.locator(".bracket").first().waitFor();
    expect(await page.locator(".composite-bar").innerText()).toContain("NEW");
    await page.context().close();
  });

  test("a pasted text is read", async () => {
    const { page } = await workbench.open(here);
    await page.getByRole("button", { name: "Paste a text" }).click();
    await page.getByLabel("Title").fill("Non-paper");
    await page
      .getByLabel("Text", { exact: true })
      .fill("Article 1\nThe Parties shall meet.\nArticle 2\nThey shall talk.");
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Add this text" }).click();
    await settled(page, 1);
    expect(await page.locator(".own-file").innerText()).toMatch(/Non-paper[\s\S]*2 points/);
    await page.context().close();
  });

  test("files dropped on any page are read; a folder among them is refused with advice", async () => {
    const { page } = await workbench.open("?process=ukraine");
    await page.locator(".stand").first().waitFor();
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [file("so.docx"), folder], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 400, y: 400, data });
    await page.locator(".drop-anywhere").waitFor();
    await session.send("Input.dispatchDragEvent", { type: "drop", x: 400, y: 400, data });
    await settled(page, 2);
    await expect.poll(() => new URL(page.url()).searchParams.get("page")).toBe("own-files");
    expect(await page.locator(".own-failure").innerText()).toContain("folder");
    expect(await page.locator('.own-file[data-status="read"]').innerText()).toContain("so.docx");
    await page.context().close();
  });

  test("a large file can be cancelled and read again; one that is gone says so", async () => {
    const { page } = await workbench.open(here);
    await writeFile(file("large.txt"), largeText());
    await choose(page, file("large.txt"));
    await page.getByRole("button", { name: "Cancel reading large.txt" }).click();
    expect(await page.locator(".own-file").innerText()).toContain("Reading was cancelled.");
    await rm(file("large.txt"));
    await page.getByRole("button", { name: "Read again" }).click();
    await settled(page, 1);
    expect(await page.locator(".own-failure").innerText()).toMatch(/changed, moved or removed/);
    await page.context().close();
  });

  test("a Word file of 50 MB is read without holding up the page", async () => {
    const { page } = await workbench.open(here);
    const noise = new Uint8Array(50 * 1024 * 1024);
    for (let at = 0; at < noise.length; at += 4096) crypto.getRandomValues(noise.subarray(at, at + 4096));
    await writeFile(file("pictures.docx"), withPicture(writeDraftDocx(tabled("so-counter").draft, frame), noise));
    // Beats of the page while a worker has the file: a page that reads it itself asks none, or has none meanwhile.
    const meanwhile = await page.evaluateHandle(() => {
      const seen = { isReading: false, beats: 0 };
      // oxlint-disable-next-line typescript/unbound-method -- called with its worker below
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (this: Worker, message: unknown, options: StructuredSerializeOptions) {
        seen.isReading = true;
        this.addEventListener("message", ({ data }: MessageEvent<{ kind?: string }>) => {
          if (data.kind === "read") seen.isReading = false;
        });
        post.call(this, message, options);
      } as typeof post;
      setInterval(() => (seen.beats += seen.isReading ? 1 : 0), 10);
      return seen;
    });
    await choose(page, file("pictures.docx"));
    await settled(page, 1);
    expect(await page.locator('.own-file[data-status="read"]').innerText()).toContain("125 points");
    expect(await meanwhile.evaluate(({ beats }) => beats)).toBeGreaterThan(2);
    expect(await meanwhile.evaluate(({ isReading }) => isReading)).toBe(false);
    await page.context().close();
  });

  test("a returned composite becomes proposals on its points, and leads to them", async () => {
    const drafts = ["ke-draft", "ob-chair", "cu-note", "so-counter"].map(tabled);
    const { composite } = compile(
      drafts.map(({ party, draft }) => ({ party, draft })),
      { parties: state.parties.map(({ id }) => id) },
    );
    const tracked =
      '<w:ins w:id="9001" w:author="Jane Roe" w:date="2031-03-20T10:00:00Z"><w:r><w:t xml:space="preserve"> and ammunition</w:t></w:r></w:ins>';
    const returned = editPart(
      writeCompositeDocx(composite, frame, { attributed: true }),
      "word/document.xml",
      (xml) => {
        const at = xml.indexOf("</w:r>", xml.indexOf("Heavy weapons"));
        return `${xml.slice(0, at + 6)}${tracked}${xml.slice(at + 6)}`;
      },
    );
    await writeFile(file("returned.docx"), returned);
    const { page, complaints } = await workbench.open(here);
    await choose(page, file("returned.docx"));
    await settled(page, 1);
    await page.getByRole("link", { name: /Receive the tracked changes/ }).click();
    const proposal = page.locator(".proposal");
    await proposal.first().waitFor();
    expect(await proposal.count()).toBe(1);
    expect(await proposal.locator("ins").innerText()).toContain("and ammunition");
    expect(await proposal.innerText()).not.toContain("Jane Roe");
    await page.getByLabel("Sent back by").selectOption("KE");
    expect(await proposal.innerText()).toContain("KE");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      expect(await axeViolations(page)).toEqual([]);
    }
    await page.getByRole("link", { name: "Show this point in the composite" }).click();
    const point = new URL(page.url()).searchParams.get("point") ?? "";
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(`point-${point}`);
    expect(await page.locator(`[id="point-${point}"]`).innerText()).toContain("Heavy weapons");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("the page is accessible and fits a phone", async () => {
    const { page } = await workbench.open(here, { viewport: { width: 390, height: 800 }, colorScheme: "dark" });
    await page.locator(".own-intake").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await choose(page, file("redline.docx"), file("arabic.txt"));
    await settled(page, 2);
    expect(await axeViolations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});

/** A text of some fifteen million characters. */
function largeText(): string {
  const lines = Array.from(
    { length: 150_000 },
    (_, index) =>
      `Article ${index + 1}\nThe Parties shall meet in ${index} days to talk about what was said before, and agree.`,
  );
  return lines.join("\n");
}

/** A Word file with a picture that nothing shows: what makes files large. */
function withPicture(docx: Uint8Array, picture: Uint8Array): Uint8Array {
  return packArchive([...filesOf(docx), ["word/media/image1.png", picture]]);
}
