import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { longHistory } from "../../bench/fold/history.ts";
import { longProcess } from "./long-process.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();

/** Entries of the record: more than are folded at once. */
const COUNT = 9_000;

/** Goes to another day as the address does. */
const goTo = (page: Page, day: string) =>
  page.evaluate((asOf) => {
    const address = new URL(location.href);
    address.searchParams.set("asof", asOf);
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, day);

const slowDown = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
};

/** Whether an element begins on the screen. */
const inSight = (element: Element) => {
  const { top } = element.getBoundingClientRect();
  return top > -50 && top < window.innerHeight;
};

describe.skipIf(browser === null)("a long record", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    const records = [longHistory(COUNT, true)];
    workbench = await startWorkbench(browser ?? "", { records, more: [{ ...longProcess(200), id: "brackets" }] });
  });
  afterAll(() => workbench?.close());

  test("another day is folded in turns with the page, which never names one day and shows another", async () => {
    const { page, complaints } = await workbench.open("?page=start");
    await page.addInitScript(() => {
      const seen = { turns: 0, pairs: [] as string[] };
      Object.assign(window, { seen });
      // Called on its port below, as ever.
      // oxlint-disable-next-line typescript/unbound-method
      const { postMessage } = MessagePort.prototype;
      MessagePort.prototype.postMessage = new Proxy(postMessage, {
        apply: (post, port, given) => {
          seen.turns += 1;
          return Reflect.apply(post, port, given);
        },
      });
      const note = () => {
        const named = document.querySelector(".past")?.textContent ?? "latest";
        // How many events there are on that day, drawn or not.
        const shown = document.querySelector("[id^=event-]")?.getAttribute("aria-setsize") ?? "";
        const isGone = seen.pairs.length > 0 && document.querySelector("main h1") === null;
        if (shown === "" && !isGone) return;
        const pair = `${named} | ${shown}`;
        if (seen.pairs.at(-1) !== pair) seen.pairs.push(pair);
      };
      new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.goto(`${workbench.url}?process=long&page=timeline`, { waitUntil: "load" });
    await page.locator("[id^=event-]").first().waitFor();
    const turns = () => page.evaluate(() => (window as unknown as { seen: { turns: number } }).seen.turns);
    const before = await turns();
    await goTo(page, "2030-03-15");
    await page.locator(".past").waitFor();
    await goTo(page, "2029-09-15");
    await page.locator(".past", { hasText: "September 2029" }).waitFor();
    expect(await turns()).toBeGreaterThan(before);
    const pairs = await page.evaluate(() => (window as unknown as { seen: { pairs: readonly string[] } }).seen.pairs);
    expect(pairs).toHaveLength(3);
    // Each day came with what it shows: nothing was seen of one under the name of another.
    expect(new Set(pairs.map((pair) => pair.split(" | ")[1])).size).toBe(pairs.length);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("of a text on which very much is said the articles near the screen are drawn; links lead to the others", async () => {
    const { page, complaints } = await workbench.open("?process=long&page=text");
    const articles = page.locator("article.live-section");
    const nodes = () => page.evaluate(() => document.querySelectorAll("*").length);
    await articles.first().waitFor();
    await page.waitForLoadState("networkidle");
    for (const part of [0, 0.5, 1]) {
      await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), part);
      await page.waitForTimeout(300);
      expect(await nodes()).toBeLessThan(3000);
      expect(await articles.count()).toBeGreaterThan(2);
    }
    // Of the outline too the lines near its window are drawn; whoever scrolls it comes to the others.
    const outline = page.locator(".live-outline");
    expect(await outline.locator("li:not([data-room])").count()).toBeLessThan(60);
    await outline.evaluate((element) => element.scrollTo(0, element.scrollHeight / 2));
    const line = outline.locator('a[href="#point-100"]');
    await line.click();
    await page.locator("#point-100").waitFor();
    await expect.poll(() => page.locator("#point-100").evaluate(inSight)).toBe(true);
    await page.goto("about:blank");
    await page.goto(`${workbench.url}?process=long&page=text&point=150`, { waitUntil: "load" });
    await page.locator("#point-150").waitFor();
    await expect.poll(() => page.locator("#point-150").evaluate(inSight)).toBe(true);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => articles.count()).toBe(200);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => articles.count()).toBeLessThan(30);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test.each([
    { name: "status", row: ".ledger tbody tr:not([data-room])" },
    { name: "composite", row: ".c-point" },
  ])("$name draws the points near the screen, on paper all", async ({ name, row }) => {
    const { page, complaints } = await workbench.open(`?process=long&page=${name}`);
    const rows = page.locator(row);
    await rows.first().waitFor();
    await page.waitForLoadState("networkidle");
    const shown = new Set<string>();
    for (const part of [0, 0.5, 1]) {
      await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), part);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBeLessThan(3000);
      expect(await rows.count()).toBeGreaterThan(5);
      for (const words of await rows.allInnerTexts()) shown.add(words);
    }
    expect(shown.size).toBeGreaterThan(await rows.count());
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => rows.count()).toBe(200);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => rows.count()).toBeLessThan(60);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("whoever scrolls up over rows that were never drawn comes as far as was scrolled", async () => {
    const { page, complaints } = await workbench.open("?process=long&page=text&point=150");
    await page.locator("#point-150").waitFor();
    await expect.poll(() => page.locator("#point-150").evaluate(inSight)).toBe(true);
    const drawn = () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".live-section [id^=point-], [id^=point-].live-section")].map(
          (element) => [element.id, Math.round(element.getBoundingClientRect().top)] as const,
        ),
      );
    await page.mouse.move(700, 500);
    for (let step = 0; step < 12; step += 1) {
      const before = new Map(await drawn());
      await page.mouse.wheel(0, -400);
      await page.waitForTimeout(250);
      const moved = (await drawn()).flatMap(([id, top]) => {
        const was = before.get(id);
        return was === undefined ? [] : [top - was];
      });
      expect(moved.length).toBeGreaterThan(0);
      for (const by of moved) expect(Math.abs(by - 400)).toBeLessThan(3);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a point of a composite that is far from the screen is gone to by its address, by the list of points and by its bracket", async () => {
    const { page, complaints } = await workbench.open("?process=brackets&page=composite&point=p150");
    await page.locator("#point-p150").waitFor();
    await expect.poll(() => page.locator("#point-p150").evaluate(inSight)).toBe(true);
    const outline = page.locator(".composite-outline");
    await outline.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await outline.locator("a").last().click();
    await expect.poll(() => page.locator(".c-point").last().evaluate(inSight)).toBe(true);
    // Where the page is slow, it is drawn and measured before it hears that it was scrolled.
    await slowDown(page);
    for (const bracket of [1, 2, 70, 3, 60, 40, 1]) {
      await page.evaluate((n) => {
        const address = new URL(location.href);
        address.searchParams.set("bracket", String(n));
        address.hash = "";
        history.pushState(null, "", address);
        dispatchEvent(new PopStateEvent("popstate"));
        window.scrollTo(0, document.body.scrollHeight / 2);
      }, bracket);
      const here = page.locator(`[data-bracket="${bracket}"]`);
      await here.waitFor();
      await expect.poll(() => here.evaluate(inSight)).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
