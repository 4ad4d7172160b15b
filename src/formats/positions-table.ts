import { readCsv, type CsvRow } from "./csv.ts";
import type { Problems } from "./process/problems.ts";

/** One row of a table with named columns. */
export interface NamedRow<C extends string> {
  /** The cell without the white space around it; empty where the table has no such column. */
  readonly cell: (column: C) => string;
  /** Notes a problem at a column of this row. */
  readonly problem: (code: string, column: C, message: string) => void;
}

/**
 * Reads a CSV table in any encoding and with any separator, its columns in any order. Names are compared without case, spaces,
 * hyphens and underscores. An unknown column, a missing one and a row with too many cells are problems; no row is passed over.
 */
export function readNamedTable<C extends string>(
  bytes: Uint8Array,
  file: string,
  columns: readonly C[],
  required: readonly C[],
  problems: Problems,
): readonly NamedRow<C>[] {
  const read = readCsv(bytes, { file });
  if (!read.ok) {
    problems.take(read.failure, file);
    return [];
  }
  const [header, ...rows] = read.value.rows;
  const names = (header?.cells ?? []).map((name) => columns.find((column) => plain(column) === plain(name)) ?? null);
  names.forEach((column, at) => {
    const name = header?.cells[at] ?? "";
    if (column === null)
      problems.add(
        "unknown-column",
        `"${name}" is not a column of this table; known are ${columns.join(", ")}.`,
        file,
        `line ${header?.line ?? 1}`,
      );
    else if (names.indexOf(column) !== at)
      problems.add(
        "same-column",
        `The column "${name}" stands here for a second time.`,
        file,
        `line ${header?.line ?? 1}`,
      );
  });
  const missing = required.filter((column) => !names.includes(column));
  if (missing.length > 0)
    problems.add("missing-column", `These columns are missing: ${missing.join(", ")}.`, file, "line 1");
  return rows.map((row) => namedRow(row, names, file, problems));
}

function namedRow<C extends string>(
  { cells, line }: CsvRow,
  names: readonly (C | null)[],
  file: string,
  problems: Problems,
): NamedRow<C> {
  if (cells.length > names.length)
    problems.add(
      "too-many-cells",
      `This row has ${cells.length} cells, the header ${names.length}: quote cells that hold the separator.`,
      file,
      `line ${line}`,
    );
  return {
    cell: (column) => (cells[names.indexOf(column)] ?? "").trim(),
    problem: (code, column, message) => problems.add(code, message, file, `line ${line}, column ${column}`),
  };
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/[ _-]/gu, "");
}

/** The word of a closed list, or the fallback with a problem noted. */
export function wordOf<C extends string, W extends string>(
  row: NamedRow<C>,
  column: C,
  words: readonly W[],
  fallback: W,
): W {
  const cell = row.cell(column);
  if (cell === "") return fallback;
  const found = words.find((word) => word === cell.toLowerCase().replace(/[ _]/gu, "-"));
  if (found === undefined) row.problem("wrong-word", column, `"${cell}" is not one of ${words.join(", ")}.`);
  return found ?? fallback;
}
