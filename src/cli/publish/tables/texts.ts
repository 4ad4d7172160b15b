import type { DataTable } from "../../../core/common/data-table.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { column, joined } from "./column.ts";

/** Every point of every draft. */
export function pointTable(state: ProcessState, title: string): DataTable {
  return {
    id: "points",
    title,
    notes: [state.notice].filter((note) => note !== ""),
    columns: [
      column("draft", "Draft", "Id of the draft"),
      column("point", "Point", "Id of the point in its draft"),
      column("label", "Label", "Label as printed"),
      column("heading", "Heading", "Heading of the point, where the draft has one"),
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
        joined(point.topics),
        joined(point.sources),
      ]),
    ),
  };
}

/** How many points were declared agreed, between whom and by whom. */
export function countTable(state: ProcessState, title: string): DataTable {
  return {
    id: "counts",
    title,
    notes: [],
    columns: [
      column("draft", "Draft", "Id of the draft that is counted"),
      column("agreed", "Agreed", "Points declared agreed"),
      column("total", "Total", "Points counted"),
      column("between", "Between", "Parties between whom they are agreed"),
      column("not_part", "Not part of it", "Parties that the count does not speak of"),
      column("declared_by", "Declared by", "Who said so; the count is theirs"),
      column("on", "On", "Day of the declaration"),
      column("open", "Open", "Points named as open"),
      column("sources", "Sources", "Ids of sources, separated by semicolons"),
    ],
    rows: state.counts.map((count) => [
      count.draft,
      count.agreed,
      count.total,
      joined(count.between),
      joined(count.notPart),
      count.declaredBy,
      count.on,
      joined(count.open),
      joined(count.sources),
    ]),
  };
}
