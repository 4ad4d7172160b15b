import { tallCells, type Laid, type LaidRow, type TablePiece } from "../../../core/text/table.ts";

/** How a text with tables is set. */
export interface TextLook<T> {
  readonly class: string;
  /** Attributes of language and direction, with the space before them. */
  readonly attributes: string;
  readonly piece: (piece: TablePiece<T>) => string;
  /** What stands before and after the words of a row that not all hold. */
  readonly row?: (row: LaidRow<T>) => readonly [before: string, after: string];
}

/** Paragraphs and tables of a text. */
export function laidHtml<T>(laid: readonly Laid<T>[], look: TextLook<T>): string {
  const pieces = (some: readonly TablePiece<T>[]): string => some.map(look.piece).join("");
  return laid
    .map((each) => {
      if (each.kind === "words")
        return `<p class="${look.class}"${look.attributes}>${pieces(laid.length === 1 ? each.pieces : withoutEnd(each.pieces))}</p>`;
      return `<div class="words-table" role="group" tabindex="0"><table class="${look.class}"${look.attributes}>${tableHtml(each.rows, look)}</table></div>`;
    })
    .join("");
}

/** A paragraph before a table needs no end of line. */
function withoutEnd<T>(pieces: readonly TablePiece<T>[]): readonly TablePiece<T>[] {
  const last = pieces.at(-1);
  if (last === undefined || last.whole === true || !last.text.endsWith("\n")) return pieces;
  return [...pieces.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
}

function tableHtml<T>(rows: readonly LaidRow<T>[], look: TextLook<T>): string {
  return tallCells(rows)
    .map((cells, at) => {
      const [before, after] = look.row?.(rows[at]!) ?? ["", ""];
      const isHead = cells.length > 0 && cells.every(({ cell }) => cell.head);
      const drawn = cells.map(({ cell, rows: tall }, column) => {
        const name = cell.head ? "th" : "td";
        const scope = cell.head ? ` scope="${isHead ? "col" : "row"}"` : "";
        const spans = `${cell.columns > 1 ? ` colspan="${cell.columns}"` : ""}${tall > 1 ? ` rowspan="${tall}"` : ""}`;
        const words = cell.pieces.map(look.piece).join("");
        const last = column === cells.length - 1;
        return `<${name}${scope}${spans}>${column === 0 ? before : ""}${words}${last ? after : ""}</${name}>`;
      });
      return `<tr>${drawn.join("")}</tr>`;
    })
    .join("");
}
