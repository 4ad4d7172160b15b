import type { DataCell, DataTable } from "../../core/common/data-table.ts";
import { isRightToLeft, paragraph, runs, table } from "../docx/writing/markup.ts";
import { packDocument } from "../docx/writing/package.ts";
import type { ExportFrame } from "../frame.ts";
import { printedCell } from "./printed.ts";

/** Width between the margins of a landscape A4 page, in twentieths of a point. */
const WIDTH = 13_958;

/** The table as a Word file on landscape pages, its head repeated, with what must be known to read it. */
export function writeTableDocx(data: DataTable, frame: ExportFrame): Uint8Array {
  const widths = columnWidths(data);
  const cells = (row: readonly DataCell[], bold: boolean) =>
    row.map((cell) => {
      return printedCell(cell)
        .split("\n")
        .map((line) =>
          paragraph(runs(line, { small: true, bold }), { rightToLeft: isRightToLeft(line, frame.language) }),
        )
        .join("");
    });
  const rows = [
    {
      cells: cells(
        data.columns.map(({ title }) => title),
        true,
      ),
      header: true,
    },
    ...data.rows.map((row) => ({ cells: cells(row, false) })),
  ];
  const title = paragraph(runs(data.title), {
    style: "Heading1",
    rightToLeft: isRightToLeft(data.title, frame.language),
  });
  const notes = data.notes.map((note) =>
    paragraph(runs(note), { style: "ParleyNote", rightToLeft: isRightToLeft(note, frame.language) }),
  );
  return packDocument({
    frame,
    language: frame.language,
    body: title + table(widths, rows) + notes.join(""),
    landscape: true,
  });
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
