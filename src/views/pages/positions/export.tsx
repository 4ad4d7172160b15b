import type { ReactNode } from "react";
import type { DataTable } from "../../../core/common/data-table.ts";
import { useMarking } from "../../use-marking.ts";
import { SaveMenu } from "../../kit/save-menu.tsx";
import { useChartVoice } from "../../kit/charts/voice.ts";
import type { SaveRequest } from "../../saving.ts";
import type { MatrixRow } from "./model.ts";
import { matrixSvg } from "./picture.ts";
import { matrixTable, positionTable, type TableContext } from "./tables.ts";

/** Formats in which the matrix leaves the house; data formats hold one position a row, documents the table as it is shown. */
const matrixFormats = ["csv", "xlsx", "json", "docx", "html", "svg", "png"] as const;

/** The menu of the matrix's files. */
export function ExportPositions({
  rows,
  by,
  context,
}: {
  readonly rows: readonly MatrixRow[];
  readonly by: "parties" | "drafts";
  readonly context: TableContext;
}): ReactNode {
  const voice = useChartVoice();
  const { t, state } = context;
  const note = useMarking();
  // A picture is drawn here; tables get their marking where they are saved.
  const pictured = (): DataTable => {
    const table = matrixTable(rows, by, context);
    return note === null ? table : { ...table, notes: [note, ...table.notes] };
  };
  const requestOf = (format: (typeof matrixFormats)[number]): SaveRequest => {
    const name = `${state.id}-positions${by === "drafts" ? "-by-draft" : ""}`;
    if (format === "svg")
      return {
        kind: "file",
        name: `${name}.svg`,
        type: "image/svg+xml",
        content: matrixSvg(pictured(), voice),
        paper: "chart",
      };
    if (format === "png") return { kind: "picture", name: `${name}.png`, svg: matrixSvg(pictured(), voice) };
    const document = format === "docx" || format === "html" || by === "drafts";
    return {
      kind: "table",
      format,
      name,
      table: document ? matrixTable(rows, by, context) : positionTable(rows, context),
    };
  };
  return (
    <SaveMenu
      button
      label={t.positions.export}
      id={by === "drafts" ? "positions-by-draft" : "positions"}
      formats={matrixFormats}
      names={t.charts.formats}
      requestOf={requestOf}
    />
  );
}
