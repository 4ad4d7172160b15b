import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser } from "./browser.ts";
import { startWalk, type Walk } from "./rows.ts";

const program = installedBrowser();

/** Wide tables on a phone, with words that stand on the page and a class of the table. */
const pages: readonly (readonly [query: string, words: RegExp, table: string])[] = [
  ["?process=lake-irrin&page=assessments", /Dr Mirel Aston/u, ".pos-assessments"],
  ["?process=lake-irrin&page=assessments&view=criteria", /Dr Mirel Aston/u, ".pos-assessments"],
  ["?process=ukraine&page=assessments&view=burdens&draft=us-28", /who would owe what and to whom/u, ".pos-burdens"],
  ["?process=ukraine&page=topics", /All drafts/u, ".topic-table"],
  ["?process=ukraine&page=topics&view=institutions", /named in/u, ".topic-institutions"],
  ["?process=ukraine&page=evidence&view=sources", /Strength/u, ".data-scroll > .stacks"],
  ["?process=ukraine&page=regions", /Luhansk/u, ".pos-regions"],
  ["?process=ukraine&page=provenance", /By whose account/u, ".data-scroll > .stacks"],
  ["?process=ukraine&page=acceptance", /Ceiling on Ukraine’s armed forces/u, ".acceptance"],
];

describe.skipIf(program === null)("wide tables on a phone", () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await startWalk(program ?? "", { viewport: { width: 390, height: 844 } });
  });
  afterAll(async () => {
    expect(walk.complaints).toEqual([]);
    await walk.close();
  });

  test.each(pages)(
    "%s: rows are cards whose cells name their columns, and nothing scrolls sideways",
    async (query, words, table) => {
      const { page, go } = walk;
      await go(query, words);
      await page.locator(table).first().waitFor();
      const hidden = await page
        .locator(".data-scroll")
        .evaluateAll((frames) => frames.map((frame) => frame.scrollWidth - frame.clientWidth));
      expect(hidden.length).toBeGreaterThan(0);
      for (const wider of hidden) expect(wider).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      // Each cell says its column, in the words of the column's head.
      const named = await page.locator(table).evaluate((element) => {
        const heads = [...element.querySelectorAll("thead th")].map((head) => head.textContent);
        return [...element.querySelectorAll("tbody tr")].flatMap((row) =>
          [...row.children].flatMap((cell, at) =>
            at === 0 || getComputedStyle(cell).display === "none"
              ? []
              : [[heads[at] ?? "", cell.getAttribute("data-label") ?? ""]],
          ),
        );
      });
      expect(named.length).toBeGreaterThan(0);
      for (const [head = "", label = ""] of named) {
        expect(label).not.toBe("");
        // Of a draft of several parties the head names each by itself.
        for (const word of label.split(/[\s-]+/u)) expect(head).toContain(word);
      }
      // It is still a table to who hears it.
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      await session.detach();
      const heard = new Set(nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value)));
      for (const role of ["table", "row", "columnheader", "rowheader"]) expect(heard).toContain(role);
      expect(heard.has("cell") || heard.has("gridcell")).toBe(true);
    },
  );
});
