import { said, type Said } from "../../core/common/said.ts";
import { parseDate } from "../../core/evidence/date-text.ts";
import type { Shape } from "../../core/common/shape.ts";
import type { Warning } from "../../core/text/draft.ts";
import { fieldsOf, ownName, type FieldOf, type Thing } from "../../core/things/thing.ts";
import { defined } from "../checks.ts";
import { armed, type CsvRow, disarmed, parseCsv, readCsv, writeCsv } from "../csv.ts";
import type { Problems, Told } from "../process/problems.ts";
import { cellOf, packed, parted, severalTyped, unpacked } from "../several.ts";

/** One row of a table with named columns. */
export interface Row<C extends string> {
  /** The cell; empty where the table has no such column. */
  readonly cell: (column: C) => string;
  /** Notes what is wrong in a column of this row. */
  readonly problem: (told: Told, column: C) => void;
  /** Notes what was understood only by guessing. */
  readonly guess: (told: Said) => void;
  /** A column as the table itself calls it. */
  readonly called: (column: C) => string;
  /** What may be understood in two ways is guessed, and told. */
  readonly tolerant?: true;
}

/** How a table may differ from the one that is written. */
export interface TableOptions<C extends string> {
  /** Columns that must be there. */
  readonly needs: readonly C[];
  /** Other names that tables give columns, in lower case. */
  readonly also?: Readonly<Record<string, C>>;
  /** A date whose day and month may be the other way round is taken as day/month, and told. */
  readonly tolerant?: true;
  /** White space at the ends of cells belongs to them. */
  readonly exact?: true;
}

/** A table as it was read. */
export interface ReadTable<C extends string> {
  readonly rows: readonly Row<C>[];
  /** What was guessed, while rows are read too. */
  readonly warnings: readonly Warning[];
}

/**
 * Reads a CSV table in any encoding and with any separator, its columns in any order. Names are compared without case, spaces,
 * hyphens and underscores. An unknown column, a missing one and a row with too many cells are problems; no row is passed over.
 */
export function readTable<C extends string>(
  source: Uint8Array | string,
  file: string,
  columns: readonly C[],
  options: TableOptions<C>,
  problems: Problems,
): ReadTable<C> {
  const read = typeof source === "string" ? parseCsv(source, { file }) : readCsv(source, { file });
  if (!read.ok) {
    problems.take(read.failure, file);
    return { rows: [], warnings: [] };
  }
  const [all, decoded] = "rows" in read.value ? [read.value.rows, read.value.warnings] : [read.value, []];
  const warnings: Warning[] = [...decoded];
  const [header, ...rows] = all.map(({ cells, line }) => ({ line, cells: cells.map(armed) }));
  const heads = header?.cells ?? [];
  const found = heads.map((head) => columnOf(head, columns, options.also ?? {}));
  const named = checkHeader(heads, found, columns, options, (told) =>
    problems.add(told, file, `line ${header?.line ?? 1}`),
  );
  if (!named) return { rows: [], warnings };
  const called = (column: C): string => {
    const head = heads[found.indexOf(column)]?.trim() ?? "";
    return head === "" || head === column ? column : `"${head}"`;
  };
  const rowOf = ({ cells, line }: CsvRow): Row<C> => {
    if (cells.length > heads.length)
      problems.add(said("too-many-cells", { cells: cells.length, heads: heads.length }), file, `line ${line}`);
    return {
      cell: (column) => {
        const cell = cells[found.indexOf(column)] ?? "";
        return options.exact === true ? cell : cell.trim();
      },
      problem: (told, column) => problems.add(told, file, `line ${line}, column ${called(column)}`),
      ...(options.tolerant === true ? { tolerant: true } : {}),
      guess: (told) => warnings.push({ ...told, line }),
      called,
    };
  };
  return { rows: rows.map(rowOf), warnings };
}

function columnOf<C extends string>(name: string, columns: readonly C[], also: Readonly<Record<string, C>>): C | null {
  const typed = name.trim().toLowerCase();
  const joined = typed.replace(/[ _-]/gu, "");
  const other = typed.replace(/[_-]/gu, " ");
  return (
    columns.find((column) => column.toLowerCase() === joined) ??
    (Object.hasOwn(also, other) ? also[other] : null) ??
    null
  );
}

/** Notes what is wrong with the names of columns; false where there are none, so that rows need not be read. */
function checkHeader<C extends string>(
  heads: readonly string[],
  found: readonly (C | null)[],
  columns: readonly C[],
  { needs, also = {} }: TableOptions<C>,
  problem: (told: Said) => void,
): boolean {
  if (needs.length > 0 && found.every((column) => column === null)) {
    const others = [...new Set([...columns, ...Object.values(also)])].filter((column) => !needs.includes(column));
    problem(said("no-columns", { empty: heads.length === 0, needs: needs.join(", "), others: others.join(", ") }));
    return false;
  }
  found.forEach((column, at) => {
    const name = heads[at] ?? "";
    if (column === null) problem(said("unknown-column", { name, known: columns.join(", ") }));
    else if (found.indexOf(column) !== at) problem(said("same-column", { name }));
  });
  const missing = needs.filter((column) => !found.includes(column));
  if (missing.length > 0) problem(said("missing-column", { names: missing.join(", ") }));
  return true;
}

/** The things of a table, each with a name of its own. `check` asks what one row alone does not show. */
export function readThings<T>(
  thing: Thing<T>,
  source: Uint8Array | string,
  file: string,
  options: TableOptions<FieldOf<T>>,
  problems: Problems,
  check: (value: T, row: Row<FieldOf<T>>) => void = () => undefined,
): readonly T[] {
  const { rows, warnings } = readTable(source, file, fieldsOf(thing), options, problems);
  const own = ownName(thing);
  const seen = new Set<unknown>();
  const things = rows.map((row) => {
    const value = readRow(thing, row);
    if (own !== undefined && seen.has(value[own]))
      row.problem(said("same-id", { what: thing.name, id: String(value[own]) }), own);
    if (own !== undefined) seen.add(value[own]);
    check(value, row);
    return value;
  });
  problems.guessed(warnings, file);
  return things;
}

/** How fields are read that are no plain cells. */
export type Special<T> = { readonly [K in keyof T]?: () => T[K] };

/** The thing that a row says: each field from its column, or as `special` reads it. */
export function readRow<T>(thing: Thing<T>, row: Row<FieldOf<T>>, special: Special<T> = {}): T {
  return defined(
    Object.fromEntries(
      fieldsOf(thing).map((field) => [field, (special[field] ?? (() => readCell(thing.fields[field], row, field)))()]),
    ),
  ) as T;
}

/** The value of one cell, by the shape of its field. */
export function readCell<C extends string>(shape: Shape<unknown>, row: Row<C>, column: C): unknown {
  const { form } = shape;
  const cell = row.cell(column);
  if (form?.kind === "list") {
    const values = severalTyped(cell, /[;|]/u);
    if (values.length === 0 && shape.optional) return undefined;
    return form.of.form?.kind === "list" ? values.map((value) => parted(value, "+").map(unpacked)) : values;
  }
  if (cell === "") {
    if (shape.optional) return undefined;
    if (shape.nullable) return null;
    if (shape.empty !== undefined) return shape.empty;
    if (form?.kind !== "text") row.problem(said("missing-field.cell"), column);
    return "";
  }
  if (form?.kind === "word") return wordOf(cell, form.words, row, column);
  return form?.kind === "date" ? dateOf(cell, shape, row, column) : cell;
}

function wordOf<C extends string>(cell: string, words: readonly string[], row: Row<C>, column: C): string | undefined {
  const found = words.find((word) => word === cell.toLowerCase().replace(/[ _]/gu, "-"));
  if (found === undefined) row.problem(said("wrong-word", { given: cell, words: words.join(", ") }), column);
  return found ?? words[0];
}

/** A day, month or year as people write it. */
function dateOf<C extends string>(cell: string, { nullable }: Shape<unknown>, row: Row<C>, column: C): string | null {
  if (nullable && /^(?:n\/?a|-|unknown|not given)$/iu.test(cell)) return null;
  const read = parseDate(cell);
  if (read === null) row.problem(said("wrong-date", { given: cell, open: nullable === true }), column);
  else if (read.ambiguous && row.tolerant)
    row.guess(said("ambiguous-date", { column: row.called(column), given: cell, read: read.date, again: read.date }));
  else if (read.ambiguous)
    row.problem(said("unclear-date", { given: cell, read: read.date, again: read.date }), column);
  else if (read.quarter === true)
    row.guess(said("quarter", { column: row.called(column), given: cell, read: read.date }));
  return read?.date ?? (nullable ? null : cell);
}

/** What separates who stands together in a list of lists, besides what separates these. */
const TOGETHER = /[+;|]|%(?=25|3B|7C|2B)/gu;

/** Things as a table with a column for each field; reading it gives the same things. */
export function writeTable<T>(thing: Thing<T>, things: readonly T[]): string {
  const columns = fieldsOf(thing);
  return writeCsv([columns, ...things.map((each) => columns.map((column) => disarmed(written(each[column]))))]);
}

function written(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (!Array.isArray(value)) return `${value as string | number}`;
  const parts = value as readonly (string | readonly string[])[];
  return cellOf(
    parts.map((part) => (typeof part === "string" ? part : part.map((each) => packed(each, TOGETHER)).join("+"))),
  );
}
