import { said, type Said } from "../core/common/said.ts";
import { isDay } from "../core/common/day.ts";
import type { EventSource } from "../core/commitments/event.ts";
import { findingKinds, grades, verdicts, type Grade } from "../core/commitments/model.ts";
import type { Incident, IncidentFinding, Observation, Tally } from "../core/commitments/monitoring/index.ts";
import type { MonitoringLog } from "../core/record/state.ts";
import { defined } from "./checks.ts";
import { parseCsv, writeCsv } from "./csv.ts";
import type { Problems } from "./process/problems.ts";
import { cellOf, packed, parted, severalOf, unpacked } from "./several.ts";

/** Columns of incidents.csv; each row is an incident, a finding, an observation or a tally. */
export const MONITORING_COLUMNS = [
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
  "supersedes",
  "retracts",
  "sources",
  "note",
] as const;
type Column = (typeof MONITORING_COLUMNS)[number];

const rowKinds = ["incident", "finding", "observation", "tally"] as const;

/** Reads incidents.csv. What cannot be understood is a problem with its line and column; no row is passed over. */
export function readMonitoringCsv(text: string, file: string, problems: Problems): MonitoringLog | undefined {
  const parsed = parseCsv(text, { file });
  if (!parsed.ok) {
    problems.take(parsed.failure, file);
    return undefined;
  }
  const [header, ...rows] = parsed.value;
  const names = (header?.cells ?? []).map((name) => name.trim());
  const wrong = names.find((name) => !(MONITORING_COLUMNS as readonly string[]).includes(name));
  if (wrong !== undefined) {
    const known = MONITORING_COLUMNS.join(", ");
    problems.add(said("unknown-column", { name: wrong, known }), file, "line 1");
  }
  const log = {
    incidents: [] as Incident[],
    findings: [] as IncidentFinding[],
    observations: [] as Observation[],
    tallies: [] as Tally[],
  };
  for (const { cells, line } of rows) {
    const row = new Row(
      (name) => (cells[names.indexOf(name)] ?? "").trim(),
      (told, name) => problems.add(told, file, `line ${line}, column ${name}`),
    );
    const kind = row.word("row", rowKinds);
    if (kind === "incident") log.incidents.push(row.incident());
    else if (kind === "finding") log.findings.push(row.finding());
    else if (kind === "observation") log.observations.push(row.observation());
    else if (kind === "tally") log.tallies.push(row.tally());
  }
  return log;
}

class Row {
  readonly #cell: (name: Column) => string;
  readonly #problem: (told: Said, name: Column) => void;

  constructor(cell: (name: Column) => string, problem: (told: Said, name: Column) => void) {
    this.#cell = cell;
    this.#problem = problem;
  }

  incident(): Incident {
    const place = this.#cell("place");
    const latitude = this.#number("latitude");
    const longitude = this.#number("longitude");
    const point = latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
    return defined({
      id: this.#needed("id"),
      type: this.#needed("type"),
      on: this.#moment("on"),
      known: this.#known(),
      place:
        place === "" ? undefined : defined({ name: place, point, precisionMetres: this.#number("precisionMetres") }),
      reporter: this.#needed("reporter"),
      grade: this.#grade(),
      actor: this.#given("actor"),
      target: this.#given("target"),
      count: this.#number("count"),
      commitments: this.#list("commitments"),
      sources: this.#sources(),
      disputedBy: this.#listed("disputedBy"),
      supersedes: this.#given("supersedes"),
      retracts: this.#given("retracts"),
      note: this.#given("note"),
    });
  }

  finding(): IncidentFinding {
    return defined({
      id: this.#needed("id"),
      incident: this.#needed("incident"),
      kind: this.word("type", findingKinds) ?? "occurred",
      verdict: this.word("verdict", verdicts) ?? "unresolved",
      body: this.#needed("reporter"),
      on: this.#moment("on"),
      known: this.#known(),
      commitment: this.#list("commitments")[0],
      party: this.#given("actor"),
      disputedBy: this.#listed("disputedBy"),
      supersedes: this.#given("supersedes"),
    });
  }

  observation(): Observation {
    return defined({
      id: this.#needed("id"),
      body: this.#needed("reporter"),
      from: this.#moment("on"),
      until: this.#moment("until"),
      known: this.#known(),
      area: this.#cell("place"),
      hours: this.#number("hours") ?? 0,
      deniedHours: this.#number("deniedHours"),
      downHours: this.#number("downHours"),
      commitments: this.#list("commitments"),
    });
  }

  tally(): Tally {
    return defined({
      id: this.#needed("id"),
      category: this.#needed("type"),
      on: this.#moment("on"),
      known: this.#known(),
      count: this.#number("count") ?? 0,
      measure: this.word("measure", ["total", "period"] as const) ?? "total",
      grade: this.#grade(),
      reporter: this.#needed("reporter"),
      supersedes: this.#given("supersedes"),
      retracts: this.#given("retracts"),
    });
  }

  word<Word extends string>(name: Column, words: readonly Word[]): Word | undefined {
    const given = this.#cell(name);
    const found = words.find((word) => word === given);
    if (found === undefined) this.#problem(said("wrong-word", { given, words: words.join(", ") }), name);
    return found;
  }

  #grade(): Grade {
    return this.#cell("grade") === "" ? "reported" : (this.word("grade", grades) ?? "reported");
  }

  #needed(name: Column): string {
    const given = this.#cell(name);
    if (given === "") this.#problem(said("missing-field"), name);
    return given;
  }

  #given(name: Column): string | undefined {
    return this.#cell(name) || undefined;
  }

  #list(name: Column): readonly string[] {
    return severalOf(this.#cell(name));
  }

  #listed(name: Column): readonly string[] | undefined {
    const list = this.#list(name);
    return list.length === 0 ? undefined : list;
  }

  #number(name: Column): number | undefined {
    const given = this.#cell(name);
    if (given === "") return undefined;
    const value = Number(given);
    if (/^-?\d+(?:\.\d+)?$/u.test(given) && Number.isFinite(value)) return value;
    this.#problem(said("wrong-number", { given }), name);
    return undefined;
  }

  #moment(name: Column): string {
    const given = this.#cell(name);
    if (!isMoment(given)) this.#problem(said("wrong-date.moment", { given }), name);
    return given;
  }

  #known(): string {
    return this.#cell("known") === "" ? this.#cell("on") : this.#moment("known");
  }

  #sources(): readonly EventSource[] {
    return parted(this.#cell("sources"), ";").map((each) => {
      const [publisher = "", date = "", url, quote] = each.split("|").map((part) => unpacked(part.trim()));
      if (publisher === "" || !isDay(date)) this.#problem(said("wrong-source", { given: each }), "sources");
      return defined({ publisher, date, url: url || undefined, quote: quote || undefined });
    });
  }
}

/** A day, or an instant with its offset. */
export function isMoment(text: string): boolean {
  return (
    isDay(text.slice(0, 10)) && /^(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(text.slice(10))
  );
}

/** Writes the same table. */
export function writeMonitoringCsv(log: MonitoringLog): string {
  const lines: Partial<Record<Column, string>>[] = [
    ...log.incidents.map(incidentRow),
    ...log.findings.map(findingRow),
    ...log.observations.map((each): Partial<Record<Column, string>> => ({
      ...common("observation", each),
      on: each.from,
      until: each.until,
      place: each.area,
      reporter: each.body,
      hours: `${each.hours}`,
      deniedHours: shown(each.deniedHours),
      downHours: shown(each.downHours),
      commitments: cellOf(each.commitments),
    })),
    ...log.tallies.map((each): Partial<Record<Column, string>> => ({
      ...common("tally", each),
      on: each.on,
      type: each.category,
      count: `${each.count}`,
      measure: each.measure,
      grade: each.grade,
      reporter: each.reporter,
    })),
  ];
  return writeCsv([MONITORING_COLUMNS, ...lines.map((line) => MONITORING_COLUMNS.map((name) => line[name] ?? ""))]);
}

function common(
  row: string,
  each: { readonly id: string; readonly known: string; readonly supersedes?: string; readonly retracts?: string },
): Partial<Record<Column, string>> {
  return { row, id: each.id, known: each.known, supersedes: each.supersedes ?? "", retracts: each.retracts ?? "" };
}

function shown(value: number | undefined): string {
  return value === undefined ? "" : `${value}`;
}

function incidentRow(each: Incident): Partial<Record<Column, string>> {
  return {
    ...common("incident", each),
    on: each.on,
    type: each.type,
    place: each.place?.name ?? "",
    latitude: shown(each.place?.point?.latitude),
    longitude: shown(each.place?.point?.longitude),
    precisionMetres: shown(each.place?.precisionMetres),
    reporter: each.reporter,
    grade: each.grade,
    actor: each.actor ?? "",
    target: each.target ?? "",
    count: shown(each.count),
    commitments: cellOf(each.commitments),
    sources: each.sources
      .map(({ publisher, date, url = "", quote = "" }) =>
        [publisher, date, url, quote]
          .map((part) => packed(part))
          .join("|")
          .replace(/(?<!\|)\|+$/u, ""),
      )
      .join(";"),
    disputedBy: cellOf(each.disputedBy ?? []),
    note: each.note ?? "",
  };
}

function findingRow(each: IncidentFinding): Partial<Record<Column, string>> {
  return {
    ...common("finding", { ...each }),
    on: each.on,
    type: each.kind,
    incident: each.incident,
    verdict: each.verdict,
    reporter: each.body,
    commitments: each.commitment ?? "",
    actor: each.party ?? "",
    disputedBy: cellOf(each.disputedBy ?? []),
  };
}
