import { isDate } from "../core/common/day.ts";
import { said } from "../core/common/said.ts";

import type { EventSource } from "../core/commitments/event.ts";
import type { MonitoringLog } from "../core/record/state.ts";
import { finding, incident, isWhen, observation, tally, type Incident } from "../core/things/monitoring.ts";
import { fieldsOf, type FieldOf, type Thing } from "../core/things/thing.ts";
import { defined } from "./checks.ts";
import { disarmed, writeCsv } from "./csv.ts";
import type { Problems } from "./process/problems.ts";
import { cellOf, packed, parted, severalOf, unpacked } from "./several.ts";
import { readCell, readRow, readTable, type Row, type Special } from "./things/table.ts";

/** Columns of incidents.csv; each row is an incident, a finding, an observation or a tally. */
const MONITORING_COLUMNS = [
  "row",
  "id",
  "on",
  "until",
  "known",
  "type",
  "commitments",
  "actor",
  "target",
  "place",
  "latitude",
  "longitude",
  "precisionMetres",
  "reporter",
  "grade",
  "count",
  "measure",
  "hours",
  "deniedHours",
  "downHours",
  "incident",
  "verdict",
  "disputedBy",
  "filedFor",
  "filing",
  "supersedes",
  "retracts",
  "sources",
  "note",
] as const;
type Column = (typeof MONITORING_COLUMNS)[number];
type Line = Partial<Record<Column, string>>;

/** Fields that stand in a column of another name; all others stand in their own. */
const COLUMNS = {
  incident: {},
  finding: { kind: "type", body: "reporter", commitment: "commitments", party: "actor" },
  observation: { body: "reporter", from: "on", area: "place" },
  tally: { category: "type" },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Column>>>>;
type RowKind = keyof typeof COLUMNS;
const rowKinds = Object.keys(COLUMNS) as readonly RowKind[];

function columnOf(kind: RowKind, field: string): Column {
  const renamed: Readonly<Record<string, Column>> = COLUMNS[kind];
  return renamed[field] ?? (field as Column);
}

/** Reads incidents.csv. What cannot be understood is a problem with its line and column; no row is passed over. */
export function readMonitoringCsv(text: string, file: string, problems: Problems): MonitoringLog {
  const log = { incidents: [], findings: [], observations: [], tallies: [] } as {
    -readonly [List in keyof Omit<MonitoringLog, "rooms" | "takenBack">]: MonitoringLog[List][number][];
  };
  for (const row of readTable(text, file, MONITORING_COLUMNS, { needs: [] }, problems).rows) {
    const kind = rowKinds.find((each) => each === row.cell("row"));
    if (kind === undefined)
      row.problem(said("wrong-word", { given: row.cell("row"), words: rowKinds.join(", ") }), "row");
    else if (kind === "incident") log.incidents.push(thingOf(incident, kind, row, placeAndSources(row)));
    else if (kind === "finding")
      log.findings.push(thingOf(finding, kind, row, { commitment: () => severalOf(row.cell("commitments"))[0] }));
    else if (kind === "observation") log.observations.push(thingOf(observation, kind, row));
    else log.tallies.push(thingOf(tally, kind, row, { category: () => needed(row, "type") }));
  }
  return log;
}

function thingOf<T extends { readonly known: string }>(
  thing: Thing<T>,
  kind: RowKind,
  row: Row<Column>,
  special: Special<T> = {},
): T {
  const inColumns: Row<FieldOf<T>> = {
    cell: (field) => row.cell(columnOf(kind, field)),
    problem: (told, field) => row.problem(told, columnOf(kind, field)),
    guess: (told) => row.guess(told),
    called: (field) => row.called(columnOf(kind, field)),
  };
  const read = Object.fromEntries(
    fieldsOf(thing).map((field) => [field, () => valueOf(thing.fields[field], row, columnOf(kind, field))]),
  );
  return readRow(thing, inColumns, { ...read, ...special });
}

function valueOf(shape: Parameters<typeof readCell>[0], row: Row<Column>, column: Column): unknown {
  const given = row.cell(column) || (column === "known" ? row.cell("on") : "");
  if (shape.form?.kind === "moment") {
    if (!isWhen(given)) row.problem(said("wrong-date.moment", { given }), column);
    return given;
  }
  if (shape.form?.kind === "list") return given === "" && shape.optional ? undefined : severalOf(given);
  return shape.form?.kind === "number" && given !== "" ? numberOf(row, column) : readCell(shape, row, column);
}

function numberOf(row: Row<Column>, column: Column): number | undefined {
  const given = row.cell(column);
  if (given === "") return undefined;
  if (/^-?\d+(?:\.\d+)?$/u.test(given) && Number.isFinite(Number(given))) return Number(given);
  row.problem(said("wrong-number", { given }), column);
  return undefined;
}

function needed(row: Row<Column>, column: Column): string {
  if (row.cell(column) === "") row.problem(said("missing-field.cell"), column);
  return row.cell(column);
}

function placeAndSources(row: Row<Column>): Special<Incident> {
  return {
    place: () => {
      const [latitude, longitude] = [numberOf(row, "latitude"), numberOf(row, "longitude")];
      const point = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
      const name = row.cell("place");
      return name === "" ? undefined : defined({ name, point, precisionMetres: numberOf(row, "precisionMetres") });
    },
    sources: () =>
      parted(row.cell("sources"), ";").map((each): EventSource => {
        const [publisher = "", date = "", url, quote] = each.split("|").map((part) => unpacked(part.trim()));
        if (publisher === "" || !isDate(date)) row.problem(said("wrong-source", { given: each }), "sources");
        return defined({ publisher, date, url: url || undefined, quote: quote || undefined });
      }),
  };
}

/** Writes the same table. */
export function writeMonitoringCsv(log: MonitoringLog): string {
  const lines: readonly Line[] = [
    ...log.incidents.map((each) => ({
      ...lineOf("incident", incident, each),
      ...ofPlace(each),
      sources: ofSources(each),
    })),
    ...log.findings.map((each) => lineOf("finding", finding, each)),
    ...log.observations.map((each) => lineOf("observation", observation, each)),
    ...log.tallies.map((each) => lineOf("tally", tally, each)),
  ];
  return writeCsv([
    MONITORING_COLUMNS,
    ...lines.map((line) => MONITORING_COLUMNS.map((name) => disarmed(line[name] ?? ""))),
  ]);
}

function lineOf<T>(row: RowKind, thing: Thing<T>, each: T): Line {
  const cells = fieldsOf(thing).map((field) => {
    const value: unknown = field === "sources" ? undefined : each[field];
    return [columnOf(row, field), Array.isArray(value) ? cellOf(value as readonly string[]) : shown(value)] as const;
  });
  return { row, ...Object.fromEntries(cells.filter(([, cell]) => cell !== undefined)) };
}

function shown(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
}

function ofPlace({ place }: Incident): Line {
  const { name = "", point, precisionMetres } = place ?? {};
  return {
    place: name,
    latitude: shown(point?.latitude) ?? "",
    longitude: shown(point?.longitude) ?? "",
    precisionMetres: shown(precisionMetres) ?? "",
  };
}

function ofSources({ sources }: Incident): string {
  return sources
    .map(({ publisher, date, url = "", quote = "" }) =>
      [publisher, date, url, quote]
        .map((part) => packed(part))
        .join("|")
        .replace(/(?<!\|)\|+$/u, ""),
    )
    .join(";");
}
