import type { DataCell, DataTable } from "../../core/common/data-table.ts";
import { isRightToLeft, paragraph, runs, table } from "../docx/writing/markup.ts";
import { packDocument } from "../docx/writing/package.ts";
import type { ExportFrame } from "../frame.ts";
import { printedCell } from "./printed.ts";

/** Width between the margins of a landscape A4 page, in twentieths of a point. */
const WIDTH = 13_958;

/** The table as a Word file on landscape pages, after others where there are such, with what must be known to read it. */
export function writeTableDocx(data: DataTable, frame: ExportFrame, before: readonly DataTable[] = []): Uint8Array {
  return packDocument({
    frame,
    language: frame.language,
    body: [...before, data].map((each) => tableBody(each, frame)).join(""),
    landscape: true,
  });
}

/** Title, the table with its head repeated on each page, and its notes. */
function tableBody(data: DataTable, frame: ExportFrame): string {
  const widths = columnWidths(data);
  const rtl = (words: string) => ({ rightToLeft: isRightToLeft(words, frame.language) });
  const cells = (row: readonly DataCell[], bold: boolean) =>
    row.map((cell) =>
      printedCell(cell)
        .split("\n")
        .map((line) => paragraph(runs(line, { small: true, bold }), rtl(line)))
        .join(""),
    );
  const head = {
    cells: cells(
      data.columns.map(({ title }) => title),
      true,
    ),
    header: true,
  };
  const rows = [head, ...data.rows.map((row) => ({ cells: cells(row, false) }))];
  const title = paragraph(runs(data.title), { style: "Heading1", ...rtl(data.title) });
  const notes = data.notes.map((note) => paragraph(runs(note), { style: "ParleyNote", ...rtl(note) }));
  return title + table(widths, rows) + notes.join("");
}

/** Columns by how much they hold, none narrower than a word. */
function columnWidths({ columns, rows }: DataTable): readonly number[] {
  const weights = columns.map(({ title }, at) => {
    const lengths = rows.map((row) => String(row[at] ?? "").length);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
    return Math.min(60, Math.max(8, title.length, Math.sqrt(mean) * 5));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((WIDTH * weight) / total));
}
