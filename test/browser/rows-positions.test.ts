import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { installedBrowser } from "./browser.ts";
import { cells, startWalk, type Walk } from "./rows.ts";

const program = installedBrowser();
const at = (values: string) => `?process=ukraine&page=${values}`;
const irrin = (values: string) => `?process=lake-irrin&page=${values}`;

/** Rows of docs/article-checklist.md that positions, and what stands around them, serve. */
describe.skipIf(program === null)("rows of the article: positions", () => {
  let walk: Walk;
  beforeAll(async () => {
    walk = await startWalk(program ?? "");
  });
  afterAll(async () => {
    expect(walk.complaints).toEqual([]);
    await walk.close();
  });

  test("row 4: what is open, with each party's alternative, and where every issue stands", async () => {
    const { page, go, until } = walk;
    const overview = await go("?process=ukraine", /named 2 of 20 points as open/u);
    expect(overview).toMatch(
      /12\. Zaporizhzhia nuclear power plant.*US.*a third each.*UA.*50:50.*14\. Territories.*RU.*withdraws from all of Donetsk.*US.*free economic zone.*UA.*Stay where we stand/u,
    );
    await go(at("positions"), /Ceiling on Ukraine’s armed forces/u);
    await page.getByRole("combobox", { name: "Order" }).selectOption("standing");
    await until(/34/u);
    const standings = await page.locator("tr[id^=issue-] th").allInnerTexts();
    const kinds = [
      "declared agreed",
      "each last stated the same option",
      "converging",
      "options differ",
      "stated by one side",
      "unaddressed",
    ];
    expect(standings).toHaveLength(34);
    for (const text of standings)
      expect(
        kinds.some((kind) => text.includes(kind)),
        text,
      ).toBe(true);
  });

  test("row 5: point by point, who would owe what to whom, for one party; assessors are named and nothing is added up", async () => {
    const { page, go, until, text } = walk;
    const owes = await go(at("assessments&view=burdens&draft=us-28"), /who would owe what and to whom/u);
    expect(owes).toMatch(/neither weighed nor added up/u);
    const cap = await cells(page, "#burden-US28-C09");
    expect(cap).toEqual(["6", expect.stringMatching(/600,000 personnel prohibition/u), "UA, Ukraine", "RU, Russia"]);
    const all = await page.locator(".pos-burdens tbody tr").count();
    await page.getByLabel("Owes or is owed").selectOption("PL");
    await until(/Base European fighter aircraft in Poland/u);
    const some = await page.locator(".pos-burdens tbody tr").count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    for (const row of await page.locator(".pos-burdens tbody tr").allInnerTexts()) expect(row).toContain("PL");
    // Whether a side is favoured is said by named assessors, rivals side by side.
    await go(irrin("assessments"), /Dr Mirel Aston/u);
    const assessed = await text(".pos-assessments");
    expect(assessed).toMatch(/judged differently.*Bears: SO, Solmark Benefits: KE, Ketara/u);
    expect(assessed).not.toMatch(/total|average|score/iu);
  });

  test("row 6: drafts side by side on named criteria; none is invented for a real process", async () => {
    const { page, go } = walk;
    await go(irrin("assessments&view=criteria"), /criterion by criterion/u);
    expect(await page.locator(".pos-assessments thead th").count()).toBe(3);
    const rows = await page.locator(".pos-assessments tbody tr > th").allInnerTexts();
    expect(rows).toEqual(["sovereignty", "security", "reciprocity", "enforceability", "precision"]);
    const [, before, after] = await cells(page, ".pos-assessments tbody tr:nth-child(4)");
    expect(before).toMatch(/23\(2\): Helva Orrin.*A time limit without a measure/u);
    expect(after).toMatch(/24\(2\): Helva Orrin.*strengthens it.*a measure is named/u);
    await go(at("assessments&view=criteria"), /No assessment is on record/u);
    // One may be added where none is; nothing else is asked for.
    expect(await walk.page.getByRole("button", { name: "Add an assessment…" }).count()).toBe(1);
  });

  test("row 11: an official stance with its day, speaker, kind of utterance and source", async () => {
    const { page, go } = walk;
    await go(at("positions&cell=nato-membership:RU"), /NATO membership/u);
    const details = (await page.getByRole("dialog").innerText()).replace(/\s+/gu, " ");
    expect(details).toMatch(
      /19 December 2025.*authorised statement.*Putin.*read in a source.*Source strength.*Sources/u,
    );
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.search.includes("cell="));
  });

  test("row 12: parties and delegates, who met whom by channel, and who was not in the room", async () => {
    const { page, go } = walk;
    await go("?process=ukraine", /Who met whom/u);
    await page.getByText("Meetings as a table").click();
    // The parties of one room | meetings | first | last | who was not there.
    const channels = await page.locator(".channel-table tbody tr").evaluateAll((rows) =>
      (rows as HTMLTableRowElement[]).map((row) =>
        [...row.cells]
          .map((cell) => {
            const signs = [...cell.querySelectorAll(".party")].map((party) => party.firstChild?.textContent ?? "");
            return signs.length > 0 ? signs.toSorted().join("+") : (cell.textContent ?? "");
          })
          .join("|"),
      ),
    );
    const found = (parties: string) => channels.find((row) => row.startsWith(`${parties}|`)) ?? "";
    expect(found("UA+US")).toMatch(/^UA\+US\|\d{1,2}\|.*\|28 Jul 2026\|E3\+RU$/u);
    expect(found("RU+US")).toMatch(/\|E3\+UA$/u);
    expect(found("RU+UA+US")).toMatch(/^RU\+UA\+US\|3\|23 Jan 2026\|17 Feb 2026\|E3$/u);
    // One round in separate rooms is two channels, told in the table of meetings.
    const florida = page.locator(".meeting-table tr", { hasText: "19 Dec 2025" });
    expect(await florida.locator(".table-room").allInnerTexts()).toEqual(expect.arrayContaining(["1", "2"]));
    expect(await florida.locator(".heard", { hasText: "not named as present" }).count()).toBe(1);
    expect(await go(at("around"), /Who speaks for whom/u)).toMatch(
      /US, United States Witkoff start not on record no end on record Envoy; reported at the drafting in Miami/u,
    );
  });

  test("row 13: a meeting with day, place, delegations, texts on the table, outcome and what came next", async () => {
    const { page, go } = walk;
    await go(at("meetings"), /Geneva talks/u);
    const geneva = (await page.locator("#meeting-EV-013").innerText()).replace(/\s+/gu, " ");
    expect(geneva).toMatch(
      /23 November 2025 Geneva .*Present .*US.*UA.* Not named as present RU Russia .*Framework revised in Geneva \(19 points\) Outcome Rubio, Witkoff, Driscoll with Yermak, Umerov.* Next .*, 25 Nov 2025/u,
    );
    const apart = (await page.locator("#meeting-EV-033").innerText()).replace(/\s+/gu, " ");
    expect(apart).toContain("US, UA | US, RU");
    // On a phone the letters of a party stand on one line beside its hatching.
    await page.setViewportSize({ width: 390, height: 844 });
    const signs = page.locator(".meeting .party", { hasText: "France, Germany" });
    for (const sign of await signs.all())
      expect(
        await sign.evaluate((element) => {
          const letters = document.createRange();
          letters.selectNodeContents(element.firstChild ?? element);
          return letters.getClientRects().length;
        }),
      ).toBe(1);
    expect(await signs.count()).toBeGreaterThan(3);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test("row 17: earlier promises stand beside the clauses that recall them", async () => {
    const { go } = walk;
    expect(await go(at("issue&issue=security-guarantees"), /Earlier promises of the same kind/u)).toMatch(
      /Budapest Memorandum, 1994.*assurances.*text not read, unverified.*Beside: US 28-point draft, 5/u,
    );
    expect(await go(at("timeline"), /Minsk agreements/u)).toMatch(/Beside: US 28-point draft, 28/u);
  });

  test("row 21: a figure with its unit and what it holds for, compared across drafts", async () => {
    const { page, go } = walk;
    await go(at("issue&issue=military-cap"), /Options on record/u);
    const chart = page.locator("figure.chart");
    expect((await chart.innerText()).replace(/\s+/gu, " ")).toMatch(/of 3 of 5 a figure is on record/u);
    await chart.getByText("The same as a table").click();
    const table = (await chart.locator("table").innerText()).replace(/\s+/gu, " ");
    expect(table).toMatch(/600,000.*in peace and war.*800,000.*in peacetime only.*800,000.*in peacetime only/u);
    expect(table).toContain("persons");
  });

  test("row 22: the chart of ceilings shows no limit, text not known, and the present strength it is held against", async () => {
    const { page, go } = walk;
    await go(at("issue&issue=military-cap"), /Options on record/u);
    const chart = (await page.locator("figure.chart").innerText()).replace(/\s+/gu, " ");
    expect(chart).toMatch(/no limit/u);
    expect(chart).toMatch(/sources differ whether it is replaced/u);
    expect(chart).toMatch(/Current strength, Ukrainian armed forces, Nov 2025: 800,000–850,000 personnel/u);
    expect(chart).toMatch(/Pre-war strength.*250,000 personnel/u);
    await page.getByRole("button", { name: "Save chart" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "SVG picture" }).click(),
    ]);
    const svg = readFileSync(await download.path(), "utf8");
    expect(svg).toContain("Current strength");
    expect(svg).toContain("Source: drafts of the record");
    // Each mark names who estimated it and where it stands.
    expect(await walk.text("section:has(#bearing)")).toMatch(
      /800,000–850,000 personnel Current strength.*Ukrainian official via Axios, Nov 2025/u,
    );
  });

  test("row 24: hedged options and silence are told from a position", async () => {
    const { page, go, until } = walk;
    await go(at("positions"), /Ceiling on Ukraine’s armed forces/u);
    const count = async (name: RegExp) => {
      await page.getByRole("radio", { name }).check();
      await until(/Positions/u);
      return page.locator("tr[id^=issue-]:visible").count();
    };
    expect(await count(/^Hedged options/u)).toBe(4);
    expect(await count(/^Someone without a position/u)).toBe(18);
    expect((await cells(page, "#issue-nato-membership"))[1]).toContain("not addressed in its text");
    expect(await go(at("issue&issue=nato-membership"), /Options on record/u)).toMatch(
      /Permanent ban RU.*US.*By consensus, now lacking hedged E3.*EUR.*Open nobody now/u,
    );
  });

  test("row 29: an issue under negotiation is named by one word of five, with the rule behind it", async () => {
    const { page, go } = walk;
    const shown = await go(at("issue&issue=territory-donbas"), /Where it stands/u);
    expect(shown).toMatch(/options differ.*Entries that it rests on 3/iu);
    expect(shown).not.toMatch(/converging: /u);
    await page.getByText("The rule", { exact: true }).click();
    expect(await page.locator(".pos-rule", { hasText: "The rule" }).innerText()).toMatch(
      /Declared.*Signed.*One option.*Converging.*Options differ.*Only what was read/u,
    );
    expect((await cells(page, "table.pos-drafts tbody tr:nth-child(1)"))[0]).toContain("US 28-point draft");
  });

  test("row 30: banned, deferred, by consensus, and who must consent", async () => {
    const { go } = walk;
    expect(await go(at("issue&issue=nato-membership"), /Whose consent is needed/u)).toMatch(
      /By consensus, now lacking.*Whose consent is needed.*Members of NATO alliance.*Accession depends on consensus/u,
    );
  });

  test("row 31: territory by region and by what a draft does with it, as tiles and not as a map", async () => {
    const { page, go } = walk;
    await go(at("regions"), /Names and lines imply no endorsement/u);
    const row = async (region: string) =>
      (await page.locator(".pos-regions tbody tr", { hasText: region }).first().locator("td").allInnerTexts()).map(
        (cell) => cell.replace(/\s+/gu, " "),
      );
    const donetsk = await row("Donetsk");
    expect(donetsk[0]).toMatch(/recognised de facto.*zone.*neutral demilitarised buffer/u);
    expect(donetsk[3]).toContain("text not read");
    expect(donetsk[4]).toMatch(/frozen on the line.*left open.*free economic zone/u);
    expect((await row("Kherson"))[0]).toContain("frozen on the line");
    expect((await row("Sumy"))[4]).toContain("withdrawal");
    expect(await page.locator("main :is(img, canvas, svg.map)").count()).toBe(0);
  });

  test("row 33: who would control the funds, draft by draft", async () => {
    const { page, go } = walk;
    await go(at("positions&by=drafts&family=money"), /Frozen Russian assets/u);
    const assets = await cells(page, "#issue-frozen-assets");
    expect(assets[1]).toContain("US-led fund");
    expect(assets[3]).toContain("Frozen until compensation");
    const share = await cells(page, "#issue-profit-share");
    expect(share[1]).toContain("50 per cent");
    expect(share[5]).toContain("not addressed");
  });

  test("row 34: the rule says where an issue stands; a person judges otherwise with a reason, and both are shown", async () => {
    const { page, go, until } = walk;
    const stands = await go(at("issue&issue=military-cap"), /Where it stands/u);
    // A count of points names none as agreed: no issue may be called so.
    expect(stands).toMatch(/options differ/u);
    expect(stands).not.toMatch(/declared agreed between/iu);
    await page.getByText("Judge otherwise").click();
    await page.getByRole("combobox", { name: "Where it stands" }).selectOption("contested");
    await page.getByLabel("In whose name").fill("A tester");
    await page.getByLabel("Reason (required)").fill("Only two of four have agreed.");
    await page.getByRole("button", { name: "Record this judgement" }).click();
    await until(/judged contested by A tester.*Only two of four.*By the entries: options differ/u, ".pos-stands");
    expect(await go(at("positions"), /Ceiling on Ukraine’s armed forces/u)).toContain("contested");
  });

  test("row 35: agreed points are counted, never estimated; the open ones are named, and who is not part", async () => {
    const { page, go } = walk;
    const shown = await go("?process=ukraine", /On these words, all 42 provisions are open/u);
    expect(shown).toMatch(
      /left over; that it was agreed is deduced from 2 points named as open.*On 23 December 2025 President Zelenskyy named 2 of 20 points as open between Ukraine and United States, which leaves 18\. Russia was not part of it\./u,
    );
    expect(shown).toMatch(/President Zelenskyy spoke of 90 per cent.*President Trump spoke of 95 per cent/u);
    const marks = (await page.locator(".strip-declared").first().innerText()).match(/: (?:not )?named as open/gu) ?? [];
    expect(marks.filter((mark) => mark === ": named as open")).toHaveLength(2);
    expect(marks.filter((mark) => mark === ": not named as open")).toHaveLength(18);
  });

  test("row 36: what a party says it will not accept, and what it does if there is no agreement", async () => {
    const { page, go } = walk;
    await go(at("around"), /Behind the positions/u);
    const party = async (id: string) =>
      (await page.locator(`section[aria-label="${id}"]`).innerText()).replace(/\s+/gu, " ");
    expect(await party("RU")).toMatch(
      /If there is no agreement Withdrawal from Donbas by talks or by force, as reported\..*will not accept No foreign force in Ukraine.*17 Sep 2025.*No membership of Ukraine in NATO/u,
    );
    expect(await party("UA")).toMatch(/will not accept Will never recognise annexed land/u);
    // Where no source states one, that is said.
    expect(await party("US")).toMatch(/will not accept No source states it/u);
    // Lines that no text states are kept where they are invented: in the fictitious process.
    expect(await go(irrin("bargain"), /its line is at 55 %/u)).toMatch(/Would they accept it/u);
    await go(at("bargain"), /Parley never guesses it for a real party/u);
  });

  test("row 37: third parties with a veto or with resources", async () => {
    const { page, go } = walk;
    await go(at("around"), /Whose consent is needed/u);
    const rows = (await page.locator("main table").last().locator("tbody tr").allInnerTexts()).map((row) =>
      row.replace(/\s+/gu, " "),
    );
    for (const wanted of [
      /^European Union legislator Sanctions Frozen Russian assets/u,
      /^Belgium holder of assets Frozen Russian assets Opposes/u,
      /^Hungary member of an alliance .*EU membership/u,
      /^United States Congress parliament/u,
    ])
      expect(
        rows.some((row) => wanted.test(row)),
        String(wanted),
      ).toBe(true);
  });

  test("row 38: who led a delegation until when, and as it was known on a day", async () => {
    const { page, go } = walk;
    const lines = async () =>
      (await page.locator(".pos-delegates tbody tr").allInnerTexts()).map((row) => row.replace(/\s+/gu, " "));
    await go(at("around"), /Who speaks for whom/u);
    const now = await lines();
    expect(now.find((row) => row.includes("Yermak"))).toMatch(/start not on record 28 Nov 2025/u);
    expect(now.find((row) => row.includes("Umerov"))).toMatch(/28 Nov 2025 no end on record Leads the delegation/u);
    await go(at("around&asof=2025-11-26"), /Shown as of 26 November 2025.*Who speaks for whom/u);
    // What is known of both comes from sources of two days later.
    const then = await lines();
    expect(then.some((row) => /Umerov|Yermak/u.test(row))).toBe(false);
  });

  test("row 39: compensation against amnesty, and the bodies of the claims track", async () => {
    const { go } = walk;
    const amnesty = await go(at("issue&issue=amnesty"), /Cannot stand together with/u);
    expect(amnesty).toMatch(/Full amnesty ≠ Frozen Russian assets: Frozen until compensation.*waiver of all claims/u);
    expect(amnesty).toMatch(/UN Security Council/u);
    expect(await go(at("issue&issue=frozen-assets"), /Frozen until compensation/u)).toMatch(/E3/u);
    expect(await go(at("timeline&q=claims"), /Claims Commission convention/u)).toMatch(/16 Dec 2025/u);
  });

  test("row 55: a package against what each party holds on record: unknown is no consent", async () => {
    const { page, go, until, text } = walk;
    await go(at("acceptance"), /The package is empty/u);
    expect(await text()).toMatch(
      /held by all 0 held by all, on a condition 0 one option, not all heard 12 options differ 22/u,
    );
    await page.getByLabel("Begin with").selectOption({ label: "20-point framework as set out by President Zelenskyy" });
    await until(/Not every party holds this on record\. Unknown is not consent/u);
    const verdict = (party: string) => page.locator(`[data-party="${party}"]`);
    expect(await verdict("RU").getAttribute("data-verdict")).not.toBe("accepts");
    expect(await verdict("RU").innerText()).toMatch(/nothing known on [1-9]/u);
    // One issue at a time: held, another option, unknown.
    await page.getByLabel("Begin with").selectOption({ label: "Nothing" });
    await page.getByLabel("Option for Amnesty and accountability").selectOption({ label: "Full amnesty" });
    await page.getByLabel("Option for Frozen Russian assets").selectOption({ label: "Frozen until compensation" });
    await until(/These options cannot stand together/u);
    await expect.poll(() => page.url()).toContain("pick=amnesty:full-amnesty,frozen-assets:compensation");
    const answers = await page
      .locator("#accept-amnesty td[data-answer]")
      .evaluateAll((all) => all.map((cell) => cell.getAttribute("data-answer")));
    expect(answers).toEqual(["other", "unknown", "holds", "unread"]);
    expect(await verdict("E3").getAttribute("data-verdict")).toBe("open");
    await page.getByRole("radio", { name: /^options differ/u }).check();
    await until(/Amnesty/u);
    expect(await page.locator("tr[id^=accept-]").count()).toBe(22);
    expect(await text("main table:last-of-type")).toBeTruthy();
    expect(await text()).toMatch(/Belgium holder of assets/u);
  });

  test("row 56: interests behind positions, only where a source states them", async () => {
    const { page, go } = walk;
    await go(at("around"), /Behind the positions/u);
    const interests = async (party: string) =>
      (await page.locator(`section[aria-label="${party}"] .pos-said-list`).first().innerText()).replace(/\s+/gu, " ");
    expect(await interests("UA")).toMatch(/Guarantees come first.*29 Dec 2025.*Vivid Voice/u);
    expect(await interests("RU")).toMatch(/Rights of Russian speakers/u);
    expect(await interests("E3")).toMatch(/Borders are not to be changed by force/u);
    expect(await interests("US")).toBe("Interests No source states it.");
  });

  test("row 57: what could undo an agreement, with signs that are seen only where an event shows them", async () => {
    const { go } = walk;
    const shown = await go(at("timeline"), /Risks and their warning signs/u);
    expect(shown).toMatch(/Two texts are negotiated at once.*seen: 26 Dec 2025/u);
    expect(shown).toMatch(/A member of a body makes its consent conditional\. not seen on record/u);
    expect(shown).toMatch(/Deadlines pass without effect.*seen: 21 Nov 2025/u);
    const then = await go(at("timeline&asof=2026-01-05"), /Shown as of 5 January 2026.*Risks and their warning signs/u);
    expect(then).toMatch(/Two texts are negotiated at once/u);
    expect(then).not.toMatch(/Partial truces end early|seen: 17 Nov 2026/u);
  });
});
