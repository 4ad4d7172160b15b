import { failureWords } from "../../../../words/words.ts";
import { useState, type ReactNode } from "react";
import type { Agreement, Incident } from "../../../../core/commitments/index.ts";
import {
  guessMapping,
  REPORT_FIELDS,
  rowsOfReport,
  type ReadRow,
  type ReportMapping,
  type ReportTable,
} from "../../../../core/record/daily-report.ts";
import { Select } from "../../../kit/select.tsx";
import { Trouble } from "../../../kit/states.tsx";
import { Table } from "../../../kit/table.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { Field } from "../../record/field.tsx";
import { Labelled } from "../parts.tsx";
import { KeptList } from "./kept-list.tsx";
import { useKeptReports } from "./kept-reports.ts";
import { eventTypes, typeWords } from "./model.ts";

interface Opened {
  readonly name: string;
  readonly tables: readonly ReportTable[];
}

/** A daily report from a file: CSV or the tables of a Word file, column by column. */
export function ImportReport({ agreement }: { readonly agreement: Agreement | null }): ReactNode {
  const { t, commitments } = useWorkbench();
  const words = t.commitments.monitoring;
  const [opened, setOpened] = useState<Opened | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const read = async (file: File) => {
    const tables = await commitments?.readTables(file);
    if (tables === undefined) return;
    setOpened(tables.ok ? { name: file.name, tables: tables.value } : null);
    setTrouble(tables.ok ? null : failureWords(t, tables.failure));
  };
  return (
    <>
      <div className="record-form">
        <Field label={words.reportFile} hint={words.reportFileHint}>
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".csv,.tsv,.txt,.docx"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                if (file !== undefined) void read(file);
              }}
            />
          )}
        </Field>
      </div>
      {trouble !== null && <Trouble title={words.reportUnread} text={trouble} />}
      {opened?.tables.map((table, at) => (
        <Columns
          key={`${opened.name} ${table.head.join("|")} ${table.rows.length}`}
          table={table}
          file={opened.name}
          number={at + 1}
          agreement={agreement}
        />
      ))}
      <KeptList />
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
  const rows = rowsOfReport(table, mapping, {
    prefix: `${file.replace(/\.[^.]*$/u, "").replace(/[^\p{L}\p{N}-]+/gu, "-")}-${number}`,
    reporter: reporter.trim() === "" ? file : reporter.trim(),
    known,
    type: "incident",
    source: file,
    types: agreement === null ? [] : eventTypes(agreement),
    commitments: agreement?.commitments.map(({ id }) => id) ?? [],
  });
  const incidents = rows.flatMap((each) => ("incident" in each ? [each.incident] : []));
  return (
    <section className="part" aria-label={words.tableNumber({ n: number })}>
      <div className="part-head">
        <h2>{words.tableNumber({ n: number })}</h2>
        <p className="hint">{words.rows({ n: table.rows.length })}</p>
      </div>
      <Mapping head={table.head} mapping={mapping} change={setMapping}>
        <Labelled label={words.reporter}>
          <input className="input" value={reporter} onChange={(event) => setReporter(event.target.value)} />
        </Labelled>
      </Mapping>
      <Preview rows={rows} name={words.tableNumber({ n: number })} />
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
    </section>
  );
}

/** Rows that are drawn; those behind them are told by number. */
const DRAWN = 200;

/** Each row as it is understood, or why it is left out, before anything is taken in. */
function Preview({ rows, name }: { readonly rows: readonly ReadRow[]; readonly name: string }): ReactNode {
  const { t, locale, whole } = useWorkbench();
  const words = t.commitments.monitoring;
  // What cannot be read comes first: it is what a person has to look at.
  const ordered = [...rows].sort((a, b) => Number("incident" in a) - Number("incident" in b) || a.row - b.row);
  const of = (each: ReadRow, show: (incident: Incident) => string): string =>
    "incident" in each ? show(each.incident) : "";
  return (
    <>
      <Table
        className="data-table stacks cm-preview"
        scroll={name}
        rows={ordered.slice(0, DRAWN)}
        keyOf={({ row }) => `${row}`}
        rowProps={(each) => ({ className: "problem" in each ? "is-left-out" : undefined })}
        columns={[
          { head: words.row, number: true, cell: ({ row }) => locale.number(row) },
          {
            head: words.whatHappened,
            names: true,
            cell: (each) =>
              "problem" in each ? (
                <span className="standing">{words.rowProblem({ row: each.row, message: each.problem })}</span>
              ) : (
                <bdi>{typeWords(each.incident.type)}</bdi>
              ),
          },
          {
            head: words.day,
            className: "nowrap",
            cell: (each) => of(each, ({ on }) => locale.shortDate(on.slice(0, 10))),
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
              <bdi>{of(each, ({ actor = "" }) => whole.parties.find(({ id }) => id === actor)?.name ?? actor)}</bdi>
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
      {rows.length > DRAWN && <p className="hint">{words.rowsBehind({ n: rows.length - DRAWN })}</p>}
    </>
  );
}

/** Which column says what. */
function Mapping({
  head,
  mapping,
  change,
  children,
}: {
  readonly head: readonly string[];
  readonly mapping: ReportMapping;
  readonly change: (mapping: ReportMapping) => void;
  readonly children: ReactNode;
}): ReactNode {
  const words = useWorkbench().t.commitments.monitoring;
  const columns = head.map((name, at) => ({ value: String(at), label: name === "" ? `#${at + 1}` : name }));
  return (
    <div className="cm-mapping">
      {REPORT_FIELDS.map((field) => (
        <Labelled key={field} label={words.fields[field]}>
          <Select
            value={String(mapping[field] ?? "")}
            empty={words.noColumn}
            options={columns}
            onChange={(column) => {
              const { [field]: _before, ...others } = mapping;
              change(column === "" ? others : { ...others, [field]: Number(column) });
            }}
          />
        </Labelled>
      ))}
      {children}
    </div>
  );
}
