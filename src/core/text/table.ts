/** A cell of a table among words, as it is printed. */
export interface TableCell {
  /** Its words; paragraphs are parted by U+2028. */
  readonly words: string;
  /** It names what stands under or beside it. */
  readonly head?: true;
  /** How many columns it takes, where more than one. */
  readonly columns?: number;
  /** It goes on with the cell above it. */
  readonly above?: true;
}

/** Parts the paragraphs of a cell: a row of a table is one line. */
export const CELL_BREAK = "\u2028";
/** What stands in a cell that goes on with the one above it. */
const ABOVE = "^^";

/**
 * A row as one line of a text: `|= Port |= Lorries |` for cells that name others, `| Irrin | 40 |` below, `|  |` for an
 * empty cell, `| both ||` for one that takes two columns, `| ^^ |` for one that goes on with the cell above. A bar or a
 * backslash of the words has a backslash before it.
 */
export function printRow(cells: readonly TableCell[]): string {
  return `|${cells.map(printCell).join("")}`;
}

function printCell({ words, head, columns = 1, above }: TableCell): string {
  const inner = above ? ABOVE : escapeCell(words);
  return `${head ? "=" : ""} ${inner} ${"|".repeat(columns)}`;
}

/** Words of a cell as they stand in a row. */
export function escapeCell(words: string): string {
  const line = words.trim().replaceAll(/\s*[\r\n\u2028]+\s*/gu, CELL_BREAK);
  return line === ABOVE ? `\\${ABOVE}` : line.replaceAll(/[\\|]/gu, "\\$&");
}

/** Words as they read, out of those that stand in a row: paragraphs are lines again. */
export function unescapeCell(printed: string): string {
  return printed.replaceAll(/\\(.)/gu, "$1").replaceAll(CELL_BREAK, "\n");
}

/** Words without the signs of rows, to be read in one line: what stands in the cells one after the other. */
export function withoutRows(text: string): string {
  if (!text.includes("|")) return text;
  return text
    .split("\n")
    .map((line) => {
      const cells = cellsIn(line)?.filter(({ above }) => !above);
      if (cells === undefined) return line;
      return cells
        .map(({ from, to }) => unescapeCell(line.slice(from, to)).trim())
        .filter((words) => words !== "")
        .join(" · ");
    })
    .join("\n");
}

/** Words cut out of a text, wherever in a row they begin and end: for lists, in which no table is drawn. */
export function withoutCells(words: string): string {
  if (!words.includes("|")) return words;
  return words
    .split(/\s*(?<!\\)\|=?\s*/u)
    .map((cell) => unescapeCell(cell).trim())
    .filter((cell) => cell !== "" && cell !== ABOVE)
    .join(" · ");
}

/** A cell in a line of a text: its printed words stand from `from` to `to`. */
export interface CellRange {
  readonly from: number;
  readonly to: number;
  readonly head: boolean;
  readonly columns: number;
  readonly above: boolean;
}

/** The cells of a line that is a row of a table, or null where it is none. */
export function cellsIn(line: string): readonly CellRange[] | null {
  if (!line.startsWith("|") || !line.endsWith("|")) return null;
  const cells: CellRange[] = [];
  for (let at = 1; at < line.length;) {
    const head = line[at] === "=";
    if (head) at++;
    if (line[at] !== " ") return null;
    const from = at + 1;
    at = barAfter(line, from);
    if (at - 1 < from || line[at] !== "|" || line[at - 1] !== " ") return null;
    const to = at - 1;
    let columns = 0;
    for (; line[at] === "|"; at++) columns++;
    cells.push({ from, to, head, columns, above: line.slice(from, to).trim() === ABOVE });
  }
  return cells.length === 0 ? null : cells;
}

/** Index of the next bar that no backslash makes a word, or the end. */
function barAfter(line: string, from: number): number {
  let at = from;
  while (at < line.length && line[at] !== "|") at += line[at] === "\\" ? 2 : 1;
  return at;
}

/** Whether any line of a text is a row of a table. */
export function hasRows(text: string): boolean {
  if (!text.startsWith("|") && !text.includes("\n|")) return false;
  return text.split("\n").some((line) => cellsIn(line) !== null);
}

/** Whether every line of a text is a row of a table. */
export function isTable(text: string): boolean {
  return text.startsWith("|") && text.split("\n").every((line) => cellsIn(line) !== null);
}

/** A line of a text; of a row, its cells. */
export interface TextLine {
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
  readonly cells: readonly CellRange[] | null;
}

/** The lines of a text, without what ends them. */
export function linesIn(text: string): readonly TextLine[] {
  let at = 0;
  return text.split("\n").map((line) => {
    const read = { text: line, at, cells: cellsIn(line) };
    at += line.length + 1;
    return read;
  });
}

/** A stretch of words with what is known about it; `whole`: nothing in it is a row or a cell by itself. */
export interface TablePiece<T> {
  readonly text: string;
  readonly tag: T;
  readonly whole?: boolean;
  /** Of a piece that was cut out of another one: where it begins and ends in that one's text. */
  readonly cut?: readonly [from: number, to: number];
}

/** A cell of a laid-out table with the pieces of its words, in which nothing is escaped. */
export interface LaidCell<T> {
  readonly pieces: readonly TablePiece<T>[];
  readonly head: boolean;
  readonly columns: number;
  readonly above: boolean;
}

/** A row of a laid-out table, and all pieces of its line. */
export interface LaidRow<T> {
  readonly cells: readonly LaidCell<T>[];
  readonly line: readonly TablePiece<T>[];
}

/** What a text consists of: words, and tables between them. */
export type Laid<T> =
  | { readonly kind: "words"; readonly pieces: readonly TablePiece<T>[] }
  | { readonly kind: "table"; readonly rows: readonly LaidRow<T>[] };

/** Stands for a piece that is not looked into. */
const OBJECT = "\uFFFC";

/** Lays words out as words and tables, whatever their pieces are; no piece is lost. A table's rows are lines of their own. */
export function layOut<T>(pieces: readonly TablePiece<T>[]): readonly Laid<T>[] {
  if (!pieces.some(({ text, whole }) => whole !== true && text.includes("|"))) return [{ kind: "words", pieces }];
  const laid: Laid<T>[] = [];
  let words: TablePiece<T>[] = [];
  let rows: LaidRow<T>[] = [];
  const close = (): void => {
    if (words.some(({ text, whole }) => whole === true || text !== "\n")) laid.push({ kind: "words", pieces: words });
    if (rows.length > 0) laid.push({ kind: "table", rows });
    [words, rows] = [[], []];
  };
  for (const line of cutLines(pieces)) {
    const row = rowOf(line);
    if (row === null) {
      if (rows.length > 0) close();
      words.push(...line);
      continue;
    }
    if (words.length > 0) close();
    rows.push(row);
  }
  close();
  return laid;
}

/** The lines, each with the pieces that it consists of; what ends a line stands at its end. */
function cutLines<T>(pieces: readonly TablePiece<T>[]): readonly (readonly TablePiece<T>[])[] {
  const lines: TablePiece<T>[][] = [[]];
  for (const piece of pieces) {
    if (piece.whole === true) {
      lines.at(-1)!.push(piece);
      continue;
    }
    let at = 0;
    for (const text of piece.text.split(/(?<=\n)/u)) {
      if (text === "") continue;
      // A row that goes and one that comes in its place may stand on one line.
      if (text.startsWith("|") && rowOf(lines.at(-1)!) !== null) lines.push([]);
      lines.at(-1)!.push({ ...piece, text, cut: [at, at + text.length] });
      at += text.length;
      if (text.endsWith("\n")) lines.push([]);
    }
  }
  return lines.filter((line) => line.length > 0);
}

function rowOf<T>(line: readonly TablePiece<T>[]): LaidRow<T> | null {
  const text = line.map((piece) => (piece.whole === true ? OBJECT : piece.text)).join("");
  const cells = cellsIn(text.endsWith("\n") ? text.slice(0, -1) : text);
  if (cells === null) return null;
  return {
    line,
    cells: cells.map(({ from, to, head, columns, above }) => ({
      pieces: above ? [] : cut(line, from, to),
      head,
      columns,
      above,
    })),
  };
}

/** The pieces between two places of a line, with what they say. */
function cut<T>(line: readonly TablePiece<T>[], from: number, to: number): readonly TablePiece<T>[] {
  const pieces: TablePiece<T>[] = [];
  let at = 0;
  for (const piece of line) {
    const length = piece.whole === true ? OBJECT.length : piece.text.length;
    const [lo, hi] = [Math.max(from, at), Math.min(to, at + length)];
    if (lo < hi && piece.whole === true) pieces.push(piece);
    else if (lo < hi) {
      const start = (piece.cut?.[0] ?? 0) - at;
      const text = unescapeCell(piece.text.slice(lo - at, hi - at));
      pieces.push({ ...piece, text, cut: [start + lo, start + hi] });
    }
    at += length;
  }
  return pieces;
}

/** A cell and how many rows it takes. */
export interface TallCell<T> {
  readonly cell: LaidCell<T>;
  readonly rows: number;
}

/** The cells that are drawn in each row: one that goes on with the cell above makes that one taller. */
export function tallCells<T>(rows: readonly LaidRow<T>[]): readonly (readonly TallCell<T>[])[] {
  const open = new Map<number, { cell: LaidCell<T>; rows: number }>();
  return rows.map(({ cells }) => {
    const drawn: { cell: LaidCell<T>; rows: number }[] = [];
    let column = 0;
    for (const cell of cells) {
      const above = cell.above ? open.get(column) : undefined;
      if (above !== undefined && above.cell.columns === cell.columns) above.rows++;
      else {
        const tall = { cell, rows: 1 };
        drawn.push(tall);
        open.set(column, tall);
      }
      column += cell.columns;
    }
    for (const at of open.keys()) if (at >= column) open.delete(at);
    return drawn;
  });
}
