import type { CommitmentState } from "../answer.ts";
import { reckoningOf } from "../engine/conditions.ts";
import { endOf } from "../engine/run.ts";
import type { Program } from "../engine/program.ts";
import type { AgreementEvent } from "../event.ts";
import type { Commitment, Id } from "../model.ts";
import { addToInstant } from "../time/calendar.ts";
import { parseMoment } from "../time/instants.ts";
import { typesIn } from "../walk.ts";

/** A duty of which nothing has been heard for longer than its own period. */
export interface Silence {
  readonly id: Id;
  /** When something was heard of it last, else when it began (ISO). */
  readonly since: string;
}

/**
 * Duties of which nothing is on record for longer than the text allows: those whose monitor must report and has not, and those
 * that are to be performed again and again and of which no report has come within a period. No report is not the same as no
 * performance.
 */
export function silencesAt(
  program: Program,
  states: readonly CommitmentState[],
  events: readonly AgreementEvent[],
  incidents: readonly { readonly on: string; readonly commitments: readonly Id[] }[],
  asOf: string,
): readonly Silence[] {
  const { agreement } = program;
  const now = endOf(program, asOf);
  return states.flatMap((state): readonly Silence[] => {
    const commitment = agreement.commitments.find(({ id }) => id === state.id);
    if (commitment === undefined || state.since === null) return [];
    if (state.unknown.some(({ code }) => code === "not-known.report")) return [{ id: state.id, since: state.since }];
    const { repeat, modality } = commitment;
    // A deadline that is known speaks for itself: what passed it is due or overdue.
    if (repeat === undefined || modality !== "obligation" || !state.inForce || state.due !== null) return [];
    const heard = [...heardOf(commitment, events), ...incidents.filter((each) => each.commitments.includes(state.id))]
      .map(({ on }) => instantOf(program, on))
      .filter((at) => at <= now);
    const last = Math.max(Date.parse(state.since), ...heard);
    const reckoning = reckoningOf(agreement);
    return addToInstant(last, repeat.every, 1, reckoning) > now
      ? []
      : [{ id: state.id, since: new Date(last).toISOString() }];
  });
}

function heardOf({ act }: Commitment, events: readonly AgreementEvent[]): readonly AgreementEvent[] {
  const types = typesIn(act.when);
  return events.filter(({ type }) => types.has(type));
}

function instantOf({ agreement, reckoning }: Program, text: string): number {
  const moment = parseMoment(text, reckoning.clock, agreement.zones);
  return moment.ok ? moment.ms : Number.NEGATIVE_INFINITY;
}
