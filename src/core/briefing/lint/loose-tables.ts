import { findFigures } from "../../evidence/figure-text.ts";
import { NOT_GIVEN } from "../../evidence/figure-words.ts";
import { gluedTable } from "./glued-tables.ts";

/** A cell of a table in the text. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A line of a text with its place. */
export interface Line {
  readonly from: number;
  readonly text: string;
}

/** A table that lost its rules when it was copied: its lines, header first. */
export interface LooseTable {
  readonly length: number;
  readonly rows: readonly (readonly Cell[])[];
  /** First cells of rows that could not be cut. */
  readonly unread?: readonly Cell[];
}

/** Longest cell of a table copied cell by cell. */
const LONGEST = 60;
/** Most lines that are looked at for a table copied cell by cell. */
const MOST_LINES = 72;
/** Most columns that are looked for. */
const COLUMNS = 6;

/** The table that begins at a line: one cell a line, cells run together, or cells parted by single spaces; null where there is none. */
export function looseTable(lines: readonly Line[], at: number): LooseTable | null {
  return cellsByLine(lines, at) ?? gluedTable(lines, at) ?? rowsBySpaces(lines, at);
}

/** One cell a line, as programs copy tables: a header without figures, then rows with figures in the same columns. */
function cellsByLine(lines: readonly Line[], at: number): LooseTable | null {
  let end = at;
  while (end < lines.length && end - at < MOST_LINES && isCell(lines[end]?.text ?? "")) end++;
  for (let width = 2; width <= COLUMNS; width++) {
    // A paragraph may follow at once: the rows end where the figures do.
    const header = lines.slice(at, at + width);
    const first = lines.slice(at + width, Math.min(end, at + 2 * width));
    if (header.some((line) => !isName(line.text) || isValueLine(line)) || !first.some(isValueLine)) continue;
    for (let rows = Math.floor((end - at) / width); rows >= 3; rows--) {
      const cells = lines.slice(at, at + rows * width).map(cellOf);
      const table = Array.from({ length: rows }, (_row, row) => cells.slice(row * width, (row + 1) * width));
      if (isTable(table)) return { length: rows * width, rows: table };
    }
  }
  return null;
}

/** A head of a column: a few words, no sentence and no list. */
function isName(text: string): boolean {
  return text.trim().length <= 28 && !/[,;:]/u.test(text);
}

function isCell(text: string): boolean {
  return text.trim() !== "" && text.trim().length <= LONGEST && !/[.!?]\s*$/u.test(text) && !/^#{1,6}\s/u.test(text);
}

/** What was found out about a line as a cell: tables are looked for from every line on. */
const values = new WeakMap<Line, boolean>();

function isValueLine(line: Line): boolean {
  const known = values.get(line) ?? isValue(cellOf(line));
  values.set(line, known);
  return known;
}

function cellOf({ from, text }: Line): Cell {
  const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
  return { from: from + lead, to: from + text.trimEnd().length, text: text.trim() };
}

function isValue({ text }: Cell): boolean {
  return NOT_GIVEN.test(text) || (/\d/u.test(text) && findFigures(text).length > 0);
}

/** A header and labels without values, and columns that hold values in every row or in none, at least one that does. */
function isTable([header = [], ...rows]: readonly (readonly Cell[])[]): boolean {
  if (rows.length < 2 || header.some(isValue) || rows.some(([label]) => label === undefined || isValue(label)))
    return false;
  const filled = header.map(
    (_cell, column) => rows.filter((row) => row[column] !== undefined && isValue(row[column])).length,
  );
  return filled.every((count) => count === 0 || count === rows.length) && filled.some((count) => count > 0);
}

/** `Northland 4,200-5,100 12,000-15,000 institute`: a label, values, the rest; the header names the columns word by word. */
function rowsBySpaces(lines: readonly Line[], at: number): LooseTable | null {
  const header = lines[at];
  if (header === undefined || /[.!?:;]\s*$/u.test(header.text)) return null;
  const names = headsOf(header);
  if (names.length < 2 || names.length > COLUMNS + 2 || names.some(isValue)) return null;
  const rows: (readonly Cell[])[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const row = valuesOf(lines[next]);
    if (row === null || row.length > names.length) break;
    rows.push(row);
  }
  return rows.length >= 2 ? { length: rows.length + 1, rows: [names, ...rows] } : null;
}

/** The words of a header, each a column; "(est.)" belongs to the one before. */
function headsOf(line: Line): readonly Cell[] {
  const heads: Cell[] = [];
  for (const word of wordsOf(line)) {
    const last = heads.at(-1);
    if (!word.text.startsWith("(") || last === undefined) heads.push(word);
    else heads.splice(-1, 1, { from: last.from, to: word.to, text: `${last.text} ${word.text}` });
  }
  return heads;
}

function wordsOf({ from, text }: Line): readonly Cell[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    from: from + match.index,
    to: from + match.index + match[0].length,
    text: match[0],
  }));
}

/** The cells of a row: a label of one to four words, then values one after the other, then what is left. */
function valuesOf(line: Line | undefined): readonly Cell[] | null {
  if (line === undefined || /[.!?]\s*$/u.test(line.text)) return null;
  const words = wordsOf(line);
  const first = words.findIndex(isValue);
  if (first < 1 || first > 4) return null;
  let last = first;
  while (last < words.length && words[last] !== undefined && isValue(words[last] as Cell)) last++;
  const join = (part: readonly Cell[]): Cell => ({
    from: part[0]?.from ?? 0,
    to: part.at(-1)?.to ?? 0,
    text: part.map(({ text }) => text).join(" "),
  });
  const rest = words.slice(last);
  if (rest.length > 6) return null;
  return [join(words.slice(0, first)), ...words.slice(first, last), ...(rest.length === 0 ? [] : [join(rest)])];
}
