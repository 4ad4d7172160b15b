import type { DataTable } from "../../../core/common/data-table.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import type { ColumnWords } from "../../../core/things/published.ts";
import type { Words } from "../../../words/types.ts";

/** What published tables are made of. */
export interface TableBench {
  readonly state: ProcessState;
  readonly t: Words;
}

/** Tables that have a title of their own. */
type TableName = Extract<keyof Words["site"], keyof Words["site"]["notes"] | "points" | "counts" | "sources">;

/** Name, title and note of a table. */
export function frameOf({ site }: Words, id: TableName): Pick<DataTable, "id" | "title" | "notes"> {
  const notes: Readonly<Record<string, string>> = site.notes;
  return { id, title: site[id], notes: [notes[id] ?? ""].filter((note) => note !== "") };
}

/** Title and meaning of the columns of a table, with those that many tables have. */
export function wordsOf({ things }: Words, thing: keyof Words["things"]): ColumnWords {
  return { ...things.every, ...things[thing] };
}
