import {
  eventsOfIncidents,
  eventTypes,
  isReported,
  type Agreement,
  type AgreementEvent,
  type RunAnswer,
} from "../commitments/index.ts";
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

/** What the log says, as the engine takes it; a period of observation is a report of its body. */
export function eventsOf(log: MonitoringLog): readonly AgreementEvent[] {
  return [
    ...eventsOfIncidents(log.incidents, log.findings),
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
