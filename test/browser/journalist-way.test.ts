import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";
import { picture } from "./pictures.ts";

// What one who writes alone on public material does: cites a page, saves a chart, publishes, and has an address.
describe.skipIf(installedBrowser() === null)("a journalist alone", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(installedBrowser() ?? "");
  });
  afterAll(() => workbench.close());

  test("publishes where it can be read, without a room to choose, and is led to an address", async () => {
    const { page, complaints } = await workbench.open("?process=ukraine&page=briefings&view=edit");
    await page.getByLabel("Title", { exact: true }).fill("What moved this week");
    await page
      .locator(".editor-text")
      .fill("# What moved this week\n\nNothing is agreed until everything is agreed.\n");
    // Room and capacity stand behind one line that says where it goes.
    const behind = page.locator("details.write-behind");
    expect(await behind.locator("summary").innerText()).toMatch(/^Kept in: Public/u);
    expect(await page.getByLabel("You write in").isVisible()).toBe(false);
    await picture(page, "editor-alone");
    await page.getByRole("button", { name: "Publish", exact: true }).click();
    const address = page.locator(".briefing-address a");
    await address.waitFor();
    expect(await page.locator(".briefing-address").innerText()).toContain("parley publish DIR -o SITE");
    await picture(page, "published-address");
    // The address leads to the briefing itself.
    const { page: there } = await workbench.open(new URL((await address.getAttribute("href")) ?? "").search);
    await there.getByRole("heading", { name: "What moved this week" }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("takes figures in from a table, after a look at each row", async () => {
    const { page, complaints } = await workbench.open("?process=ukraine&page=evidence");
    await page.getByRole("link", { name: "Import figures…" }).click();
    const table = [
      "Quantity;Value;Unit;Date;Counted by;Source",
      "killed-russia;c. 3;persons;28.12.2025;Daily Planet;Daily Planet",
      "killed-russia;a few;persons;29.12.2025;Daily Planet;Daily Planet",
    ].join("\n");
    const file = { name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(table) };
    await page.getByLabel("Table of figures").setInputFiles(file);
    const rows = page.locator(".cm-preview tbody tr");
    await rows.first().waitFor();
    // What is not understood comes first, with what was written; the other row as it is understood.
    expect(await rows.allInnerTexts()).toMatchObject([
      expect.stringMatching(/Row 2 is left out: Still missing or to be mended: Figure \(a few\)\./u),
      expect.stringMatching(/about 3 persons\s+Killed, Russia[\s\S]*28 Dec 2025\s+New source: Daily Planet/u),
    ]);
    await picture(page, "import-figures");
    await page.getByRole("button", { name: "Record 1 figure…" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Record it", exact: true }).click();
    await page.getByRole("heading", { name: "Killed, Russia 7 figures" }).waitFor();
    await page.locator("#quantity-killed-russia", { hasText: "about 3 persons" }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test("cites the page that is open, by day and entry", async () => {
    const { page, complaints } = await workbench.open("?process=ukraine&page=positions&asof=2026-01-31", {
      viewport: { width: 390, height: 844 },
    });
    // The matrix comes in steps: the foot stands still once all of it is there.
    await page.locator("#issue-sanctions").waitFor();
    await page.getByRole("button", { name: "Cite this page" }).click();
    const words = page.locator(".cite-words");
    await words.waitFor();
    expect(complaints).toEqual([]);
    expect(await words.innerText()).toMatch(
      /: Positions, Table\. Public[^.]*, as of 31 January 2026, (?:(?: and )?entry \d+, hash [0-9a-f]{64})+\.$/u,
    );
    await picture(page, "cite");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "RIS" }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.ris$/u);
  });

  test("saves a chart under a title and in a size of its own, or as code for another page", async () => {
    const { page } = await workbench.open("?process=ukraine&page=issue&issue=military-cap");
    const chart = page.locator("figure.chart").first();
    await chart.getByRole("button", { name: "Save chart" }).click();
    await page.getByLabel("Title", { exact: true }).fill("How large may the army be?");
    await page.getByLabel("Size").selectOption("640");
    await picture(page, "chart-menu");
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Embed code (HTML)" }).click();
    const stream = await (await saving).createReadStream();
    const code = Buffer.concat(await stream.toArray()).toString("utf8");
    expect(code).toMatch(/^<figure lang="en" dir="ltr" style="margin:0;max-width:640px">/u);
    expect(code).toContain("How large may the army be?");
    expect(code).not.toMatch(/us-28|e3-28/u);
  });
});
