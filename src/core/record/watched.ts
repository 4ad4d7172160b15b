import {
  eventsOfIncidents,
  eventTypes,
  isReported,
  type Agreement,
  type AgreementEvent,
  type IncidentFinding,
  type RunAnswer,
} from "../commitments/index.ts";
import { isDay } from "../common/day.ts";
import { SIGNATURE } from "../things/signatories.ts";
import type { RoomId } from "./room.ts";
import type { MonitoringLog, ProcessState } from "./state.ts";

/** The agreement that is watched: the one whose commitments the log names, else whose events it reports; else none. */
export function watchedAgreement(state: ProcessState): Agreement | null {
  const incidents = state.monitoring?.incidents ?? [];
  const named = new Set(incidents.flatMap(({ commitments }) => commitments));
  const agreements = (state.agreements ?? []).filter(({ commitments }) => commitments.length > 0);
  const spoken = new Set(incidents.map(({ type }) => type));
  return (
    agreements.find(({ commitments }) => commitments.some(({ id }) => named.has(id))) ??
    agreements.find((each) => eventTypes(each).some((type) => spoken.has(type))) ??
    null
  );
}

/** The agreement that a report may touch: the one that is watched, else the only one with confirmed commitments. */
export function reportableAgreement(state: ProcessState): Agreement | null {
  const confirmed = (state.agreements ?? []).filter(({ commitments }) => commitments.length > 0);
  return watchedAgreement(state) ?? (confirmed.length === 1 ? (confirmed[0] ?? null) : null);
}

/**
 * What counts of a log: from a narrower room nothing takes the place of what the table knows, whether it would replace it, take it
 * back or answer the same question otherwise.
 */
function counted({ incidents, findings, rooms = {} }: MonitoringLog): Pick<MonitoringLog, "incidents" | "findings"> {
  const within = <T extends { readonly id: string; readonly supersedes?: string; readonly retracts?: string }>(
    list: readonly T[],
    of: Readonly<Record<string, string>> = {},
  ): readonly T[] => {
    const ids = new Set(list.map(({ id }) => id));
    return list.filter(({ id, supersedes, retracts }) =>
      [supersedes, retracts].every(
        (other) => other === undefined || of[id] === undefined || !ids.has(other) || of[other] === of[id],
      ),
    );
  };
  const question = ({ incident, kind, commitment, party }: IncidentFinding) =>
    JSON.stringify([incident, kind, commitment, party]);
  const narrow = rooms.findings ?? {};
  const answered = new Set(findings.filter(({ id }) => narrow[id] === undefined).map(question));
  return {
    incidents: within(incidents, rooms.incidents),
    findings: within(findings, narrow).filter((each) => narrow[each.id] === undefined || !answered.has(question(each))),
  };
}

/** The narrower rooms that know something of a log, each once. */
export function roomsOfLog({ rooms = {} }: MonitoringLog): readonly RoomId[] {
  return [...new Set(Object.values(rooms).flatMap((each) => Object.values(each)))].sort();
}

/** What all at the table know of a log, and what one narrower room knows besides; of null: nothing besides. */
export function logKnown(log: MonitoringLog, besides: RoomId | null = null): MonitoringLog {
  const { rooms } = log;
  if (rooms === undefined) return log;
  const known = <T extends { readonly id: string }>(list: readonly T[], of: Readonly<Record<string, RoomId>> = {}) =>
    list.filter(({ id }) => of[id] === undefined || of[id] === besides);
  const table = {
    ...log,
    incidents: known(log.incidents, rooms.incidents),
    findings: known(log.findings, rooms.findings),
    observations: known(log.observations, rooms.observations),
  };
  if (besides !== null) return table;
  const { rooms: _none, ...open } = table;
  return open;
}

/**
 * That a text of an agreement was signed, as events of the record say that all at the table know; an event of a month alone gives
 * no day.
 */
export function signingsOf(
  { events, eventRooms = {} }: Pick<ProcessState, "events" | "eventRooms">,
  { id, drafts }: Pick<Agreement, "id" | "drafts">,
): readonly AgreementEvent[] {
  return events.flatMap(({ id: event, kind, date, drafts: of = [] }) =>
    kind === SIGNATURE &&
    isDay(date) &&
    eventRooms[event] === undefined &&
    of.some((each) => each === id || drafts.includes(each))
      ? [{ id: `event/${event}`, type: SIGNATURE, on: date }]
      : [],
  );
}

/** What the log says, as the engine takes it; a period of observation is a report of its body. */
export function eventsOf(log: MonitoringLog): readonly AgreementEvent[] {
  const { incidents, findings } = counted(log);
  return [
    ...eventsOfIncidents(incidents, findings),
    ...log.observations.map(({ id, body, until, known }): AgreementEvent => ({
      id,
      type: "report",
      on: until,
      known,
      actor: body,
    })),
  ];
}

/** Obligations whose day has passed and that nothing on record shows to be performed. */
export function overdueOf({ commitments }: Pick<RunAnswer, "commitments">): RunAnswer["commitments"] {
  return commitments.filter(
    (state) =>
      state.modality === "obligation" &&
      state.due !== null &&
      state.status === "violated" &&
      state.performed === null &&
      !isReported(state),
  );
}
