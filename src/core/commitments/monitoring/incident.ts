import type { Incident, IncidentFinding } from "../../things/monitoring.ts";
import type { AgreementEvent } from "../event.ts";
import type { FindingKind, Id, Verdict } from "../model.ts";

/** What is known about an incident, the three findings apart. */
export interface IncidentStanding {
  readonly incident: Incident;
  readonly occurred: FindingStanding;
  /** By commitment. */
  readonly violates: Readonly<Record<Id, FindingStanding>>;
  /** By party. */
  readonly attributable: Readonly<Record<Id, FindingStanding>>;
  readonly disputed: boolean;
}

/** An answer to one question, with who gave it, or none yet. */
export interface FindingStanding {
  readonly verdict: Verdict | "none";
  readonly by: Id | null;
  readonly on: string | null;
  readonly disputed: boolean;
  /** The room that alone knows it; absent: all at the table. */
  readonly room?: string;
  /** Answers to the same question that only narrower rooms know: they stand beside it and replace nothing. */
  readonly beside?: readonly FindingStanding[];
}

/** By id, the rooms of what not all at the table know. */
export type Rooms = Readonly<Record<Id, string>>;

interface Known {
  readonly id: Id;
  readonly known: string;
  readonly supersedes?: Id;
  readonly retracts?: Id;
}

/** Items known by a day, without those that later ones of the same room, known by then, replace or withdraw. */
export function standing<T extends Known>(
  items: readonly T[],
  knownAt: string | null,
  rooms: Rooms = {},
): readonly T[] {
  const visible = items.filter((item) => knownAt === null || item.known.slice(0, 10) <= knownAt.slice(0, 10));
  const gone = new Set<Id>();
  for (const item of [...visible].sort((a, b) => (a.known < b.known ? 1 : a.known > b.known ? -1 : 0))) {
    if (gone.has(item.id)) continue;
    for (const other of [item.supersedes, item.retracts])
      if (other !== undefined && other !== item.id && rooms[other] === rooms[item.id]) gone.add(other);
  }
  return visible.filter((item) => !gone.has(item.id) && item.retracts === undefined);
}

const NONE: FindingStanding = { verdict: "none", by: null, on: null, disputed: false };

/** All incidents with their three separate findings, as known on a day. */
export function incidentStandings(
  incidents: readonly Incident[],
  findings: readonly IncidentFinding[],
  knownAt: string | null = null,
  rooms: { readonly incidents?: Rooms; readonly findings?: Rooms } = {},
): readonly IncidentStanding[] {
  const valid = standing(findings, knownAt, rooms.findings);
  return standing(incidents, knownAt, rooms.incidents).map((incident) => {
    const own = valid.filter((finding) => finding.incident === incident.id);
    const latest = (
      kind: FindingKind,
      of: (finding: IncidentFinding) => Id | undefined,
    ): Record<Id, FindingStanding> => {
      const found = new Map<Id, Map<string, FindingStanding>>();
      for (const finding of own.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
        const key = of(finding);
        if (finding.kind !== kind || key === undefined) continue;
        const room = rooms.findings?.[finding.id];
        const byRoom = found.get(key) ?? new Map<string, FindingStanding>();
        found.set(key, byRoom);
        byRoom.set(room ?? "", {
          verdict: finding.verdict,
          by: finding.body,
          on: finding.on,
          disputed: (finding.disputedBy ?? []).length > 0,
          ...(room === undefined ? {} : { room }),
        });
      }
      return Object.fromEntries([...found].map(([key, byRoom]) => [key, besides(byRoom)]));
    };
    return {
      incident,
      occurred: latest("occurred", () => "it")["it"] ?? NONE,
      violates: latest("violates", (finding) => finding.commitment),
      attributable: latest("attributable", (finding) => finding.party),
      disputed: (incident.disputedBy ?? []).length > 0,
    };
  });
}

/** The answer that the table knows, else the only one there is, with the others beside it. */
function besides(byRoom: ReadonlyMap<string, FindingStanding>): FindingStanding {
  const [first = NONE, ...others] = [...byRoom].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  return others.length === 0 ? first : { ...first, beside: others };
}

/** Whether it was filed in the name of a party that contests it: then it is nobody's report and counts for nothing. */
export function isDisowned({ filing }: Pick<Incident, "filing">): boolean {
  return filing === "contested";
}

/**
 * Incidents as events of the engine. A finding that it occurred certifies it; a finding that it did not withdraws it. A
 * breach counts as the agreement's own patterns demand: nothing is certified here that no body found. One that its party disowns is
 * none; what a body found on it stands.
 */
export function eventsOfIncidents(
  incidents: readonly Incident[],
  findings: readonly IncidentFinding[],
): readonly AgreementEvent[] {
  const own = incidents.filter((incident) => !isDisowned(incident));
  const events = own.map((incident): AgreementEvent => ({
    id: incident.id,
    type: incident.type,
    on: incident.on,
    known: incident.known,
    grade: incident.grade,
    ...(incident.actor === undefined ? {} : { actor: incident.actor }),
    ...(incident.target === undefined ? {} : { target: incident.target }),
    ...(incident.count === undefined ? {} : { attributes: { count: incident.count } }),
    ...(incident.disputedBy === undefined ? {} : { disputedBy: incident.disputedBy }),
    ...(incident.supersedes === undefined ? {} : { supersedes: incident.supersedes }),
    ...(incident.retracts === undefined ? {} : { retracts: incident.retracts }),
    ...(incident.place === undefined ? {} : { place: incident.place.name }),
    sources: incident.sources,
  }));
  return [...events, ...certifying(incidents, findings)];
}

/**
 * Findings on whether incidents occurred, as events: of one incident one at most stands at any time, the one known last. Each takes
 * back the event of the finding before it, since an event that is itself replaced withdraws nothing any more.
 */
function certifying(incidents: readonly Incident[], findings: readonly IncidentFinding[]): readonly AgreementEvent[] {
  const events: AgreementEvent[] = [];
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  const last = new Map<Id, Id>();
  const certified = new Set<Id>();
  for (const finding of findings.toSorted((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))) {
    const incident = byId.get(finding.incident);
    if (incident === undefined || finding.kind !== "occurred") continue;
    const { id, verdict, on, known, body, supersedes, disputedBy } = finding;
    const before = new Set([supersedes, verdict === "unresolved" ? undefined : last.get(incident.id)]);
    for (const other of before) {
      if (other === undefined || !certified.delete(other)) continue;
      if (last.get(incident.id) === other) last.delete(incident.id);
      events.push({ id: `${id} takes back ${other}`, type: incident.type, on, known, retracts: other });
    }
    if (verdict === "no") events.push({ id, type: incident.type, on, known, retracts: incident.id });
    if (verdict !== "yes") continue;
    last.set(incident.id, id);
    certified.add(id);
    events.push({
      id,
      type: incident.type,
      on: incident.on,
      known,
      grade: "certified",
      certifiedBy: body,
      supersedes: incident.id,
      ...(incident.actor === undefined ? {} : { actor: incident.actor }),
      ...(incident.target === undefined ? {} : { target: incident.target }),
      ...(disputedBy === undefined ? {} : { disputedBy }),
    });
  }
  return events;
}
