import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type OpenPage, type Workbench } from "./browser.ts";

const browser = installedBrowser();
const sources = "?process=ukraine&page=evidence&view=sources";
const page1 = Buffer.from("<script>document.title = 'taken over'</script>The page on Monday");
const hash = createHash("sha256").update(page1).digest("hex");

describe.skipIf(browser === null)("copies of sources, and figures that change after publication", () => {
  let workbench: Workbench;
  let opened: OpenPage;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
    opened = await workbench.open(sources, {
      viewport: { width: 1440, height: 1000 },
      acceptDownloads: true,
      permissions: ["clipboard-read", "clipboard-write"],
    });
  });
  afterAll(() => workbench?.close());
  const text = (selector: string): Promise<string> => opened.page.locator(selector).first().innerText();
  const shot = async (name: string) => {
    const folder = process.env["PARLEY_LOOK"];
    if (folder !== undefined) await opened.page.screenshot({ path: `${folder}/${name}.png` });
  };

  test("a copy is kept by hash and day, dropped or chosen, verified when it is downloaded, and told from a later one", async () => {
    const { page } = opened;
    const row = page.locator("#source-nyt1024");
    const dialog = page.locator("dialog[open]");
    const onlyOnWeb = page.getByLabel(/Only those on the web without a copy/u);
    await onlyOnWeb.check();
    await expect.poll(() => new URL(page.url()).searchParams.get("copy")).toBe("none");
    const without = await page.locator("tbody tr").count();
    await row.getByRole("button", { name: /Keep a copy/u }).click();
    expect(await dialog.locator("button[type=submit]").isDisabled()).toBe(true);
    await dialog
      .getByLabel("File", { exact: true })
      .setInputFiles({ name: "empty.txt", mimeType: "", buffer: Buffer.alloc(0) });
    expect(await dialog.getByRole("alert").innerText()).toContain("“empty.txt” is empty");
    // Dropped on the dialog, it is this copy and no draft of the reader's own.
    await dialog.getByLabel("File", { exact: true }).evaluate(
      (field, bytes) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(bytes)], "monday.html", { type: "text/html" }));
        field.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
      },
      [...page1],
    );
    await dialog.getByText("monday.html").waitFor();
    await dialog.getByLabel("Day of capture").fill("2025-01-05");
    expect(await axeViolations(page, "dialog[open]")).toEqual([]);
    await shot("keep");
    await dialog.locator("button[type=submit]").click();
    await dialog.waitFor({ state: "detached" });
    // What has a copy is no longer among those that could vanish.
    await expect.poll(() => page.locator("tbody tr").count()).toBe(without - 1);
    await onlyOnWeb.uncheck();
    expect(await row.locator(".source-copies").innerText()).toMatch(
      /Copy of 5 Jan 2025 64 bytes, SHA-256 [0-9a-f]{12}\b/u,
    );
    await row.getByRole("button", { name: /Copy hash/u }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(hash);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      // The message stays for some seconds only.
      page.getByText("Downloaded; its SHA-256 is the one on record.").waitFor(),
      row.getByRole("button", { name: /Download monday\.html/u }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("monday.html");
    expect(readFileSync(await download.path())).toEqual(page1);

    await row.getByRole("button", { name: /Keep a copy/u }).click();
    await dialog.getByLabel("File", { exact: true }).setInputFiles({
      name: "friday.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF the page on Friday"),
    });
    await dialog.getByLabel("Day of capture").fill("2025-01-09");
    await dialog.locator("button[type=submit]").click();
    await row.getByText("Changed between 5 Jan 2025 and 9 Jan 2025.").waitFor();
    await row.scrollIntoViewIfNeeded();
    await shot("copies");
    expect(await axeViolations(page, "main")).toEqual([]);
    // Bytes that are not those of the hash are not saved.
    await page.route("**/api/files?**", (route) => route.fulfill({ status: 200, body: "something else" }));
    await row.getByRole("button", { name: /Download friday\.pdf/u }).click();
    expect(await row.getByRole("alert").innerText()).toMatch(/not the file that its SHA-256 names/u);
    await page.unroute("**/api/files?**");
  });

  test("a published figure that changes is told at once in another window, at the figure, and in the briefing", async () => {
    const { page, complaints } = opened;
    await page.goto(new URL("?process=ukraine&page=briefings&view=edit", workbench.url).href);
    await page.getByLabel("Title").fill("The loan");
    await page.getByLabel("Text in Markdown").fill("The loan is put at {{claim UKR-CLM-063}}.\n");
    await page.locator(".room-choice select").selectOption("public");
    await page.getByRole("button", { name: "Publish" }).click();
    await page.waitForSelector(".briefing-page .live");
    const shown = await text(".briefing-page .live");
    await page.goto(new URL("?process=ukraine&page=overview", workbench.url).href);
    await page.locator(".rail").waitFor();
    const nav = page.getByRole("navigation", { name: "Pages" });
    expect(await nav.getByRole("button", { name: "More", exact: true }).count()).toBe(1);

    // Another member corrects the figure; the page hears of it through the stream.
    const write = (room: string, changes: object) =>
      page.evaluate(
        async ({ room: where, changed }) => {
          const tell = async (path: string, body: object) =>
            (await (
              await fetch(`/api/${path}`, {
                method: "POST",
                headers: { "Content-Type": "application/json" },
                body: JSON.stringify({ process: "ukraine", ...body }),
              })
            ).json()) as { entries?: { room: string; seq: number; kind: string; body: { id?: string } }[] };
          const { entries = [] } = await tell("entries.list", { limit: 5000 });
          const old = entries.find(({ kind, body }) => kind === "claim" && body.id === "UKR-CLM-063");
          const expected = Math.max(0, ...entries.filter((each) => each.room === where).map(({ seq }) => seq));
          const id = `claim-${where}-${expected}`;
          const entry = { v: 1, id, kind: "claim", on: "2026-11-01", known: "2026-11-01", salt: "0".repeat(32) };
          return tell("entries.append", {
            room: where,
            expected,
            entries: [{ ...entry, body: { ...old?.body, ...changed } }],
          });
        },
        { room, changed: changes },
      );
    await write("public", { low: "95000000000", high: "95000000000" });
    const told = nav.getByRole("button", { name: "More 1 published figure has changed" });
    await told.waitFor();
    await expect
      .poll(() => page.locator("[aria-live]").allInnerTexts())
      .toEqual(expect.arrayContaining([expect.stringContaining("1 published figure has changed")]));
    await page.locator(".rail").getByRole("link", { name: "1 published figure has changed" }).waitFor();
    await shot("overview");
    expect(await axeViolations(page)).toEqual([]);

    // A figure that one room alone holds against it warns in that room, and is no part of the public note.
    await write("secretariat", { id: "own", low: "900000000000", high: "900000000000", estimator: "Somebody else" });
    await nav.getByRole("button", { name: /^More 1 published/u }).click();
    await nav.getByRole("link", { name: /Briefings 1 published figure has changed/u }).click();
    await page.getByRole("link", { name: "The loan" }).click();
    const due = page.locator(".message").first();
    expect(await due.innerText()).toMatch(/was EUR 90 billion[\s\S]*now EUR 95 billion/u);
    expect(await due.innerText()).not.toContain("900");
    await page.getByText("Seen in your rooms alone").waitFor();
    await shot("briefing");
    expect(await axeViolations(page, "main")).toEqual([]);
    await due.getByRole("link", { name: "See the figure" }).click();
    await page.locator("#claim-UKR-CLM-063").waitFor();
    expect(await text("#claim-UKR-CLM-063")).toMatch(/Shown in The loan, published on .* changed since/u);
    await shot("figure");
    await page.locator("#claim-UKR-CLM-063").getByRole("link", { name: "The loan", exact: true }).click();
    await page.getByRole("button", { name: "Add the notes" }).click();
    await page.locator(".briefing-correction").waitFor();
    expect(await text(".briefing-correction")).toMatch(/Correction of .*: was EUR 90 billion.*; now EUR 95 billion/u);
    expect(await text(".briefing-page .live")).toBe(shown);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme: "dark" });
    await shot("narrow");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await axeViolations(page, "main")).toEqual([]);
    await page.goto(new URL(sources, workbench.url).href);
    await page.locator("#source-nyt1024 .source-copies").scrollIntoViewIfNeeded();
    await page
      .locator("#source-nyt1024 th")
      .getByRole("button", { name: /Keep a copy/u })
      .click();
    expect(await axeViolations(page, "dialog[open]")).toEqual([]);
    await shot("keep-narrow");
    await page.keyboard.press("Escape");
    await shot("copies-narrow");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});
