import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { picture } from "./pictures.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

// What a monitor does: reads what was broken, takes a report in row by row, and finds kept reports after a reload.
describe.skipIf(installedBrowser() === null)("a monitor", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(installedBrowser() ?? "");
  });
  afterAll(() => workbench.close());

  test("sees each row of a report before it is taken in, and what was kept is there after a reload", async () => {
    const { page, complaints } = await workbench.open("?process=lake-irrin&page=monitoring&view=import", {
      viewport: { width: 1440, height: 900 },
    });
    const csv =
      "Date,Event,Place,Count,Note\n2031-09-01,vessel stopped,Irrin,c. 3,at dusk\nsoon,vessel stopped,Irrin,1,\n";
    await page.setInputFiles("input[type=file]", { name: "day.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    const rows = page.locator(".cm-preview tbody tr");
    await rows.first().waitFor();
    // What cannot be taken comes first and says why; the other is shown as it will be kept.
    expect(await rows.first().innerText()).toMatch(/“?"?soon"?”? is not a day/u);
    expect(await rows.nth(1).innerText()).toMatch(/vessel stopped[^]*3[^]*at dusk; Count: c\. 3/u);
    await picture(page, "report-preview");
    await page.getByRole("button", { name: "Take in 1 report" }).click();
    await page.getByRole("heading", { name: "Kept in this browser: 1" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "Kept in this browser: 1" }).waitFor();
    expect(complaints).toEqual([]);
  });

  test("finds a broken prohibition in this week, with the report that it rests on, and one day on the whole page", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=monitoring", {
      viewport: { width: 390, height: 844 },
    });
    const broken = page.locator("section.cm-part", {
      has: page.getByRole("heading", { name: /^Prohibitions broken/u }),
    });
    await broken.waitFor();
    const link = broken.getByRole("link", { name: /reported|verified|certified/u }).first();
    expect(await broken.locator("li").count()).toBeGreaterThan(0);
    await link.click();
    await page.locator(".cm-incidents").waitFor();
    // Counts of a later day are not there on an earlier one.
    const { page: earlier } = await workbench.open("?process=lake-irrin&page=monitoring&view=tallies&asof=2031-07-01");
    const main = earlier.locator("main");
    await main.getByText("Counts only.").waitFor();
    expect(await main.innerText()).not.toMatch(/(?:Aug|Sept?|Oct|Nov|Dec) 2031/u);
  });
});
