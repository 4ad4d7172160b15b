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
import { named, narrowerRooms, plain, refOf, Shelf } from "./folding/shelf.ts";
import { packDecimals, unpackDecimals } from "../common/decimals.ts";
import { kindOf } from "./kind.ts";
import type { Correction } from "./folding/mending.ts";
import { Recorder } from "./folding/recorded.ts";
import type { FoldContext, LiveEntry, PartFold, PlannedEntry, RecordPart, Takes } from "./part.ts";
import { incidentStandings, typeWords } from "../commitments/index.ts";
import type { ReportOnRecord, TakenBackReport } from "./contests.ts";
import type { Slot } from "./folding/names.ts";
import type { MonitoringLog, MonitoringRooms } from "./state.ts";
import type { Recorded, TalksState } from "./talks.ts";

/** Incidents, what bodies found about each, how much was watched, and aggregate counts. */
export const monitoringPart: RecordPart = {
  name: "monitoring",
  kinds: [
    kindOf(incident, "judgements"),
    kindOf(observation, "judgements"),
    kindOf(finding, "judgements"),
    kindOf(tally, "judgements"),
  ],
  start: (context) => new MonitoringFold(context),
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
  readonly #undone: { readonly live: LiveEntry; readonly by: Correction }[] = [];
  readonly #recorder: Recorder;

  constructor({ zone }: Pick<FoldContext, "zone">) {
    this.#recorder = new Recorder(zone);
  }

  readonly takesBack = new Map([
    ["incident", (live: LiveEntry, by: Correction) => void this.#undone.push({ live, by })],
  ]);

  readonly takes: Takes = new Map([
    ["incident", (live) => void this.#incidents.put(idOf(live), live)],
    ["observation", (live) => void this.#observations.put(idOf(live), live)],
    ["finding", (live) => void this.#findings.put(idOf(live), live)],
    ["tally", (live) => void this.#tallies.put(idOf(live), live)],
  ]);

  state(): Pick<TalksState, "monitoring" | "reports" | "takenBack"> {
    const takenBack = this.#takenBack();
    const told = takenBack.length === 0 ? {} : { takenBack };
    const log: MonitoringLog = {
      incidents: this.#incidents.list(),
      findings: this.#findings.list(),
      observations: this.#observations.list(),
      tallies: this.#tallies.list(),
    };
    if (Object.values(log).every((each) => each.length === 0)) return told;
    const rooms = defined({
      incidents: narrowerRooms(this.#incidents),
      findings: narrowerRooms(this.#findings),
      observations: narrowerRooms(this.#observations),
    });
    const reports = this.#incidents.names.shown().map((slot) => reportOf(slot, this.#incidents.names.idOf(slot)));
    return {
      monitoring: Object.keys(rooms).length === 0 ? log : { ...log, rooms },
      ...(reports.length === 0 ? {} : { reports }),
      ...told,
    };
  }

  /** By corrections, and by reports of the same room that say so; one that was brought again stands. */
  #takenBack(): readonly TakenBackReport[] {
    const { names } = this.#incidents;
    const undone = this.#undone.flatMap(({ live, by: { entry, body } }): readonly TakenBackReport[] => {
      const id = idOf(live);
      if (names.within(live.entry.room, id) !== undefined) return [];
      return [takenBackBy(live, id, this.#recorder.by(entry), body.why)];
    });
    return [...undone, ...this.#retracted()];
  }

  #retracted(): readonly TakenBackReport[] {
    const incidents = this.#incidents.list();
    if (!incidents.some(({ retracts }) => retracts !== undefined)) return [];
    const { names } = this.#incidents;
    const rooms = narrowerRooms(this.#incidents) ?? {};
    const standing = new Set(
      incidentStandings(incidents, [], null, { incidents: rooms }).map((each) => each.incident.id),
    );
    return names.shown().flatMap(({ live, room }): readonly TakenBackReport[] => {
      const { id, retracts, note = "" } = plain<Incident>(live);
      const slot = retracts === undefined || retracts === id ? undefined : names.within(room, retracts);
      if (slot === undefined || standing.has(names.idOf(slot))) return [];
      return [takenBackBy(slot.live, names.idOf(slot), this.#recorder.of(live), note)];
    });
  }
}

function takenBackBy(live: LiveEntry, id: string, back: Recorded, why: string): TakenBackReport {
  return { ...reportOf({ live }, id), incident: unpackDecimals(plain<Incident>(live)) as Incident, back, why };
}

function reportOf({ live }: Pick<Slot, "live">, id: string): ReportOnRecord {
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

/** The rooms that there are. */
function defined(rooms: { readonly [K in keyof MonitoringRooms]: MonitoringRooms[K] | undefined }): MonitoringRooms {
  return Object.fromEntries(Object.entries(rooms).filter(([, each]) => each !== undefined));
}
