import { failureWords } from "../../../../words/words.ts";
import { useState, type ReactNode } from "react";
import type { Agreement } from "../../../../core/commitments/index.ts";
import {
  guessMapping,
  incidentsOfReport,
  REPORT_FIELDS,
  type ReportMapping,
  type ReportTable,
} from "../../../../core/record/daily-report.ts";
import { Trouble } from "../../../kit/states.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { Field } from "../../record/field.tsx";
import { KeptList } from "./kept-list.tsx";
import { keepReports, useKeptReports } from "./kept-reports.ts";
import { eventTypes } from "./model.ts";

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
  const kept = useKeptReports(whole.id);
  const [mapping, setMapping] = useState<ReportMapping>(() => guessMapping(table));
  const [reporter, setReporter] = useState(record?.name ?? "");
  const [known] = useState(() => record?.today() ?? new Date().toISOString().slice(0, 10));
  const result = incidentsOfReport(table, mapping, {
    prefix: `${file.replace(/\.[^.]*$/u, "").replace(/[^\p{L}\p{N}-]+/gu, "-")}-${number}`,
    reporter: reporter.trim() === "" ? file : reporter.trim(),
    known,
    type: "incident",
    source: file,
    types: agreement === null ? [] : eventTypes(agreement),
    commitments: agreement?.commitments.map(({ id }) => id) ?? [],
  });
  return (
    <section className="part" aria-label={words.tableNumber({ n: number })}>
      <div className="part-head">
        <h2>{words.tableNumber({ n: number })}</h2>
        <p className="hint">{words.rows({ n: table.rows.length })}</p>
      </div>
      <div className="cm-mapping">
        {REPORT_FIELDS.map((field) => (
          <label key={field} className="cm-field">
            <span className="label">{words.fields[field]}</span>
            <select
              className="input"
              value={mapping[field] ?? ""}
              onChange={({ target }) => {
                const { [field]: _before, ...others } = mapping;
                setMapping(target.value === "" ? others : { ...others, [field]: Number(target.value) });
              }}
            >
              <option value="">{words.noColumn}</option>
              {table.head.map((name, at) => (
                // A head may name two columns alike.
                // oxlint-disable-next-line react/no-array-index-key
                <option key={`${name} ${at}`} value={at}>
                  {name === "" ? `#${at + 1}` : name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label className="cm-field">
          <span className="label">{words.reporter}</span>
          <input className="input" value={reporter} onChange={(event) => setReporter(event.target.value)} />
        </label>
      </div>
      {result.problems.length > 0 && (
        <ul className="cm-lines write-trouble">
          {result.problems.slice(0, 20).map(({ row, said }) => (
            <li key={row}>{words.rowProblem({ row, message: said })}</li>
          ))}
        </ul>
      )}
      <div className="tools cm-tools">
        <button
          type="button"
          className="button button-main"
          disabled={result.incidents.length === 0}
          onClick={() => {
            const ids = new Set(result.incidents.map(({ id }) => id));
            keepReports(whole.id, [...kept.filter(({ id }) => !ids.has(id)), ...result.incidents]);
          }}
        >
          {words.take({ n: result.incidents.length })}
        </button>
      </div>
    </section>
  );
}
