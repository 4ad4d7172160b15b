import DiffMatchPatch from "diff-match-patch";
import { diffWords } from "diff";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { sharedData } from "../test/shared-data.ts";
import { redlineTexts } from "../src/core/text/redline.ts";
import { longestCommon } from "../src/core/text/redline/lcs.ts";
import { matchTokens } from "../src/core/text/redline/script.ts";
import { Lexicon, tokenize } from "../src/core/text/tokens.ts";
import { type BenchRun, type BenchTable, paired } from "./report.ts";
import { heavy, light, type Revision, treatyPair } from "./treaty.ts";

interface Case {
  readonly name: string;
  /** Pairs of texts of one kind, compared one after the other. */
  readonly pairs: readonly { readonly from: string; readonly to: string }[];
  /** Whether jsdiff finishes in seconds. */
  readonly jsdiff: boolean;
  /** Whether exact diff-match-patch finishes in seconds. */
  readonly dmp: boolean;
}

/** Texts of some fifty words a side differ much from one another: many are compared. */
const SMALL_PAIRS = 16;

function cases(): readonly Case[] {
  const made = (words: number, name: "light" | "heavy", jsdiff: boolean, dmp: boolean): Case => {
    const revision: Revision = name === "light" ? light : heavy;
    const count = words <= 1_000 ? SMALL_PAIRS : 1;
    const pairs = Array.from({ length: count }, (_, seed) => treatyPair(words, revision, seed + 1));
    return { name: `${words.toLocaleString("en-US")} words, ${name}`, pairs, jsdiff, dmp };
  };
  return [
    made(50, "light", true, true),
    made(50, "heavy", true, true),
    made(200, "light", true, true),
    made(200, "heavy", true, true),
    made(1_000, "light", true, true),
    made(1_000, "heavy", true, true),
    made(10_000, "light", true, true),
    made(10_000, "heavy", false, true),
    made(100_000, "light", false, false),
    made(100_000, "heavy", false, false),
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
      pairs: [{ from: text(act, "old"), to: text(act, "new") }],
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
  const rows = all.map(({ name, pairs, jsdiff, dmp }) => {
    const each = (compare: (from: string, to: string) => unknown) => (): void => {
      for (const { from, to } of pairs) compare(from, to);
    };
    const peers = [...(dmp ? [each(dmpWords)] : []), ...(jsdiff ? [each((from, to) => diffWords(from, to))] : [])];
    const [own = 0, ...theirs] = paired(each(redlineTexts), ...peers).map((time) => time / pairs.length);
    const [exact, words] = dmp ? theirs : [undefined, theirs[0]];
    const beside = (time: number | undefined): readonly (string | number)[] =>
      time === undefined ? ["not run", "–"] : [rounded(time), times(time, own)];
    return [name, rounded(own), ...beside(exact), ...beside(words)];
  });
  return {
    title: "Redline: speed",
    about:
      "Milliseconds of processor time a pair for the readable redline with moves, from two strings to edits, beside " +
      "diff-match-patch (words, exact, a raw script) and jsdiff (diffWords) on the same seeded pairs; all warm, in rounds in " +
      "which each runs in turn. Peers run where they finish in seconds.",
    columns: ["input", "Parley", "diff-match-patch", "ratio", "jsdiff", "ratio"],
    rows,
  };
}

/** Long texts beside the programs people have, as processes from two files to printed words. */
function programs(): BenchTable | null {
  const names = ["wdiff", "dwdiff"].filter((name) => spawnSync(name, ["--version"]).status === 0);
  if (names.length === 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "parley-bench-"));
  const rows = [10_000, 100_000, 300_000].flatMap((words) =>
    (["light", "heavy"] as const).map((name) => {
      const { from, to } = treatyPair(words, name === "light" ? light : heavy);
      const files = [join(folder, "from.txt"), join(folder, "to.txt")] as const;
      writeFileSync(files[0], from);
      writeFileSync(files[1], to);
      const own = (): unknown => redlineTexts(readFileSync(files[0], "utf8"), readFileSync(files[1], "utf8"));
      const theirs = names.map(
        (program) => (): unknown =>
          spawnSync(program, [...files], { stdio: ["ignore", openSync(devNull, "w"), "ignore"] }),
      );
      const [time = 0, ...others] = alternating(own, ...theirs);
      return [
        `${words.toLocaleString("en-US")} words, ${name}`,
        rounded(time),
        ...others.flatMap((other) => [rounded(other), times(other, time)]),
      ];
    }),
  );
  rmSync(folder, { recursive: true });
  return {
    title: "Redline: beside programs",
    about:
      "Milliseconds by the clock from two files to words that stay, go and come; Parley warm in its process, the programs " +
      "as they are started, in turn.",
    columns: ["input", "Parley", ...names.flatMap((name) => [name, "ratio"])],
    rows,
  };
}

/** Medians of three rounds by the clock, in which each runs in turn. */
function alternating(...work: readonly (() => unknown)[]): readonly number[] {
  for (const run of work) run();
  const rounds = Array.from({ length: 3 }, () =>
    work.map((run) => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
  return work.map((_, at) => rounds.map((round) => round[at]!).sort((a, b) => a - b)[1]!);
}

function quality(all: readonly Case[]): BenchTable {
  const rows = all
    .flatMap(({ name, pairs }) => pairs.slice(0, 1).map((pair) => ({ name, ...pair })))
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

/** Speed, memory and quality of redlines beside jsdiff and diff-match-patch. */
export const run: BenchRun = () => {
  const first = cold();
  const all = cases();
  const beside = programs();
  return Promise.resolve([first, speed(all), ...(beside ? [beside] : []), quality(all)]);
};
