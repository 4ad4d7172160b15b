import { say } from "../../../words/words.ts";
import type { DataTable } from "../../../core/common/data-table.ts";
import { findingsOf } from "../../../core/evidence/findings.ts";
import { claim } from "../../../core/things/claim.ts";
import { dataTable, fieldColumns, joined } from "../../../core/things/published.ts";
import { source } from "../../../core/things/source.ts";
import { copiesBySource } from "../../../views/pages/evidence/copies.ts";
import { frameOf, wordsOf, type TableBench } from "./frame.ts";

/** Every figure with everything that must stand beside it. */
export function claimTable({ state, t }: TableBench): DataTable {
  return dataTable(frameOf(t, "claims"), wordsOf(t, "claim"), fieldColumns(claim), state.claims ?? []);
}

/** What stands against what among the figures, the likely reason, and what a person decided. */
export function findingTable({ state, t }: TableBench): DataTable {
  const decided = new Map((state.resolutions ?? []).map((each) => [each.finding, each]));
  return dataTable(
    frameOf(t, "findings"),
    wordsOf(t, "finding"),
    {
      id: ({ id }) => id,
      kind: ({ kind }) => kind,
      reason: ({ reason }) => reason,
      topic: ({ topic }) => topic,
      claims: ({ claims }) => joined(claims),
      message: ({ message }) => say(t, message),
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
export function sourceTable({ state, t }: TableBench): DataTable {
  const copies = copiesBySource(state.copies);
  return dataTable(
    frameOf(t, "sources"),
    wordsOf(t, "source"),
    {
      ...fieldColumns(source),
      copies: ({ id }) => (copies.get(id) ?? []).map(({ captured, file }) => `${captured} ${file.sha256}`).join("; "),
    },
    Object.values(state.sources),
  );
}
