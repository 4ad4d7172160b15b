import { alignLines } from "../../../core/text/aligning/lines.ts";
import { cellsIn, linesIn, type CellRange } from "../../../core/text/table.ts";
import { childNamed, type XmlElement } from "../../xml.ts";
import type { Row } from "../redlining/pieces.ts";
import type { TableRow } from "./body.ts";
import { cellTexts, type DraftRow } from "./lines.ts";

/** A row that comes in, written like one that is there. */
export interface AddedRow {
  readonly cells: readonly string[];
  readonly like: Row;
  readonly beside: Row;
  readonly before: boolean;
}

/** What becomes of the rows of a file. */
export interface RowChanges {
  readonly gone: ReadonlySet<Row>;
  readonly added: readonly AddedRow[];
  /** Words of rows that have no place in the file. */
  readonly unplaced: readonly string[];
}

/** For each row of the draft as it reads now: the row of the tabled one that it is. */
export type RowMates = ReadonlyMap<number, number>;

/** Pairs the rows of two drafts; as many between two pairs are the same rows with other words. */
export function rowMates(tabled: readonly DraftRow[], now: readonly DraftRow[]): RowMates {
  const mates = new Map<number, number>();
  if (tabled.length === 0 || now.length === 0) return mates;
  const lines = (rows: readonly DraftRow[]) => linesIn(rows.map(({ text }) => text).join("\n"));
  let [i, j] = [0, 0];
  for (const [from, to] of [...alignLines(lines(tabled), lines(now)), [tabled.length, now.length] as const]) {
    const count = from - i === to - j ? from - i : 0;
    for (let step = 0; step < count; step++)
      if (cellsOf(tabled[i + step]!).length === cellsOf(now[j + step]!).length) mates.set(j + step, i + step);
    if (from < tabled.length) mates.set(to, from);
    [i, j] = [from + 1, to + 1];
  }
  return mates;
}

/** The rows that come and go; `homeOf` finds a row of the tabled draft in the file, null where it is not there whole. */
export function rowChanges(
  tabled: readonly DraftRow[],
  now: readonly DraftRow[],
  mates: RowMates,
  homeOf: (row: number) => TableRow | null,
): RowChanges {
  const gone = new Set<Row>();
  const added: AddedRow[] = [];
  const unplaced: string[] = [];
  const kept = new Set(mates.values());
  for (const [at, { text }] of tabled.entries()) {
    if (kept.has(at)) continue;
    const home = homeOf(at);
    if (home === null || isMerged(home.row) || !closesFields(home.row)) unplaced.push(text);
    else gone.add(home.row);
  }
  for (const [at, row] of now.entries()) {
    if (mates.has(at)) continue;
    const place = placeOf(at, now, (near) => (mates.has(near) ? homeOf(mates.get(near)!) : null));
    const made = place === null ? null : addedRow(row, place, gone);
    if (made === null) unplaced.push(row.text);
    else added.push(made);
  }
  return { gone, added, unplaced: [...unplaced, ...emptied(tabled, gone, homeOf)] };
}

interface Place {
  readonly home: TableRow;
  readonly before: boolean;
}

/** Where a row of the draft comes in: after the nearest row of its table that the file has, else before one. */
function placeOf(at: number, now: readonly DraftRow[], homeOf: (row: number) => TableRow | null): Place | null {
  for (let near = at; now[near]!.follows; near--) {
    const home = homeOf(near - 1);
    if (home !== null) return { home, before: false };
  }
  for (let near = at + 1; now[near]?.follows === true; near++) {
    const home = homeOf(near);
    if (home !== null) return { home, before: true };
  }
  return null;
}

function addedRow(row: DraftRow, { home, before }: Place, gone: ReadonlySet<Row>): AddedRow | null {
  const cells = cellsOf(row);
  const { rows } = home.table;
  const at = rows.indexOf(home.row);
  const next = rows[before ? at : at + 1];
  // Between two rows that share a cell another one would cut it in two.
  if (
    cells.some(({ above }) => above) ||
    (next !== undefined && next.cells.some((cell) => mergeOf(cell.element) === "on"))
  )
    return null;
  const fits = (each: Row): boolean =>
    !isMerged(each) && each.cells.length === cells.length && spansOf(each) === wanted;
  const wanted = cells.map(({ columns }) => columns).join(" ");
  const near = rows.toSorted((one, other) => Math.abs(rows.indexOf(one) - at) - Math.abs(rows.indexOf(other) - at));
  const isHead = cells.every(({ head }) => head);
  const like =
    near.find((each) => fits(each) && isHeader(each) === isHead && !gone.has(each)) ?? near.find((each) => fits(each));
  return like === undefined ? null : { cells: cellTexts(row.text, cells), like, beside: home.row, before };
}

/** A table of which no row stays would be none: its rows are told. */
function emptied(
  tabled: readonly DraftRow[],
  gone: ReadonlySet<Row>,
  homeOf: (row: number) => TableRow | null,
): readonly string[] {
  if (gone.size === 0) return [];
  return tabled.flatMap(({ text }, at) => {
    const home = homeOf(at);
    return home !== null && home.table.rows.every((row) => gone.has(row)) ? [text] : [];
  });
}

function cellsOf({ text }: DraftRow): readonly CellRange[] {
  return cellsIn(text) ?? [];
}

function spansOf({ cells }: Row): string {
  return cells.map(({ element }) => propertyOf(element, "w:gridSpan")?.attributes["w:val"] ?? "1").join(" ");
}

function isMerged({ cells }: Row): boolean {
  return cells.some(({ element }) => mergeOf(element) !== null);
}

/** Whether a cell begins one that runs over several rows, or goes on with it. */
function mergeOf(cell: XmlElement): "begins" | "on" | null {
  const merge = propertyOf(cell, "w:vMerge");
  return merge === undefined ? null : merge.attributes["w:val"] === "restart" ? "begins" : "on";
}

function propertyOf(cell: XmlElement, name: string): XmlElement | undefined {
  return childNamed(childNamed(cell, "w:tcPr"), name);
}

function isHeader({ element }: Row): boolean {
  return childNamed(childNamed(element, "w:trPr"), "w:tblHeader") !== undefined;
}

/** Whether the fields that begin in a row end in it. */
function closesFields({ cells }: Row): boolean {
  const blocks = cells.flatMap(({ content }) => content.blocks);
  const fields = blocks.flatMap((block) => (block.kind === "paragraph" ? block.pieces : []));
  return fields.reduce((sum, each) => (each.kind === "field" ? sum + (each.which === "start" ? 1 : -1) : sum), 0) === 0;
}
