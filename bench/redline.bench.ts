import DiffMatchPatch from "diff-match-patch";
import { diffWords } from "diff";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedData } from "../test/shared-data.ts";
import { redlineTexts } from "../src/core/text/redline.ts";
import { longestCommon } from "../src/core/text/redline/lcs.ts";
import { matchTokens } from "../src/core/text/redline/script.ts";
import { Lexicon, tokenize } from "../src/core/text/tokens.ts";
import { type BenchRun, type BenchTable, medianTime } from "./report.ts";
import { heavy, light, type Revision, treatyPair } from "./treaty.ts";

interface Case {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Whether jsdiff finishes in seconds. */
  readonly jsdiff: boolean;
  /** Whether exact diff-match-patch finishes in seconds. */
  readonly dmp: boolean;
}

function cases(): readonly Case[] {
  const made = (words: number, name: "light" | "heavy", jsdiff: boolean, dmp: boolean): Case => {
    const revision: Revision = name === "light" ? light : heavy;
    return { name: `${words.toLocaleString("en-US")} words, ${name}`, ...treatyPair(words, revision), jsdiff, dmp };
  };
  return [
    made(50, "heavy", true, true),
    made(1_000, "heavy", true, true),
    made(10_000, "light", true, true),
    made(10_000, "heavy", true, true),
    made(100_000, "light", true, true),
    made(100_000, "heavy", false, false),
    made(1_000_000, "light", false, false),
    made(1_000_000, "heavy", false, false),
    ...realCases(),
  ];
}

function realCases(): readonly Case[] {
  const text = (act: string, name: string): string =>
    (
      JSON.parse(readFileSync(join(sharedData, "alignment", act, `${name}.en.json`), "utf8")) as {
        title: string;
        units: { text: string }[];
      }[]
    )
      .map(({ title, units }) => [title, ...units.map(({ text }) => text)].join("\n"))
      .join("\n");
  return ["evidence", "brussels1"]
    .filter((act) => existsSync(join(sharedData, "alignment", act)))
    .map((act) => ({
      name: `${act}, act and recast`,
      from: text(act, "old"),
      to: text(act, "new"),
      jsdiff: true,
      dmp: true,
    }));
}

/** diff-match-patch on words: each different token becomes one character, as its documentation proposes. */
function dmpWords(from: string, to: string): unknown {
  const codes = new Map<string, string>();
  const encode = (text: string): string =>
    (text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [])
      .map((word) => {
        let code = codes.get(word);
        if (code === undefined) codes.set(word, (code = String.fromCharCode(codes.size + 1)));
        return code;
      })
      .join("");
  const [a, b] = [encode(from), encode(to)];
  if (codes.size >= 0xd800) throw new RangeError("more different words than the encoding has characters");
  const dmp = new DiffMatchPatch();
  dmp.Diff_Timeout = 0;
  return dmp.diff_main(a, b, false);
}

const rounded = (time: number): number => Number(time.toPrecision(3));
const times = (one: number, other: number): string =>
  `${Number((one / other).toPrecision(2)).toLocaleString("en-US")} ×`;

function speed(all: readonly Case[]): BenchTable {
  const rows = all.map(({ name, from, to, jsdiff, dmp }) => {
    const large = from.length > 2_000_000;
    const own = medianTime(() => redlineTexts(from, to), large ? 3 : 9);
    const once = (work: () => unknown): number => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    const theirs = jsdiff ? once(() => diffWords(from, to)) : null;
    const exact = dmp ? once(() => dmpWords(from, to)) : null;
    return [
      name,
      rounded(own),
      exact === null ? "not run" : rounded(exact),
      exact === null ? "–" : times(exact, own),
      theirs === null ? "not run" : rounded(theirs),
      theirs === null ? "–" : times(theirs, own),
    ];
  });
  return {
    title: "Redline: speed",
    about:
      "Milliseconds for the readable redline with moves, from two strings to edits, beside diff-match-patch (words, exact) " +
      "and jsdiff (diffWords) on the same seeded pairs. Peers run once and only where they finish in seconds: on 100,000 " +
      "heavy words diff-match-patch takes minutes, jsdiff longer.",
    columns: ["input", "Parley", "diff-match-patch", "ratio", "jsdiff", "ratio"],
    rows,
  };
}

function quality(all: readonly Case[]): BenchTable {
  const rows = all
    .filter(({ from }) => from.length < 300_000)
    .map(({ name, from, to }) => {
      const lexicon = new Lexicon();
      const a = tokenize(from, lexicon);
      const b = tokenize(to, lexicon);
      const count = (match: Int32Array): number => match.reduce((sum, at) => sum + (at < 0 ? 0 : 1), 0);
      const best = new Int32Array(a.count).fill(-1);
      longestCommon(a.ids, 0, a.count, b.ids, 0, b.count, lexicon.size, best);
      const found = count(matchTokens(a, b));
      const edits = redlineTexts(from, to);
      const moved = edits.reduce((sum, edit) => sum + (edit.op === "moveOut" ? edit.text.split(/\s+/).length : 0), 0);
      const exact = count(best);
      return [name, found, exact, `${((100 * found) / exact).toFixed(2)} %`, edits.length, moved];
    });
  return {
    title: "Redline: quality of the raw script",
    about:
      "Tokens kept by the raw script (before grouping for reading) beside the exact longest common subsequence; edits of " +
      "the readable redline and words recovered as moved.",
    columns: ["input", "kept", "exact", "share", "edits", "words moved"],
    rows,
  };
}

/** The largest text first of all, so that nothing is warm and nothing else uses memory. */
function cold(): BenchTable {
  const { from, to } = treatyPair(1_000_000, heavy);
  const start = performance.now();
  redlineTexts(from, to);
  const time = performance.now() - start;
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  return {
    title: "Redline: 1,000,000 heavy words in a fresh process",
    about: "First call, in milliseconds, and the highest resident memory of the process, Node and both texts included.",
    columns: ["ms", "MB"],
    rows: [[rounded(time), peak]],
  };
}

/** A point of some fifty words, as compilers compare them by the thousand. */
function short(): BenchTable {
  const pairs = Array.from({ length: 200 }, (_, seed) => treatyPair(20, heavy, seed + 1));
  const words = pairs.reduce((sum, { from }) => sum + from.split(" ").length, 0) / pairs.length;
  const time = medianTime(() => pairs.map(({ from, to }) => redlineTexts(from, to)), 9) / pairs.length;
  const peer = medianTime(() => pairs.map(({ from, to }) => dmpWords(from, to)), 3) / pairs.length;
  return {
    title: "Redline: many short texts",
    about: `Microseconds for one pair of points of ${Math.round(words)} words on average, heavy, beside diff-match-patch.`,
    columns: ["Parley", "diff-match-patch", "ratio"],
    rows: [[rounded(1000 * time), rounded(1000 * peer), times(peer, time)]],
  };
}

/** Speed, memory and quality of redlines beside jsdiff and diff-match-patch. */
export const run: BenchRun = () => {
  const first = cold();
  const all = cases();
  return Promise.resolve([first, speed(all), short(), quality(all)]);
};
