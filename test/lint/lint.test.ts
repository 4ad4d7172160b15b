import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { briefingChanges } from "../../src/core/briefing/freeze.ts";
import { findLive } from "../../src/core/briefing/live.ts";
import { lintBriefing } from "../../src/core/briefing/lint-briefing.ts";
import { lintProse, type LintFinding } from "../../src/core/briefing/lint.ts";
import { seededRandom } from "../../src/core/common/random.ts";
import { writeBriefing } from "../../src/formats/briefing-markdown.ts";
import { en, inEnglish } from "../../src/words/english.ts";
import { say } from "../../src/words/words.ts";
import { example } from "../examples/load.ts";
import { cleanProse } from "./clean-prose.ts";

const ukraine = await example("ukraine");
const article = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const codesAt = (findings: readonly LintFinding[]): readonly string[] =>
  findings.map(({ code, line, quote }) => `${line} ${code} ${quote.trim().slice(0, 28)}`);

describe("the faulty article", () => {
  const findings = lintProse(article("faulty-article.txt"), ukraine);

  test("yields its planted faults, one finding for each place and fault", () => {
    expect(codesAt(findings)).toEqual([
      "6 not-official official estimates",
      "9 merged-range 57,500–100,000",
      "9 merged-range 250,000–400,000",
      "10 missing-value N/A",
      "10 missing-value N/A",
      "14 wrong-vehicle joint ventures",
      "16 open-point security commitments",
      "18 not-in-draft OSCE",
      "20 two-figures have exceeded 1.4 million",
      "20 overstated have exceeded 1.4 million",
      "20 stock-flow More than eight million",
    ]);
  });

  test("tells places that hold the words", () => {
    const lines = article("faulty-article.txt").split("\n");
    for (const { line, column, quote } of findings)
      expect(lines[line - 1]?.slice(column - 1, column - 1 + quote.length)).toBe(quote);
  });
});

test("a count of all points is a count", () => {
  const counts = (text: string) => lintProse(text, ukraine).filter(({ code }) => code === "wrong-count").length;
  expect(counts("All 20 points are agreed.")).toBe(1);
  expect(counts("All twenty points of the plan have been agreed between Ukraine and the United States.")).toBe(1);
  for (const supposed of ["Not all 20 points are agreed.", "Nothing is signed until all 20 points are agreed."])
    expect(counts(supposed), supposed).toBe(0);
});

test("a chart or table of a figure that was replaced is told, unless the newer one stands beside it", async () => {
  const irrin = await example("lake-irrin");
  const codes = (text: string) => lintBriefing(text, irrin).map(({ code }) => code);
  expect(codes("{{table claims=LI-C05}}")).toEqual(["superseded"]);
  expect(codes("{{table claims=LI-C05,LI-C06}}")).toEqual([]);
  // One that is not on record is told as well, with what may be meant: the others are drawn without it.
  for (const text of ["{{table claims=LI-C05,LI-C06,LI-C6x}}", "{{chart claims=LI-C6x}}"]) {
    const [found] = lintBriefing(text, irrin);
    expect([found?.code, found?.severity]).toEqual(["live-figure", "error"]);
    expect(found && say(en, found.message)).toMatch(
      /^There is no claim "LI-C6x" that readers of this briefing can see\. Write LI-C06 \(/u,
    );
  }
});

test("what a plan leaves out is not called open, and a ceiling is told as its figure", () => {
  const found = (text: string) => lintProse(text, ukraine);
  const out = found("Two points remain open. The European plan leaves the cap out.");
  expect(out.filter(({ quote }) => quote.includes("cap"))).toEqual([]);
  const [wrong] = found("Under the E3 counter-proposal Ukraine keeps at most 600,000 soldiers.");
  const [other] = found("Under the US 28-point draft Ukraine keeps at most 800,000 soldiers.");
  for (const finding of [wrong, other])
    expect(finding && say(en, finding.message)).toMatch(/\(point 6\): "[^"]*\d{3},\d{3}/u);
});

test("open points are known by what each process calls its subjects, whatever words that are", async () => {
  const irrin = await example("lake-irrin");
  const said = (text: string) =>
    lintProse(text, irrin)
      .filter(({ code }) => code === "open-point")
      .map(({ quote }) => quote);
  expect(said("Two points remain open: boat traffic and the dam.")).toEqual(["boat traffic"]);
  expect(said("Two points remain open: the dam and the truce.")).toEqual([]);
  const issues = (irrin.positions?.issues ?? []).map(({ alsoCalled: _names, ...issue }) => issue);
  const unnamed = { ...irrin, positions: irrin.positions && { ...irrin.positions, issues } };
  const findings = lintProse("Two points remain open: boat traffic and the dam.", unnamed);
  expect(findings.filter(({ code }) => code === "open-point")).toEqual([]);
});

test("the same faults in other words, in other tables, are found as well", () => {
  const codes = (name: string): ReadonlySet<string> =>
    new Set(lintProse(article(name), ukraine).map(({ code }) => code));
  const planted = [
    "two-figures",
    "merged-range",
    "not-official",
    "missing-value",
    "stock-flow",
    "not-in-draft",
    "wrong-vehicle",
    "open-point",
  ];
  for (const name of ["faulty-other-words.md", "faulty-prose.txt", "faulty-bars.txt"]) {
    const found = codes(name);
    expect(planted.filter((code) => !found.has(code))).toEqual([]);
  }
  expect([...codes("faulty-prose.txt")]).toEqual(
    expect.arrayContaining([
      "neutrality",
      "unknown-plan",
      "wrong-date",
      "contradicted",
      "currency",
      "aged",
      "superseded",
      "wrong-count",
    ]),
  );
});

test("prose that is right by the record stays nearly free of findings", () => {
  let words = 0;
  const alarms: string[] = [];
  for (const [seed, sentences] of [
    [1, 160],
    [2, 160],
    [400, 400],
  ] as const) {
    const text = cleanProse(ukraine, seededRandom(seed), sentences);
    words += text.split(/\s+/u).length;
    alarms.push(...codesAt(lintProse(text, ukraine)));
  }
  expect([alarms.length / (words / 1000) <= 3, alarms]).toEqual([true, alarms]);
});

test("a table copied cell by cell is read as a table", () => {
  expect(codesAt(lintProse(article("faulty-cells.txt"), ukraine))).toEqual([
    "1 not-official official estimates",
    "7 merged-range 57,500-100,000",
    "8 merged-range 250,000-400,000",
    "11 missing-value N/A",
    "12 missing-value N/A",
  ]);
});

test("an article that is right by the record is free of findings", () => {
  for (const name of ["clean-article.txt", "clean-explainer.txt"])
    expect(codesAt(lintProse(article(name), ukraine))).toEqual([]);
});

test("the bundled briefings are free of findings, every figure kept as published, and none owes its readers a note", async () => {
  for (const name of ["ukraine", "lake-irrin"]) {
    const state = await example(name);
    expect(state.briefings?.length).toBeGreaterThan(0);
    for (const briefing of state.briefings ?? []) {
      expect([briefing.id, codesAt(lintBriefing(writeBriefing(briefing), state))]).toEqual([briefing.id, []]);
      expect(Object.keys(briefing.frozen ?? {}).sort()).toEqual(
        [...new Set(findLive(briefing.body).map(({ key }) => key))].sort(),
      );
      expect(briefingChanges(briefing, state, inEnglish)).toEqual({ due: [], contradicted: [] });
    }
  }
});

test("a figure of one draft is not taken for another's", () => {
  const codes = (text: string): readonly string[] => codesAt(lintProse(text, ukraine));
  expect(codes("The US draft limits the Ukrainian Armed Forces to 800,000 personnel.\n")).toEqual([
    "1 wrong-draft 800,000",
  ]);
  expect(codes("The US draft limits the Ukrainian Armed Forces to 600,000 personnel.\n")).toEqual([]);
});

test("losses of a day, a week or a place are none of the totals on record", () => {
  for (const text of [
    "In Ukraine 12 people were killed overnight in Kharkiv.",
    "Ukrainian shelling wounded 25 people in the Russian city of Belgorod.",
    "Ukraine said that 1,240 Russian soldiers had been killed or wounded in the past day.",
    "Ukraine's population has fallen to 31 million, by one estimate.",
    "The number of internally displaced people in Kharkiv oblast is 480,000.",
    "Russia occupies 99 per cent of Luhansk oblast.",
    "One Ukrainian brigade counted 1,240 casualties.",
    "By January 2025 Russia had lost 700,000 killed and wounded, US officials said.",
    "Rivers rose, and some 1,200 people were moved from their homes; by evening about 900 had returned.",
  ])
    expect([text, codesAt(lintProse(`${text}\n`, ukraine))]).toEqual([text, []]);
  for (const text of ["Russia has lost 450,000 dead.", "Some 220,000 Ukrainian soldiers have been killed."])
    expect(lintProse(`${text}\n`, ukraine).map(({ code }) => code)).toEqual(["contradicted"]);
});

test("age is counted to the day of the briefing", () => {
  const text = "Russian casualties stand at 600,000 to 615,000, US defence officials say.\n";
  const codes = (asOf: string): readonly string[] => lintProse(text, ukraine, { asOf }).map(({ code }) => code);
  expect(codes("2024-11-01")).toEqual([]);
  expect(codes("2026-02-01")).toEqual(["aged"]);
});

test("live figures that cannot be drawn, and quotations of paraphrase, are told", () => {
  const lint = (body: string): readonly string[] => lintBriefing(body, ukraine).map(({ code }) => code);
  expect(lint("{{claim NO-SUCH}}\n")).toEqual(["live-figure"]);
  expect(lint('It says {{quote us-28 6 "600,000"}}.\n')).toEqual(["not-verbatim"]);
  expect(lint("{{claim UKR-CLM-065}}\n")).toEqual(["superseded"]);
  expect(lint("{{claim UKR-CLM-037 figure}}\n")).toEqual(["unverified"]);
  expect(lint("{{chart claims=UKR-CLM-058,UKR-CLM-061}}\n")).toEqual(["live-figure"]);
});

test("docs/NEUTRALITY.md names what lint avoids, and lint knows it", () => {
  const table = readFileSync(join(import.meta.dirname, "../../docs/NEUTRALITY.md"), "utf8");
  for (const words of [
    "Kiev",
    "Kharkov",
    "Odessa",
    "Lvov",
    "Lugansk",
    "Zaporozhye",
    "Nikolaev",
    "Dnepropetrovsk",
    "Donbass",
    "Dnepr",
    "junta",
    "special military operation",
    "so-called",
    "aggressor State",
    "Chernigov",
    "Chernovtsy",
    "Rovno",
    "Ternopol",
    "Vinnitsa",
    "Zhitomir",
    "Krivoi Rog",
    "Severodonetsk",
    "Artemovsk",
    "genocide",
    "ethnic cleansing",
  ]) {
    expect(table).toContain(words);
    expect(lintProse(`They spoke of ${words} there.\n`, ukraine).map(({ code }) => code)).toEqual(["neutrality"]);
    for (const quoted of [`“${words}”`, `"${words}"`, `‘${words}’`, `'${words}'`, `«${words}»`])
      expect(lintProse(`They spoke of ${quoted} there.\n`, ukraine)).toEqual([]);
  }
  expect(codesAt(lintProse("They blamed the Kiev regime.\n", ukraine))).toHaveLength(1);
  for (const text of [
    "The Ukraine is at war.",
    "They fear the regime in Moscow.",
    "The army liberated three villages.",
  ])
    expect([text, lintProse(`${text}\n`, ukraine).map(({ code }) => code)]).toEqual([text, ["neutrality"]]);
  for (const text of [
    "The sanctions regime was reviewed; inspectors set up a regime of visits.",
    "The Nazi regime in Germany fell in 1945.",
    "She ordered chicken Kiev in Odessa, Texas.",
    "The prosecutor charged him with genocide.",
    "The Genocide Convention was signed in 1948.",
    "The liberation of the hostages took two days.",
  ])
    expect([text, codesAt(lintProse(`${text}\n`, ukraine))]).toEqual([text, []]);
  expect(lintProse("The Ukraine talks went on, and the Ukraine plan was read.\n", ukraine)).toEqual([]);
});

test("a text of a day is held against nothing that was known only later", () => {
  const text = "CSIS put Russian casualties at about 950,000. The framework of 20 points sets 800,000 in peacetime.\n";
  const day = "2025-10-01";
  const later = {
    ...ukraine,
    claims: [],
    events: [],
    drafts: ukraine.drafts.filter(({ draft }) => (draft.date ?? "") > day),
  };
  const earlier = (state: typeof ukraine) => ({
    ...state,
    drafts: state.drafts.filter((each) => !later.drafts.includes(each)),
    events: state.events.filter(({ date }) => date <= day),
    claims: (state.claims ?? []).filter(({ asOf }) => asOf === null || asOf <= day),
    counts: [],
    shares: [],
  });
  const told = (state: typeof ukraine) =>
    lintProse(text, state, { asOf: day }).map(({ code, quote }) => `${code} ${quote}`);
  expect(told(ukraine)).toEqual(told(earlier(ukraine)));
  expect(lintProse(text, ukraine).map(({ code }) => code)).toContain("superseded");
  expect(told(ukraine).join(" ")).not.toContain("superseded");
});

test("two figures of one sentence do not share what they count", () => {
  const text =
    "War casualties have exceeded 1.4 million across both sides, with Ukraine's infrastructure battered and more than eight million people displaced in Europe since 2022.\n";
  expect(lintProse(text, ukraine).map(({ code, quote }) => `${code} ${quote}`)).toEqual([
    "overstated have exceeded 1.4 million",
    "stock-flow more than eight million",
  ]);
});
