import type { ReactNode } from "react";
import type { DataCell, DataTable } from "../../../core/common/data-table.ts";
import { useWorkbench } from "../../workbench.ts";

/** A table as data: numbers to their side, nothing where there is no value but a dash that says so. */
export function DataTableView({ table }: { readonly table: DataTable }): ReactNode {
  const numeric = table.columns.map((_, at) => table.rows.some((row) => typeof row[at] === "number"));
  return (
    <div className="data-scroll" role="region" aria-label={table.title} tabIndex={0}>
      <table className="data-table stacks">
        <thead>
          <tr>
            {table.columns.map(({ id, title, description }, at) => (
              <th key={id} scope="col" title={description} className={numeric[at] === true ? "is-number" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyed(table.rows).map(({ key, row }) => (
            <tr key={key}>
              {row.map((cell, column) => {
                const className = numeric[column] === true ? "is-number" : undefined;
                const key = table.columns[column]?.id ?? column;
                return column === 0 ? (
                  <th key={key} scope="row" className={className}>
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={key} className={className} data-label={table.columns[column]?.title}>
                    <Cell cell={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Rows with a key of their own words, so that sorting moves them instead of writing them anew. */
function keyed(rows: DataTable["rows"]): readonly { readonly key: string; readonly row: readonly DataCell[] }[] {
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
