import type { DataTable } from "../../../core/common/data-table.ts";
import { wholeMatrix } from "../../../views/pages/positions/model.ts";
import { positionTable } from "../../../views/pages/positions/tables.ts";
import { filterEvents } from "../../../views/pages/timeline/model.ts";
import { eventTable } from "../../../views/pages/timeline/event-table.ts";
import type { Workbench } from "../../../views/workbench.ts";
import { claimTable, findingTable, sourceTable } from "./evidence.ts";
import { explained } from "../../../core/things/published.ts";
import { assessmentTable, issueTable, regionTable } from "./positions.ts";
import { countTable, institutionTable, pointTable, standingTable, topicTable } from "./texts.ts";

/** All tables of the site that hold a row; each column has its line of the data dictionary. */
export function siteTables(bench: Pick<Workbench, "state" | "t" | "locale">, asOf: string): readonly DataTable[] {
  const { state, t } = bench;
  const book = state.positions;
  const rows = wholeMatrix(state);
  const events = filterEvents(state, { kind: "", party: "", text: "", zoom: "all" });
  const tables = [
    pointTable(bench),
    topicTable(bench),
    institutionTable(bench),
    ...(book === undefined
      ? []
      : [
          issueTable(rows, bench),
          explained(positionTable(rows, { ...bench, asOf }), t.things.position),
          regionTable(book, bench),
        ]),
    assessmentTable(bench),
    explained(eventTable(events, bench), t.things.event),
    standingTable(bench),
    countTable(bench),
    claimTable(bench),
    findingTable(bench),
    sourceTable(bench),
  ];
  return tables.filter((table) => table.rows.length > 0);
}
