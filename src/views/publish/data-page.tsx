import type { ReactNode } from "react";
import type { DataTable } from "../../core/common/data-table.ts";
import { PageTitle } from "../kit/page-title.tsx";
import { Table } from "../kit/table.tsx";
import { useWorkbench } from "../workbench.ts";

/** Files that cite the site, and those that follow it. */
const CITING = [
  "citation.bib",
  "citation.ris",
  "citation.json",
  "CITATION.cff",
  "datacite.json",
  "feed.xml",
  "calendar.ics",
  "data/dictionary.json",
];

/** All tables of the site with their data dictionary, and the files that cite it. */
export function DataPage({
  tables,
  citation,
}: {
  readonly tables: readonly DataTable[];
  readonly citation: string;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.site;
  return (
    <>
      <PageTitle title={words.data} sub={words.dataIntro} />
      <p>
        <b>{words.cite}</b> <bdi>{citation}</bdi>
      </p>
      <ul className="site-inline">
        {CITING.map((file) => (
          <li key={file}>
            <a href={file}>{file}</a>
          </li>
        ))}
      </ul>
      {tables.map((table) => (
        <section key={table.id} className="part" aria-labelledby={`table-${table.id}`}>
          <div className="part-head">
            <h2 id={`table-${table.id}`}>{table.title}</h2>
            <span className="hint">{words.rows({ count: table.rows.length })}</span>
            <a href={`data/${table.id}.csv`}>CSV</a>
            <a href={`data/${table.id}.json`}>JSON</a>
          </div>
          <Table
            className="data-table"
            rows={table.columns}
            keyOf={({ id }) => id}
            columns={[
              { head: words.column, cell: ({ id }) => id },
              {
                head: words.means,
                cell: ({ title, description }) => <bdi>{description === "" ? title : description}</bdi>,
              },
            ]}
          />
          {table.notes.map((note) => (
            <p key={note} className="hint" dir="auto">
              {note}
            </p>
          ))}
        </section>
      ))}
    </>
  );
}
