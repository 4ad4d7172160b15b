import type { DataTable } from "../../../core/common/data-table.ts";
import { findingsOf } from "../../../core/evidence/findings.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { copiesBySource } from "../../../views/pages/evidence/copies.ts";
import { column, joined } from "./column.ts";

/** Every figure with everything that must stand beside it. */
export function claimTable(state: ProcessState, title: string): DataTable {
  const decimal = (text: string | null) =>
    text === null ? null : Number.isSafeInteger(Number(text)) ? Number(text) : text;
  return {
    id: "claims",
    title,
    notes: ["An empty low or high means that the source gives none: it is not zero."],
    columns: [
      column("id", "Id", "Id of the figure; findings and briefings refer to it"),
      column(
        "topic",
        "Quantity",
        "The quantity that it is a figure of; figures of one quantity are held against each other",
      ),
      column("statement", "Statement", "What the figure says, in our words"),
      column("low", "Low", "Lower end; empty where the source gives none"),
      column("high", "High", "Upper end; empty where the source gives none"),
      column("comparator", "Comparator", "> more than, >= at least, ~ about, < under, <= up to; empty = exact"),
      column("unit", "Unit", "persons, percent, a currency as in ISO 4217 …"),
      column("scope", "Scope", "Whom and what it covers, in words"),
      column(
        "measure",
        "Counts",
        "stock: there at a moment; flow: in a period; cumulative: since a beginning; empty = not said",
      ),
      column("category", "Category", "A narrower kind within the quantity, such as named or verified"),
      column("as_of", "As of", "Day, month or year that the figure is of; empty = not given"),
      column("estimator", "Estimator", "Who estimated it, as distinct from who published it"),
      column("confidence", "Confidence", "found: read in a source; memory, article or headline-only otherwise"),
      column("superseded_by", "Replaced by", "Id of the figure that replaces it"),
      column("holder", "Held by", "For a stock of assets: who holds it"),
      column("legal_status", "Legal status", "For a stock of assets: on what legal footing it is held"),
      column("allocates", "Draws on", "For a use of assets: id of the stock that it draws on"),
      column("note", "Note", "What must be known to read it"),
      column("sources", "Sources", "Ids of sources, separated by semicolons"),
    ],
    rows: (state.claims ?? []).map((claim) => [
      claim.id,
      claim.topic,
      claim.statement,
      decimal(claim.low),
      decimal(claim.high),
      claim.comparator ?? "",
      claim.unit,
      claim.scope,
      claim.measure ?? "",
      claim.category ?? "",
      claim.asOf ?? "",
      claim.estimator ?? "",
      claim.confidence,
      claim.supersededBy ?? "",
      claim.holder ?? "",
      claim.legalStatus ?? "",
      claim.allocates ?? "",
      claim.note ?? "",
      joined(claim.sources),
    ]),
  };
}

/** What stands against what among the figures, the likely reason, and what a person decided. */
export function findingTable(state: ProcessState, title: string): DataTable {
  const decided = new Map((state.resolutions ?? []).map((resolution) => [resolution.finding, resolution]));
  return {
    id: "findings",
    title,
    notes: ["A contradiction means that the figures cannot all be right; nothing is averaged."],
    columns: [
      column("id", "Id", "Made of the reason and the figures: equal findings have equal ids"),
      column(
        "kind",
        "Kind",
        "contradiction: they cannot both be right; not-comparable: they must not be set side by side",
      ),
      column("reason", "Likely reason", "Code of the likely reason"),
      column("topic", "Quantity", "The quantity that the figures are of"),
      column("claims", "Figures", "Ids of the figures, separated by semicolons"),
      column("message", "In words", "What stands against what, and why that may be"),
      column("decision", "Decision", "prefer, show-both, keep-apart or dismiss; empty = open"),
      column("prefers", "Prefers", "Id of the figure preferred, where one is"),
      column("decided_by", "Decided by", "Who decided"),
      column("decided_on", "Decided on", "Day of the decision"),
      column("decision_reason", "Reason of the decision", "Why, in the words of whoever decided"),
    ],
    rows: findingsOf(state.claims ?? [], state.sources).map((finding) => {
      const resolution = decided.get(finding.id);
      return [
        finding.id,
        finding.kind,
        finding.reason,
        finding.topic,
        joined(finding.claims),
        finding.message,
        resolution?.decision ?? "",
        resolution?.prefers ?? "",
        resolution?.by ?? "",
        resolution?.on ?? "",
        resolution?.reason ?? "",
      ];
    }),
  };
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
