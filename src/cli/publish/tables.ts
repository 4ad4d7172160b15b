import type { DataTable } from "../../core/common/data-table.ts";
import type { ProcessState } from "../../core/record/state.ts";
import { walkPoints } from "../../core/text/draft.ts";
import { eventTable } from "../../views/pages/timeline/timeline-page.tsx";
import { filterEvents } from "../../views/pages/timeline/model.ts";
import { matrixRows, positionParties } from "../../views/pages/positions/model.ts";
import { positionTable } from "../../views/pages/positions/tables.ts";
import type { Workbench } from "../../views/workbench.ts";

const column = (id: string, title: string, description = title) => ({ id, title, description });

/** All tables of the site. */
export function siteTables(bench: Workbench, asOf: string): readonly DataTable[] {
  const { state, t, locale } = bench;
  const tables = [pointTable(state, t.site.points)];
  const book = state.positions;
  if (book !== undefined) {
    const rows = matrixRows(state, positionParties(state, book));
    tables.push(positionTable(rows, { state, t, locale, asOf }));
  }
  if (state.events.length > 0) {
    const events = filterEvents(state, { kind: "", party: "", text: "", zoom: "all" });
    tables.push(eventTable(events, bench));
  }
  if (state.counts.length > 0) tables.push(countTable(state, t.site.counts));
  if (state.claims !== undefined && state.claims.length > 0) tables.push(claimTable(state, t.site.claims));
  tables.push(sourceTable(state, t.site.sources));
  return tables;
}

function pointTable(state: ProcessState, title: string): DataTable {
  return {
    id: "points",
    title,
    notes: [state.notice].filter((note) => note !== ""),
    columns: [
      column("draft", "Draft", "Id of the draft"),
      column("point", "Point", "Id of the point in its draft"),
      column("label", "Label", "Label as printed"),
      column("heading", "Heading"),
      column("text", "Text", "Words of the draft where the wording is verbatim; else ours"),
      column("wording", "Wording", "verbatim, translation, paraphrase or reported"),
      column("deleted", "Struck out", "yes where the draft strikes the point out"),
      column("confidence", "Confidence", "found: read in a source; memory, article or headline-only otherwise"),
      column("topics", "Topics", "Topics, separated by semicolons"),
      column("sources", "Sources", "Ids of sources, separated by semicolons"),
    ],
    rows: state.drafts.flatMap(({ id, draft }) =>
      [...walkPoints(draft.points)].map(({ point }) => [
        id,
        point.id,
        point.label,
        point.heading,
        point.text,
        point.wording,
        point.deleted ? "yes" : "",
        point.confidence ?? "",
        (point.topics ?? []).join("; "),
        (point.sources ?? []).join("; "),
      ]),
    ),
  };
}

function countTable(state: ProcessState, title: string): DataTable {
  return {
    id: "counts",
    title,
    notes: [],
    columns: [
      column("draft", "Draft"),
      column("agreed", "Agreed", "Points declared agreed"),
      column("total", "Total", "Points counted"),
      column("between", "Between", "Parties between whom they are agreed"),
      column("not_part", "Not part of it", "Parties that the count does not speak of"),
      column("declared_by", "Declared by"),
      column("on", "On", "Day of the declaration"),
      column("open", "Open", "Points named as open"),
      column("sources", "Sources"),
    ],
    rows: state.counts.map((count) => [
      count.draft,
      count.agreed,
      count.total,
      count.between.join("; "),
      count.notPart.join("; "),
      count.declaredBy,
      count.on,
      count.open.join("; "),
      count.sources.join("; "),
    ]),
  };
}

function claimTable(state: ProcessState, title: string): DataTable {
  const decimal = (text: string | null) =>
    text === null ? null : Number.isSafeInteger(Number(text)) ? Number(text) : text;
  return {
    id: "claims",
    title,
    notes: ["An empty low or high means that the source gives none: it is not zero."],
    columns: [
      column("id", "Id"),
      column("topic", "Topic"),
      column("statement", "Statement", "What the figure says, in our words"),
      column("low", "Low", "Lower end; empty where the source gives none"),
      column("high", "High", "Upper end; empty where the source gives none"),
      column("comparator", "Comparator", "more than, about …; empty = exact"),
      column("unit", "Unit"),
      column("scope", "Scope"),
      column("as_of", "As of"),
      column("estimator", "Estimator", "Who estimated it, as distinct from who published it"),
      column("confidence", "Confidence"),
      column("superseded_by", "Superseded by"),
      column("sources", "Sources"),
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
      claim.asOf ?? "",
      claim.estimator ?? "",
      claim.confidence,
      claim.supersededBy ?? "",
      claim.sources.join("; "),
    ]),
  };
}

function sourceTable(state: ProcessState, title: string): DataTable {
  return {
    id: "sources",
    title,
    notes: [],
    columns: [
      column("id", "Id"),
      column("publisher", "Publisher"),
      column("title", "Title"),
      column("date", "Date"),
      column("url", "Address"),
      column("kind", "Kind"),
      column("strength", "Strength", "official, agency, report, weak or none"),
    ],
    rows: Object.values(state.sources).map((source) => [
      source.id,
      source.publisher,
      source.title,
      source.date ?? "",
      source.url ?? "",
      source.kind,
      source.strength ?? "",
    ]),
  };
}
