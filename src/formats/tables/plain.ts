import type { DataTable } from "../../core/common/data-table.ts";
import { disarmed, writeCsv } from "../csv.ts";
import { jsonOfPaper, type Paper } from "../../core/common/paper.ts";

/**
 * The table as CSV (RFC 4180) with the names of its columns as the first record. Text that a spreadsheet would take for
 * a formula gets an apostrophe before it (OWASP, CSV injection); a value that is not there is an empty cell.
 */
export function writeTableCsv(table: DataTable): string {
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell === null ? "" : typeof cell === "number" ? String(cell) : disarmed(cell))),
  );
  return writeCsv([table.columns.map(({ id }) => id), ...rows]);
}

/** The table as JSON with its data dictionary and what paper it is: rows are objects by the names of the columns. */
export function writeTableJson(table: DataTable, paper?: Paper): string {
  const { id, title, notes, columns, rows } = table;
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.id, row[at] ?? null])));
  return `${JSON.stringify({ id, title, ...jsonOfPaper(paper), notes, columns, rows: objects }, null, 1)}\n`;
}
