import { walkPoints, type Draft, type PlacedPoint } from "../../../core/text/draft.ts";
import { cellsIn, unescapeCell, type CellRange } from "../../../core/text/table.ts";

/** A paragraph of a draft: the heading of a point, or a line of its text. */
export interface Line {
  readonly kind: "paragraph";
  readonly text: string;
  /** The label of its point where it is the first line of it, else nothing. */
  readonly label: string;
  readonly depth: number;
  readonly heading: boolean;
  readonly first: boolean;
  /** Of a paragraph of a table: the number of its row among all of the draft, and of its cell in that. */
  readonly cell?: CellPlace;
  /** How many rows of tables begin before it. */
  readonly rows: number;
}

/** A cell by the number of its row among all rows of a draft. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A row of a table of a draft. */
export interface DraftRow {
  readonly text: string;
  /** The line before it is a row of the same table. */
  readonly follows: boolean;
}

/** What a draft says: a point that is struck stays in it as a number only. */
function standing(draft: Draft): readonly PlacedPoint[] {
  return [...walkPoints(draft.points)].filter(({ point }) => !point.deleted);
}

/** The paragraphs of a draft in order, each without its label. */
export function linesOf(draft: Draft): readonly Line[] {
  const lines: Line[] = [];
  let rows = 0;
  for (const { point, depth } of standing(draft)) {
    const texts = [
      ...(point.heading.trim() === "" ? [] : [{ text: point.heading, heading: true, rows }]),
      ...point.text.split(/\r?\n/u).flatMap((text) => {
        const cells = cellsIn(text);
        return cells === null ? [{ text, heading: false, rows }] : inCells(text, cells, rows++);
      }),
    ].filter(({ text }) => text.trim() !== "");
    for (const [at, { text, heading, cell, rows: before }] of texts.entries())
      lines.push({
        kind: "paragraph",
        text,
        heading,
        label: at === 0 ? point.label : "",
        depth,
        first: at === 0,
        rows: before,
        ...(cell === undefined ? {} : { cell }),
      });
  }
  return lines;
}

interface CellText {
  readonly text: string;
  readonly heading: boolean;
  readonly cell?: CellPlace;
  readonly rows: number;
}

/** The paragraphs in the cells of a row. */
function inCells(line: string, cells: readonly CellRange[], row: number): readonly CellText[] {
  return cellTexts(line, cells).flatMap((words, column) =>
    words.split("\n").map((text) => ({ text, heading: false, cell: { row, column }, rows: row })),
  );
}

/** What the cells of a row say, paragraphs parted by ends of lines. */
export function cellTexts(line: string, cells: readonly CellRange[]): readonly string[] {
  return cells.map(({ from, to, above }) => (above ? "" : unescapeCell(line.slice(from, to))));
}

/** The rows of all tables of a draft. */
export function rowsOf(draft: Draft): readonly DraftRow[] {
  return standing(draft).flatMap(({ point }) => {
    let follows = false;
    return point.text.split(/\r?\n/u).flatMap((text) => {
      const row = { text, follows };
      follows = cellsIn(text) !== null;
      return follows ? [row] : [];
    });
  });
}

/** Whether two drafts say the same: their words, line by line, whatever their points are called. */
export function sayTheSame(one: Draft, other: Draft): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  return a.length === b.length && a.every((line, at) => isSame(line, b[at]!));
}

function isSame(one: Line, other: Line): boolean {
  return one.text === other.text && one.label === other.label && isSameCell(one.cell, other.cell);
}

/** Whether two lines stand in one cell, or in none. */
function isSameCell(one: CellPlace | undefined, other: CellPlace | undefined): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}
