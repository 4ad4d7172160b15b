import type { DataTable } from "../../../core/common/data-table.ts";
import type { TimelineEvent } from "../../../core/record/state.ts";
import { partyOf } from "../../kit/party.tsx";
import type { Workbench } from "../../workbench.ts";
import { sourceWords } from "../positions/tables.ts";
import { kindOf } from "./model.ts";

/** Events as a table. */
export function eventTable(events: readonly TimelineEvent[], { state, t }: Pick<Workbench, "state" | "t">): DataTable {
  const words = t.timeline;
  const column = (id: string, title: string) => ({ id, title, description: title });
  return {
    id: "timeline",
    title: words.title,
    notes: [state.positions?.inclusion ?? words.noRule, state.positions?.bias ?? "", state.notice].filter(
      (note) => note !== "",
    ),
    columns: [
      column("id", "id"),
      column("from", words.from),
      column("until", words.until),
      column("kind", words.kind),
      column("title", words.events),
      column("summary", t.positions.says),
      column("parties", words.party),
      column("place", t.positions.region),
      column("drafts", t.positions.draft),
      column("confidence", t.positions.confidence),
      column("sources", t.positions.sources),
      column("note", t.text.note),
    ],
    rows: events.map((event) => [
      event.id,
      event.date,
      event.endDate ?? "",
      words.kinds[kindOf(event)],
      event.title,
      event.summary,
      event.parties.map((id) => partyOf(state, id).name).join("; "),
      event.place ?? "",
      (event.drafts ?? []).join("; "),
      event.confidence,
      sourceWords(event.sources, state),
      event.note ?? "",
    ]),
  };
}
