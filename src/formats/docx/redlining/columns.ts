import { childElements, childNamed, type XmlElement } from "../../xml.ts";
import { pairSequences, type PairingRules } from "./pairing.ts";
import type { Cell, Row, Table } from "./pieces.ts";
import { above, edgesOf, isRectangular, reshapedRows, type CellPairs } from "./shapes.ts";

/** What became of a row. */
export interface RowPair {
  readonly a: Row | null;
  readonly b: Row | null;
  readonly cells: CellPairs;
}

/** What became of the columns of a table, by their numbers. */
type ColumnPairs = readonly (readonly [a: number | null, b: number | null])[];

const CELLS: PairingRules = { least: 0.4, several: false, byOrder: false };

/**
 * What became of the cells of each row. Columns come and go by their cells where that is so in every row of both tables:
 * any other change of which cells a row has is told by the row, which goes, and the new one comes. Programs that know
 * tracked columns as such (LibreOffice) lose words otherwise.
 */
export function cellsOfRows(
  a: Table | null,
  b: Table | null,
  rows: readonly (readonly [Row | null, Row | null])[],
): readonly RowPair[] {
  const columns = columnsOf(a, b, rows);
  if (columns !== null) {
    const cells = rows.map(([one, other]) => inColumns(columns, one, other));
    const merged = cells.some((pairs) =>
      pairs.some(([one, other]) => one !== null && other !== null && above(one) !== above(other)),
    );
    if (!merged) return rows.map(([one, other], at) => ({ a: one, b: other, cells: cells[at]! }));
  }
  const pairs = rows.map(([one, other]) => cellPairs(one, other));
  const reshaped = reshapedRows(a, b, pairs);
  return rows.flatMap(([one, other], at): readonly RowPair[] => {
    const cells = pairs[at]!;
    const both = one !== null && other !== null;
    if (!reshaped[at] && !(both && cells.some(([from, to]) => from === null || to === null)))
      return [{ a: one, b: other, cells }];
    return [
      { a: one, b: null, cells: cellPairs(one, null) },
      { a: null, b: other, cells: cellPairs(null, other) },
    ];
  });
}

function cellPairs(a: Row | null, b: Row | null): CellPairs {
  const [ours, theirs] = [a?.cells ?? [], b?.cells ?? []];
  if (ours.length === theirs.length) return ours.map((cell, at) => [cell, theirs[at]!]);
  return pairSequences(ours, theirs, CELLS).map(({ aLo, aHi, bLo, bHi }) => [
    aLo < aHi ? ours[aLo]! : null,
    bLo < bHi ? theirs[bLo]! : null,
  ]);
}

/** What became of the columns, where both tables have the same ones in all their rows and some came or went beside others. */
function columnsOf(
  a: Table | null,
  b: Table | null,
  rows: readonly (readonly [Row | null, Row | null])[],
): ColumnPairs | null {
  if (a === null || b === null || a.rows[0]!.cells.length === b.rows[0]!.cells.length) return null;
  if (!isRectangular(a) || !isRectangular(b)) return null;
  const kept = rows.filter(([one, other]) => one !== null && other !== null);
  const words = (side: 0 | 1) =>
    (side === 0 ? a : b).rows[0]!.cells.map((_, at) => {
      return { kind: "cell", text: kept.map((row) => row[side]!.cells[at]!.text).join("\n") };
    });
  const columns = pairSequences(words(0), words(1), CELLS).map(
    ({ aLo, aHi, bLo, bHi }) => [aLo < aHi ? aLo : null, bLo < bHi ? bLo : null] as const,
  );
  const some = (which: 0 | 1, none: boolean): boolean => columns.some((pair) => (pair[which] === null) === none);
  // A row that came or went must have as many cells as all others, those of columns that went or came included.
  const [went, came] = [some(1, true), some(0, true)];
  const narrow = rows.some(([one, other]) => (one === null && went) || (other === null && came));
  return !narrow && columns.some(([from, to]) => from !== null && to !== null) ? columns : null;
}

function inColumns(columns: ColumnPairs, a: Row | null, b: Row | null): CellPairs {
  const cell = (row: Row | null, at: number | null): Cell | null => (at === null ? null : (row?.cells[at] ?? null));
  return columns
    .map(([from, to]) => [cell(a, from), cell(b, to)] as const)
    .filter(([one, other]) => one !== null || other !== null);
}

/** A column of the grid that one of the drafts has. */
export interface GridColumn {
  readonly side: "a" | "b";
  readonly element: XmlElement;
}

/**
 * The columns of a table with those that went, in order; null where none did, or where the tables do not say their columns.
 * LibreOffice lays rows out by them, and takes a column for another where one is missing.
 */
export function gridWithGone(
  a: Table,
  b: Table,
  rows: readonly { readonly a: Row | null; readonly b: Row | null; readonly cells: CellsPlanned }[],
): readonly GridColumn[] | null {
  const row = rows.find((each) => each.a !== null && each.b !== null && each.cells.some((cell) => cell.b === null));
  if (row === undefined) return null;
  const columns = (side: "a" | "b", cell: Cell): readonly GridColumn[] => {
    const [table, of] = side === "a" ? [a, row.a!] : [b, row.b!];
    const edges = edgesOf(of);
    const at = of.cells.indexOf(cell);
    return gridColumns(table)
      .slice(edges[at], edges[at + 1])
      .map((element) => ({ side, element }));
  };
  const found = row.cells.map(({ a: gone, b: own }) => columns(own === null ? "a" : "b", (own ?? gone)!));
  return found.every(({ length }) => length > 0) ? found.flat() : null;
}

type CellsPlanned = readonly { readonly a: Cell | null; readonly b: Cell | null }[];

function gridColumns({ element }: Table): readonly XmlElement[] {
  return childElements(childNamed(element, "w:tblGrid")).filter(({ name }) => name === "w:gridCol");
}
