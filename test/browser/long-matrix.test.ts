import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { madePositions } from "../../bench/matrix/made.ts";
import { axeViolations } from "./axe.ts";
import { installedBrowser, startWorkbench, type Workbench } from "./browser.ts";

const browser = installedBrowser();

/** Most nodes that a page may have, however many issues there are. */
const MOST = 3000;

describe.skipIf(browser === null)("a matrix of many issues draws what is on the screen", () => {
  let workbench: Workbench;
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    workbench = await startWorkbench(browser ?? "", {
      more: [madePositions(200, 12), madePositions(200, 4), madePositions(300, 40)],
    });
    ({ page, complaints } = await workbench.open("?process=matrix-200-12&page=positions"));
  });
  afterAll(() => workbench?.close());

  const nodes = () => page.evaluate(() => document.querySelectorAll("*").length);
  const issues = () => page.locator("tr[id^=issue-]");
  const show = async (query: string) => {
    await page.goto("about:blank");
    await page.goto(`${workbench.url}?process=${query}`, { waitUntil: "load" });
    await issues().first().waitFor();
    await page.waitForLoadState("networkidle");
  };
  const scrollTo = (part: number) =>
    page.evaluate((share) => {
      const box = document.querySelector(".pos-scroll[data-dense]");
      window.scrollTo(0, document.body.scrollHeight * (box === null ? share : 1));
      box?.scrollTo(0, box.scrollHeight * share);
    }, part);
  /** Issues and families in the order of the table, as far as they are in sight. */
  const inSight = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>(".pos-table tbody tr:not([data-room])")].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 0 && top < window.innerHeight;
        }).length,
    );
  /** Rooms of rows that are not drawn, as far as they are in sight. */
  const roomInSight = () =>
    page.evaluate(() => {
      const box = document.querySelector(".pos-scroll")?.getBoundingClientRect();
      const [from, to] = [Math.max(120, box?.top ?? 0), Math.min(window.innerHeight, box?.bottom ?? 0)];
      return [...document.querySelectorAll("[data-room]")].filter((room) => {
        const { top, bottom, height } = room.getBoundingClientRect();
        return height > 0 && bottom > from + 1 && top < to - 1;
      }).length;
    });
  /** Presses a key as somebody who sees what comes of it. */
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  };
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-cell") ?? null);

  test.each([
    { query: "matrix-200-12&page=positions", size: { width: 1440, height: 900 } },
    { query: "matrix-200-12&page=positions", size: { width: 390, height: 844 } },
    { query: "matrix-200-4&page=positions", size: { width: 1440, height: 900 } },
    { query: "matrix-200-4&page=positions", size: { width: 390, height: 844 } },
    { query: "matrix-300-40&page=positions", size: { width: 1440, height: 900 } },
    { query: "matrix-300-40&page=positions", size: { width: 390, height: 844 } },
  ])(
    "$query at $size.width: at most 3,000 nodes, at its head, in its midst and at its end",
    async ({ query, size }) => {
      await page.setViewportSize(size);
      await show(query);
      for (const part of [0, 0.5, 1]) {
        await scrollTo(part);
        await expect.poll(inSight).toBeGreaterThan(0);
        // What lies in sight is drawn to the foot of the screen: no room of rows that are not there.
        await expect.poll(roomInSight).toBe(0);
        expect(await nodes()).toBeLessThan(MOST);
      }
      await expect.poll(() => issues().last().getAttribute("id")).toMatch(/^issue-issue-(?:200|300)$/u);
      await page.setViewportSize({ width: 1440, height: 900 });
    },
  );

  test("who hears it is told how many rows there are and where each stands; heads and issues stay in sight", async () => {
    await show("matrix-200-12&page=positions");
    const table = page.getByRole("table");
    // Ten families, two hundred issues and the heads.
    expect(await table.getAttribute("aria-rowcount")).toBe("211");
    await scrollTo(0.5);
    const drawn = () =>
      page
        .locator(".pos-table tbody tr:not([data-room])")
        .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute("aria-rowindex"))));
    await expect.poll(async () => (await drawn())[0]).toBeGreaterThan(60);
    const places = await drawn();
    expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
    expect(await table.getByRole("columnheader").count()).toBeGreaterThanOrEqual(13);
    await page.evaluate(() => document.querySelector(".pos-scroll")?.scrollBy(600, 0));
    const stays = await page.evaluate(() => {
      const box = document.querySelector(".pos-scroll")?.getBoundingClientRect();
      const head = document.querySelector(".pos-table thead")?.firstElementChild?.getBoundingClientRect();
      const issue = document.querySelector(".pos-issue")?.getBoundingClientRect();
      return { head: (head?.top ?? 0) - (box?.top ?? 0), issue: (issue?.left ?? 0) - (box?.left ?? 0) };
    });
    expect(stays).toEqual({ head: 0, issue: 0 });
    expect(await axeViolations(page)).toEqual([]);
  });

  test("arrow keys go through all rows, beyond those drawn at first, and Home and End along the row", async () => {
    await show("matrix-200-12&page=positions&sort=latest");
    await page.locator("tr[id^=issue-] td a").first().focus();
    const order = await page.evaluate(() => document.querySelectorAll("tr[id^=issue-]").length);
    expect(order).toBeLessThan(40);
    const reached = new Set<string>();
    for (let step = 0; step < 80; step++) {
      reached.add((await focused()) ?? "");
      await press("ArrowDown");
    }
    expect(reached.size).toBe(80);
    expect([...reached].every((cell) => cell.endsWith(":P01"))).toBe(true);
    // Neither the heads nor the issues hide what is focused.
    await press("End");
    expect(await focused()).toMatch(/:P12$/u);
    for (let step = 0; step < 30; step++) await press("ArrowUp");
    for (let step = 0; step < 11; step++) await press("ArrowLeft");
    expect(await focused()).toMatch(/:P01$/u);
    expect(
      await page.evaluate(() => {
        const focus = document.activeElement?.getBoundingClientRect();
        const head = document.querySelector(".pos-table thead")?.firstElementChild?.getBoundingClientRect();
        const issue = document.activeElement?.closest("tr")?.firstElementChild?.getBoundingClientRect();
        return (focus?.top ?? 0) >= (head?.bottom ?? 0) - 1 && (focus?.left ?? 0) >= (issue?.right ?? 0) - 1;
      }),
    ).toBe(true);
    await press("Home");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("pos-issue-link");
  });

  test("of many columns those near the screen are drawn, each knows its number, and keys reach all", async () => {
    await show("matrix-300-40&page=positions");
    const table = page.getByRole("table");
    expect(await table.getAttribute("aria-colcount")).toBe("41");
    const heads = () =>
      page
        .locator(".pos-table thead th")
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("aria-colindex"))));
    const columns = await heads();
    expect(columns.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(columns.length).toBeLessThan(16);
    await page.locator("tr[id^=issue-] td a").first().focus();
    for (let step = 2; step <= 20; step++) await press("ArrowRight");
    expect(await focused()).toMatch(/:P20$/u);
    await press("End");
    await expect.poll(focused).toMatch(/:P40$/u);
    await expect.poll(async () => (await heads()).at(-1)).toBe(41);
    // Each cell stands under the head of its column.
    const apart = await page.evaluate(() => {
      const left = (cell: Element) => Math.round(cell.getBoundingClientRect().left);
      const under = new Map(
        [...document.querySelectorAll(".pos-table thead th")].map((head) => [
          head.getAttribute("aria-colindex"),
          left(head),
        ]),
      );
      const cells = [...document.querySelectorAll(".pos-table tr[id^=issue-] > *")];
      return cells.filter((cell) => under.get(cell.getAttribute("aria-colindex")) !== left(cell)).length;
    });
    expect(apart).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    for (let step = 0; step < 5; step++) await press("ArrowLeft");
    await expect.poll(focused).toMatch(/:P35$/u);
    await press("Home");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("pos-issue-link");
    await press("ArrowRight");
    await expect.poll(focused).toMatch(/:P01$/u);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".pos-table thead th").count()).toBe(41);
    expect(await table.getAttribute("aria-colcount")).toBeNull();
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => page.locator(".pos-table thead th").count()).toBeLessThan(16);
  });

  test("words are found in all issues, drawn or not; what fits on the screen is counted by the table itself", async () => {
    await show("matrix-200-12&page=positions");
    expect(await page.locator("#issue-issue-187").count()).toBe(0);
    await page.getByRole("searchbox", { name: "Find an issue" }).fill("Issue 187 ");
    await page.locator("#issue-issue-187").waitFor();
    expect(await issues().count()).toBe(1);
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBeNull();
    expect(await page.locator("#issue-issue-187").getAttribute("aria-rowindex")).toBeNull();
    await page.getByRole("searchbox", { name: "Find an issue" }).fill("");
    await expect.poll(() => issues().count()).toBeGreaterThan(5);
    expect(await page.getByRole("table").getAttribute("aria-rowcount")).toBe("211");
  });

  test.each(["#issue-issue-150", "&cell=issue-150:P12"])("%s leads to an issue far down", async (link) => {
    await show(`matrix-200-12&page=positions${link}`);
    const row = page.locator("#issue-issue-150");
    await row.waitFor();
    const inSight = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top > 0 && bottom < window.innerHeight;
    };
    await expect.poll(() => row.evaluate(inSight)).toBe(true);
    expect(await nodes()).toBeLessThan(MOST);
  });

  test("on paper all issues stand", async () => {
    await show("matrix-200-12&page=positions");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => issues().count()).toBe(200);
    // The columns share the sheet: none is cut off.
    expect(
      await page.evaluate(() => {
        const table = document.querySelector(".pos-table");
        return (table?.scrollWidth ?? 0) <= document.documentElement.clientWidth;
      }),
    ).toBe(true);
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => issues().count()).toBeLessThan(100);
    expect(complaints).toEqual([]);
  });
});
