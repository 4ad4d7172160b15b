import type { CommitmentState } from "../answer.ts";
import { reckoningOf } from "../engine/conditions.ts";
import { callingOf } from "../called.ts";
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
  /** When something was last reported of it or by its monitor (ISO); null: never yet. */
  readonly heard: string | null;
  /** Since when it binds (ISO). */
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
  incidents: readonly { readonly on: string; readonly commitments: readonly Id[]; readonly reporter?: string }[],
  asOf: string,
): readonly Silence[] {
  const { agreement } = program;
  const now = endOf(program, asOf);
  const calling = callingOf(agreement.parties);
  /** The last of some moments by now. */
  const lastOf = (list: readonly { readonly on: string }[]): number | null => {
    const times = list.map(({ on }) => instantOf(program, on)).filter((at) => at <= now && Number.isFinite(at));
    return times.length === 0 ? null : Math.max(...times);
  };
  const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());
  return states.flatMap((state): readonly Silence[] => {
    const commitment = agreement.commitments.find(({ id }) => id === state.id);
    if (commitment === undefined || state.since === null) return [];
    const touching = incidents.filter((each) => each.commitments.includes(state.id));
    if (state.unknown.some(({ code }) => code === "not-known.report")) {
      const body = commitment.monitor?.body ?? null;
      const reports = events.filter(({ type, actor }) => type === "report" && calling(actor ?? "") === body);
      const told = incidents.filter(({ reporter = "" }) => calling(reporter) === body);
      return [{ id: state.id, since: state.since, heard: iso(lastOf([...reports, ...told])) }];
    }
    const { repeat, modality } = commitment;
    // A deadline that is known speaks for itself: what passed it is due or overdue.
    if (repeat === undefined || modality !== "obligation" || !state.inForce || state.due !== null) return [];
    const heard = lastOf([...heardOf(commitment, events), ...touching]);
    const last = Math.max(Date.parse(state.since), heard ?? Number.NEGATIVE_INFINITY);
    const reckoning = reckoningOf(agreement);
    return addToInstant(last, repeat.every, 1, reckoning) > now
      ? []
      : [{ id: state.id, since: state.since, heard: iso(heard) }];
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
