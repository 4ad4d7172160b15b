import { pairSequences, type PairingRules } from "../redlining/pairing.ts";
import type { Line } from "./lines.ts";
import type { RowMates } from "./rows.ts";

/** A line and the one that it became, each by its number; `near`: the line of before that comes next. */
type LineStep = readonly [from: number | null, to: number | null, near: number | null];

const RULES: PairingRules = { least: 0.4, several: false, byOrder: false };

/**
 * What became of each line of a draft, in order. A row that both have parts what stands before it from what stands behind, and a cell of it
 * is that cell, whatever it and those beside it say now; rows without a mate are left out.
 */
export function pairLines(tabled: readonly Line[], now: readonly Line[], mates: RowMates): readonly LineStep[] {
  const [olds, news] = [runsOf(tabled, [...mates.values()]), runsOf(now, [...mates.keys()])];
  const steps: LineStep[] = [];
  let [i, j] = [0, 0];
  while (i < olds.length || j < news.length) {
    const order = i === olds.length ? 1 : j === news.length ? -1 : orderOf(olds[i]!, news[j]!);
    const from = order > 0 ? [] : olds[i++]!.lines;
    const to = order < 0 ? [] : news[j++]!.lines;
    steps.push(...pairRun(from, to, olds[i]?.lines[0] ?? null, { tabled, now }));
  }
  return steps;
}

/** Lines of one cell, or those between two rows that stay. */
interface Run {
  readonly place: number;
  readonly column: number;
  readonly lines: number[];
}

function orderOf(one: Run, other: Run): number {
  return one.place - other.place || one.column - other.column;
}

function runsOf(lines: readonly Line[], staying: readonly number[]): readonly Run[] {
  const rows = staying.toSorted((one, other) => one - other);
  const runs: Run[] = [];
  let passed = 0;
  for (const [at, { cell, rows: before }] of lines.entries()) {
    while (passed < rows.length && rows[passed]! < before) passed++;
    if (cell !== undefined && rows[passed] !== cell.row) continue;
    const place = cell === undefined ? 2 * passed : 2 * passed + 1;
    const column = cell?.column ?? 0;
    const last = runs.at(-1);
    if (last?.place === place && last.column === column) last.lines.push(at);
    else runs.push({ place, column, lines: [at] });
  }
  return runs;
}

function pairRun(
  from: readonly number[],
  to: readonly number[],
  next: number | null,
  { tabled, now }: { readonly tabled: readonly Line[]; readonly now: readonly Line[] },
): readonly LineStep[] {
  const isCell = [tabled[from[0] ?? -1], now[to[0] ?? -1]].some((line) => line?.cell !== undefined);
  // As many paragraphs of a cell as before are those, in whatever words.
  if (isCell && from.length === to.length) return from.map((at, nth) => [at, to[nth]!, at]);
  const steps: [number | null, number | null, number | null][] = [];
  let gone: number[] = [];
  const [olds, news] = [from.map((at) => tabled[at]!), to.map((at) => now[at]!)];
  for (const { aLo, aHi, bLo, bHi } of pairSequences(olds, news, RULES)) {
    const [one, other] = [aLo < aHi ? from[aLo]! : null, bLo < bHi ? to[bLo]! : null];
    if (one !== null && other !== null) gone = [];
    else if (isCell && one !== null) gone.push(steps.length);
    const same = isCell && one === null ? gone.shift() : undefined;
    if (same === undefined) steps.push([one, other, from[aLo] ?? next]);
    else steps[same]![1] = other;
  }
  return steps;
}
