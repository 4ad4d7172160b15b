import type { Page, Run } from "./extract.ts";

/** Numbers that stand left of all words of a page, from its head down, and how many lines the words are set in. */
interface Margin {
  readonly numbers: readonly Run[];
  readonly lines: number;
}

/** Least distance between numbers in the margin and the words, in points. */
const APART = 3;
/** Runs on one line differ less in height than this, in their sizes. */
const SAME_LINE = 0.4;
/** Steps in which lines are counted where not each has its number. */
const STEPS: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 20, 25]);
/** Fewer numbers that grow by one count paragraphs or rows rather than lines. */
const FEWEST = 12;

/**
 * Takes off the numbers that count the lines beside the words. They stand left of all words of their page and grow by one
 * step, which only lines are counted by, or by one where nearly each line has its number, as paragraphs have not.
 */
export function withoutMarginNumbers(pages: readonly Page[]): {
  readonly pages: readonly Page[];
  readonly taken: readonly string[];
} {
  const margins = pages.map(marginOf);
  const step = stepOf(margins);
  if (step === 0) return { pages, taken: [] };
  const edges = margins.flatMap((margin) => (steps(margin) === step ? margin.numbers.map(endOf) : []));
  const [from, to] = [least(edges) - APART, -least(edges.map((edge) => -edge)) + APART];
  const taken: string[] = [];
  const left = pages.map((page, at) => {
    const numbers = (margins[at]?.numbers ?? []).filter((run) => endOf(run) > from && endOf(run) < to);
    if (numbers.length === 0 || numbers.some((run) => valueOf(run) % step !== 0)) return page;
    taken.push(numbers.map(({ text }) => text.trim()).join(" "));
    const own = new Set(numbers);
    return { ...page, runs: page.runs.filter((run) => !own.has(run)) };
  });
  return { pages: left, taken };
}

function marginOf({ runs, width }: Page): Margin {
  const inked = runs.filter(({ text }) => text.trim() !== "");
  const words = inked.filter((run) => !isNumber(run));
  const edge = Math.min(least(words.map(({ x }) => x)) - APART, width / 2);
  const numbers = inked.filter((run) => isNumber(run) && endOf(run) < edge).toSorted((a, b) => b.y - a.y);
  return { numbers, lines: numbers.length === 0 ? 0 : lineCount(words) };
}

/** The step by which the lines of a text are counted, or 0 where they are not. */
function stepOf(margins: readonly Margin[]): number {
  const step = margins.map(steps).find((each) => each > 0) ?? 0;
  if (step !== 1) return STEPS.has(step) ? step : 0;
  const counted = margins.filter((margin) => steps(margin) === 1);
  const numbers = counted.reduce((sum, margin) => sum + margin.numbers.length, 0);
  const lines = counted.reduce((sum, margin) => sum + margin.lines, 0);
  return numbers >= FEWEST && numbers * 10 >= lines * 7 ? 1 : 0;
}

/** By how much nearly each number of a page is greater than the one above it, or 0 where that differs. */
function steps(margin: Margin | undefined): number {
  const values = margin?.numbers.map(valueOf) ?? [];
  const grown = values.slice(1).map((value, at) => value - (values[at] ?? 0));
  const step = grown.toSorted((a, b) => a - b)[Math.floor(grown.length / 2)] ?? 0;
  const even = grown.filter((each) => each === step).length * 5 >= grown.length * 4;
  return step > 0 && even && values.every((value) => value % step === 0) ? step : 0;
}

/** How many lines words are set in. */
function lineCount(words: readonly Run[]): number {
  let count = 0;
  let last: Run | null = null;
  for (const run of words.toSorted((a, b) => b.y - a.y)) {
    if (last !== null && last.y - run.y <= SAME_LINE * Math.max(last.size, run.size)) continue;
    count++;
    last = run;
  }
  return count;
}

function isNumber({ text }: Run): boolean {
  return /^\s*[0-9]{1,4}\s*$/u.test(text);
}

function valueOf({ text }: Run): number {
  return Number(text);
}

function endOf({ x, width }: Run): number {
  return x + width;
}

function least(values: readonly number[]): number {
  return values.reduce((some, value) => Math.min(some, value), Number.POSITIVE_INFINITY);
}
