import type { DataTable } from "../core/common/data-table.ts";
import type { Cited } from "../core/evidence/bibliography.ts";
import type { Words } from "../words/types.ts";
import { inventedNote, titleAlone, type Named } from "./papers.ts";
import type { SaveRequest } from "./saving.ts";

/*
 * What leaves an invented process says so. A paper says it in the line that each of its pages bears (`inventedNote` in papers.ts);
 * here it is said in what has no such line: rows alone, calendars, citations.
 */

/** What is to be saved, said to be invented where no paper around it says so. */
export function markedInvented(t: Words, process: Named, request: SaveRequest): SaveRequest {
  const note = inventedNote(t, process);
  if (note === null) return request;
  if (request.kind === "deadlines") return { ...request, asOf: `${note} ${request.asOf}` };
  const isRows = request.kind === "table" && ROWS_ALONE.has(request.format);
  return isRows ? { ...request, table: tableAlone(t, process, request.table) } : request;
}

/** Formats that hold rows and nothing that is said of the table. */
const ROWS_ALONE: ReadonlySet<string> = new Set(["csv", "xlsx"]);

/** A table whose rows are handed out alone: each says of which process it is where that is invented. */
export function tableAlone(t: Words, process: Named, table: DataTable): DataTable {
  const note = inventedNote(t, process);
  if (note === null) return table;
  return {
    ...table,
    notes: [note, ...table.notes],
    columns: [...table.columns, { id: "process", title: t.papers.ofProcess, description: t.papers.ofProcessMeaning }],
    rows: table.rows.map((row) => [...row, note]),
  };
}

/** Sources as bibliographies take them: of an invented process they are invented as well. */
export function citedAlone<Item extends Cited>(t: Words, process: Named, items: readonly Item[]): readonly Item[] {
  const note = inventedNote(t, process);
  if (note === null) return items;
  return items.map((item) => ({
    ...item,
    note: [note, item.note].filter((part) => part !== undefined && part !== "").join(" "),
  }));
}

/** A process as it is cited. */
export function processCited<Process extends Named>(t: Words, process: Process): Process {
  return { ...process, title: titleAlone(t, process) };
}
