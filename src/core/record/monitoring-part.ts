import { list, name, object, oneOf, optional, text, where, type Shape } from "../common/shape.ts";
import { isDay } from "../common/day.ts";
import type { EventSource } from "../commitments/event.ts";
import { findingKinds, grades, verdicts } from "../commitments/terms.ts";
import type { Incident, IncidentFinding, Observation, Place, Tally } from "../commitments/monitoring/index.ts";
import { named, plain, Shelf } from "./folding/shelf.ts";
import { isDecimal, packDecimals, unpackDecimals } from "./decimals.ts";
import { kind } from "./kind.ts";
import type { LiveEntry, PartFold, PlannedEntry, RecordPart } from "./part.ts";
import type { MonitoringLog } from "./state.ts";

/** A day, or an instant with its offset from UTC. */
const date: Shape<string> = where(text, (value) =>
  isDay(value.slice(0, 10)) && /^(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/u.test(value.slice(10))
    ? null
    : { field: "", message: "A day such as 2031-03-04, or an instant such as 2031-03-04T09:30+02:00, was expected." },
);

function decimalNumber(least: number, most: number): Shape<number> {
  return {
    form: { kind: "number", whole: false, least, most },
    check(value, field, problems) {
      const number = isDecimal(value) ? Number(value.decimal) : value;
      if (typeof number !== "number" || !(number >= least && number <= most))
        problems.push({ field, message: `A number from ${least} to ${most} was expected.` });
    },
  };
}

const grade = oneOf(grades);
const names = list(name);

const place: Shape<Place> = object<Place>({
  name: text,
  point: optional(
    object<NonNullable<Place["point"]>>({ latitude: decimalNumber(-90, 90), longitude: decimalNumber(-180, 180) }),
  ),
  precisionMetres: optional(decimalNumber(0, 1e8)),
});

const source: Shape<EventSource> = object<EventSource>({
  publisher: text,
  date,
  url: optional(text),
  quote: optional(text),
});

const incidentKind = kind<Incident>({
  name: "incident",
  version: 1,
  writers: "judgements",
  body: object<Incident>({
    id: name,
    type: name,
    on: date,
    known: date,
    place: optional(place),
    reporter: name,
    grade,
    actor: optional(name),
    target: optional(name),
    count: optional(decimalNumber(0, 1e12)),
    commitments: names,
    sources: list(source),
    disputedBy: optional(names),
    supersedes: optional(name),
    retracts: optional(name),
    note: optional(text),
  }),
  names: ({ id }) => id,
});

const observationKind = kind<Observation>({
  name: "observation",
  version: 1,
  writers: "judgements",
  body: object<Observation>({
    id: name,
    body: name,
    from: date,
    until: date,
    known: date,
    area: text,
    hours: decimalNumber(0, 1e7),
    deniedHours: optional(decimalNumber(0, 1e7)),
    downHours: optional(decimalNumber(0, 1e7)),
    commitments: names,
  }),
  names: ({ id }) => id,
});

const findingKind = kind<IncidentFinding>({
  name: "finding",
  version: 1,
  writers: "judgements",
  body: object<IncidentFinding>({
    id: name,
    incident: name,
    kind: oneOf(findingKinds),
    verdict: oneOf(verdicts),
    body: name,
    on: date,
    known: date,
    commitment: optional(name),
    party: optional(name),
    disputedBy: optional(names),
    supersedes: optional(name),
  }),
  names: ({ id }) => id,
});

const tallyKind = kind<Tally>({
  name: "tally",
  version: 1,
  writers: "judgements",
  body: object<Tally>({
    id: name,
    category: text,
    on: date,
    known: date,
    count: decimalNumber(0, 1e12),
    measure: oneOf(["total", "period"] as const),
    grade,
    reporter: name,
    supersedes: optional(name),
    retracts: optional(name),
  }),
  names: ({ id }) => id,
});

/** Incidents, what bodies found about each, how much was watched, and aggregate counts. */
export const monitoringPart: RecordPart = {
  name: "monitoring",
  kinds: [incidentKind, observationKind, findingKind, tallyKind],
  start: () => new MonitoringFold(),
  entriesOf: ({ monitoring }) => {
    if (monitoring === undefined) return [];
    const plan = (made: string, on: string, body: { readonly id: string; readonly known: string }): PlannedEntry => ({
      id: body.id,
      kind: made,
      on: on.slice(0, 10),
      known: body.known.slice(0, 10),
      body: packDecimals(body) as object,
    });
    return [
      ...monitoring.incidents.map((each) => plan("incident", each.on, each)),
      ...monitoring.observations.map((each) => plan("observation", each.from, each)),
      ...monitoring.findings.map((each) => plan("finding", each.on, each)),
      ...monitoring.tallies.map((each) => plan("tally", each.on, each)),
    ];
  },
};

/** The body as a thing with a name, its fractions as numbers; the caller knows its type, as in shelf.ts. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function whole<V extends { readonly id: string }>(live: LiveEntry, slot: Parameters<typeof named>[1], id: string): V {
  return unpackDecimals(named<V>(live, slot, id)) as V;
}

class MonitoringFold implements PartFold {
  readonly #incidents = new Shelf<Incident>(whole);
  readonly #observations = new Shelf<Observation>(whole);
  readonly #findings = new Shelf<IncidentFinding>(whole);
  readonly #tallies = new Shelf<Tally>(whole);

  apply(live: LiveEntry): void {
    const id = plain<{ readonly id: string }>(live).id;
    const { kind: made } = live.entry;
    if (made === "incident") this.#incidents.put(id, live);
    else if (made === "observation") this.#observations.put(id, live);
    else if (made === "finding") this.#findings.put(id, live);
    else if (made === "tally") this.#tallies.put(id, live);
  }

  state(): { readonly monitoring?: MonitoringLog } {
    const log: MonitoringLog = {
      incidents: this.#incidents.list(),
      findings: this.#findings.list(),
      observations: this.#observations.list(),
      tallies: this.#tallies.list(),
    };
    return Object.values(log).every((each) => each.length === 0) ? {} : { monitoring: log };
  }
}
