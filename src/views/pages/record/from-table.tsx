import { useState, type ReactNode } from "react";
import type { Said } from "../../../core/common/said.ts";
import type { ReportTable } from "../../../core/record/daily-report.ts";
import { failureWords } from "../../../words/words.ts";
import { Select } from "../../kit/select.tsx";
import { Trouble } from "../../kit/states.tsx";
import { Table, type Column } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { Labelled } from "../commitments/parts.tsx";
import { Field } from "./field.tsx";

/** Tables of a file that a person chooses: CSV or the tables of a Word file, each shown by `children`. */
export function TablesOfFile({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (table: ReportTable, file: string, number: number) => ReactNode;
}): ReactNode {
  const { t, commitments } = useWorkbench();
  const words = t.commitments.monitoring;
  const [opened, setOpened] = useState<{ readonly name: string; readonly tables: readonly ReportTable[] } | null>(null);
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
        <Field label={label} hint={words.reportFileHint}>
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
        <section
          key={`${opened.name} ${table.head.join("|")} ${table.rows.length}`}
          className="part"
          aria-label={words.tableNumber({ n: at + 1 })}
        >
          <div className="part-head">
            <h2>{words.tableNumber({ n: at + 1 })}</h2>
            <p className="hint">{words.rows({ n: table.rows.length })}</p>
          </div>
          {children(table, opened.name, at + 1)}
        </section>
      ))}
    </>
  );
}

/** Which column says what; those that say nothing are named. */
export function Mapping<F extends string>({
  head,
  fields,
  labels,
  mapping,
  change,
  children,
}: {
  readonly head: readonly string[];
  readonly fields: readonly F[];
  readonly labels: Readonly<Record<F, string>>;
  readonly mapping: Readonly<Partial<Record<F, number>>>;
  readonly change: (mapping: Readonly<Partial<Record<F, number>>>) => void;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const columns = head.map((name, at) => ({ value: String(at), label: name === "" ? `#${at + 1}` : name }));
  const taken = new Set(Object.values(mapping));
  const left = columns.filter((_column, at) => !taken.has(at));
  return (
    <>
      <div className="cm-mapping">
        {fields.map((field) => (
          <Labelled key={field} label={labels[field]}>
            <Select
              value={String(mapping[field] ?? "")}
              empty={words.noColumn}
              options={columns}
              onChange={(column) => {
                const changed = { ...mapping };
                delete changed[field];
                change(column === "" ? changed : { ...changed, [field]: Number(column) });
              }}
            />
          </Labelled>
        ))}
        {children}
      </div>
      {left.length > 0 && (
        <p className="hint">{words.columnsLeft({ list: locale.list(left.map(({ label }) => label)) })}</p>
      )}
    </>
  );
}

/** Rows that are drawn; those behind them are told by number. */
const DRAWN = 200;

/** Each row as it is understood, or why it is left out, before anything is taken in. */
export function RowsPreview<R extends { readonly row: number }>({
  rows,
  name,
  problem,
  first,
  columns,
}: {
  readonly rows: readonly R[];
  readonly name: string;
  /** Why a row is left out; null where it is not. */
  readonly problem: (row: R) => string | Said | null;
  /** The column that says why instead, where a row is left out. */
  readonly first: Column<R>;
  readonly columns: readonly Column<R>[];
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const told = new Map(rows.map((row) => [row, problem(row)]));
  const isLeft = (row: R) => told.get(row) !== null;
  // What cannot be read comes first: it is what a person has to look at.
  const ordered = [...rows].sort((a, b) => Number(isLeft(b)) - Number(isLeft(a)) || a.row - b.row);
  return (
    <>
      <Table
        className="data-table stacks cm-preview"
        scroll={name}
        rows={ordered.slice(0, DRAWN)}
        keyOf={({ row }) => `${row}`}
        rowProps={(row) => ({ className: isLeft(row) ? "is-left-out" : undefined })}
        columns={[
          { head: words.row, number: true, cell: ({ row }) => locale.number(row) },
          {
            ...first,
            names: true,
            cell: (row, at) => {
              const message = told.get(row) ?? null;
              return message === null ? (
                first.cell(row, at)
              ) : (
                <span className="standing">{words.rowProblem({ row: row.row, message })}</span>
              );
            },
          },
          ...columns.map((column) => ({
            ...column,
            cell: (row: R, at: number) => (isLeft(row) ? null : column.cell(row, at)),
          })),
        ]}
      />
      {rows.length > DRAWN && <p className="hint">{words.rowsBehind({ n: rows.length - DRAWN })}</p>}
    </>
  );
}
