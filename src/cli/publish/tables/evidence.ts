import { dataTable, fieldColumns, joined } from "../../../core/things/published.ts";
import { claim } from "../../../core/things/claim.ts";
import { COLUMN_WORDS } from "./words.ts";
import type { DataTable } from "../../../core/common/data-table.ts";
import { findingsOf } from "../../../core/evidence/findings.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { copiesBySource } from "../../../views/pages/evidence/copies.ts";
import { column } from "./column.ts";

/** Every figure with everything that must stand beside it. */
export function claimTable(state: ProcessState, title: string): DataTable {
  const notes = ["An empty low or high means that the source gives none: it is not zero."];
  return dataTable({ id: "claims", title, notes }, COLUMN_WORDS.claims, fieldColumns(claim), state.claims ?? []);
}

/** What stands against what among the figures, the likely reason, and what a person decided. */
export function findingTable(state: ProcessState, title: string): DataTable {
  const notes = ["A contradiction means that the figures cannot all be right; nothing is averaged."];
  const decided = new Map((state.resolutions ?? []).map((each) => [each.finding, each]));
  return dataTable(
    { id: "findings", title, notes },
    COLUMN_WORDS.findings,
    {
      id: ({ id }) => id,
      kind: ({ kind }) => kind,
      reason: ({ reason }) => reason,
      topic: ({ topic }) => topic,
      claims: ({ claims }) => joined(claims),
      message: ({ message }) => message,
      decision: ({ id }) => decided.get(id)?.decision ?? "",
      prefers: ({ id }) => decided.get(id)?.prefers ?? "",
      decidedBy: ({ id }) => decided.get(id)?.by ?? "",
      decidedOn: ({ id }) => decided.get(id)?.on ?? "",
      decisionReason: ({ id }) => decided.get(id)?.reason ?? "",
    },
    findingsOf(state.claims ?? [], state.sources),
  );
}

/** Where everything comes from. */
export function sourceTable(state: ProcessState, title: string): DataTable {
  const copies = copiesBySource(state.copies);
  return {
    id: "sources",
    title,
    notes: [],
    columns: [
      column("id", "Id", "Id of the source; all other tables refer to it"),
      column("publisher", "Publisher", "Who published it, as distinct from who estimated a figure in it"),
      column("title", "Title", "Title as published"),
      column("date", "Date", "Day of publication; empty = not known"),
      column("url", "Address", "Where it was read; it may have changed or gone since"),
      column("kind", "Kind", "news, official, transcript, mirror, aggregator …"),
      column("strength", "Strength", "official, agency, report, weak or none"),
      column("note", "Note", "What must be known to trust it"),
      column(
        "copies",
        "Copies kept",
        "Day and SHA-256 of each copy that is kept and not published, separated by semicolons",
      ),
    ],
    rows: Object.values(state.sources).map((source) => [
      source.id,
      source.publisher,
      source.title,
      source.date ?? "",
      source.url ?? "",
      source.kind,
      source.strength ?? "",
      source.note ?? "",
      (copies.get(source.id) ?? []).map(({ captured, file }) => `${captured} ${file.sha256}`).join("; "),
    ]),
  };
}
