import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { longHistory } from "../../bench/fold/history.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();

/** Entries of the record: more than are folded at once. */
const COUNT = 6_000;

/** Goes to another day as the address does. */
const goTo = (page: Page, day: string) =>
  page.evaluate((asOf) => {
    const address = new URL(location.href);
    address.searchParams.set("asof", asOf);
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, day);

describe.skipIf(browser === null)("a long record", () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "", { records: [longHistory(COUNT, true)] });
  });
  afterAll(() => workbench?.close());

  test("another day is folded in turns with the page, which never names one day and shows another", async () => {
    const { page, complaints } = await workbench.open("?page=start");
    await page.addInitScript(() => {
      const seen = { turns: 0, pairs: [] as string[] };
      Object.assign(window, { seen });
      MessagePort.prototype.postMessage = new Proxy(MessagePort.prototype.postMessage, {
        apply: (post, port, given) => {
          seen.turns += 1;
          return Reflect.apply(post, port, given);
        },
      });
      const note = () => {
        const named = document.querySelector(".past")?.textContent ?? "latest";
        const shown = [...document.querySelectorAll("[id^=event-]")].map(({ id }) => id).join(" ");
        if (shown === "") return;
        const pair = `${named} | ${shown}`;
        if (seen.pairs.at(-1) !== pair) seen.pairs.push(pair);
      };
      new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await page.goto(`${workbench.url}?process=long&page=timeline&order=newest`, { waitUntil: "load" });
    await page.locator("[id^=event-]").first().waitFor();
    const turns = () => page.evaluate(() => (window as unknown as { seen: { turns: number } }).seen.turns);
    const before = await turns();
    await goTo(page, "2030-03-15");
    await page.locator(".past").waitFor();
    await goTo(page, "2029-09-15");
    await page.locator(".past", { hasText: "September 2029" }).waitFor();
    expect(await turns()).toBeGreaterThan(before);
    const pairs = await page.evaluate(() => (window as unknown as { seen: { pairs: readonly string[] } }).seen.pairs);
    // Each day came with what it shows: nothing was seen of one under the name of another.
    expect(new Set(pairs.map((pair) => pair.split(" | ")[1])).size).toBe(pairs.length);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
