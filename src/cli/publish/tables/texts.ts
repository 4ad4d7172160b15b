import type { DataTable } from "../../../core/common/data-table.ts";
import { topicIndex } from "../../../core/evidence/positions/index.ts";
import type { ProcessState } from "../../../core/record/state.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { institutionRows } from "../../../views/pages/texts/topics/model.ts";
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

/** How many points of each draft bear each topic; a row for each topic and draft. */
export function topicTable(state: ProcessState, title: string): DataTable {
  return {
    id: "topics",
    title,
    notes: ["A point of several topics is counted under each."],
    columns: [
      column("topic", "Topic", "Id of the topic; points name it"),
      column("title", "Title", "Name of the topic"),
      column("family", "Family", "Family of issues that the topic belongs to; empty = none"),
      column("draft", "Draft", "Id of the draft"),
      column("count", "Points", "How many points of the draft bear the topic; empty where nobody has read its text"),
      column("points", "Ids of points", "Points that bear the topic, separated by semicolons"),
    ],
    rows: topicIndex(state.positions, state.drafts).flatMap((topic) =>
      state.drafts.map(({ id, draft }) => {
        const points = topic.points.get(id) ?? [];
        const count = draft.points.length === 0 ? null : points.length;
        return [topic.id, topic.title, topic.family ?? "", id, count, joined(points.map((point) => point.id))];
      }),
    ),
  };
}

/** Which institutions each draft names, where and in which role; a row for each institution and draft. */
export function institutionTable(state: ProcessState, title: string): DataTable {
  return {
    id: "institutions",
    title,
    notes: ["Found by searching the texts and in the commitments read from them."],
    columns: [
      column("institution", "Institution", "Name of the institution"),
      column("draft", "Draft", "Id of the draft"),
      column("read", "Read", "no where nobody has read the draft's text, so that nothing can be said of it; else yes"),
      column("points", "Points", "Ids of points whose words name it, separated by semicolons"),
      column("owes", "Owes or may", "Ids of commitments by which it owes or may do something, separated by semicolons"),
      column("watches", "Watches", "Ids of commitments that it is to watch, separated by semicolons"),
    ],
    rows: institutionRows(state).flatMap(({ name, cells }) =>
      cells.map(({ known, points, owes, watches }, at) => [
        name,
        state.drafts[at]?.id ?? "",
        known ? "yes" : "no",
        ...[points, owes, watches].map((list) => joined(list.map(({ id }) => id))),
      ]),
    ),
  };
}
