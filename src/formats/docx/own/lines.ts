import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import { cellsIn, unescapeCell } from "../../../core/text/table.ts";

/** A paragraph of a draft: the heading of a point, or a line of its text. */
export interface Line {
  readonly kind: "paragraph";
  readonly text: string;
  /** The label of its point where it is the first line of it, else nothing. */
  readonly label: string;
  readonly depth: number;
  readonly heading: boolean;
  readonly first: boolean;
  /** Of a paragraph of a table: the row and cell that it stands in, counted through its point. */
  readonly cell?: string;
}

/** The paragraphs of a draft in order, each without its label. */
export function linesOf(draft: Draft): readonly Line[] {
  const lines: Line[] = [];
  for (const { point, depth } of walkPoints(draft.points)) {
    const texts = [
      ...(point.heading.trim() === "" ? [] : [{ text: point.heading, heading: true }]),
      ...point.text.split(/\r?\n/u).flatMap(paragraphsOf),
    ].filter(({ text }) => text.trim() !== "");
    for (const [at, { text, heading, cell }] of texts.entries())
      lines.push({
        kind: "paragraph",
        text,
        heading,
        label: at === 0 ? point.label : "",
        depth,
        first: at === 0,
        ...(cell === undefined ? {} : { cell }),
      });
  }
  return lines;
}

/** A line of a text as a file has it: of a row of a table, the paragraphs of its cells. */
function paragraphsOf(
  line: string,
  row: number,
): readonly { readonly text: string; readonly heading: boolean; readonly cell?: string }[] {
  const cells = cellsIn(line);
  if (cells === null) return [{ text: line, heading: false }];
  return cells.flatMap(({ from, to, above }, column) =>
    (above ? "" : unescapeCell(line.slice(from, to)))
      .split("\n")
      .map((text) => ({ text, heading: false, cell: `${row} ${column}` })),
  );
}

/** The rows of all tables of a draft. */
export function rowsOf(draft: Draft): readonly string[] {
  return [...walkPoints(draft.points)].flatMap(({ point }) =>
    point.text.split(/\r?\n/u).filter((line) => cellsIn(line) !== null),
  );
}

/** Whether two drafts say the same: their words, line by line, whatever their points are called. */
export function sayTheSame(one: Draft, other: Draft): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  return a.length === b.length && a.every((line, at) => isSame(line, b[at]!));
}

function isSame(one: Line, other: Line): boolean {
  return one.text === other.text && one.label === other.label && one.cell === other.cell;
}
