import { alignLines, shapeOf } from "../aligning/lines.ts";
import type { CompositeText, Slot } from "../composite.ts";
import { readingText } from "../reading.ts";
import { holdsRows } from "../table-composite.ts";
import { hasRows, linesIn, type TextLine } from "../table.ts";

/** A stretch of two texts that is compared by itself. */
export interface TextPair {
  readonly old: CompositeText;
  readonly now: CompositeText;
  /** Rows of which neither has the other's: they stand in brackets as wholes. */
  readonly rows: boolean;
}

/** Stands for a bracket. */
const BRACKET = "\uFFFC";
/** Stands for a bracket of whole rows, on a line of its own. */
const ROWS = "\uFFFB";

/** A text and who reads it; absent = everybody. */
export interface TextRead {
  readonly text: CompositeText;
  readonly by?: readonly string[];
}

/**
 * Two texts in stretches that lie side by side: of texts with tables each cell of a row that both have by itself, so that a
 * bracket holds words of one cell or whole rows. Put together they are the two texts; without a table they are one stretch. What is
 * a row is said by those who read it: a bracket in which none of them has words may be left of a row that went.
 */
export function byCell(old: TextRead, now: TextRead): readonly TextPair[] {
  const [was, is] = [new Side(old), new Side(now)];
  if (!hasRows(was.words) && !hasRows(is.words)) return [{ old: old.text, now: now.text, rows: false }];
  const cutting = new Cutting(was, is);
  let [i, j] = [0, 0];
  for (const [one, other] of alignLines(was.lines, is.lines)) {
    cutting.gap([i, one], [j, other], false);
    cutting.line(one, other);
    [i, j] = [one + 1, other + 1];
  }
  cutting.gap([i, was.lines.length], [j, is.lines.length], true);
  cutting.rest();
  return cutting.pairs;
}

/** One of the two texts, taken stretch by stretch. */
class Side {
  /** With a sign for each bracket in which its readers have words. */
  readonly words: string;
  readonly lines: readonly TextLine[];
  /** Up to where it is taken, the part of the text that is next, and how much of that is taken. */
  at = 0;
  #next = 0;
  #taken = 0;
  readonly #text: CompositeText;
  readonly #signs: readonly string[];

  constructor({ text, by }: TextRead) {
    this.#text = text;
    this.#signs = by === undefined ? text.map((part) => signOf(part)) : signsIn(text, by);
    this.words = this.#signs.join("");
    this.lines = linesIn(this.words);
  }

  /** What stands up to a place; brackets in which its readers have nothing stand in what follows them, in a cell before it ends. */
  take(to: number, isCell: boolean): CompositeText {
    const taken: CompositeText[number][] = [];
    for (; this.#next < this.#text.length; [this.#next, this.#taken] = [this.#next + 1, 0]) {
      const [part, sign] = [this.#text[this.#next]!, this.#signs[this.#next]!];
      if (this.at > to || (this.at === to && !(isCell && sign === ""))) break;
      // A bracket is not cut, also where it begins with the end of a line.
      const length = typeof part === "string" ? Math.min(sign.length - this.#taken, to - this.at) : sign.length;
      const words = typeof part === "string" ? part.slice(this.#taken, this.#taken + length) : part;
      if (words !== "") taken.push(words);
      this.at += length;
      this.#taken += length;
      if (this.#taken < sign.length) break;
    }
    return taken;
  }
}

/** What stands for the parts of a text: for brackets in which these parties have no words nothing, but where a cell holds them. */
function signsIn(text: CompositeText, by: readonly string[]): readonly string[] {
  const signs = text.map((part) => signOf(part, by));
  const cells = linesIn(signs.join("")).flatMap(({ at, cells: own }) =>
    (own ?? []).map(({ from, to }) => ({ from: at + from, to: at + to })),
  );
  let [at, next] = [0, 0];
  return signs.map((sign, nth) => {
    while (next < cells.length && cells[next]!.to <= at) next++;
    const isInCell = next < cells.length && cells[next]!.from <= at;
    at += sign.length;
    const part = text[nth]!;
    return typeof part === "string" || isInCell || readBySome(part, by).length > 0 ? sign : "";
  });
}

function signOf(part: CompositeText[number], by: readonly string[] = []): string {
  if (typeof part === "string") return part;
  const read = readBySome(part, by);
  if (read.length === 0 || !holdsRows(part)) return BRACKET;
  const [begins, ends] = [read.every((words) => words.startsWith("\n")), read.every((words) => words.endsWith("\n"))];
  return `${begins ? "\n" : ""}${ROWS}${ends ? "\n" : ""}`;
}

/** What those of the parties read in a bracket who read anything there. */
function readBySome(slot: Slot, by: readonly string[]): readonly string[] {
  return by.map((party) => readingText([slot], party)).filter((words) => words !== "");
}

class Cutting {
  readonly pairs: TextPair[] = [];

  constructor(
    private readonly old: Side,
    private readonly now: Side,
  ) {}

  /** Lines between those that belong together. Where both have some, they have the end of line; else it comes with the lines. */
  gap([i, to]: readonly [number, number], [j, until]: readonly [number, number], isLast: boolean): void {
    const [was, is] = [this.old.lines.slice(i, to), this.now.lines.slice(j, until)];
    const [one, other] = [was.at(-1), is.at(-1)];
    const isFirst = i === 0 && j === 0;
    if (one === undefined && other === undefined) return;
    if (one === undefined || other === undefined) {
      // Before the first line that both have the end of line stands behind.
      const end = (line: TextLine | undefined, at: number) =>
        line === undefined ? at : endOf(line) + Number(isFirst && !isLast);
      this.#put(end(one, this.old.at), end(other, this.now.at), { rows: true });
      return;
    }
    // Rows in brackets have the end of line with them.
    const areHeld = [...was, ...is].some(areRows);
    if (was.length === is.length && !areHeld) for (const nth of was.keys()) this.line(i + nth, j + nth);
    else {
      if (!areHeld) this.#put(was[0]!.at, is[0]!.at);
      this.#put(endOf(one), endOf(other), { rows: [...was, ...is].some(isRow) });
    }
  }

  /** Two lines that belong together, cell by cell where they are rows of the same cells. */
  line(from: number, to: number): void {
    const [line, mate] = [this.old.lines[from]!, this.now.lines[to]!];
    this.#put(line.at, mate.at);
    const [own, its] = [line.cells, mate.cells];
    const isOfOneShape = own !== null && its !== null && shapeOf(own) === shapeOf(its);
    if (isOfOneShape)
      for (const [nth, cell] of own.entries()) {
        const other = its[nth]!;
        this.#put(line.at + cell.from, mate.at + other.from);
        this.#put(line.at + cell.to, mate.at + other.to, { isCell: true });
      }
    this.#put(endOf(line), endOf(mate), { rows: !isOfOneShape && (isRow(line) || isRow(mate)), isCell: own === null });
  }

  /** What is left at the end: brackets in which nobody of the readers has words. */
  rest(): void {
    this.#put(Infinity, Infinity);
  }

  #put(to: number, until: number, { rows = false, isCell = false } = {}): void {
    const pair = { old: this.old.take(to, isCell), now: this.now.take(until, isCell), rows };
    if (pair.old.length > 0 || pair.now.length > 0) this.pairs.push(pair);
  }
}

function endOf({ at, text }: TextLine): number {
  return at + text.length;
}

function isRow(line: TextLine): boolean {
  return line.cells !== null || areRows(line);
}

function areRows({ text }: TextLine): boolean {
  return text.includes(ROWS);
}
