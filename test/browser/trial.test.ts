import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { officeLinks } from "../../src/cli/starting/office-links.ts";
import { startServer, type RunningServer } from "../../src/server/serve.ts";
import { openStore } from "../../src/store/index.ts";
import type { Store } from "../../src/store/contract.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { axeViolations } from "./axe.ts";
import { browserFlags, installedBrowser, PATIENCE } from "./browser.ts";
import { builtWorkbench } from "./builds.ts";

const program = installedBrowser();
const lost = "Telephone stolen on the night train";

/** What `parley start --accounts` serves, seen by the office and two delegates, each in a browser of their own. */
describe.skipIf(program === null)("accounts on one machine", () => {
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  const data = mkdtempSync(join(tmpdir(), "parley-trial-"));

  beforeAll(async () => {
    const webFolder = await builtWorkbench("production");
    store = value(await openStore({ sqlite: data }));
    const at = new Date().toISOString();
    value(await store.createProcess("talks", at));
    const title = { title: "Lake talks", shortTitle: "Lake talks", fictitious: true, notice: "", timeZone: "UTC" };
    const party = (id: string, slot: number) => said("party", `party/${id}`, { id, name: id, slot, roles: [] });
    const frame = [said("process", "process", title), party("NORTH", 1), party("SOUTH", 2)];
    value(await store.append("talks", sole, "table", 0, frame, at));
    server = await startServer({
      mode: { kind: "accounts", origin: null },
      store,
      webFolder,
      port: 0,
      version: "0",
      guessing: { N: 16, r: 8, p: 1 },
      log: (line) => {
        if (line.event === "failure") console.error(line);
      },
    });
    browser = await chromium.launch({ executablePath: program ?? "", args: browserFlags });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await store?.close();
    rmSync(data, { recursive: true, force: true });
  });

  /** A browser of one's own. */
  async function seat(address: string): Promise<Page> {
    const context = await browser.newContext({
      locale: "en-GB",
      reducedMotion: "reduce",
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    await page.goto(address);
    return page;
  }

  async function choose(page: Page, passphrase: string): Promise<string> {
    const account = await page.locator(".sign-in-account").innerText();
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByLabel("The same again").fill(passphrase);
    await page.getByRole("button", { name: "Use a passphrase" }).click();
    await enter(page);
    return account;
  }

  async function signIn(account: string, passphrase: string): Promise<Page> {
    const page = await seat(server.url);
    await page.getByLabel("Account").fill(account);
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    return page;
  }

  /** From the way in to the talks. */
  async function enter(page: Page): Promise<void> {
    await page.locator(".start-processes a").first().click();
    await page.locator(".who-name").waitFor();
  }

  async function people(page: Page): Promise<void> {
    await page.goto(`${server.url}?process=talks&page=rooms`);
    await page.getByRole("heading", { name: "Where you are signed in" }).waitFor();
    await page.locator("section[aria-labelledby=people] tbody tr").first().waitFor();
  }

  async function invite(office: Page, name: string, capacity: string, party?: string): Promise<string> {
    const form = office.getByRole("form", { name: "Invite a person" });
    await form.getByLabel("Name").fill(name);
    await form.getByLabel("Capacity").selectOption(capacity);
    if (party !== undefined) await form.getByLabel("Party").selectOption(party);
    await form.getByRole("button", { name: "Invite", exact: true }).click();
    await openFor(office, name).waitFor();
    return form.locator(".invite-link code").innerText();
  }

  const openFor = (office: Page, name: string) =>
    office.locator("section[aria-labelledby=open-invitations] tbody tr", { hasText: name });
  const memberRow = (page: Page, name: string) =>
    page.locator("section[aria-labelledby=people] > table tbody tr", { hasText: name });
  const sessions = (page: Page) => page.locator("section[aria-labelledby=sessions] tbody tr");

  /** All that the server tells this page's reader of people and of what was written. */
  const told = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const all = { process: "talks", after: {}, limit: 1000 };
      const headers = { "Content-Type": "application/json" };
      const answers = await Promise.all([
        fetch("/api/members?process=talks"),
        fetch("/api/invitations?process=talks"),
        fetch("/api/entries.list", { method: "POST", headers, body: JSON.stringify(all) }),
      ]);
      return (await Promise.all(answers.map((answer) => answer.text()))).join("\n");
    });

  test("the office and two delegates: invited, in, one invitation taken back, one sign-in lost, sessions ended, and out", async () => {
    const [link] = await officeLinks(store, new URL(server.url).origin, Date.now());
    const office = await seat(link?.url ?? "");
    await office.getByText("Trial: plain http, on this machine alone.").waitFor();
    expect(await office.getByRole("button", { name: /passkey/u }).count()).toBe(0);
    await choose(office, "the office has its own words");
    const who = office.locator(".who");
    expect(await who.innerText()).toMatch(/Trial: plain http[^]*Mediation office[^]*mediator’s office[^]*Sign out/u);

    // Three are invited, one is no longer wanted.
    await people(office);
    const ana = await seat(await invite(office, "Ana", "delegate", "NORTH"));
    const anasAccount = await choose(ana, "correct horse battery staple");
    const bo = await seat(await invite(office, "Bo", "delegate", "SOUTH"));
    await choose(bo, "quite another set of words");
    const unwanted = await invite(office, "Cy", "observer");
    expect(await office.getByText("One browser window is one person.").count()).toBe(1);
    await openFor(office, "Cy").getByRole("button", { name: "Revoke" }).click();
    await office.locator("dialog[open]").getByRole("button", { name: "Revoke" }).click();
    await office.getByText("No invitation is open.").waitFor();
    const cy = await seat(unwanted);
    await cy.getByRole("heading", { name: "This invitation cannot be used" }).waitFor();
    await cy.context().close();

    // Each sees who they are, and of people their own delegation alone.
    expect(await ana.locator(".who").innerText()).toMatch(/Ana[^]*delegate[^]*NORTH[^]*Sign out/u);
    expect(await bo.locator(".who").innerText()).toMatch(/Bo[^]*delegate[^]*SOUTH[^]*Sign out/u);
    await people(ana);
    expect(await memberRow(ana, "").count()).toBe(1);
    expect(await ana.locator("body").innerText()).not.toMatch(/\bBo\b|Open invitations|Sign-in lost/u);
    expect(await told(bo)).not.toMatch(/\bAna\b|ana-/u);

    // A second browser of Ana's is listed, and ended from the first.
    const second = await signIn(anasAccount, "correct horse battery staple");
    await enter(second);
    await second.locator(".who").waitFor();
    await people(ana);
    expect(await sessions(ana).count()).toBe(2);
    expect(await sessions(ana).filter({ hasText: "this one" }).count()).toBe(1);
    await sessions(ana).getByRole("button", { name: "End" }).click();
    await second.getByText("You were signed out.").waitFor();
    await expect.poll(() => sessions(ana).count()).toBe(1);
    await second.context().close();
    const third = await signIn(anasAccount, "correct horse battery staple");
    await enter(third);
    await third.locator(".who").waitFor();
    await people(ana);
    await ana.getByRole("button", { name: "End all others" }).click();
    await third.getByText("You were signed out.").waitFor();
    await third.context().close();

    // Ana's sign-in is lost: it ends at once; the seat and the account stay.
    await people(office);
    await memberRow(office, "Ana").getByRole("button", { name: "Sign-in lost" }).click();
    const dialog = office.locator("dialog[open]");
    await dialog.getByLabel("What was lost").fill(lost);
    await dialog.getByRole("button", { name: "End it and make a link" }).click();
    const again = await office.locator("section[aria-labelledby=people] > .invite-link code").innerText();
    await ana.getByText("You were signed out.").waitFor();
    await openFor(office, "to sign in anew").waitFor();
    const stolen = await signIn(anasAccount, "correct horse battery staple");
    await stolen.getByRole("alert").waitFor();
    await stolen.context().close();
    const anew = await seat(again);
    await anew.getByRole("heading", { name: "Sign in anew, Ana" }).waitFor();
    expect(await choose(anew, "this time I write it down")).toBe(anasAccount);
    await people(anew);
    expect(await memberRow(anew, "Ana").innerText()).toContain("sign-in replaced");

    // It stands on the record, for that delegation and the office.
    for (const page of [anew, office]) {
      expect(await told(page)).toContain(lost);
      await page.goto(`${server.url}?process=talks&page=activity`);
      await page.locator(".activity li", { hasText: "sign-in replaced" }).waitFor();
    }
    expect(await told(bo)).not.toMatch(/readmission|stolen|\bAna\b/u);
    await bo.goto(`${server.url}?process=talks&page=activity`);
    await bo.locator(".activity li").first().waitFor();
    expect(await bo.locator("body").innerText()).not.toMatch(/sign-in replaced|stolen/u);

    // The page that says all this is readable and fits, on a desk and on a phone, by day and by night.
    await people(office);
    for (const [width, scheme] of [
      [1440, "light"],
      [390, "dark"],
    ] as const) {
      await office.setViewportSize({ width, height: 900 });
      await office.emulateMedia({ colorScheme: scheme });
      expect(await axeViolations(office)).toEqual([]);
      const overflow = await office.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await who.getByRole("button", { name: "Sign out" }).isVisible()).toBe(true);
    }

    // Out by the header, in every tab; the way back in is the sign-in, also after loading the page again.
    const beside = await anew.context().newPage();
    await beside.goto(`${server.url}?process=talks&page=people`);
    await beside.locator(".who", { hasText: "Ana" }).waitFor();
    await anew.locator(".who").getByRole("button", { name: "Sign out" }).click();
    await anew.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
    await beside.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
    expect(await beside.locator("body").innerText()).not.toContain("Ana");
    await anew.goto(`${server.url}?process=talks&page=activity`);
    await anew.getByRole("heading", { name: "Sign in", exact: true }).waitFor();
    for (const page of [office, ana, bo, anew]) await page.context().close();
  });
});
