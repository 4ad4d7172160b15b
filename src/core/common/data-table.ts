/** A cell: text, a number, or null where there is no value (which is not zero and not empty text). */
export type DataCell = string | number | null;

/** A column, with the line that it gets in a data dictionary. */
export interface DataColumn {
  /** Name in files: letters, digits, hyphens and underscores. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A table as pages show and files hold it. */
export interface DataTable {
  /** For file names and links. */
  readonly id: string;
  readonly title: string;
  /** What must be known to read it; the source line is the last. */
  readonly notes: readonly string[];
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataCell[])[];
}
