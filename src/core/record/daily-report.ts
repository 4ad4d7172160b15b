import { isDay } from "../common/day.ts";
import { joined, said, type Said } from "../common/said.ts";
import type { Incident } from "../commitments/monitoring/index.ts";
import { eventCalling } from "../commitments/event-called.ts";
import { callingOf, type Called } from "../commitments/called.ts";
import { grades, type Agreement, type Grade } from "../commitments/model.ts";
import { readFigure } from "../evidence/typed-figure.ts";
import { parseDate } from "../evidence/date-text.ts";

/** A table of a daily report: its head and its rows. */
export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a column of a report can hold. */
export const REPORT_FIELDS = [
  "on",
  "time",
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
  on: /^(?:date|day|when|datum|jour|дата|день|on|occurred|التاريخ)/iu,
  time: /^(?:time|hour|heure|uhrzeit|час|время|الوقت|الساعة)/iu,
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
  // A single column of day and time.
  if (mapping.on === undefined && mapping.time !== undefined) {
    const { time: on, ...rest } = mapping;
    return { ...rest, on };
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
  /** The agreement whose events and commitments the rows may name; null where there is none. */
  readonly agreement: Agreement | null;
  /** Who may be meant by the words for who did it. */
  readonly parties: readonly Called[];
}

/** A row of a report, from 1: the incident that it becomes, or why it cannot be one. */
export type ReadRow =
  | {
      readonly row: number;
      readonly incident: Incident;
      /** What of the row was not understood; its words are kept. */
      readonly told: readonly Said[];
    }
  | { readonly row: number; readonly problem: Said };

/** The rows of a report that hold anything, each as an incident; none is passed over in silence. Figures and days are read as people write them. */
export function rowsOfReport(table: ReportTable, mapping: ReportMapping, defaults: ReportDefaults): readonly ReadRow[] {
  const calling = callingOf(defaults.parties);
  const eventOf = eventCalling(defaults.agreement);
  const known = new Set(defaults.agreement?.commitments.map(({ id }) => id));
  return table.rows.flatMap((cells, at): readonly ReadRow[] => {
    const row = at + 1;
    const cell = (field: ReportField) => (mapping[field] === undefined ? "" : (cells[mapping[field]] ?? "").trim());
    if (cells.every((each) => each.trim() === "")) return [];
    const on = dayOf(cell("on"));
    if (on === null) return [{ row, problem: said("report.day", { text: cell("on") }) }];
    const time = timeOf(cell("time"));
    if (time === null) return [{ row, problem: said("report.time", { text: cell("time") }) }];
    const count = countOf(cell("count"));
    if (count === null) return [{ row, problem: said("report.count", { text: cell("count") }) }];
    const clauses = clausesOf(cell("commitments"));
    const touched = clauses.filter((id) => known.has(id));
    const event = cell("type") === "" ? { unknown: defaults.type } : eventOf(cell("type"), touched);
    if ("several" in event) {
      const facts = {
        text: cell("type"),
        events: joined(
          "semicolon",
          event.several.map(({ name }) => `“${name}”`),
        ),
      };
      return [{ row, problem: said("report.events", facts) }];
    }
    const asWritten = (field: ReportField) => `${table.head[mapping[field] ?? -1] ?? ""}: ${cell(field)}`;
    const eitherWay = parseDate(cell("on"))?.ambiguous === true;
    const notes = [
      cell("note"),
      ...(count.isExact ? [] : [asWritten("count")]),
      ...(eitherWay ? [asWritten("on")] : []),
    ];
    const actor = cell("actor") === "" ? null : calling(cell("actor"));
    const [status, who] = [gradeOf(cell("grade")), cell("actor") !== "" && actor === null];
    const isCertified = cell("grade").toLowerCase() === "certified";
    const told = [
      ...(who ? [said("report.party", { text: cell("actor") })] : []),
      ...(status === null ? [said("report.grade", { text: cell("grade") })] : []),
      ...(isCertified ? [said("report.certified", { text: cell("grade") })] : []),
      ...(eitherWay ? [said("report.either-day", { text: cell("on"), on })] : []),
      ...(on.slice(0, 10) > defaults.known.slice(0, 10) ? [said("report.ahead", { on: on.slice(0, 10) })] : []),
    ];
    const unknown = clauses.length > touched.length;
    // What an incident has no field for stays with it in the report's own words.
    return [
      {
        row,
        incident: incidentOf(
          at,
          on.length === 10 && time !== "" ? `${on}T${time}Z` : on,
          count.number,
          [
            ...notes,
            ...(unknown ? [asWritten("commitments")] : []),
            ...(who ? [asWritten("actor")] : []),
            ...(status === null || isCertified ? [asWritten("grade")] : []),
          ],
          {
            ...(actor === null ? {} : { actor }),
            commitments: touched,
            type: "one" in event ? event.one : event.unknown,
          },
          cell,
          defaults,
        ),
        told,
      },
    ];
  });
}

/** A count as people write it: `3`, `c. 3`, `at least 3`; of a range no number is one, so that its words alone are kept. */
function countOf(text: string): { readonly number?: number; readonly isExact: boolean } | null {
  const read = readFigure(text);
  if (read.kind === "empty") return { isExact: true };
  if (read.kind === "not-given") return { isExact: false };
  if (read.kind === "unclear") return null;
  const { low, high, comparator } = read.figure;
  const number = Number(low ?? high);
  if (low !== null && high !== null && low !== high) return { isExact: false };
  if (!Number.isInteger(number) || number < 0) return null;
  return { number, isExact: comparator === undefined && read.unit === "" };
}

function clausesOf(cell: string): readonly string[] {
  return cell.split(/[;,\s]+/u).filter((id) => id !== "");
}

function incidentOf(
  at: number,
  on: string,
  count: number | undefined,
  notes: readonly string[],
  known: Pick<Incident, "actor" | "commitments" | "type">,
  cell: (field: ReportField) => string,
  defaults: ReportDefaults,
): Incident {
  const note = notes.filter((each) => each !== "").join("; ");
  const [latitude, longitude] = [Number(cell("latitude")), Number(cell("longitude"))];
  const isPoint = cell("latitude") !== "" && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    id: `${defaults.prefix}-${at + 1}`,
    ...known,
    on,
    known: defaults.known,
    ...(cell("place") === ""
      ? {}
      : { place: { name: cell("place"), ...(isPoint ? { point: { latitude, longitude } } : {}) } }),
    reporter: defaults.reporter,
    grade: gradeOf(cell("grade")) ?? "reported",
    ...(count === undefined ? {} : { count }),
    sources: [{ publisher: defaults.source, date: defaults.known }],
    ...(note === "" ? {} : { note }),
  };
}

/** Certificates come from bodies by a finding, never by an import. Null: a word that says nothing known. */
function gradeOf(text: string): Grade | null {
  if (text === "") return "reported";
  const known = grades.find((grade) => grade === text.toLowerCase());
  return known === "certified" ? "reported" : (known ?? null);
}

/** A time of the day as HH:MM, empty where none is given; null where it is none. */
function timeOf(text: string): string | null {
  if (text === "") return "";
  const [, hour = "", minute = "00"] =
    /^(\d{1,2})\s?[:.h]\s?(\d{2})?(?::\d{2})?\s?(?:utc|z|h|hrs?|hours)?$/iu.exec(text) ?? [];
  return hour === "" || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, "0")}:${minute}`;
}

function dayOf(text: string): string | null {
  if (isDay(text.slice(0, 10)) && /^(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/u.test(text.slice(10))) return text;
  const read = parseDate(text);
  return read !== null && isDay(read.date) ? read.date : null;
}
