import type { Block, CellPlace } from "../block.ts";
import type { Footnote, Remark } from "../draft.ts";
import { CELL_BREAK, escapeCell, printRow, type TableCell } from "../table.ts";
import { findLabel } from "./label.ts";

/** Share of a table's words that must stand in cells of running text for its cells to be points. */
const MOSTLY = 0.6;
/** A cell of so many words is running text. */
const RUNNING = 12;
/** The head of a document is often laid out as a small table among its first paragraphs. */
const HEAD_BLOCKS = 3;
const HEAD_ROWS = 4;
const HEAD_WORDS = 80;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The paragraphs of a text in which each table is one, and how many tables stood in cells of others. */
export interface WithTables {
  readonly blocks: readonly Block[];
  readonly nested: number;
}

/**
 * Joins the cells of each table into one paragraph, a line for each row: a table is words of the point before it, and none of
 * its cells is a point. Where the text itself is laid out as a table, its cells stay paragraphs: articles in two languages side
 * by side, numbers in a column of their own, a document in a frame.
 */
export function withTables(blocks: readonly Block[]): WithTables {
  const joined: Block[] = [];
  let nested = 0;
  for (let at = 0; at < blocks.length;) {
    const table = outermost(blocks[at]?.cell)?.table;
    const end = table === undefined ? at + 1 : endOf(blocks, at, table);
    const run = blocks.slice(at, end);
    if (table === undefined) joined.push(...run);
    else if ((at < HEAD_BLOCKS && !blocks.slice(0, at).some(opens) && isHead(run, blocks)) || isLayout(run, blocks)) {
      const inner = withTables(run.map(withoutOutermost));
      joined.push(...inner.blocks);
      nested += inner.nested;
    } else {
      joined.push(joinedTable(run));
      nested += new Set(run.flatMap(({ cell }) => (cell?.outer === undefined ? [] : [cell.table]))).size;
    }
    at = end;
  }
  return { blocks: joined, nested };
}

/** Index after the last paragraph of the table that begins at one. */
function endOf(blocks: readonly Block[], from: number, table: number): number {
  let end = from + 1;
  while (end < blocks.length && outermost(blocks[end]?.cell)?.table === table) end++;
  return end;
}

function outermost(cell: CellPlace | undefined): CellPlace | undefined {
  return cell?.outer === undefined ? cell : outermost(cell.outer);
}

/** The paragraph without the table around all others: that one is only the page that it stands on. */
function withoutOutermost({ cell, ...block }: Block): Block {
  const inner = cell === undefined ? undefined : innerOf(cell);
  return inner === undefined ? block : { ...block, cell: inner };
}

function innerOf({ outer, ...cell }: CellPlace): CellPlace | undefined {
  if (outer === undefined) return undefined;
  const inner = innerOf(outer);
  return inner === undefined ? cell : { ...cell, outer: inner };
}

type Cells = readonly (readonly Block[])[];

/** The rows of a table, each with the paragraphs of its cells. */
function rowsOf(run: readonly Block[]): readonly Cells[] {
  const rows = new Map<number, Map<number, Block[]>>();
  for (const block of run) {
    const { row, column } = outermost(block.cell)!;
    const cells = rows.get(row) ?? new Map<number, Block[]>();
    rows.set(row, cells);
    const cell = cells.get(column);
    if (cell === undefined) cells.set(column, [block]);
    else cell.push(block);
  }
  return [...rows.values()].map((cells) => [...cells.values()]);
}

/** Whether a table at the beginning is the head of the document: symbol, date, language. */
function isHead(run: readonly Block[], all: readonly Block[]): boolean {
  const words = countOf(run);
  return words <= HEAD_WORDS && rowsOf(run).length <= HEAD_ROWS && words * 4 < countOf(all);
}

/** Whether a table is the page on which points are laid out, and not a table of theirs. */
function isLayout(run: readonly Block[], all: readonly Block[]): boolean {
  const rows = rowsOf(run);
  if (rows.every((cells) => cells.length < 2)) return true;
  const numbered = rows.filter(opensPoint).length;
  const running = run.filter((block) => wordsIn(block.text) >= RUNNING);
  const words = countOf(run);
  const isRunning = countOf(running) >= MOSTLY * words;
  return isRunning && (numbered * 2 >= rows.length || words >= MOSTLY * countOf(all));
}

/** Whether a row begins as points do, with a number. */
function opensPoint(cells: Cells): boolean {
  const first = cells.flat().find(({ text, label }) => text.trim() !== "" || (label ?? "") !== "");
  return first !== undefined && opens(first);
}

function opens({ text, label }: Block): boolean {
  if ((label ?? "") !== "") return true;
  const found = findLabel(text.trim());
  return found !== null && found.kind !== "bullet";
}

function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function countOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
}

/** A table as one paragraph. */
function joinedTable(run: readonly Block[]): Block {
  const [first] = run;
  const rows = rowsOf(run);
  const footnotes: Footnote[] = [];
  const comments: Remark[] = [];
  const plain = rows.findIndex((cells) => !namesColumns(cells));
  const heads = plain < 0 ? 0 : plain;
  let text = "";
  for (const [at, cells] of rows.entries()) {
    const printed: TableCell[] = [];
    const named = at < heads;
    for (const paragraphs of cells) {
      const cell = joinedCell(paragraphs);
      const place = outermost(paragraphs[0]?.cell);
      const start = text.length + (text === "" ? 0 : 1) + printRow(printed).length + (named || place?.head ? 2 : 1);
      footnotes.push(...cell.footnotes.map((note) => ({ ...note, at: start + note.at })));
      comments.push(...paragraphs.flatMap((each) => each.comments ?? []));
      printed.push({
        words: cell.words,
        ...(named || place?.head ? { head: true as const } : {}),
        ...(place?.columns === undefined ? {} : { columns: place.columns }),
        ...(place?.above ? { above: true as const } : {}),
      });
    }
    text += (text === "" ? "" : "\n") + printRow(printed);
  }
  return {
    text,
    table: true,
    ...(first?.place === undefined ? {} : { place: first.place }),
    ...(footnotes.length === 0 ? {} : { footnotes }),
    ...(comments.length === 0 ? {} : { comments }),
    ...struckIn(run),
  };
}

/** A table is struck through as a whole, or some of its words are. */
function struckIn(run: readonly Block[]): Pick<Block, "struck" | "struckWords"> {
  const filled = run.filter(({ text }) => text.trim() !== "");
  const struck = filled.filter((block) => block.struck === true);
  if (struck.length === 0) return {};
  const struckWords = struck.map(({ text }) => text.trim());
  return struck.length === filled.length ? { struck: true, struckWords } : { struckWords };
}

/** Whether all words of a row are set off, as names of columns are. */
function namesColumns(cells: Cells): boolean {
  const filled = cells.flat().filter(({ text }) => text.trim() !== "");
  return (
    (filled.length > 1 || (filled[0]?.cell?.columns ?? 1) > 1) &&
    filled.every(({ heading, strong, style = "", text }) => {
      const isStrong = (strong ?? 0) >= text.trimEnd().length;
      return heading !== undefined || isStrong || /head(?:ing|er)?/iu.test(style);
    })
  );
}

/** The words of a cell, its paragraphs parted, with where its notes stand in what is printed. */
function joinedCell(paragraphs: readonly Block[]): { readonly words: string; readonly footnotes: readonly Footnote[] } {
  const footnotes: Footnote[] = [];
  let words = "";
  for (const block of paragraphs) {
    const label = block.label?.trim() ?? "";
    const lead = label === "" ? "" : `${label} `;
    const before = words === "" ? "" : `${words}${CELL_BREAK}`;
    const offset = block.text.length - block.text.trimStart().length;
    for (const note of block.footnotes ?? []) {
      const until = `${before}${lead}${block.text.slice(offset, note.at)}`;
      footnotes.push({ ...note, at: escapeCell(`${until}x`).length - 1 });
    }
    const own = `${lead}${block.text.trim()}`.trim();
    if (own !== "") words = before + own;
  }
  const end = escapeCell(words).length;
  return { words, footnotes: footnotes.map((note) => ({ ...note, at: Math.min(note.at, end) })) };
}
