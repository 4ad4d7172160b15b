import type { DataTable } from "../../../core/common/data-table.ts";
import { wholeMatrix } from "../../../views/pages/positions/model.ts";
import { positionTable } from "../../../views/pages/positions/tables.ts";
import { filterEvents } from "../../../views/pages/timeline/model.ts";
import { eventTable } from "../../../views/pages/timeline/event-table.ts";
import type { Workbench } from "../../../views/workbench.ts";
import { claimTable, findingTable, sourceTable } from "./evidence.ts";
import { assessmentTable, explained, issueTable, regionTable } from "./positions.ts";
import { countTable, institutionTable, pointTable, topicTable } from "./texts.ts";

/** All tables of the site that hold a row; each column has its line of the data dictionary. */
export function siteTables(
  { state, t, locale }: Pick<Workbench, "state" | "t" | "locale">,
  asOf: string,
): readonly DataTable[] {
  const book = state.positions;
  const rows = wholeMatrix(state);
  const events = filterEvents(state, { kind: "", party: "", text: "", zoom: "all" });
  const tables = [
    pointTable(state, t.site.points),
    topicTable(state, t.site.topics),
    institutionTable(state, t.site.institutions),
    ...(book === undefined
      ? []
      : [
          issueTable(rows, t.site.issues),
          explained(positionTable(rows, { state, t, locale, asOf })),
          regionTable(book, t.site.regions),
        ]),
    assessmentTable(state, t.site.assessments),
    explained(eventTable(events, { state, t })),
    countTable(state, t.site.counts),
    claimTable(state, t.site.claims),
    findingTable(state, t.site.findings),
    sourceTable(state, t.site.sources),
  ];
  return tables.filter((table) => table.rows.length > 0);
}
