import {
  finding,
  incident,
  observation,
  tally,
  type Incident,
  type IncidentFinding,
  type Observation,
  type Tally,
} from "../things/monitoring.ts";
import { named, plain, refOf, Shelf } from "./folding/shelf.ts";
import { packDecimals, unpackDecimals } from "../common/decimals.ts";
import { kindOf } from "./kind.ts";
import type { LiveEntry, PartFold, PlannedEntry, RecordPart, Takes } from "./part.ts";
import { typeWords } from "../commitments/index.ts";
import type { ReportOnRecord } from "./contests.ts";
import type { Slot } from "./folding/names.ts";
import type { RoomId } from "./room.ts";
import type { MonitoringLog, MonitoringRooms } from "./state.ts";

/** Incidents, what bodies found about each, how much was watched, and aggregate counts. */
export const monitoringPart: RecordPart = {
  name: "monitoring",
  kinds: [
    kindOf(incident, "judgements"),
    kindOf(observation, "judgements"),
    kindOf(finding, "judgements"),
    kindOf(tally, "judgements"),
  ],
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
      ...monitoring.incidents.map((each) => plan("incident", each.on, unconfirmed(each))),
      ...monitoring.observations.map((each) => plan("observation", each.from, each)),
      ...monitoring.findings.map((each) => plan("finding", each.on, each)),
      ...monitoring.tallies.map((each) => plan("tally", each.on, each)),
    ];
  },
};

/** A file may say that a party confirmed a report: on a record that is the party's own word. */
function unconfirmed(incident: Incident): Incident {
  return incident.filing === "confirmed" ? { ...incident, filing: "unconfirmed" } : incident;
}

/** The body as a thing with a name, its fractions as numbers; the caller knows its type, as in shelf.ts. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function whole<V extends { readonly id: string }>(live: LiveEntry, slot: Parameters<typeof named>[1], id: string): V {
  return unpackDecimals(named<V>(live, slot, id)) as V;
}

function idOf(live: LiveEntry): string {
  return plain<{ readonly id: string }>(live).id;
}

class MonitoringFold implements PartFold {
  readonly #incidents = new Shelf<Incident>(whole);
  readonly #observations = new Shelf<Observation>(whole);
  readonly #findings = new Shelf<IncidentFinding>(whole);
  readonly #tallies = new Shelf<Tally>(whole);

  readonly takes: Takes = new Map([
    ["incident", (live) => void this.#incidents.put(idOf(live), live)],
    ["observation", (live) => void this.#observations.put(idOf(live), live)],
    ["finding", (live) => void this.#findings.put(idOf(live), live)],
    ["tally", (live) => void this.#tallies.put(idOf(live), live)],
  ]);

  state(): { readonly monitoring?: MonitoringLog; readonly reports?: readonly ReportOnRecord[] } {
    const log: MonitoringLog = {
      incidents: this.#incidents.list(),
      findings: this.#findings.list(),
      observations: this.#observations.list(),
      tallies: this.#tallies.list(),
    };
    if (Object.values(log).every((each) => each.length === 0)) return {};
    const rooms = defined({
      incidents: narrowerRooms(this.#incidents),
      findings: narrowerRooms(this.#findings),
      observations: narrowerRooms(this.#observations),
    });
    const reports = this.#incidents.names.shown().map((slot) => reportOf(slot, this.#incidents.names.idOf(slot)));
    return {
      monitoring: Object.keys(rooms).length === 0 ? log : { ...log, rooms },
      ...(reports.length === 0 ? {} : { reports }),
    };
  }
}

function reportOf({ live }: Slot, id: string): ReportOnRecord {
  const { at, as, party } = live.entry;
  return {
    entry: refOf(live),
    at,
    on: live.on,
    ...(as === undefined ? {} : { as }),
    ...(party === undefined ? {} : { party }),
    agreement: null,
    id,
    title: typeWords(plain<Incident>(live).type),
  };
}

/** By name, the rooms of things that not all at the table know; undefined where there are none. */
function narrowerRooms<V>({ names }: Shelf<V>): Readonly<Record<string, RoomId>> | undefined {
  const found = names
    .shown()
    .filter(({ room }) => room !== "public" && room !== "table")
    .map((slot) => [names.idOf(slot), slot.room] as const);
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The rooms that there are. */
function defined(rooms: { readonly [K in keyof MonitoringRooms]: MonitoringRooms[K] | undefined }): MonitoringRooms {
  return Object.fromEntries(Object.entries(rooms).filter(([, each]) => each !== undefined));
}
