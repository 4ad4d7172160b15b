import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser } from "./browser.ts";
import { cells, startWalk, type Walk } from "./rows.ts";

const program = installedBrowser();
const at = (values: string) => `?process=ukraine&page=${values}`;
const article = readFileSync(join(import.meta.dirname, "../lint/faulty-article.txt"), "utf8");

/** Rows of docs/article-checklist.md about figures and their sources. */
describe.skipIf(program === null)("rows of the article: figures", () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await startWalk(program ?? "");
  });
  afterAll(async () => {
    expect(walk.complaints).toEqual([]);
    await walk.close();
  });

  /** What the check of a pasted text finds: the name of each finding with what is said of it. */
  async function findings(text: string): Promise<readonly string[]> {
    await walk.go(at("briefings&view=check"), /Text to check/u);
    await walk.page.getByLabel("Text to check").fill(text);
    await walk.page.waitForSelector(".lint-item");
    return (await walk.page.locator(".lint-item").allInnerTexts()).map((item) => item.replace(/\s+/gu, " "));
  }

  test("row 7: two totals in one text are told, and each estimate keeps range, day, scope and estimator", async () => {
    const { page, go, text } = walk;
    const found = await findings(article);
    expect(found.find((item) => item.startsWith("Two figures for one thing"))).toMatch(/million/u);
    await go(at("evidence"), /Casualties, Russia/u);
    expect(await text("#claim-UKR-CLM-009")).toMatch(
      /600,000–615,000 persons.*Russian military.*US defence officials.*9 Oct 2024/u,
    );
    await page.locator("#quantity-casualties-russia .quantity-findings a").first().click();
    await page.locator(".finding.is-here").waitFor();
    expect(await text(".finding.is-here")).toMatch(
      /600,000–615,000.*648,000–658,000.*Likely reason: The ranges cannot both hold/u,
    );
  });

  test("row 8: ranges by cell with source and day, N/A apart from zero; merged ranges and a wrong official are told", async () => {
    const { go, text } = walk;
    await go(at("evidence"), /Killed, Ukraine/u);
    expect(await text("#claim-UKR-CLM-007")).toMatch(/up to 115,000 persons.*10 Oct 2024.*globalpolitics\.info/u);
    expect(await text("#claim-UKR-CLM-027")).toMatch(/100,000–140,000 persons.*Dec 2025/u);
    const none = await go("?process=lake-irrin&page=evidence", /N\/A in the source, which is not zero/u);
    expect(none).not.toMatch(/Injured in the shelling of the harbour of Tamsel 0/u);
    const found = await findings(article);
    for (const name of ["Range of two estimators", "Not official", "N/A, though a figure is on record"])
      expect(
        found.some((item) => item.startsWith(name)),
        name,
      ).toBe(true);
  });

  test("row 9: several sources behind one cell, the estimator apart from who published it", async () => {
    const { page, go } = walk;
    await go(at("evidence"), /Casualties, Russia/u);
    const [figure, , , estimator, , sources] = await cells(page, "#claim-UKR-CLM-024");
    expect(figure).toContain("about 1,200,000 persons");
    expect(estimator).toBe("CSIS Jan 2026");
    expect(sources).toMatch(/2 sources.*Dayton Daily News \/ AP.*TRT World/u);
  });

  test("row 20: frozen assets by holder, currency and legal status; uses cannot exceed the stock", async () => {
    const { page, go } = walk;
    const ledger = await go(at("evidence&view=assets"), /Euroclear, Belgium/u);
    expect(ledger).toMatch(/Euroclear, Belgium 3 sources EUR 180–193 billion immobilised/u);
    expect(ledger).toMatch(/United States.*USD 4–5 billion.*USD 1 billion.*USD 4 billion/u);
    await go("?process=lake-irrin&page=evidence&view=assets", /exceeded by/u);
    expect(await page.locator("main table tbody tr").count()).toBeGreaterThan(0);
  });

  test("row 25: a sum with its currency and clause, and a guard against counting two sums as one", async () => {
    const { go } = walk;
    const ledger = await go(
      at("evidence&view=assets"),
      /USD 100 billion, Assets for US-led rebuilding, US draft point 14/u,
    );
    expect(ledger).toMatch(/in another currency, not added/u);
    expect(await go(at("checks&text=us-28"), /Sums whose relation is not stated/u)).toMatch(
      /Two sums of USD 100 billion stand side by side \(14\/a: from frozen Russian assets; 14\/c: from Europe\)/u,
    );
    const fund = await go(at("schedule&view=fund&text=us-28"), /Sums named in the text/u);
    expect(fund).toMatch(
      /100,000,000,000 USD Invest USD 100 billion.*Drawn from: frozen Russian assets.*Drawn from: Europe/u,
    );
  });

  test("row 43: a running total is no present number, refugees are no displaced at home, and each has its day", async () => {
    const { go, text } = walk;
    await go(at("evidence&q=refugees"), /recorded across Europe/u);
    expect(await text("#claim-UKR-CLM-035")).toMatch(
      /7,710,924 persons.*stock at a moment.*refugees in Europe.*21 Oct 2022/u,
    );
    expect(await text("#claim-UKR-CLM-037")).toMatch(/stock at a moment.*Dec 2025/u);
    await go(at("evidence&q=IDPs"), /Internally displaced/u);
    expect(await text("#claim-UKR-CLM-036")).toMatch(/IDPs in Ukraine/u);
    const found = await findings(article);
    expect(found.some((item) => item.startsWith("Running total shown as present number"))).toBe(true);
  });

  test("row 26: half of the profits of which undertaking to whom; a text that ties it to the other vehicle is told", async () => {
    const { go } = walk;
    const issue = await go(at("issue&issue=profit-share"), /US share of reconstruction profits/u);
    expect(issue).toMatch(
      /USD 100 billion \(point 14 b\), not of the separate United States-Russian vehicle \(point 14 e\)/u,
    );
    expect(issue).toMatch(/50 per cent US.*None E3/u);
    const duty = await go(at("commitments&text=us-28&c=US28-C32"), /Pay 50 per cent of profits/u);
    expect(duty).toMatch(/Toward US, United States.*Begins when profits arise.*profit definition missing/u);
    const found = await findings(article);
    expect(found.some((item) => item.startsWith("Tied to the wrong vehicle"))).toBe(true);
  });
});
