import { triggered } from "../../common/triggered.ts";
import type { Cell, Line, LooseTable } from "./loose-tables.ts";

/** Longest row of a table whose cells ran together. */
const LONGEST_ROW = 240;
/** Most columns and rows that are looked for. */
const COLUMNS = 8;
const MOST_ROWS = 60;

/**
 * Where one cell ends and the next begins, when copying left nothing between them: after a small letter, a figure or a
 * closing mark, at a capital or a figure; after a figure of three digits that follows a comma, at another figure.
 */
const SEAM = triggered(
  /(?<=[\p{Ll}\p{N}%).’])(?=\p{Lu})|(?<=[\p{Ll}%)])(?=\p{N})|(?<=,\d{3})(?=\d)|(?<=N\/A|n\/a)(?=\S)|(?<=[\p{L}\p{N}%)])(?=N\/A)|(?<=\d)(?=[$€£])|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu,
);
/** What looks like a seam and is none: an initial, an ordinal, a name such as McDonald. */
const NO_SEAM = triggered(/(?:^|[^\p{L}])(?:Mc|Mac|O’|(?<!N\/)[A-Z])$/u);
const MERELY = triggered(/^(?:st|nd|rd|th)\b/u);

/** The table that begins at a line, cells of each row run together: a head and at least two rows of as many cells; null where there is none. */
export function gluedTable(lines: readonly Line[], at: number): LooseTable | null {
  const head = cellsOf(lines[at]);
  if (head.length < 2 || head.length > COLUMNS || head.some(({ text }) => /\d/u.test(text) && !/\p{L}/u.test(text)))
    return null;
  const rows: (readonly Cell[])[] = [head];
  // Rows that cannot be cut with certainty are told as unread.
  const unread: Cell[] = [];
  let end = at + 1;
  for (let next = at + 1; next < lines.length && next - at <= MOST_ROWS; next++) {
    const cells = cellsOf(lines[next]);
    const row = cells.length > head.length ? joined(cells, head.length) : cells;
    if (row.length === head.length) {
      rows.push(row);
      end = next + 1;
    } else if (cells.length < 2 || unread.length > rows.length) break;
    else unread.push(...cells.slice(0, 1));
  }
  return rows.length >= 3
    ? { length: end - at, rows, unread: unread.filter(({ from }) => from < (lines[end - 1]?.from ?? 0)) }
    : null;
}

/** What was cut already: tables are looked for from every line on. */
const known = new WeakMap<Line, readonly Cell[]>();

function cellsOf(line: Line | undefined): readonly Cell[] {
  if (line === undefined) return [];
  const cells = known.get(line) ?? cutCells(line);
  known.set(line, cells);
  return cells;
}

function cutCells(line: Line): readonly Cell[] {
  if (line.text.length > LONGEST_ROW || /[.!?:;]\s*$/u.test(line.text)) return [];
  const { from, text } = line;
  const cells: Cell[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    cells.push({ from: from + start + lead, to: from + start + raw.trimEnd().length, text: raw.trim() });
    start = end;
  };
  for (const { index } of text.matchAll(SEAM)) {
    if (NO_SEAM.test(text.slice(Math.max(0, index - 4), index)) || MERELY.test(text.slice(index, index + 3))) continue;
    push(index);
  }
  push(text.length);
  return cells.length >= 2 ? cells : [];
}

/** A row in which a cell has a seam of its own ("EUR90 billion", "E3"): the shortest neighbours are one cell, until as many are left as the head has. */
function joined(cells: readonly Cell[], width: number): readonly Cell[] {
  const left = [...cells];
  while (left.length > width) {
    let best = 0;
    const size = (at: number): number => (left[at]?.text.length ?? 0) + (left[at + 1]?.text.length ?? 0);
    for (let at = 1; at + 1 < left.length; at++) if (size(at) < size(best)) best = at;
    const [first, second] = [left[best], left[best + 1]];
    // Only what is plainly no cell of its own is joined: letters that open a figure.
    if (first === undefined || second === undefined || !/^\p{Lu}{1,4}$/u.test(first.text)) return left;
    left.splice(best, 2, { from: first.from, to: second.to, text: `${first.text}${second.text}` });
  }
  return left;
}
