import { isDay } from "../common/day.ts";
import { said, type Said } from "../common/said.ts";
import type { Incident } from "../commitments/monitoring/index.ts";
import { grades, type Grade } from "../commitments/model.ts";
import { parseDate } from "../evidence/date-text.ts";

/** A table of a daily report: its head and its rows. */
export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a column of a report can hold. */
export const REPORT_FIELDS = [
  "on",
  "type",
  "place",
  "latitude",
  "longitude",
  "actor",
  "count",
  "grade",
  "commitments",
  "note",
] as const;
export type ReportField = (typeof REPORT_FIELDS)[number];

/** Column of the table for each field; absent where the table has none. */
export type ReportMapping = Readonly<Partial<Record<ReportField, number>>>;

const names: Readonly<Record<ReportField, RegExp>> = {
  on: /^(?:date|day|time|when|datum|jour|дата|день|on|occurred|التاريخ)/iu,
  type: /^(?:type|kind|event|category|incident|art|nature|вид|тип|النوع)/iu,
  place: /^(?:place|location|where|site|area|lieu|ort|місце|المكان)/iu,
  latitude: /^(?:lat)/iu,
  longitude: /^(?:lon|lng)/iu,
  actor: /^(?:actor|party|side|by|who|partie|сторона|الطرف)/iu,
  count: /^(?:count|number|quantity|rounds|violations|no\.|nombre|кількість|العدد)/iu,
  grade: /^(?:grade|verified|status|evidence|standing|certitude|статус|الحالة)/iu,
  commitments: /^(?:commitment|clause|article|provision|point|engagement|пункт|البند)/iu,
  note: /^(?:note|remark|comment|description|details|remarque|примітка|ملاحظة)/iu,
};

/** Which column is likely to be what; a person corrects it. */
export function guessMapping({ head }: ReportTable): ReportMapping {
  const mapping: Partial<Record<ReportField, number>> = {};
  const used = new Set<number>();
  for (const field of REPORT_FIELDS) {
    const at = head.findIndex((name, index) => !used.has(index) && names[field].test(name.trim()));
    if (at < 0) continue;
    mapping[field] = at;
    used.add(at);
  }
  return mapping;
}

/** What all rows of a report share. */
export interface ReportDefaults {
  /** Beginning of the ids, such as `report-2031-07-04`. */
  readonly prefix: string;
  readonly reporter: string;
  readonly known: string;
  readonly type: string;
  readonly source: string;
  /** Kinds of events and commitments of the agreement. */
  readonly types: readonly string[];
  readonly commitments: readonly string[];
}

/** Incidents read from a report, and rows that could not be: none is passed over in silence. */
export interface ReadReport {
  readonly incidents: readonly Incident[];
  readonly problems: readonly { readonly row: number; readonly said: Said }[];
}

/** Turns the rows of a report into incidents. Figures and days are read as people write them. */
export function incidentsOfReport(table: ReportTable, mapping: ReportMapping, defaults: ReportDefaults): ReadReport {
  const incidents: Incident[] = [];
  const problems: { row: number; said: Said }[] = [];
  for (const [at, cells] of table.rows.entries()) {
    const cell = (field: ReportField) => (mapping[field] === undefined ? "" : (cells[mapping[field]] ?? "").trim());
    if (cells.every((each) => each.trim() === "")) continue;
    const on = dayOf(cell("on"));
    if (on === null) {
      problems.push({ row: at + 1, said: said("report.day", { text: cell("on") }) });
      continue;
    }
    const count = cell("count") === "" ? undefined : Number(cell("count").replace(/[\s\u00A0']/gu, ""));
    if (count !== undefined && !(count >= 0)) {
      problems.push({ row: at + 1, said: said("report.count", { text: cell("count") }) });
      continue;
    }
    incidents.push(incidentOf(at, on, count, cell, defaults));
  }
  return { incidents, problems };
}

function incidentOf(
  at: number,
  on: string,
  count: number | undefined,
  cell: (field: ReportField) => string,
  defaults: ReportDefaults,
): Incident {
  const given = cell("type").toLowerCase().replace(/\s+/gu, "-");
  const [latitude, longitude] = [Number(cell("latitude")), Number(cell("longitude"))];
  const isPoint = cell("latitude") !== "" && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  const mentioned = cell("commitments")
    .split(/[;,\s]+/u)
    .filter((id) => defaults.commitments.includes(id));
  return {
    id: `${defaults.prefix}-${at + 1}`,
    type: defaults.types.includes(given) ? given : given === "" ? defaults.type : given,
    on,
    known: defaults.known,
    ...(cell("place") === ""
      ? {}
      : { place: { name: cell("place"), ...(isPoint ? { point: { latitude, longitude } } : {}) } }),
    reporter: defaults.reporter,
    grade: gradeOf(cell("grade")),
    ...(cell("actor") === "" ? {} : { actor: cell("actor") }),
    ...(count === undefined ? {} : { count }),
    commitments: mentioned,
    sources: [{ publisher: defaults.source, date: defaults.known }],
    ...(cell("note") === "" ? {} : { note: cell("note") }),
  };
}

/** Certificates come from bodies by a finding, never by an import. */
function gradeOf(text: string): Grade {
  const known = grades.find((grade) => grade === text.toLowerCase());
  return known === undefined || known === "certified" ? "reported" : known;
}

function dayOf(text: string): string | null {
  if (isDay(text.slice(0, 10)) && /^(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/u.test(text.slice(10))) return text;
  const read = parseDate(text);
  return read !== null && isDay(read.date) ? read.date : null;
}
