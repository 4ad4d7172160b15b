import { matchIds } from "../redline/script.ts";
import type { CellRange, TextLine } from "../table.ts";

/** Pairs of rows that are compared with one another in a stretch, at most. */
const MOST_PAIRS = 10_000;
/** How alike two rows must be to be one. */
const ALIKE = 0.4;
/** What the same words in the first cell count for. */
const SAME_KEY = 0.5;

/** Lines of two texts that belong together, in order: indexes of both. */
export type LinePair = readonly [from: number, to: number];

/**
 * Which lines of two texts with tables belong together: equal ones, and rows of the same cells that say nearly the same or
 * bear the same name in front.
 */
export function alignLines(a: readonly TextLine[], b: readonly TextLine[]): readonly LinePair[] {
  // Blank lines are alike everywhere and tell nothing.
  const names = (side: string) => (line: TextLine, at: number) =>
    line.text.trim() === "" ? `${side}\n${at}` : line.text;
  const equal = matched(a.map(names("a")), b.map(names("b")));
  return within(equal, a, b, byLikeness);
}

/** Equal strings of two lists, in order. */
function matched(a: readonly string[], b: readonly string[]): readonly LinePair[] {
  const ids = new Map<string, number>();
  const number = (text: string): number => {
    const known = ids.get(text);
    if (known !== undefined) return known;
    ids.set(text, ids.size);
    return ids.size - 1;
  };
  const [from, to] = [Int32Array.from(a, number), Int32Array.from(b, number)];
  return [...matchIds(from, to, ids.size)].flatMap((mate, at): LinePair[] => (mate < 0 ? [] : [[at, mate]]));
}

type Matcher = (a: readonly TextLine[], b: readonly TextLine[]) => readonly LinePair[];

/** The pairs, with those that are found between them. */
function within(
  pairs: readonly LinePair[],
  a: readonly TextLine[],
  b: readonly TextLine[],
  between: Matcher,
): readonly LinePair[] {
  const found: LinePair[] = [];
  let [i, j] = [0, 0];
  for (const [from, to] of [...pairs, [a.length, b.length] as const]) {
    if (i < from && j < to) for (const [x, y] of between(a.slice(i, from), b.slice(j, to))) found.push([i + x, j + y]);
    if (from < a.length) found.push([from, to]);
    [i, j] = [from + 1, to + 1];
  }
  return found;
}

/** Rows that nearly say the same; of many, first those that bear the same name in front. */
function byLikeness(a: readonly TextLine[], b: readonly TextLine[]): readonly LinePair[] {
  if (a.length * b.length <= MOST_PAIRS) return best(a, b);
  const names = (line: TextLine, side: string, at: number): string => keyOf(line) || `${side}${at}`;
  const named = matched(
    a.map((line, at) => names(line, "a\n", at)),
    b.map((line, at) => names(line, "b\n", at)),
  );
  return within(named, a, b, (x, y) => (x.length * y.length <= MOST_PAIRS ? best(x, y) : inStep(x, y)));
}

/** The words of a row's first cell, with what cells it has; empty for other lines. */
function keyOf({ text, cells }: TextLine): string {
  const [first] = cells ?? [];
  return cells === null || first === undefined || first.from === first.to
    ? ""
    : `${shapeOf(cells)} ${text.slice(first.from, first.to)}`;
}

/** What cells a row has, whatever they say. */
export function shapeOf(cells: readonly CellRange[]): string {
  return cells.map(({ head, columns, above }) => `${head ? "=" : ""}${columns}${above ? "^" : ""}`).join(" ");
}

/** Rows one by one, where they are alike. */
function inStep(a: readonly TextLine[], b: readonly TextLine[]): readonly LinePair[] {
  return a.flatMap((line, at): LinePair[] => {
    const other = b[at];
    return other !== undefined && likenessOf(read(line), read(other)) >= ALIKE ? [[at, at]] : [];
  });
}

/** The pairs in order that are most alike together. */
function best(a: readonly TextLine[], b: readonly TextLine[]): readonly LinePair[] {
  const [from, to] = [a.map(read), b.map(read)];
  const width = to.length + 1;
  const sums = new Float64Array((from.length + 1) * width);
  const alike = new Float64Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const likeness = likenessOf(from[i]!, to[j]!);
      alike[at] = likeness >= ALIKE ? likeness : -1;
      sums[at] = Math.max(sums[at + width]!, sums[at + 1]!, likeness >= ALIKE ? likeness + sums[at + width + 1]! : 0);
    }
  const pairs: LinePair[] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    const at = i * width + j;
    if (alike[at]! > 0 && sums[at] === alike[at]! + sums[at + width + 1]!) pairs.push([i++, j++]);
    else if (sums[at] === sums[at + width]) i++;
    else j++;
  }
  return pairs;
}

/** A row as it is compared: what cells it has, and their words. */
interface ReadRow {
  readonly shape: string;
  readonly cells: readonly { readonly text: string; readonly words: ReadonlySet<string> }[];
}

function read({ text, cells }: TextLine): ReadRow | null {
  if (cells === null) return null;
  const words = cells.map(({ from, to }) => text.slice(from, to).toLowerCase());
  return {
    shape: shapeOf(cells),
    cells: words.map((cell) => ({ text: cell, words: new Set(cell.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) })),
  };
}

/** How alike two rows of the same cells are: the share of what their cells say, and more where the first cells do. */
function likenessOf(one: ReadRow | null, other: ReadRow | null): number {
  if (one === null || other === null || one.shape !== other.shape) return 0;
  let [sum, count] = [0, 0];
  for (const [at, { text, words }] of one.cells.entries()) {
    const mate = other.cells[at]!;
    if (text === "" && mate.text === "") continue;
    count++;
    if (text === mate.text) sum++;
    else if (words.size > 0 && mate.words.size > 0) {
      let common = 0;
      for (const word of words) if (mate.words.has(word)) common++;
      sum += (2 * common) / (words.size + mate.words.size);
    }
  }
  const [first] = one.cells;
  const key = first !== undefined && first.text !== "" && first.text === other.cells[0]?.text ? SAME_KEY : 0;
  return count === 0 ? 0 : sum / count + key;
}
