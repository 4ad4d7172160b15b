import type { ReactNode } from "react";
import type { DataCell, DataTable } from "../../../core/common/data-table.ts";
import { useWorkbench } from "../../workbench.ts";
import { Table } from "../table.tsx";

/** A table as data: numbers to their side, nothing where there is no value but a dash that says so. */
export function DataTableView({ table }: { readonly table: DataTable }): ReactNode {
  return (
    <Table
      className="data-table stacks"
      scroll={table.title}
      rows={keyed(table.rows)}
      keyOf={({ key }) => key}
      columns={table.columns.map(({ title, description }, at) => ({
        head: title,
        title: description,
        number: table.rows.some((row) => typeof row[at] === "number"),
        cell: ({ row }: Keyed) => <Cell cell={row[at] ?? null} />,
      }))}
    />
  );
}

interface Keyed {
  readonly key: string;
  readonly row: readonly DataCell[];
}

/** Rows with a key of their own words, so that sorting moves them instead of writing them anew. */
function keyed(rows: DataTable["rows"]): readonly Keyed[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const words = row.join("\u0001");
    const times = (seen.get(words) ?? 0) + 1;
    seen.set(words, times);
    return { key: `${words} ${times}`, row };
  });
}

function Cell({ cell }: { readonly cell: DataCell }): ReactNode {
  const { locale } = useWorkbench();
  if (cell === null || cell === "") return <span aria-hidden="true">–</span>;
  return <bdi>{typeof cell === "number" ? locale.number(cell) : cell}</bdi>;
}
