import Sqlite from "libsql";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();
const draft =
  "1. Ceasefire\nThe Parties shall cease all hostilities on 1 March 2031.\n\n2. Ceiling\nThe armed forces of each Party shall not exceed 600 persons.\n\n3. Monitoring\nThe Mission may enter any area.";

/** Opens a process of two parties and tables a pasted draft of three points at the table. */
async function tabled(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "New negotiation" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel(/^Parties, one a line/u).fill("NO Northland\nSU Southland");
  await page.getByRole("button", { name: "Open it empty" }).click();
  await page.waitForURL(/process=river-talks/u);
  await page.getByRole("link", { name: "Record", exact: true }).click();
  await page.locator(".empty").getByRole("link", { name: "Table a draft" }).click();
  await page.getByRole("button", { name: /Paste/u }).click();
  await page.locator(".own-paste textarea").fill(draft);
  await page.locator(".own-paste button[type=submit]").click();
  await page.locator(".tabling-draft").waitFor();
  await page.getByLabel("Party", { exact: true }).fill("NO");
  await page.locator(".tabling-points summary").click();
  expect(await page.locator(".tabling-points li").count()).toBe(3);
  await page.locator(".room-choice select").selectOption("table");
  await page.getByRole("button", { name: "Table it" }).click();
  await page.getByText("1 draft tabled.").waitFor();
}

describe.skipIf(browser === null)("the record in the browser", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "");
  });
  afterAll(() => workbench?.close());

  test("a draft is tabled, words are proposed, answered with a reason, points marked, and a mark taken back", async () => {
    const { page, complaints } = await workbench.open("", { bypassCSP: true });
    const wrong: string[] = [];
    const check = async (name: string) => wrong.push(...(await axeViolations(page)).map((text) => `${name}: ${text}`));
    await tabled(page, "River talks");

    await page.getByRole("link", { name: "Proposals", exact: true }).click();
    await page.locator(".history-point select").selectOption({ index: 1 });
    await page.getByRole("button", { name: "Propose words" }).click();
    await page
      .locator(".words-field")
      .fill("The armed forces of each Party shall not exceed 800 persons in peacetime.");
    expect(await page.locator(".record-preview").innerText()).toMatch(/600[\s\S]*800/u);
    await page.locator(".acting-as select").selectOption("SU");
    await page.locator(".record-propose button[type=submit]").click();
    await page.locator(".proposal").getByRole("button", { name: "Your answer" }).click();
    // No answer is given before somebody gives it.
    expect(await page.locator(".answer-form input[type=radio]:checked").count()).toBe(0);
    await page.getByLabel("reserve", { exact: true }).check();
    await page.locator(".answer-form .acting-as select").selectOption("NO");
    // Who reserves says why.
    expect(await page.locator(".answer-form button[type=submit]").isDisabled()).toBe(true);
    await page.locator(".answer-form textarea").fill("Only with inspections.");
    await page.locator(".answer-form button[type=submit]").click();
    // The form keeps what is in it until the answer is on record; then it closes.
    await page.locator(".answer-form").waitFor({ state: "detached" });
    await page.getByText("Only with inspections.").waitFor();
    await check("point");

    await page.getByRole("link", { name: "Status of points" }).click();
    const mark = async () => {
      await page.getByRole("checkbox").nth(0).check();
      await page.getByRole("checkbox").nth(2).check();
      await page.getByRole("button", { name: "Mark…" }).click();
      const dialog = page.locator("dialog[open]");
      await dialog.getByLabel("NO", { exact: true }).check();
      await dialog.getByLabel("SU", { exact: true }).check();
      await dialog.getByLabel("Declared by").fill("Chair");
      await check("marking");
      await dialog.locator("button[type=submit]").click();
      await page
        .getByText(/On these words, 2 of 3 provisions are agreed in substance between .* and .*, 1 is open/u)
        .waitFor();
    };
    await mark();
    // The way back is offered for some seconds: it is taken before anything that may take longer.
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/all 3 provisions are open/u).waitFor();
    await mark();
    await check("status");

    for (const name of ["Activity", "Rooms and people", "Meetings", "Table a draft"]) {
      await page.getByRole("link", { name, exact: true }).click();
      await page.getByRole("heading", { level: 1, name }).waitFor();
      await check(name);
    }
    await page.getByRole("link", { name: "Rooms and people" }).click();
    await page.getByRole("button", { name: "Verify here" }).click();
    await page.getByText(/entries follow one from another/u).waitFor();
    await page.context().close();
    expect(wrong).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("what is written while nobody answers waits in the page and is sent afterwards; another page of the browser sees it", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=point&text=ob-chair&point=4");
    const other = await page.context().newPage();
    await other.goto(`${workbench.url}?process=lake-irrin&page=point&text=ob-chair&point=4`);
    await other.getByRole("button", { name: "Add a remark" }).waitFor();
    await page.route("**/api/entries.append", (route) => route.abort());
    await page.getByRole("button", { name: "Add a remark" }).click();
    await page.getByLabel("Remark", { exact: true }).fill("To be read again on Monday.");
    await page.locator(".record-form button[type=submit]").click();
    await page
      .locator(".link-line")
      .getByText(/1 entry waits/u)
      .waitFor();
    await page.unroute("**/api/entries.append");
    await page.locator(".record-form").waitFor({ state: "detached" });
    await page.getByText("To be read again on Monday.").waitFor();
    await other.getByText("To be read again on Monday.").waitFor();
    expect(await other.getByText("To be read again on Monday.").count()).toBe(1);
    await page.context().close();
  });

  test("a remark, an answer and other words for a point are there again after a reload, each on its own point", async () => {
    const at = (point: string) => `?process=lake-irrin&page=point&text=ob-chair&point=${point}`;
    const { page } = await workbench.open(at("4"));
    const remark = page.getByLabel("Remark", { exact: true });
    const reason = page.locator(".answer-form textarea");
    await page.getByRole("button", { name: "Add a remark" }).click();
    await remark.fill("Only until the spring floods.");
    await page.getByRole("button", { name: "Your answer" }).first().click();
    await reason.fill("Spring comes late.");
    await page.reload();
    await remark.waitFor();
    expect(await remark.inputValue()).toBe("Only until the spring floods.");
    await page.getByRole("button", { name: "Your answer" }).first().click();
    expect(await reason.inputValue()).toBe("Spring comes late.");
    await page.goto(`${workbench.url}${at("5")}`);
    await page.getByRole("button", { name: "Add a remark" }).waitFor();
    expect(await remark.count()).toBe(0);
    await page.context().close();
  });

  test("a damaged entry is shown as such among the others, a damaged database on every page", async () => {
    const { page } = await workbench.open("?process=ukraine&page=activity&since=2020-01-01", { bypassCSP: true });
    await page.locator(".activity-what").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    const raw = new Sqlite(join(workbench.data, "parley.db"));
    const last = "SELECT max(seq) FROM entry WHERE process = 'ukraine' AND room = 'public'";
    raw.exec(`UPDATE entry SET body = '{"forged":"Nobody said so"}' WHERE process = 'ukraine' AND seq = (${last})`);
    raw.close();
    await page.reload();
    await page.getByRole("alert").getByText("1 entry is damaged").waitFor();
    await page.getByText("Damaged: what is kept is not what was written, and is not shown.").first().waitFor();
    expect(await page.locator(".activity-what").count()).toBeGreaterThan(3);
    expect(await page.getByText("Nobody said so").count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.route("**/api/session", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: { ...((await answer.json()) as object), damaged: true } });
    });
    await page.goto(`${workbench.url}?process=lake-irrin&page=overview`);
    await page.getByRole("alert").getByText("open for reading only").waitFor();
    await page.context().close();
  });

  test("an earlier day shows the talks as they were, then known or now known", async () => {
    const { page } = await workbench.open("?process=lake-irrin&page=status&text=ob-chair&asof=2031-03-18");
    await page
      .getByText(/On 18 March 2031, 6 of 100 provisions were agreed ad referendum between Ketara and Solmark/u)
      .waitFor();
    await page.getByLabel("now", { exact: true }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get("known")).toBe("now");
    await page.goto(`${workbench.url}?process=lake-irrin&page=status&asof=2030-12-01`);
    await page.getByText(/no text was on the table/u).waitFor();
    await page.context().close();
  });
});
