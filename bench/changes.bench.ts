import { seededRandom } from "../src/core/common/index.ts";
import type { Change } from "../src/core/text/change.ts";
import { changesOf } from "../src/core/text/changes.ts";
import { redlineTexts } from "../src/core/text/redline.ts";
import { clauses } from "./changes/clauses.ts";
import { harmless, substantial, type Mutation } from "./changes/mutations.ts";
import { medianTime, type BenchRun, type BenchTable } from "./report.ts";

/** Mutations of each group. */
const each = 300;

/** One altered clause and what was found in it. */
export interface Trial {
  readonly mutation: Mutation;
  readonly from: string;
  readonly to: string;
  readonly changes: readonly Change[];
}

/** Alters clauses drawn with a seed, `count` times for each group where the clauses allow it. */
export function trials(mutations: readonly Mutation[], count: number, seed: number): readonly Trial[] {
  const random = seededRandom(seed);
  const source = clauses();
  const groups = [...new Set(mutations.map((mutation) => mutation.group))];
  return groups.flatMap((group) => {
    const own = mutations.filter((mutation) => mutation.group === group);
    const done: Trial[] = [];
    const seen = new Set<string>();
    for (let attempt = 0; attempt < count * 200 && done.length < count; attempt++) {
      const mutation = own[attempt % own.length];
      const clause = source[Math.floor(random() * source.length)];
      const pair = mutation && clause !== undefined ? mutation.apply(clause, random) : null;
      if (!mutation || !pair || seen.has(pair.join("\n"))) continue;
      seen.add(pair.join("\n"));
      const [from, to] = pair;
      done.push({ mutation, from, to, changes: changesOf(redlineTexts(from, to), "en") });
    }
    return done;
  });
}

/** True where the altered words were classed as substance, with the right kind. */
export function isFound(trial: Trial): boolean {
  return trial.changes.some((change) => change.class === "substance" && trial.mutation.kinds.includes(change.kind));
}

/** True where a harmless edit was classed as substance or left unclassified. */
export function isFalseAlarm(trial: Trial): boolean {
  return trial.changes.some((change) => change.class !== "formal");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
}

const goals: Readonly<Record<string, string>> = { numbers: "99 %", dates: "99 %", modality: "97 %", negation: "97 %" };

function recallTable(): BenchTable {
  const all = trials(substantial, each, 11);
  const rows = [...new Set(substantial.map((mutation) => mutation.group))].map((group) => {
    const own = all.filter((trial) => trial.mutation.group === group);
    const found = own.filter(isFound).length;
    const alone = own.filter((trial) => trial.changes.length === 1).length;
    return [group, own.length, percent(found, own.length), goals[group] ?? "90 %", percent(alone, own.length)];
  });
  return {
    title: "Changes of substance: recall on injected mutations",
    about:
      "One word or figure altered in a clause; found = classed as substance with the right kind. Clauses of four acts, two negotiating texts and our own.",
    columns: ["mutation", "n", "found", "goal", "reported as one change"],
    rows,
  };
}

function alarmTable(): BenchTable {
  const all = trials(harmless, each, 12);
  const rows = [...new Set(harmless.map((mutation) => mutation.group))].map((group) => {
    const own = all.filter((trial) => trial.mutation.group === group);
    return [group, own.length, percent(own.filter(isFalseAlarm).length, own.length)];
  });
  rows.push(["all", all.length, percent(all.filter(isFalseAlarm).length, all.length)]);
  return {
    title: "Harmless edits: false alarms",
    about:
      "An edit of spelling, punctuation, spacing or numbering that alters nothing; alarm = classed as substance or unclassified. Goal: at most 3 %.",
    columns: ["edit", "n", "alarms"],
    rows,
  };
}

function timeTable(): BenchTable {
  const text = clauses().join("\n").split(" ").slice(0, 50_000).join(" ");
  const random = seededRandom(5);
  const altered = text.replace(/\b(?:shall|may|and|\d+)\b/gu, (word) =>
    random() < 0.3 ? (/\d/u.test(word) ? `${word}1` : word === "and" ? "or" : "must") : word,
  );
  const edits = redlineTexts(text, altered);
  const replaced = [
    { op: "delete" as const, text },
    { op: "insert" as const, text: altered },
  ];
  return {
    title: "Classes of change: time",
    about: "50,000 words, milliseconds.",
    columns: ["input", "changes", "ms"],
    rows: [
      [
        "redline of 50,000 words",
        changesOf(edits, "en").length,
        Math.round(medianTime(() => changesOf(edits, "en"), 3)),
      ],
      [
        "50,000 words replaced as one",
        changesOf(replaced, "en").length,
        Math.round(medianTime(() => changesOf(replaced, "en"), 3)),
      ],
    ],
  };
}

export const run: BenchRun = async () => [recallTable(), alarmTable(), timeTable()];
