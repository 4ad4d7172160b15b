import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser } from "./browser.ts";
import { cells, startWalk, type Walk } from "./rows.ts";

const program = installedBrowser();
const at = (values: string) => `?process=ukraine&page=${values}`;

/** Rows of docs/article-checklist.md that the texts serve; each does on the page what its row says. */
describe.skipIf(program === null)("rows of the article: texts", () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await startWalk(program ?? "");
  });
  afterAll(async () => {
    expect(walk.complaints).toEqual([]);
    await walk.close();
  });

  test("row 1: a draft as numbered points with sponsor, day, status and sources, every version kept", async () => {
    const { page, go, until } = walk;
    const shown = await go(
      at("compare&from=us-28&to=e3-28"),
      /57 points and sub-points in the first text, 43 in the second/u,
    );
    expect(shown).toMatch(/tabled by United States US 28-point draft Draft 1 of 5 · 20 November 2025/u);
    await page.getByRole("button", { name: "About this draft" }).first().click();
    expect(await until(/Leaked draft/u, ".details")).toMatch(/draft plan.*LIGA\.net/u);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Draft to compare with/u }).click();
    await page.locator(".option").first().waitFor();
    expect(await page.locator(".option").count()).toBe(5);
    await page.keyboard.press("Escape");
    expect(await go(at("history&draft=us-28&point=10/d"), /10\(d\)/u)).toMatch(/void if Ukraine fires a missile/u);
  });

  test("row 2: the graph of versions forks and merges, any two stand side by side, and the text as it stands", async () => {
    const { page, go } = walk;
    // Two drafts come from the first one, one comes from none; a signed text gathers four.
    const drafts = await go("?process=ukraine", /Drafts in order/u);
    expect(drafts).toMatch(/European 24-point plan.*Not based on a draft on record/u);
    const lines = (await page.locator(".stemma").getAttribute("aria-label")) ?? "";
    expect(lines).toContain("European (E3) counter-proposal: mark-up of the US draft");
    expect(await page.locator(".stemma .stemma-apart").count()).toBeGreaterThan(0);
    await go("?process=lake-irrin", /Signed at Oberhaven/u);
    expect(await page.locator(".stemma .stemma-other").count()).toBeGreaterThanOrEqual(3);
    await go(
      at("compare&from=eur-24&to=ua-us-20"),
      /European 24-point plan → 20-point.*\d+ points and sub-points in the first text, \d+ in the second\./u,
    );
    expect(await go(at("composite"), /Rolling text, compiled from 3 drafts as of 23 December 2025/u)).toMatch(
      /brackets/u,
    );
    await go(at("composite&asof=2025-11-21"), /compiled from 1 draft as of 21 November 2025: 0 brackets/u);
  });

  test("row 3: points are counted by topic, filtered by family, and read topic by topic", async () => {
    const { page, go, until, text } = walk;
    await go(at("topics"), /Topics: 56\. Points: 100\. Drafts: 5\./u);
    await page.getByRole("combobox", { name: "Family" }).selectOption({ label: "Forces and guarantees (4)" });
    await until(/Topics: 4\. Points: 20\. Drafts: 5\./u);
    await expect.poll(() => page.url()).toContain("family=forces");
    expect(await page.locator(".topic-table tbody tr").count()).toBe(4);
    expect(await cells(page, "#topic-security-guarantees")).toEqual([
      "Security guarantees",
      "3",
      "2",
      "3",
      "text not read",
      "2",
      "10",
    ]);
    await page.getByRole("link", { name: "NATO membership" }).click();
    await until(/Close topic/u);
    const points = await text("section:has(#topic-points)");
    expect(points).toMatch(
      /permanent non-membership.*consensus among NATO members.*No point of this draft bears the topic/u,
    );
    expect(await page.locator(".topic-point").count()).toBe(4);
  });

  test("row 10: who is said to have written what, by whose account; function words only where they can tell", async () => {
    const { page, go, text } = walk;
    expect(await go(at("provenance"), /Dmitriev is reported to have taken part/u)).toMatch(
      /the whole text.*24 Oct 2025.*Press reports of a drafting meeting in Miami.*not confirmed by the parties/u,
    );
    await page.getByRole("button", { name: "Compare with the other drafts of the record" }).click();
    await page.locator(".pos-refused").waitFor();
    expect(await text(".pos-refused")).toContain("is not verbatim");
    expect(await go(at("provenance&draft=ua-us-20"), /Alternatives of the United States/u)).toMatch(/12.*14/u);
  });

  test("row 14: a counter-draft as mark-up, point by point: kept, changed, struck out, added", async () => {
    const { page, go } = walk;
    const shown = await go(
      at("compare&from=us-28&to=e3-28"),
      /57 points and sub-points in the first text, 43 in the second/u,
    );
    expect(shown).toMatch(
      /14 modified, 3 merged, 1 added, 12 dropped, in 24 no figure, party, day or condition differs, 2 identical/u,
    );
    const change = async (wanted: string) => {
      const block = page.locator(".compare-body .block", { hasText: wanted }).first();
      return (await block.innerText()).replace(/\s+/gu, " ");
    };
    expect(await change("Peacetime limit")).toMatch(/Quantity 600,000 → 800,000/u);
    expect(await change("replaced by nothing")).toMatch(/struck out by its party.*Russia, NATO → none/u);
    // The overview tells the same point by point, for a reader who does not open the comparison.
    const fates = await go("?process=ukraine", /8 dropped, 3 merged; 1 added/u);
    expect(fates).toMatch(/3: dropped.*14: merged.*13 modified, 8 dropped, 3 merged; 1 added/u);
  });

  test("row 15: what was raised and what was removed, by relation and by substance of the change", async () => {
    const { page, go, until } = walk;
    await go(at("compare&from=us-28&to=e3-28"), /57 points and sub-points in the first text, 43 in the second/u);
    const counts = await page.locator("fieldset", { hasText: "Changes shown" }).innerText();
    expect(counts.replace(/\s+/gu, " ")).toMatch(/All 37 Of substance 32 Unclassified 5 Formal 0/u);
    const list = await page.locator(".change-entry").allInnerTexts();
    expect(list).toHaveLength(37);
    expect(list.map((entry) => entry.replace(/\s+/gu, " "))).toContain("4 quantity 600,000 → 800,000");
    await page.getByRole("button", { name: "Why paired" }).first().click();
    const why = page.getByRole("dialog", { name: "Why paired" });
    expect(await why.innerText()).toMatch(/%|confidence/iu);
    await page.keyboard.press("Escape");
    // Of texts that are retold all that counts is of substance; of verbatim ones the rest can be left out.
    const verbatim = await go("?process=lake-irrin&page=compare&from=ob-chair&to=so-counter", /Formal \d+/u);
    const [, all = "", substance = ""] = /All (\d+) Of substance (\d+)/u.exec(verbatim) ?? [];
    expect(Number(substance)).toBeGreaterThan(0);
    expect(Number(substance)).toBeLessThan(Number(all));
    await page.getByRole("radio", { name: /^Of substance/u }).check();
    await until(new RegExp(`Changes ${substance} `, "u"));
    expect(await page.locator(".change-entry").count()).toBe(Number(substance));
  });

  test("row 18: one issue against every draft, ceilings and NATO among them", async () => {
    const { page, go } = walk;
    await go(at("positions&by=drafts"), /What each party/u);
    await page.getByRole("columnheader", { name: /28-point/u }).waitFor();
    const cap = await cells(page, "#issue-military-cap");
    expect(cap.slice(1).map((cell) => /600,000|No limit|800,000/u.exec(cell)?.[0])).toEqual([
      "600,000",
      "No limit",
      "800,000",
      "600,000",
      "800,000",
    ]);
    expect((await cells(page, "#issue-nato-membership")).at(-1)).toContain("not addressed");
  });

  test("row 41: what each instrument is, and what it lacks of a treaty", async () => {
    const { page, go, until } = walk;
    await go(at("compare&from=us-28&to=ua-us-20"), /20-point framework/u);
    await page.getByRole("button", { name: "About this draft" }).last().click();
    expect(await until(/no official text released/u, ".details")).toMatch(/framework\. Presented orally/u);
    await page.keyboard.press("Escape");
    await go(at("checks&text=us-28"), /Final clauses/u);
    const clauses = page.locator("[data-code=final-clauses]");
    await clauses.getByRole("button", { name: /more/u }).click();
    const lacks = await clauses.innerText();
    for (const gap of ["who signs", "enters into force", "subject to ratification", "depositary", "authentic"])
      expect(lacks).toContain(gap);
  });

  test("row 42: which institution stands in which draft, in which point and role; the OSCE only in one", async () => {
    const { page, go } = walk;
    await go(at("topics&view=institutions"), /Institutions: \d+/u);
    const row = async (name: string) => {
      const line = page.locator(".topic-institutions tbody tr", { hasText: name }).first();
      return (await line.locator("td").allInnerTexts()).map((cell) => cell.replace(/\s+/gu, " ").trim());
    };
    expect(await row("(OSCE)")).toEqual(["not named", "named in 24", "not named", "text not read", "not named"]);
    const bank = await row("World Bank");
    expect(bank[0]).toBe("named in 12(f) Owes or may Design a special financing package");
    expect(bank[1]).toBe("not named");
    expect((await row("(IAEA)"))[0]).toMatch(/named in 19 Watches Remain non-nuclear under the NPT/u);
  });
});
