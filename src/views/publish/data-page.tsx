import type { ReactNode } from "react";
import type { DataTable } from "../../core/common/data-table.ts";
import { useWorkbench } from "../workbench.ts";

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
      <div className="page-title">
        <div>
          <h1>{words.data}</h1>
          <p className="page-sub">{words.dataIntro}</p>
        </div>
      </div>
      <p>
        <b>{words.cite}</b> <bdi>{citation}</bdi>
      </p>
      <ul className="site-inline">
        {["CITATION.cff", "datacite.json", "feed.xml", "calendar.ics", "data/dictionary.json"].map((file) => (
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
          <table className="data-table">
            <thead>
              <tr>
                <th scope="col">{words.column}</th>
                <th scope="col">{words.means}</th>
              </tr>
            </thead>
            <tbody>
              {table.columns.map(({ id, title, description }) => (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td>
                    <bdi>{description === "" ? title : description}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
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
