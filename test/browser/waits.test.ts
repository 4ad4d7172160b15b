import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Json } from "../../src/core/common/json.ts";
import type { NewEntry } from "../../src/core/record/entry.ts";
import { draft, point } from "../../src/core/text/draft.ts";
import { said } from "../server/house.ts";
import { sole, value } from "../store/engines.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser } from "./browser.ts";
import { looked } from "./pictures.ts";
import { startTalks, type Talks } from "./seats.ts";

const program = installedBrowser();
const text = draft({
  title: "Treaty of the port",
  language: "en",
  date: "2031-03-02",
  points: [
    point({ id: "1", label: "1", text: "The garrison of the port shall not exceed 600 persons." }),
    point({ id: "2", label: "2", text: "All prisoners of war go home within 14 days." }),
  ],
});
const place = { draft: "treaty", point: "1" };

describe.skipIf(program === null)("what waits", () => {
  let talks: Talks;
  let office: Page;
  let ana: Page;
  let bo: Page;
  const at = (page: string) => `${talks.origin}/?process=talks&page=${page}`;
  const count = (page: Page) => page.locator(".head .wait-count");

  /** Written as their authors would, at the table. */
  const write = async (day: string, ...entries: readonly NewEntry[]) => {
    const known = value(await talks.store.read("talks", sole, {}, 1000)).filter(({ room }) => room === "table").length;
    value(await talks.store.append("talks", sole, "table", known, entries, `${day}T09:00:00.000Z`));
  };

  beforeAll(async () => {
    talks = await startTalks(program ?? "", [
      { name: "Olga", capacity: "secretariat" },
      { name: "Ana", capacity: "delegate", party: "NORTH" },
      { name: "Bo", capacity: "delegate", party: "SOUTH" },
    ]);
    await write(
      "2031-03-20",
      { ...said("draft", "treaty", { id: "treaty", party: "NORTH", draft: text as unknown as Json }), as: "office" },
      {
        ...said("proposal", "p1", {
          ...place,
          operation: "replace",
          text: "The garrison of the port shall not exceed 400 persons.",
          against: "The garrison of the port shall not exceed 600 persons.",
        }),
        party: "NORTH",
        as: "NORTH",
      },
      {
        ...said("silence", "s1", { draft: "treaty", points: ["2"], deadline: "2099-06-02T16:00:00.000Z" }),
        as: "office",
      },
    );
    [office, ana, bo] = [await talks.enter("Olga"), await talks.enter("Ana"), await talks.enter("Bo")];
  });
  afterAll(async () => {
    await talks?.close();
  });

  test("goes with its act, and stands for nobody else", async () => {
    await bo.goto(at("overview"));
    await count(bo).waitFor();
    expect(await count(bo).getAttribute("aria-label")).toBe("2 waiting for you");
    await count(bo).click();
    expect(await bo.locator("main h1").innerText()).toContain("Two things wait for you.");
    expect(await bo.locator(".wait").allInnerTexts()).toEqual([
      expect.stringMatching(/2 June 2099[^]*16:00[^]*A silence ends on one point[^]*Open/u),
      expect.stringMatching(
        /Answer a proposal[^]*NORTH[^]* in 1: The garrison of the port shall not exceed 400 persons in place of[^]*Answer/u,
      ),
    ]);
    await looked(bo, "waits-delegate");
    // The mediator's office waits for others, and is not counted among those that something waits for.
    await office.goto(at("waits"));
    await office.locator(".wait").first().waitFor();
    expect(await count(office).count()).toBe(0);
    expect(await office.locator(".wait[data-yours=true]").count()).toBe(0);
    expect(await office.locator("main").innerText()).toMatch(/1: SOUTH[^]* has not answered the proposal of NORTH/u);
    await looked(office, "waits-office");

    await bo.getByRole("link", { name: /^Answer: /u }).click();
    // It leads to the text, at the point.
    await bo.locator(".ans.is-mine").getByRole("button", { name: "Accept", exact: true }).click();
    await bo.locator(".ans.is-mine time").waitFor();
    await expect.poll(() => count(bo).getAttribute("aria-label")).toBe("1 waiting for you");
    await bo.goto(at("activity&who=me"));
    await bo.locator(".activity li").first().waitFor();
    expect(await bo.locator(".activity li").count()).toBe(1);
    expect(await bo.locator(".activity-day").innerText()).toMatch(/\d{4}, \d{2}:\d{2}/u);
  });

  test("comes live, and the next visit says what others wrote meanwhile", async () => {
    await ana.goto(at("overview"));
    await expect.poll(() => count(ana).getAttribute("aria-label")).toBe("1 waiting for you");
    await ana.goto("about:blank");
    await office.goto(at("point&text=treaty&point=1"));
    await write("2031-03-22", {
      ...said("proposal", "p2", {
        ...place,
        operation: "replace",
        text: "None.",
        received: { by: "e-mail", on: "2031-03-20" },
      }),
      party: "NORTH",
      as: "office",
    });
    const next = await ana.context().newPage();
    await next.goto(at("overview"));
    await expect.poll(() => count(next).getAttribute("aria-label")).toBe("2 waiting for you");
    const line = next.getByRole("link", { name: /^Since your last visit on .*, \d\d:\d\d: \d entr/u });
    await line.click();
    await next.locator(".activity .fresh").first().waitFor();
    await looked(next, "waits-activity");
  });

  test("stands in a head of five pages at most, the others behind More", async () => {
    await bo.goto(at("overview"));
    const nav = bo.getByRole("navigation", { name: "Pages", exact: true });
    await expect.poll(() => nav.getByRole("link").allInnerTexts()).toEqual(["Text", "Overview", "Record"]);
    await bo.keyboard.press("Tab");
    await nav.getByRole("button", { name: "More" }).focus();
    await bo.keyboard.press("Enter");
    await nav.getByRole("link", { name: "Evidence", exact: true }).waitFor();
    expect(await bo.evaluate(() => document.activeElement?.textContent)).toBe("Positions");
    await looked(bo, "waits-more");
    await nav.getByRole("link", { name: "Evidence", exact: true }).click();
    await nav.getByRole("button", { name: "Evidence, one of more pages" }).waitFor();
    // On a phone the name of the process opens them.
    await bo.setViewportSize({ width: 390, height: 900 });
    await bo.locator(".head .process").click();
    const menu = bo.getByRole("dialog", { name: "Pages of Talks" });
    await menu.getByRole("link", { name: "Overview", exact: true }).waitFor();
    expect(await axeViolations(bo)).toEqual([]);
    const out = process.env["PARLEY_TEST_PICTURES"];
    if (out !== undefined) await bo.screenshot({ path: join(out, "waits-phone-menu.png") });
    await menu.getByRole("link", { name: "Overview", exact: true }).click();
    await menu.waitFor({ state: "detached" }).catch(() => undefined);
    await expect.poll(() => new URL(bo.url()).searchParams.get("page")).toBeNull();
  });
});
