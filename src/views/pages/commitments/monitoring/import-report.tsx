import { useState, type ReactNode } from "react";
import type { Agreement, Called, Incident } from "../../../../core/commitments/index.ts";
import {
  guessMapping,
  REPORT_FIELDS,
  rowsOfReport,
  type ReadRow,
  type ReportMapping,
  type ReportTable,
} from "../../../../core/record/daily-report.ts";
import { say } from "../../../../words/words.ts";
import { useWorkbench } from "../../../workbench.ts";
import { Mapping, RowsPreview, TablesOfFile } from "../../record/from-table.tsx";
import { Labelled } from "../parts.tsx";
import { KeptList } from "./kept-list.tsx";
import { useKeptReports } from "./kept-reports.ts";
import { eventName, partiesCalled } from "./model.ts";

/** A daily report from a file: CSV or the tables of a Word file, column by column. */
export function ImportReport({ agreement }: { readonly agreement: Agreement | null }): ReactNode {
  const words = useWorkbench().t.commitments.monitoring;
  return (
    <>
      <TablesOfFile label={words.reportFile}>
        {(table, file, number) => <Columns table={table} file={file} number={number} agreement={agreement} />}
      </TablesOfFile>
      <KeptList agreement={agreement} />
    </>
  );
}

function Columns({
  table,
  file,
  number,
  agreement,
}: {
  readonly table: ReportTable;
  readonly file: string;
  readonly number: number;
  readonly agreement: Agreement | null;
}): ReactNode {
  const { whole, t, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const [kept, keepReports] = useKeptReports(whole.id);
  const [mapping, setMapping] = useState<ReportMapping>(() => guessMapping(table));
  const [reporter, setReporter] = useState(record?.name ?? "");
  const [known] = useState(() => record?.today() ?? new Date().toISOString().slice(0, 10));
  const called = partiesCalled(whole, agreement);
  const rows = rowsOfReport(table, mapping, {
    prefix: `${file.replace(/\.[^.]*$/u, "").replace(/[^\p{L}\p{N}-]+/gu, "-")}-${number}`,
    reporter: reporter.trim() === "" ? file : reporter.trim(),
    known,
    type: "incident",
    source: file,
    agreement,
    parties: called,
  });
  const incidents = rows.flatMap((each) => ("incident" in each ? [each.incident] : []));
  return (
    <>
      <Mapping head={table.head} fields={REPORT_FIELDS} labels={words.fields} mapping={mapping} change={setMapping}>
        <Labelled label={words.reporter}>
          <input className="input" value={reporter} onChange={(event) => setReporter(event.target.value)} />
        </Labelled>
      </Mapping>
      <NotUnderstood rows={rows} />
      <Preview
        rows={rows}
        name={words.tableNumber({ n: number })}
        called={called}
        event={(type) => eventName(agreement, type)}
      />
      <div className="tools cm-tools">
        <button
          type="button"
          className="button button-main"
          disabled={incidents.length === 0}
          onClick={() => {
            const ids = new Set(incidents.map(({ id }) => id));
            keepReports([...kept.filter(({ id }) => !ids.has(id)), ...incidents]);
          }}
        >
          {words.take({ n: incidents.length })}
        </button>
      </div>
    </>
  );
}

/** What of the rows was not understood, the same words of several rows once. */
function NotUnderstood({ rows }: { readonly rows: readonly ReadRow[] }): ReactNode {
  const { t, locale } = useWorkbench();
  const of = new Map<string, number[]>();
  for (const each of rows)
    for (const message of "told" in each ? each.told.map((told) => say(t, told)) : [])
      of.set(message, [...(of.get(message) ?? []), each.row]);
  if (of.size === 0) return null;
  return (
    <ul className="cm-lines" role="status">
      {[...of].map(([message, of]) => (
        <li key={message} className="standing">
          {t.commitments.monitoring.rowsTold({
            rows: locale.list(of.map((n) => locale.number(n))),
            n: of.length,
            message,
          })}
        </li>
      ))}
    </ul>
  );
}

/** Each row as the incident that it becomes. */
function Preview({
  rows,
  name,
  called,
  event,
}: {
  readonly rows: readonly ReadRow[];
  readonly name: string;
  readonly called: readonly Called[];
  readonly event: (type: string) => string;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const of = (each: ReadRow, show: (incident: Incident) => string): string =>
    "incident" in each ? show(each.incident) : "";
  return (
    <RowsPreview
      rows={rows}
      name={name}
      problem={(each) => ("problem" in each ? each.problem : null)}
      first={{ head: words.whatHappened, cell: (each) => <bdi>{of(each, ({ type }) => event(type))}</bdi> }}
      columns={[
        {
          head: words.day,
          className: "nowrap",
          cell: (each) => of(each, ({ on }) => `${locale.shortDate(on.slice(0, 10))} ${on.slice(11, 16)}`.trim()),
        },
        {
          head: words.howMany,
          number: true,
          cell: (each) => of(each, ({ count }) => (count === undefined ? "–" : locale.number(count))),
        },
        { head: words.place, cell: (each) => <bdi>{of(each, ({ place }) => place?.name ?? "")}</bdi> },
        {
          head: words.byWhom,
          cell: (each) => (
            <bdi>{of(each, ({ actor = "" }) => called.find(({ id }) => id === actor)?.name ?? actor)}</bdi>
          ),
        },
        { head: words.howSure, cell: (each) => of(each, ({ grade }) => words.grades[grade]) },
        {
          head: words.touches,
          cell: (each) => <bdi>{of(each, ({ commitments }) => commitments.join(locale.comma))}</bdi>,
        },
        { head: words.note, cell: (each) => <bdi>{of(each, ({ note = "" }) => note)}</bdi> },
      ]}
    />
  );
}
