import { childElements, childNamed } from "../../xml.ts";
import { gridBefore, gridSpan, SLIVER } from "../story.ts";
import { numberOf } from "../styles.ts";
import type { Cell, Row, Table } from "./pieces.ts";

/** Over how many columns each cell of a table reaches, and whether it is merged with those above or below it. */
type Shapes = ReadonlyMap<Cell, string>;

/** What became of the cells of a row. */
export type CellPairs = readonly (readonly [Cell | null, Cell | null])[];

/**
 * Which rows cannot become the others in place: a cell of both reaches over other columns, or is merged with others above or
 * below. No tracked change tells that of a cell so that all programs bring it back.
 */
export function reshapedRows(a: Table | null, b: Table | null, rows: readonly CellPairs[]): readonly boolean[] {
  const among = (ofA: Shapes, ofB: Shapes): readonly boolean[] =>
    rows.map((pairs) =>
      pairs.some(([one, other]) => one !== null && other !== null && ofA.get(one) !== ofB.get(other)),
    );
  // A grid may be cut more finely than any cell needs; but where rows of both drafts stand in one, both count by it.
  const needed = among(shapesOf(a, edgesOfCells), shapesOf(b, edgesOfCells));
  return needed.includes(true) ? among(shapesOf(a, edgesOfGrid), shapesOf(b, edgesOfGrid)) : needed;
}

/** The shapes of a table's cells in the columns between some edges. */
function shapesOf(table: Table | null, edgesIn: (table: Table) => ReadonlySet<number>): Shapes {
  const shapes = new Map<Cell, string>();
  if (table === null) return shapes;
  const place = placesOf(table, edgesIn(table));
  for (const row of table.rows) {
    const edges = edgesOf(row);
    for (const [at, cell] of row.cells.entries()) {
      shapes.set(cell, `${place(edges[at + 1]!) - place(edges[at]!)} ${above(cell)}`);
    }
  }
  return shapes;
}

function edgesOfCells({ rows }: Table): ReadonlySet<number> {
  return new Set(rows.flatMap(edgesOf));
}

function edgesOfGrid(table: Table): ReadonlySet<number> {
  const last = Math.max(...edgesOfCells(table));
  return new Set(Array.from({ length: last + 1 }, (_, edge) => edge));
}

/** Whether a cell is merged with the one above it, or with those below. */
export function above({ element }: Cell): string {
  const merged = childNamed(childNamed(element, "w:tcPr"), "w:vMerge");
  return merged === undefined ? "" : (merged.attributes["w:val"] ?? "continue");
}

/** Whether every row of a table has as many cells as the others, each of a column of its own. */
export function isRectangular(table: Table): boolean {
  const { rows } = table;
  const place = placesOf(table, edgesOfCells(table));
  const width = rows[0]!.cells.length;
  return rows.every((row) => {
    const places = edgesOf(row).map(place);
    return row.cells.length === width && places.every((each, at) => each === at + 1);
  });
}

/** The edges of a row's cells in the grid. */
export function edgesOf({ element, cells }: Row): readonly number[] {
  const edges = [gridBefore(childNamed(element, "w:trPr"))];
  for (const cell of cells) edges.push(edges.at(-1)! + gridSpan(childNamed(cell.element, "w:tcPr")));
  return edges;
}

/** Numbers the edges that cells have from left to right; those that lie a hair apart are one. */
function placesOf({ element }: Table, edges: ReadonlySet<number>): (edge: number) => number {
  const columns = childElements(childNamed(element, "w:tblGrid")).filter(({ name }) => name === "w:gridCol");
  const places = new Map<number, number>();
  let [place, since] = [0, SLIVER];
  const last = Math.max(0, ...edges);
  for (let edge = 0; edge <= last; edge++) {
    if (edges.has(edge)) {
      if (since >= SLIVER) place++;
      places.set(edge, place);
      since = 0;
    }
    since += numberOf(columns[edge]?.attributes["w:w"]) || SLIVER;
  }
  return (edge) => places.get(edge)!;
}
