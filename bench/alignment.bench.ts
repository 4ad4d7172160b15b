import { alignDrafts } from "../src/core/text/align.ts";
import { example } from "./alignment/fit.ts";
import { calibrationError, judgeLeftOut, judgeSet, macroF1, parleyPairs, type Judged } from "./alignment/left-out.ts";
import { editedSets } from "./alignment/edited.ts";
import { madeDrafts } from "./alignment/made.ts";
import { diffedParagraphs, sameNumber, tfidfGreedy, tfidfHungarian, type Method } from "./alignment/peers.ts";
import { goldSets, score, type GoldSet } from "./alignment/sets.ts";
import { leastProcessorTime, type BenchRun, type BenchTable } from "./report.ts";

const methods: readonly (readonly [string, Method])[] = [
  ["same number", sameNumber],
  ["jsdiff on paragraphs", diffedParagraphs],
  ["TF-IDF, greedy", tfidfGreedy],
  ["TF-IDF, Hungarian", tfidfHungarian],
  ["Parley", (a, b) => new Set(parleyPairs(a, b).keys())],
];

const digits = (value: number): string => value.toFixed(3);

function quality(sets: readonly GoldSet[]): BenchTable {
  const acts = sets.flatMap((set, at) => (set.act ? [at] : []));
  const found = methods.map(
    ([name, method]) => [name, sets.map((set) => score(method(set.a, set.b), set.gold))] as const,
  );
  const line = ({ precision, recall, f1 }: (typeof found)[number][1][number]): string =>
    `${digits(precision)} / ${digits(recall)} / ${digits(f1)}`;
  return {
    title: "Which articles correspond",
    about:
      "Precision, recall and F1 against official correlation tables of acts and hand-made ones of two pairs of peace drafts; macro F1 over the acts.",
    columns: ["set", ...methods.map(([name]) => name)],
    rows: [
      ...sets.map((set, at) => [set.name, ...found.map(([, scores]) => (scores[at] ? line(scores[at]) : "-"))]),
      [
        "macro F1",
        ...found.map(([, scores]) => digits(acts.reduce((sum, at) => sum + (scores[at]?.f1 ?? 0), 0) / acts.length)),
      ],
    ],
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

/** Each act judged by a model that saw neither it nor an act with one of its texts. */
function heldOut(sets: readonly GoldSet[]): BenchTable {
  const examples = sets.filter((set) => set.act).map(example);
  const stated = (list: readonly Judged[]): string => digits(calibrationError(list.flatMap((one) => one.stated)));
  const rows = [
    ["as shipped", examples.map((one) => judgeSet(one.set))] as const,
    ["left out", judgeLeftOut(examples)] as const,
  ];
  const least = (list: readonly Judged[]): Judged | undefined => [...list].sort((x, y) => x.f1 - y.f1)[0];
  return {
    title: "Does the model hold on an act it has not seen",
    about: `Macro F1 over ${examples.length} acts with official tables, of the model that is shipped (fitted to all of them) and of models that saw neither the act nor one that shares a text with it; calibration error of the confidence that is stated.`,
    columns: ["model", "macro F1", "least F1", "act", "calibration error"],
    rows: rows.map(([name, list]) => [
      name,
      digits(macroF1(list)),
      digits(least(list)?.f1 ?? 0),
      least(list)?.set.name ?? "",
      stated(list),
    ]),
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
