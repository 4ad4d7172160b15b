import { alignLines, shapeOf } from "../aligning/lines.ts";
import type { CompositeText } from "../composite.ts";
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

/**
 * Two texts in stretches that lie side by side: of texts with tables each cell of a row that both have by itself, so that a
 * bracket holds words of one cell or whole rows. Put together they are the two texts; without a table they are one stretch.
 */
export function byCell(old: CompositeText, now: CompositeText): readonly TextPair[] {
  const [was, is] = [spelled(old), spelled(now)];
  if (!hasRows(was) && !hasRows(is)) return [{ old, now, rows: false }];
  const cutting = new Cutting(old, now, linesIn(was), linesIn(is));
  let [i, j] = [0, 0];
  for (const [one, other] of alignLines(cutting.before, cutting.after)) {
    cutting.gap([i, one], [j, other], false);
    cutting.line(one, other);
    [i, j] = [one + 1, other + 1];
  }
  cutting.gap([i, cutting.before.length], [j, cutting.after.length], true);
  return cutting.pairs;
}

class Cutting {
  readonly pairs: TextPair[] = [];
  /** Up to where both are cut. */
  #done = 0;
  #made = 0;

  constructor(
    private readonly old: CompositeText,
    private readonly now: CompositeText,
    readonly before: readonly TextLine[],
    readonly after: readonly TextLine[],
  ) {}

  /** Lines between those that belong together. Where both have some, they have the end of line; else it comes with the lines. */
  gap([i, to]: readonly [number, number], [j, until]: readonly [number, number], isLast: boolean): void {
    const [was, is] = [this.before.slice(i, to), this.after.slice(j, until)];
    const [one, other] = [was.at(-1), is.at(-1)];
    const isFirst = i === 0 && j === 0;
    if (one === undefined && other === undefined) return;
    if (one === undefined || other === undefined) {
      // Before the first line that both have the end of line stands behind.
      const end = (line: TextLine | undefined, at: number) =>
        line === undefined ? at : endOf(line) + Number(isFirst && !isLast);
      this.#put(end(one, this.#done), end(other, this.#made), true);
      return;
    }
    if (was.length === is.length) for (const nth of was.keys()) this.line(i + nth, j + nth);
    else {
      this.#put(was[0]!.at, is[0]!.at);
      this.#put(endOf(one), endOf(other), [...was, ...is].some(isRow));
    }
  }

  /** Two lines that belong together, cell by cell where they are rows of the same cells. */
  line(from: number, to: number): void {
    const [line, mate] = [this.before[from]!, this.after[to]!];
    this.#put(line.at, mate.at);
    const [own, its] = [line.cells, mate.cells];
    const isOfOneShape = own !== null && its !== null && shapeOf(own) === shapeOf(its);
    if (isOfOneShape)
      for (const [nth, cell] of own.entries()) {
        const other = its[nth]!;
        this.#put(line.at + cell.from, mate.at + other.from);
        this.#put(line.at + cell.to, mate.at + other.to);
      }
    this.#put(endOf(line), endOf(mate), !isOfOneShape && (isRow(line) || isRow(mate)));
  }

  #put(to: number, until: number, rows = false): void {
    const pair = { old: cut(this.old, this.#done, to), now: cut(this.now, this.#made, until), rows };
    if (pair.old.length > 0 || pair.now.length > 0) this.pairs.push(pair);
    [this.#done, this.#made] = [to, until];
  }
}

function endOf({ at, text }: TextLine): number {
  return at + text.length;
}

function isRow({ cells }: TextLine): boolean {
  return cells !== null;
}

/** A text with a sign for each bracket, so that its places are those of the text. */
function spelled(text: CompositeText): string {
  return text.map((part) => (typeof part === "string" ? part : BRACKET)).join("");
}

/** What stands between two places of a text in which a bracket counts as one sign. */
function cut(text: CompositeText, from: number, to: number): CompositeText {
  let at = 0;
  return text.flatMap((part): CompositeText => {
    const start = at;
    at += typeof part === "string" ? part.length : 1;
    if (at <= from || start >= to) return [];
    if (typeof part !== "string") return [part];
    const words = part.slice(Math.max(0, from - start), to - start);
    return words === "" ? [] : [words];
  });
}
