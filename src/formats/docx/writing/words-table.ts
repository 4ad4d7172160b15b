import { tallCells, type LaidRow, type TablePiece } from "../../../core/text/table.ts";
import { paragraph, type ParagraphLook } from "./markup.ts";

/** Id of the style of tables of a text; a house's own takes its place. */
export const TABLE_STYLE = "TableGrid";

/** Id of the style of what the program says. */
const NOTE_STYLE_ID = "ParleyNote";

/** The style of tables in documents of Parley's own. */
export function tableStyle(): string {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"]
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join("");
  return `<w:style w:type="table" w:styleId="${TABLE_STYLE}"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`;
}

/** Width of the text on the pages that Parley writes, in twentieths of a point. */
const TEXT_WIDTH = 9298;

/** How the cells of a table are written. */
export interface TableWriting<T> {
  readonly runs: (pieces: readonly TablePiece<T>[], isHead: boolean) => string;
  readonly look: ParagraphLook;
  /** Puts a whole row into a tracked change. */
  readonly row?: (row: LaidRow<T>) => string;
}

/** A table of a text: merged cells merged, rows of names repeated at the head of each page. */
export function wordsTable<T>(rows: readonly LaidRow<T>[], writing: TableWriting<T>): string {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + columns, 0)));
  const tall = new Set(
    tallCells(rows).flatMap((cells) => cells.flatMap(({ cell, rows: count }) => (count > 1 ? [cell] : []))),
  );
  const bidi = writing.look.rightToLeft === true ? "<w:bidiVisual/>" : "";
  const indent = (writing.look.depth ?? 0) * 360;
  // LibreOffice places merged cells by the widths of the grid alone.
  const column = Math.floor((TEXT_WIDTH - indent) / width);
  // A page of a house may be narrower: of its text, a table takes the same share. Fiftieths of a percent.
  const share = Math.round((5000 * column * width) / TEXT_WIDTH);
  const grid = `<w:gridCol w:w="${column}"/>`.repeat(width);
  const properties = `<w:tblPr><w:tblStyle w:val="${TABLE_STYLE}"/>${bidi}<w:tblW w:w="${share}" w:type="pct"/>${indent === 0 ? "" : `<w:tblInd w:w="${indent}" w:type="dxa"/>`}<w:tblLook w:val="0420" w:firstRow="1" w:noVBand="1"/></w:tblPr>`;
  const written = rows.map((row) => {
    const { cells } = row;
    const isHead = cells.every(({ head }) => head);
    const drawn = cells.map((cell) => {
      const span = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : "";
      const merge = cell.above ? "<w:vMerge/>" : tall.has(cell) ? '<w:vMerge w:val="restart"/>' : "";
      // Word tells a cell that names its row by its place in the style.
      const named = cell.head && !isHead ? '<w:cnfStyle w:val="001000000000" w:firstColumn="1"/>' : "";
      const { depth: _depth, style, ...plain } = writing.look;
      // What the program says stays told apart from the text, in a table too.
      const look = style === NOTE_STYLE_ID ? { ...plain, style } : plain;
      const content = linesOf(cell.pieces).map((pieces) => paragraph(writing.runs(pieces, cell.head), look));
      return `<w:tc><w:tcPr>${named}<w:tcW w:w="${column * cell.columns}" w:type="dxa"/>${span}${merge}</w:tcPr>${content.join("")}</w:tc>`;
    });
    const rowProperties = (isHead ? "<w:tblHeader/>" : "") + (writing.row?.(row) ?? "");
    return `<w:tr>${rowProperties === "" ? "" : `<w:trPr>${rowProperties}</w:trPr>`}${drawn.join("")}</w:tr>`;
  });
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${written.join("")}</w:tbl>`;
}

/** The paragraphs of a cell. */
function linesOf<T>(pieces: readonly TablePiece<T>[]): readonly (readonly TablePiece<T>[])[] {
  const lines: TablePiece<T>[][] = [[]];
  for (const piece of pieces)
    for (const [at, text] of piece.text.split("\n").entries()) {
      if (at > 0) lines.push([]);
      lines.at(-1)!.push({ ...piece, text });
    }
  return lines;
}
