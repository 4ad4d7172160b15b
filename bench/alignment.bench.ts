import { alignDrafts } from "../src/core/text/align.ts";
import type { Draft } from "../src/core/text/draft.ts";
import { example, fitModel, judge, NAMES } from "./alignment/fit.ts";
import { editedSets } from "./alignment/edited.ts";
import { madeDrafts } from "./alignment/made.ts";
import { diffedParagraphs, sameNumber, tfidfGreedy, tfidfHungarian, type Method } from "./alignment/peers.ts";
import { goldSets, score, type GoldSet } from "./alignment/sets.ts";
import { leastProcessorTime, type BenchRun, type BenchTable } from "./report.ts";

const topOf = (id: string): string => id.split("/")[0] ?? id;

/** Probability of each pair of top points that Parley finds; a pair of sub-points counts for their top points. */
function parleyPairs(a: Draft, b: Draft): Map<string, number> {
  const found = new Map<string, number>();
  for (const { from, to, confidence } of alignDrafts(a, b)) {
    for (const x of from) {
      for (const y of to) {
        const pair = `${topOf(x)}>${topOf(y)}`;
        found.set(pair, Math.max(found.get(pair) ?? 0, confidence));
      }
    }
  }
  return found;
}

const methods: readonly (readonly [string, Method])[] = [
  ["same number", sameNumber],
  ["jsdiff on paragraphs", diffedParagraphs],
  ["TF-IDF, greedy", tfidfGreedy],
  ["TF-IDF, Hungarian", tfidfHungarian],
  ["Parley", (a, b) => new Set(parleyPairs(a, b).keys())],
];

const digits = (value: number): string => value.toFixed(3);

function quality(sets: readonly GoldSet[]): BenchTable {
  const acts = sets.filter((set) => set.act);
  const rows = methods.map(([name, method]) => {
    const scores = sets.map((set) => score(method(set.a, set.b), set.gold));
    const macro = scores.slice(0, acts.length).reduce((sum, { f1 }) => sum + f1, 0) / acts.length;
    return [
      name,
      ...scores.map((s) => `${digits(s.precision)} / ${digits(s.recall)} / ${digits(s.f1)}`),
      digits(macro),
    ];
  });
  return {
    title: "Which articles correspond",
    about:
      "Precision, recall and F1 against official correlation tables of four acts and hand-made ones of two pairs of peace drafts; macro F1 over the acts.",
    columns: ["method", ...sets.map((set) => set.name), "macro"],
    rows,
  };
}

/** Drafts that no coefficient was fitted to, changed by several seeds. */
async function afterEdits(): Promise<BenchTable> {
  const rounds = await Promise.all([11, 12, 13, 14].map(editedSets));
  const names = rounds[0]?.map((set) => set.name) ?? [];
  const rows = methods.map(([name, method]) => [
    name,
    ...names.map((_, at) => {
      const scores = rounds.flatMap((sets) => {
        const set = sets[at];
        return set === undefined ? [] : [score(method(set.a, set.b), set.gold).f1];
      });
      return digits(scores.reduce((sum, value) => sum + value, 0) / Math.max(1, scores.length));
    }),
  ]);
  return {
    title: "Which articles correspond after splits, mergers, moves, drops and rewording",
    about: "Mean F1 over four seeds on the fictitious drafts of the Lake Irrin talks; nothing is fitted to them.",
    columns: ["method", ...names],
    rows,
  };
}

/** Expected calibration error over ten bins of equal width. */
function calibrationError(pairs: readonly (readonly [number, number])[]): number {
  const bins = Array.from({ length: 10 }, () => 0);
  for (const [chance, truth] of pairs) {
    const bin = Math.min(9, Math.floor(chance * 10));
    bins[bin] = (bins[bin] ?? 0) + chance - truth;
  }
  return bins.reduce((sum, gap) => sum + Math.abs(gap), 0) / Math.max(1, pairs.length);
}

function heldOut(sets: readonly GoldSet[]): BenchTable {
  const examples = sets.map(example);
  const judged = (
    one: (typeof examples)[number],
    train: typeof examples,
  ): { f1: number; pairs: [number, number][] } => {
    const chances = judge(one, fitModel(train));
    const right = one.truth.filter((truth, at) => truth === 1 && (chances[at] ?? 0) >= 0.42).length;
    const taken = chances.filter((chance) => chance >= 0.42).length;
    const pairs = chances.map((chance, at): [number, number] => [chance, one.truth[at] ?? 0]);
    return {
      f1: (2 * right) / Math.max(1, taken + one.set.gold.size),
      pairs: pairs.filter(([chance]) => chance > 0.1),
    };
  };
  const all = examples.map((one) => judged(one, examples));
  const out = examples.map((one) =>
    judged(
      one,
      examples.filter((other) => other !== one),
    ),
  );
  const found = sets.flatMap((set) =>
    [...parleyPairs(set.a, set.b)].map(([pair, chance]) => [chance, set.gold.has(pair) ? 1 : 0] as const),
  );
  return {
    title: "Does the model hold on an act it has not seen",
    about: `F1 at a fixed threshold of 0.42 among articles, fitted to all sets and to all but the one judged. Coefficients (${NAMES.join(", ")}): ${fitModel(
      examples,
    )
      .inPlace.map((value) => value.toFixed(2))
      .join(
        ", ",
      )}. Expected calibration error of the confidence that Parley states: ${digits(calibrationError(found))}.`,
    columns: ["fitted to", ...sets.map((set) => set.name), "calibration error"],
    rows: [
      ["all", ...all.map(({ f1 }) => digits(f1)), digits(calibrationError(all.flatMap(({ pairs }) => pairs)))],
      [
        "all but the one",
        ...out.map(({ f1 }) => digits(f1)),
        digits(calibrationError(out.flatMap(({ pairs }) => pairs))),
      ],
    ],
  };
}

function speed(): BenchTable {
  const sizes = [
    ["400 articles of 110 words", madeDrafts(400, 110, 0, 7)],
    ["400 articles of 3 × 40 words", madeDrafts(400, 40, 3, 7)],
    ["5,000 points of 30 words", madeDrafts(5000, 30, 0, 7)],
  ] as const;
  return {
    title: "Time to align two drafts",
    about:
      "Milliseconds of processor time, the least of seven runs, on drafts made by a seed; beside TF-IDF over all pairs with the Hungarian method, once after a warm-up (not run on 5,000).",
    columns: ["each draft", "Parley ms", "TF-IDF, Hungarian ms", "ratio"],
    rows: sizes.map(([name, [a, b]]) => {
      const ours = leastProcessorTime(() => alignDrafts(a, b));
      if (a.points.length > 1000) return [name, Math.round(ours), "-", "-"];
      const theirs = leastProcessorTime(() => tfidfHungarian(a, b), 1);
      return [name, Math.round(ours), Math.round(theirs), (theirs / ours).toFixed(1)];
    }),
  };
}

/** Alignment: quality beside peers, behaviour on unseen acts, speed. */
export const run: BenchRun = async () => {
  const sets = goldSets();
  const measured = sets.length === 0 ? [] : [quality(sets), heldOut(sets)];
  return [...measured, await afterEdits(), speed()];
};
