import type { DataCell, DataTable } from "../common/data-table.ts";
import type { Shape } from "../common/shape.ts";
import type { FieldOf, Thing } from "./thing.ts";

/** Title and meaning of the columns of a table, for its head and for the data dictionary. */
export type ColumnWords = Readonly<Record<string, { readonly title?: string; readonly meaning: string }>>;

/** Columns by name, in order, each with what stands in it. */
export type Columns<T> = Readonly<Record<string, (value: T) => DataCell>>;

/** A table for readers outside, each column with its line of the data dictionary. */
export function dataTable<T>(
  frame: Pick<DataTable, "id" | "title" | "notes">,
  words: ColumnWords,
  columns: Columns<T>,
  values: readonly T[],
): DataTable {
  return {
    ...frame,
    columns: Object.keys(columns).map((name) => {
      const { title = name, meaning = "" } = words[name] ?? {};
      return { id: fileName(name), title, description: meaning };
    }),
    rows: values.map((value) => Object.values(columns).map((cell) => cell(value))),
  };
}

/** A table with its columns explained. */
export function explained(table: DataTable, words: ColumnWords): DataTable {
  const meanings = new Map(Object.entries(words).map(([name, { meaning }]) => [fileName(name), meaning]));
  return {
    ...table,
    columns: table.columns.map((each) => ({ ...each, description: meanings.get(each.id) ?? each.description })),
  };
}

/** The columns of a thing's fields. */
export function fieldColumns<T>(thing: Thing<T>, fields: readonly FieldOf<T>[] = thing.published): Columns<T> {
  return Object.fromEntries(fields.map((field) => [field, (value: T) => cellOfField(thing, value, field)]));
}

function cellOfField<T>(thing: Thing<T>, value: T, field: FieldOf<T>): DataCell {
  const shape: Shape<unknown> = thing.fields[field];
  const given: unknown = value[field];
  if (Array.isArray(given)) return joined(given as readonly string[]);
  if (shape.form?.kind === "decimal") return decimal(given as string | null | undefined);
  if (typeof given === "boolean") return given ? "yes" : "";
  return (given ?? "") as string | number;
}

/** Several values in one cell. */
export function joined(values: readonly string[] | undefined): string {
  return (values ?? []).join("; ");
}

/** A number where it is kept whole by one; no value is not zero. */
function decimal(text: string | null | undefined): DataCell {
  if (text === null || text === undefined) return null;
  return Number.isSafeInteger(Number(text)) ? Number(text) : text;
}

/** The name of a field in files: `asOf` is `as_of`. */
function fileName(field: string): string {
  return field.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
