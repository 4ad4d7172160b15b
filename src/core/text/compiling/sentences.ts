import { bracketTree } from "../bracketing/tree.ts";
import { hasRows, linesIn } from "../table.ts";

/** Half-open range of UTF-16 units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const END = /(?<![.!?…。؟۔।])[.!?…。؟۔।]+["'”’»)\]]*\s+|\n+/gu;
const ABBREVIATED =
  /(?:^|[\s(])(?:\p{L}|no|nos|art|arts|para|paras|sec|ch|cf|vol|pp|e\.g|i\.e|mr|mrs|ms|dr|st|ст|п|пп|гл|див|см|abs|nr|bzw)\.\s*$/iu;
const OPENS_SENTENCE = /^["'“‘«([]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** The tables of a text, each a sentence of its own. */
function tablesIn(text: string): readonly Span[] {
  if (!hasRows(text)) return [];
  const tables: Span[] = [];
  for (const { at, text: line, cells } of linesIn(text)) {
    if (cells === null) continue;
    const last = tables.at(-1);
    if (last !== undefined && last.to === at - 1) tables[tables.length - 1] = { ...last, to: at + line.length };
    else tables.push({ from: at, to: at + line.length });
  }
  return tables;
}

/** The sentences of a text, in order; the white space between them belongs to none, the rest to exactly one. */
export function sentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  const tables = tablesIn(text);
  let from = 0;
  for (const end of text.matchAll(END)) {
    const next = end.index + end[0].length;
    if (next >= text.length || end.index === 0) continue;
    if (tables.some((table) => end.index >= table.from && next <= table.to)) continue;
    const isBreak = end[0].startsWith("\n") || tables.some((table) => table.from === next);
    if (!isBreak) {
      if (!OPENS_SENTENCE.test(text.slice(next, next + 8))) continue;
      if (ABBREVIATED.test(text.slice(Math.max(0, next - end[0].length - 12), next))) continue;
    }
    const to = end.index + end[0].trimEnd().length;
    if (to > from) spans.push({ from, to });
    from = next;
  }
  if (from < text.length || spans.length === 0) spans.push({ from, to: text.length });
  return spans;
}

/** Sentences of one bracket, or of brackets that touch, joined into one span. */
function wholeBrackets(text: string, parts: readonly Span[]): readonly Span[] {
  if (parts.length < 2 || !text.includes("[")) return parts;
  const slots = bracketTree(text, 0).nodes.filter(({ kind }) => kind === "slot");
  const joined: Span[] = [];
  let slot = 0;
  for (const part of parts) {
    const last = joined.at(-1);
    while (slot < slots.length && slots[slot]!.to <= (last?.to ?? 0)) slot++;
    if (last && slot < slots.length && slots[slot]!.from < last.to)
      joined[joined.length - 1] = { ...last, to: part.to };
    else joined.push(part);
  }
  return joined;
}

/** A run of whole sentences that goes to one of several targets. */
export interface Share extends Span {
  /** Index of the target. */
  readonly target: number;
}

/**
 * Cuts a text at sentence boundaries outside brackets so that each target receives at most one run of sentences, by the words they share.
 * A sentence that resembles no target stays with its neighbour. Every text yields at least one share.
 */
export function shareOut(text: string, targets: readonly string[]): readonly Share[] {
  const parts = wholeBrackets(text, sentences(text));
  const scores = scoreAgainst(
    parts.map(({ from, to }) => text.slice(from, to)),
    targets,
  );
  const runs = gatherRuns(scores.map(bestTarget), scores);
  return runs.map(({ target, first, last }, index) => ({
    target,
    from: index === 0 ? 0 : (parts[first]?.from ?? 0),
    to: index === runs.length - 1 ? text.length : (parts[last]?.to ?? text.length),
  }));
}

interface Run {
  readonly target: number;
  readonly first: number;
  readonly last: number;
}

function gatherRuns(wanted: readonly (number | null)[], scores: readonly (readonly number[])[]): readonly Run[] {
  const known = wanted.find((target) => target !== null) ?? 0;
  let runs: Run[] = [];
  wanted.forEach((target, index) => {
    const last = runs.at(-1);
    const chosen = target ?? last?.target ?? known;
    if (last?.target === chosen) runs[runs.length - 1] = { ...last, last: index };
    else runs.push({ target: chosen, first: index, last: index });
  });
  for (;;) {
    const weaker = weakestRepeat(runs, scores);
    if (weaker === null) return runs;
    runs = joinNeighbours(runs, weaker);
  }
}

/** The weakest run of a target that has several runs, or null. */
function weakestRepeat(runs: readonly Run[], scores: readonly (readonly number[])[]): number | null {
  let weakest: number | null = null;
  let least = Infinity;
  runs.forEach((run, index) => {
    if (!runs.some((other) => other !== run && other.target === run.target)) return;
    let weight = 0;
    for (let part = run.first; part <= run.last; part++) weight += scores[part]?.[run.target] ?? 0;
    if (weight < least) {
      least = weight;
      weakest = index;
    }
  });
  return weakest;
}

/** Gives the run at `index` to the run before it (the first run: to the one after it) and joins what then touches. */
function joinNeighbours(runs: readonly Run[], index: number): Run[] {
  const heir = runs[index === 0 ? 1 : index - 1]?.target ?? 0;
  const joined: Run[] = [];
  runs.forEach((run, at) => {
    const target = at === index ? heir : run.target;
    const last = joined.at(-1);
    if (last?.target === target) joined[joined.length - 1] = { ...last, last: run.last };
    else joined.push({ ...run, target });
  });
  return joined;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORD) ?? []);
}

/** For each part and target: how many of the part's words stand in the target, words of many targets counting less. */
function scoreAgainst(parts: readonly string[], targets: readonly string[]): readonly (readonly number[])[] {
  const words = targets.map(wordsOf);
  return parts.map((part) => {
    const scores = targets.map(() => 0);
    for (const word of wordsOf(part)) {
      const holders = words.flatMap((set, target) => (set.has(word) ? [target] : []));
      for (const target of holders) scores[target] = (scores[target] ?? 0) + 1 / holders.length ** 2;
    }
    return scores;
  });
}

function bestTarget(scores: readonly number[]): number | null {
  let best: number | null = null;
  scores.forEach((score, target) => {
    if (score > 0 && (best === null || score > (scores[best] ?? 0))) best = target;
  });
  return best;
}
