import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser } from "./browser.ts";
import { startWalk, type Walk } from "./rows.ts";

const program = installedBrowser();
const us = (values: string) => `?process=ukraine&${values}&text=us-28`;
const irrin = (values: string) => `?process=lake-irrin&page=${values}`;

/** Rows of docs/article-checklist.md that commitments, their checks, schedule and monitoring serve. */
describe.skipIf(program === null)("rows of the article: commitments", () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await startWalk(program ?? "");
  });
  afterAll(async () => {
    expect(walk.complaints).toEqual([]);
    await walk.close();
  });
  const line = async (table: string, words: string) =>
    (await walk.page.locator(`${table} tbody tr`, { hasText: words }).first().innerText()).replace(/\s+/gu, " ");

  test("row 16: a vague guarantee, its conditions and forfeiture as a graph, and what a trigger would set off", async () => {
    const { page, go } = walk;
    const checks = await go(us("page=checks"), /Nobody certifies that the condition has occurred/u);
    for (const gap of [/The debtor is not named/u, /A vague term in a duty/u, /No deadline/u])
      expect(checks).toMatch(gap);
    const graph = await go(us("page=schedule&view=graph"), /The same as a table/u);
    expect(graph).toMatch(
      /Ukraine invades Russia begins it End the guarantee.*may end it Provide dependable security guarantees/u,
    );
    // What if: one course without the event, one with it, side by side.
    await go(us("page=scenarios"), /Nothing is assumed about real parties/u);
    await page.getByRole("button", { name: "Add a branch" }).click();
    await page.getByRole("button", { name: "Add a branch" }).click();
    await page.getByRole("button", { name: "Add an event" }).last().click();
    await page.getByLabel("Event", { exact: true }).selectOption({ label: "Russia invades Ukraine" });
    const row = (words: string) => page.locator(".cm-runs tr", { hasText: words });
    await expect
      .poll(() => row("Reinstate all global sanctions").locator("td b").allInnerTexts())
      .toEqual(["not begun", "in effect"]);
    expect(await row("Respond militarily").locator("td b").allInnerTexts()).toEqual(["not begun", "in effect"]);
    expect(await row("End the guarantee if Ukraine").count()).toBe(0);
  });

  test("row 19: phases, staged relief, what it depends on, and a snapback that comes back", async () => {
    const { page, go, until } = walk;
    await go(us("page=commitments"), /67 confirmed by a person/u);
    await page.getByRole("combobox", { name: "Phase" }).selectOption({ label: "Staged relief" });
    await until(/Discuss and agree the lifting of sanctions in stages/u);
    await expect.poll(() => page.url()).toContain("phase=staged-relief");
    const relief = await go(us("page=schedule&view=relief"), /Reinstate all global sanctions/u);
    expect(relief).toMatch(/Reinstate all global sanctions If the condition occurs Russia invades Ukraine.*snapback/u);
    // Where reports are kept, measures are lifted by phase and come back on a breach.
    expect(await go(irrin("schedule&view=relief"), /Relief|lifted/u)).toMatch(/snapback|comes back/iu);
  });

  test("row 23: a change of the constitution: organ, majority, no deadline in the text, barred under martial law", async () => {
    const { page, go } = walk;
    const duty = await go(us("page=commitments&c=US28-C10"), /In plain words/u);
    expect(duty).toMatch(
      /Deadline none stated.*Domestic law UA, Ukraine change of the constitution Verkhovna Rada majority of 2\/3 not possible under martial law/u,
    );
    const steps = await go(us("page=schedule&view=timeline"), /Steps of domestic law/u);
    expect(steps).toMatch(
      /Write into the constitution that Ukraine will not join NATO UA, Ukraine change of the constitution/u,
    );
    // A referendum has to wait for a ceasefire: the earliest day is counted from one that the reader assumes.
    expect(steps).toMatch(/Referendum, Voters.*Not before 60 days after a ceasefire begins/u);
    await page.getByLabel("Assumed beginning").fill("2031-01-01");
    await walk.until(/not before 2 March 2031/u);
  });

  test("row 27: a fund against a design sheet: governance, contributors, oversight, payout, and what is missing", async () => {
    const { go } = walk;
    await go(us("page=schedule&view=fund"), /Funds and sums against a design sheet/u);
    expect(await line(".cm-funds", "Design a special financing package")).toMatch(
      /12\(f\) not read from the text World Bank Ukraine not read from the text not read from the text Who governs, Who oversees and How it pays out$/u,
    );
    expect(await line(".cm-funds", "Ukraine Development Fund")).toMatch(
      /Who governs, Who pays in, from what, Who oversees and How it pays out$/u,
    );
    expect(await line(".cm-funds", "Invest USD 100 billion")).toMatch(
      /US-led holders of frozen assets; United States; frozen Russian assets .*Pay 50 per cent of profits to the United States Who oversees$/u,
    );
    await go(us("page=checks"), /A fund without governance.{0,60}12\(a\)/u);
  });

  test("row 32: relief case by case, and whose consent it needs without a signature", async () => {
    const { go } = walk;
    await go(us("page=schedule&view=relief"), /who must consent without signing/u);
    const lifting = await line("main table", "Discuss and agree the lifting of sanctions in stages");
    expect(lifting).toMatch(/Staged relief not read from the text.*sanctioning States.*RU.*sanctioning States/u);
    expect(await line("main table", "Invite Russia to rejoin the G8")).toMatch(/G8\/G7 members G8\/G7 members/u);
    expect(await go("?process=ukraine&page=issue&issue=sanctions", /In stages, case by case/u)).toMatch(
      /Whose consent is needed.*European Union legislator/u,
    );
  });

  test("row 40: steps in their order, how binding each is, and who watches it", async () => {
    const { page, go } = walk;
    const graph = await go(us("page=schedule&view=graph"), /The same as a table/u);
    expect(graph).toMatch(/all parties accept the memorandum begins it Withdraw to agreed points/u);
    expect(graph).toMatch(/Both sides have withdrawn to agreed points counts from it Cease fire at once/u);
    expect(await page.locator("main svg .cm-node, main svg g").count()).toBeGreaterThan(10);
    await go(us("page=commitments"), /67 confirmed by a person/u);
    expect(await line("main table", "Not invade neighbouring countries")).toMatch(
      /expectation, not a duty.*nobody named/u,
    );
    expect(await line("main table", "Hold a dialogue on all security questions")).toMatch(
      /US, United States|US , United States/u,
    );
  });

  test("row 44: who must agree, and whether one member or two could deadlock it", async () => {
    const { page, go } = walk;
    await go(us("page=schedule&view=bodies"), /Deadlock test/u);
    expect(await line(".cm-deadlock", "joint American-Russian working group")).toMatch(
      /not read from the text assumed: consensus United States and Russia 1 member$/u,
    );
    await page.getByLabel("Rule assumed where none is stated").selectOption("majority");
    await expect
      .poll(() => line(".cm-deadlock", "20-point framework"))
      .toMatch(/assumed: more than half of the members nobody alone 3 members$/u);
    // A stated rule is tested as it stands, whatever the reader assumes.
    await go(irrin("schedule&view=bodies"), /Deadlock test/u);
    expect(await line(".cm-deadlock", "Joint Council")).toMatch(/as stated Ketara and Solmark 1 member$/u);
    expect(await go(us("page=checks"), /The accused can block the finding/u)).toMatch(/each may claim a veto/u);
  });

  test("row 45: corridors: duties, agreements still to be made, and a log of incidents", async () => {
    const { go } = walk;
    const found = await go(us("page=commitments&q=black-sea"), /Reach agreements on free grain transport/u);
    expect(found).toMatch(/2 of \d+ commitments/u);
    expect(found).toMatch(/Not hinder commercial use of the Dnieper/u);
    await go("?process=ukraine&page=monitoring&view=incidents", /Nothing is watched yet/u);
    expect(await go(irrin("monitoring&view=incidents"), /Barge with grain held for five hours/u)).toMatch(
      /21 Aug 2031.*vessel stopped by \w+, as reported Off Irrin harbour.*Let commercial vessels navigate the whole Lake/u,
    );
  });

  test("row 46: prisoners by reporter and verification, with what does not agree, and no one by name", async () => {
    const { page, go } = walk;
    const counts = await go("?process=ukraine&page=monitoring", /No names, dates of birth/u);
    expect(counts).toMatch(/Exchange of 5 Feb 2026 Prisoners 314 persons.*5 Feb 2026 read in its source/u);
    expect(counts).toMatch(/Exchange agreed May 2026 Prisoners 1,000 persons per side/u);
    const tallies = await go(irrin("monitoring&view=tallies"), /prisoners returned, all for all/u);
    expect(tallies).toMatch(/Reporters give different totals.*icrc 10 Jul 2031 742 54 verified KE 19 Jun 2031 330/u);
    const heads = await page.locator("main thead th").allInnerTexts();
    expect(heads.join(" ")).not.toMatch(/name|birth|person/iu);
  });

  test("row 47: children by category and verification", async () => {
    const { go } = walk;
    const counts = await go("?process=ukraine&page=monitoring", /No names, dates of birth/u);
    expect(counts).toMatch(
      /Deported children, officially confirmed Children about 19,000–20,000 persons Ukrainian authorities/u,
    );
    expect(counts).toMatch(/Children moved to Russia, by Russia's own count Children 744,000/u);
    expect(counts).toMatch(/Children returned Children 2,000 persons Bring Kids Back UA/u);
    expect(await go(irrin("monitoring&view=tallies"), /children returned/u)).toMatch(
      /children returned Reporters give different totals.*icrc 25 Mar 2032 58 14 verified SO 25 Mar 2032 61 61 alleged/u,
    );
  });

  test("row 48: applications of families and visits are counted apart", async () => {
    const { go } = walk;
    const tallies = await go(irrin("monitoring&view=tallies"), /family reunification, visits/u);
    expect(tallies).toMatch(
      /family reunification, applications.*24 Apr 2032 905 295 reported family reunification, visits.*22 22 verified/u,
    );
    // Of the real process: two sides count children, each on its own day.
    expect(await go("?process=ukraine&page=monitoring", /No names, dates of birth/u)).toMatch(
      /Children reunited with their families through the mediation of Qatar family reunification 107 persons/iu,
    );
    expect(await go("?process=ukraine&page=issue&issue=family-reunification", /Family reunification/u)).toMatch(
      /24\(c\)/u,
    );
  });

  test("row 49: the charter of the humanitarian committee, and what was read of it in each draft", async () => {
    const { page, go } = walk;
    await go(us("page=schedule&view=bodies"), /What a charter needs/u);
    const rows = (await page.locator(".cm-bodies tbody tr", { hasText: "humanitarian committee" }).allInnerTexts()).map(
      (row) => row.replace(/\s+/gu, " "),
    );
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatch(
      /not read from the text not read from the text settle open humanitarian questions not read from the text.*Exchange all remaining prisoners/u,
    );
    const heads = (await page.locator(".cm-bodies").first().locator("thead th").allInnerTexts()).join(" ");
    for (const asked of ["Members", "How it decides", "Mandate", "Reports"]) expect(heads).toContain(asked);
    await go(us("page=checks&view=gaps"), /A body whose charter was not read in full 4 places.{0,60}24\(c\)/u);
  });

  test("row 50: 100 days counted from an assumed day, what has to be true first, and the way by referendum", async () => {
    const { page, go, until } = walk;
    expect(await go(us("page=checks"), /A term without a stated start/u)).toMatch(
      /The term of 100 days has no stated start: "Hold elections"/u,
    );
    const schedule = await go(us("page=schedule&view=timeline"), /Feasibility checklist/u);
    expect(schedule).toMatch(/Hold elections 100 days after a day that is not stated/u);
    expect(schedule).toMatch(
      /Feasibility checklist.*Hold elections UA, Ukraine statute Verkhovna Rada not possible under martial law start of term missing/u,
    );
    await page.getByLabel("Assumed start").fill("2031-01-01");
    await until(/100 days: through 11 April 2031/u);
    await page.getByLabel("Assumed beginning").fill("2031-01-01");
    await until(/Referendum, Voters.*not before 2 March 2031/u);
    expect(await go("?process=ukraine&page=issue&issue=elections", /Figures that bear on it/u)).toMatch(
      /5,700,000–5,900,000 persons Refugees.*3,700,000 persons Internally displaced/u,
    );
  });

  test("row 51: regimes of the plant with their shares of output, and the gas partnership", async () => {
    const { go } = walk;
    const plant = await go("?process=ukraine&page=issue&issue=znpp", /Options on record/u);
    expect(plant).toMatch(/IAEA, output 50:50.*Ukrainian control.*A third each/u);
    const duty = await go(us("page=commitments&c=US28-C41"), /Share output equally, 50:50/u);
    expect(duty).toMatch(/RU, Russia|RU , Russia/u);
    expect(await go("?process=ukraine&page=issue&issue=energy", /Gas partnership with the United States/u)).toMatch(
      /12\(b\)/u,
    );
  });

  test("row 52: non-nuclear under which treaty, verified by whom", async () => {
    const { go } = walk;
    const duty = await go(us("page=commitments&c=US28-C39"), /Remain non-nuclear under the NPT/u);
    expect(duty).toMatch(/Verified by IAEA/u);
    expect(await go("?process=ukraine&page=issue&issue=non-nuclear", /Non-Proliferation Treaty/u)).toMatch(/18\./u);
  });

  test("row 53: designs of monitoring against one list: who, by which means, where, reports, incidents, consequence", async () => {
    const { page, go } = walk;
    await go(us("page=schedule&view=bodies"), /Monitoring designs/u);
    const cellsOf = async (question: string) =>
      (await page.locator(".cm-designs tbody tr", { hasText: question }).first().locator("td").allInnerTexts()).map(
        (cell) => cell.replace(/\s+/gu, " "),
      );
    const who = await cellsOf("Who watches");
    expect(who[0]).toMatch(/15 A joint American-Russian working group.*27 A Peace Council/u);
    expect(who[3]).toBe("no text read");
    const means = await cellsOf("By which means");
    expect([means[0], means[2]]).toEqual(["not read from the text", "not read from the text"]);
    expect(means[1]).toMatch(/^4 .*satellites, drones/u);
    expect(means[4]).toMatch(/^2 .*unmanned, space-based/u);
    expect((await cellsOf("On the ground"))[1]).toContain("ground component");
    expect((await cellsOf("Incidents"))[1]).toMatch(/5 A mechanism lets the parties file violation reports/u);
    expect((await cellsOf("What follows"))[4]).toMatch(/19 .*sanctions/u);
    expect(await page.locator(".cm-designs mark").count()).toBeGreaterThan(10);
  });

  test("row 54: what each party gains by keeping and loses by breaching, phase by phase", async () => {
    const { page, go } = walk;
    await go(us("page=schedule&view=incentives"), /Breaching it/u);
    const rows = async (party: string) =>
      (await page.locator(`.cm-incentives tr[data-party="${party}"]`).allInnerTexts()).map((row) =>
        row.replace(/\s+/gu, " "),
      );
    const russia = await rows("RU");
    expect(russia.find((row) => row.includes("Staged relief"))).toMatch(
      /is owed: Discuss and agree the lifting of sanctions/u,
    );
    expect(russia.find((row) => row.includes("If the condition occurs"))).toMatch(
      /Russia invades Ukraine: Reinstate all global sanctions: snapback/u,
    );
    const ukraine = await rows("UA");
    expect(ukraine.find((row) => row.includes("If the condition occurs"))).toMatch(/guarantee lost.*guarantee void/u);
    expect(ukraine.join(" ")).not.toContain("snapback");
  });
});
