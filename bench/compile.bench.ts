import { diffWords } from "diff";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { compile, createCompileCache } from "../src/core/text/compile.ts";
import type { Composite, CompositeText, PartyDraft } from "../src/core/text/composite.ts";
import { draft, point } from "../src/core/text/draft.ts";
import { holdersOf, reading, readingText, walkComposite } from "../src/core/text/reading.ts";
import { matchTokens } from "../src/core/text/redline/script.ts";
import { Lexicon, tokenize } from "../src/core/text/tokens.ts";
import { sharedData } from "../test/shared-data.ts";
import { type BenchRun, type BenchTable, leastProcessorTime } from "./report.ts";
import { heavy, light, TreatyWriter, type Revision } from "./treaty.ts";

/** Drafts of so many parties, each a revision of one treaty. */
function treaties(count: number, words: number, revision: Revision): readonly PartyDraft[] {
  const writer = new TreatyWriter(17);
  const base = writer.paragraphs(words);
  return Array.from({ length: count }, (_, index) => ({
    party: `P${index}`,
    draft: draft({
      language: "en",
      points: writer
        .revise(base, revision)
        .map((paragraph, at) => point({ id: String(at + 1), label: `${at + 1}.`, text: paragraph.join(" ") })),
    }),
  }));
}

/** Revisions of a text that was really negotiated: its paragraphs, options and repetitions as they are. */
function paris(count: number): readonly PartyDraft[] {
  const path = join(sharedData, "brackets", "paris-2015-10-23.md");
  if (!existsSync(path)) return [];
  const paragraphs = readFileSync(path, "utf8")
    .replaceAll(/[[\]]/g, "")
    .split(/\n+/)
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length > 12)
    .slice(0, 255);
  const writer = new TreatyWriter(23);
  return Array.from({ length: count }, (_, index) => ({
    party: `P${index}`,
    draft: draft({
      language: "en",
      points: writer
        .revise(paragraphs, light)
        .map((words, at) => point({ id: String(at + 1), label: `${at + 1}.`, text: words.join(" ") })),
    }),
  }));
}

/** What is built without an engine: each text against the first by jsdiff, cut where any of them differs. */
function naiveStar(drafts: readonly PartyDraft[]): number {
  const [centre = "", ...others] = drafts.map(({ draft: { points } }) => points.map(({ text }) => text).join("\n\n"));
  const common = new Uint8Array(centre.length).fill(1);
  for (const other of others) {
    let at = 0;
    for (const { value, added, removed } of diffWords(centre, other)) {
      if (added) continue;
      if (removed) common.fill(0, at, at + value.length);
      at += value.length;
    }
  }
  return common.filter((kept) => kept === 1).length;
}

function speed(): BenchTable {
  const cases: readonly (readonly [string, readonly PartyDraft[], boolean])[] = [
    ["4 × 500 words, light", treaties(4, 500, light), true],
    ["4 × 2,000 words, light", treaties(4, 2_000, light), true],
    ["4 × 5,000 words, light", treaties(4, 5_000, light), true],
    ["10 × 10,000 words, light", treaties(10, 10_000, light), true],
    ["4 × 2,000 words, heavy", treaties(4, 2_000, heavy), true],
    ["10 × 10,000 words, heavy", treaties(10, 10_000, heavy), false],
    ["10 × 10,000 words, Paris 23 October 2015 revised", paris(10), true],
    ["28 × 50,000 words, light", treaties(28, 50_000, light), false],
  ];
  const published: Readonly<Record<string, string>> = {
    "4 × 500 words, light": "1,100",
    "4 × 2,000 words, light": "11,100",
    "4 × 5,000 words, light": "90,400",
  };
  return {
    title: "Compiling drafts into one composite",
    about:
      "Milliseconds of processor time, the least of five runs (peer: of one; 28 drafts: of two), after a warm-up. Seeded treaties, each party a revision; peer: jsdiff of every text against the first, cut where any differs (no points, no holders, no moves); CollateX (dekker) on such texts as published measurements of another machine, it does not run here. Every reading was checked.",
    columns: ["drafts", "Parley ms", "jsdiff star ms", "ratio", "CollateX ms (published)"],
    rows: cases
      .filter(([, drafts]) => drafts.length > 0)
      .map(([name, drafts, withPeer]) => {
        checkReadings(drafts);
        const own = leastProcessorTime(() => compile(drafts), drafts.length > 10 ? 2 : 5);
        const peer = withPeer ? leastProcessorTime(() => naiveStar(drafts), 1) : null;
        return [
          name,
          own.toFixed(1),
          peer === null ? "–" : peer.toFixed(0),
          peer === null ? "–" : `${(peer / own).toFixed(1)} ×`,
          published[name] ?? "–",
        ];
      }),
  };
}

function checkReadings(drafts: readonly PartyDraft[]): void {
  const { composite } = compile(drafts);
  for (const { party, draft: given } of drafts) {
    const read = reading(composite, party);
    if (!read.ok || !isDeepStrictEqual(read.value, given)) {
      throw new Error(`the draft of ${party} was not read back`);
    }
  }
}

function recompiling(): BenchTable {
  const rows = (
    [
      ["treaty, light", treaties(10, 10_000, light)],
      ["Paris 23 October 2015 revised", paris(10)],
    ] as const
  )
    .filter(([, drafts]) => drafts.length > 0)
    .map(([name, drafts]) => {
      const cache = createCompileCache();
      const onto = compile(drafts, { cache }).composite;
      const fromFile = JSON.parse(JSON.stringify(onto)) as Composite;
      let round = 0;
      const revised = (): readonly PartyDraft[] => {
        round++;
        return drafts.map((one, index) => (index === 3 ? { ...one, draft: withOneChange(one.draft, round) } : one));
      };
      const warm = leastProcessorTime(() => compile(revised(), { onto, cache }), 9);
      const cold = leastProcessorTime(() => compile(revised(), { onto: fromFile }), 9);
      return [name, warm.toFixed(1), cold.toFixed(1)];
    });
  return {
    title: "Recompiling after one point changed",
    about:
      "Ten drafts of 10,000 words onto their composite, one sentence added to one point of one draft; processor time, the least of nine.",
    columns: ["drafts", "with the cache of the session, ms", "from a file, without cache, ms"],
    rows,
  };
}

function withOneChange(source: PartyDraft["draft"], round: number): PartyDraft["draft"] {
  const points = source.points.map((one, index) =>
    index === 20 ? { ...one, text: `${one.text} In round ${round} as well.` } : one,
  );
  return { ...source, points };
}

/** Words inside brackets, compared with the best that any choice of centre would give before grouping for reading. */
function economy(): BenchTable {
  const rows = (
    [
      ["treaty, light, 6 drafts", treaties(6, 4_000, light)],
      ["treaty, heavy, 6 drafts", treaties(6, 4_000, heavy)],
      ["Paris 23 October 2015 revised, 6 drafts", paris(6)],
    ] as const
  )
    .filter(([, drafts]) => drafts.length > 0)
    .map(([name, drafts]) => {
      const { composite } = compile(drafts);
      const holders = holdersOf(composite);
      let own = 0;
      let best = 0;
      for (const { point: one } of walkComposite(composite.points)) {
        const texts = [...new Set((holders.get(one.id) ?? []).map((party) => readingText(one.text, party)))];
        if (texts.length < 2 || texts.includes("")) continue;
        const total = texts.reduce((sum, text) => sum + tokenize(text).count, 0);
        own += total - texts.length * commonWords(one.text);
        best += total - texts.length * bestStar(texts);
      }
      return [name, best, own, `${(own / best).toFixed(3)} ×`];
    });
  return {
    title: "Economy of brackets",
    about:
      "Words inside brackets over all different wordings of all points; beside the fewest that any star centre gives on the raw script, before numbers, dates, modals and lone words are kept together.",
    columns: ["drafts", "best star", "Parley", "ratio"],
    rows,
  };
}

function commonWords(text: CompositeText): number {
  return text.reduce((sum, part) => sum + (typeof part === "string" ? tokenize(part).count : 0), 0);
}

function bestStar(texts: readonly string[]): number {
  const lexicon = new Lexicon();
  const tokens = texts.map((text) => tokenize(text, lexicon));
  return tokens.reduce((most, centre) => {
    const matches = tokens.filter((other) => other !== centre).map((other) => matchTokens(centre, other));
    let common = 0;
    for (let at = 0; at < centre.count; at++) if (matches.every((match) => (match[at] ?? -1) >= 0)) common++;
    return Math.max(most, common);
  }, 0);
}

export const run: BenchRun = () => Promise.resolve([speed(), recompiling(), economy()]);
