import type { AgreementEvent } from "../event.ts";
import { grades } from "../model.ts";
import type { FailureNote } from "../notes.ts";
import { parseMoment } from "../time/instants.ts";
import type { MachineEvent } from "./machine.ts";
import type { Program } from "./program.ts";

/** Events made ready: those that count as known then, in order; `ref` is their place in the list given. */
export interface PreparedEvents {
  readonly events: readonly MachineEvent[];
  readonly notes: readonly FailureNote[];
}

/**
 * Sorts events by when they happened, when they became known, and id; leaves out what was not yet known, what was
 * retracted or replaced, and what was given twice. Nothing is left out in silence.
 */
export function prepareEvents(
  program: Program,
  given: readonly AgreementEvent[],
  knownAt = Number.POSITIVE_INFINITY,
): PreparedEvents {
  const notes: FailureNote[] = [];
  const { clock } = program.reckoning;
  const { zones } = program.agreement;
  const on = new Float64Array(given.length);
  const known = new Float64Array(given.length);
  const byId = new Map<string, number>();
  const withdrawing: number[] = [];
  const order: number[] = [];
  let sorted = true;
  for (let at = 0; at < given.length; at++) {
    const event = given[at] as AgreementEvent;
    const moment = parseMoment(event.on, clock, zones);
    const seen = event.known === undefined ? moment : parseMoment(event.known, clock, zones);
    const bad = moment.ok ? seen : moment;
    if (!moment.ok || !seen.ok) {
      if (!bad.ok) notes.push({ code: bad.code, message: `Set aside: ${bad.message}`, id: event.id });
      continue;
    }
    on[at] = moment.ms;
    known[at] = seen.ms;
    if (seen.ms > knownAt) continue;
    if (moment.assumedZone)
      notes.push({
        code: "zone-assumed",
        message: `"${event.on}" names no zone; it is read in ${program.agreement.zone}.`,
        id: event.id,
      });
    const before = byId.get(event.id);
    if (before !== undefined) {
      const same = JSON.stringify(given[before]) === JSON.stringify(event);
      notes.push(
        same
          ? { code: "duplicate-event", message: "The same event was given twice; it counts once.", id: event.id }
          : {
              code: "conflicting-event",
              message: "Another event has this id; the first counts. Correct it with `supersedes` under a new id.",
              id: event.id,
            },
      );
      continue;
    }
    byId.set(event.id, at);
    if (event.retracts !== undefined || event.supersedes !== undefined) withdrawing.push(at);
    const last = order[order.length - 1];
    if (last !== undefined && !(precedes(given, on, known, last, at) < 0)) sorted = false;
    order.push(at);
  }
  const gone = withdrawing.length === 0 ? null : withdrawn(given, known, withdrawing, byId, notes);
  if (!sorted) order.sort((a, b) => precedes(given, on, known, a, b));
  const events: MachineEvent[] = [];
  for (const at of order) {
    if (gone?.has(at) === true) continue;
    const event = given[at] as AgreementEvent;
    if (event.retracts !== undefined) continue;
    events.push(ready(program, event, on[at] as number, at));
  }
  noteStrangers(program, given, order, notes);
  return { events, notes };
}

function ready(program: Program, event: AgreementEvent, at: number, ref: number): MachineEvent {
  const party = (id: string | undefined) => (id === undefined ? -1 : (program.parties.get(id) ?? -3));
  return {
    type: program.types.get(event.type) ?? -1,
    at,
    actor: party(event.actor),
    target: party(event.target),
    grade: event.grade === undefined ? 1 : grades.indexOf(event.grade),
    certifiedBy: party(event.certifiedBy),
    disputed: event.disputedBy !== undefined && event.disputedBy.length > 0,
    attributes: event.attributes ?? null,
    ref,
  };
}

function precedes(
  given: readonly AgreementEvent[],
  on: Float64Array,
  known: Float64Array,
  a: number,
  b: number,
): number {
  const byOn = (on[a] as number) - (on[b] as number);
  if (byOn !== 0) return byOn;
  const byKnown = (known[a] as number) - (known[b] as number);
  if (byKnown !== 0) return byKnown;
  const [x, y] = [(given[a] as AgreementEvent).id, (given[b] as AgreementEvent).id];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Events that later ones retract or replace; a retraction that is itself retracted withdraws nothing. */
function withdrawn(
  given: readonly AgreementEvent[],
  known: Float64Array,
  withdrawing: readonly number[],
  byId: ReadonlyMap<string, number>,
  notes: FailureNote[],
): ReadonlySet<number> {
  const gone = new Set<number>();
  const later = [...withdrawing].sort(
    (a, b) => (known[b] as number) - (known[a] as number) || ((given[a]?.id ?? "") < (given[b]?.id ?? "") ? 1 : -1),
  );
  for (const at of later) {
    const event = given[at];
    if (event === undefined || gone.has(at)) continue;
    for (const [id, word] of [
      [event.retracts, "retracted"],
      [event.supersedes, "superseded"],
    ] as const) {
      if (id === undefined) continue;
      const target = byId.get(id);
      if (target === undefined || target === at)
        notes.push({
          code: "unknown-event",
          message: `It names the event "${id}", which is not among those known.`,
          id: event.id,
        });
      else {
        gone.add(target);
        notes.push({ code: `${word}-event`, message: `It was ${word} by ${event.id}.`, id });
      }
    }
  }
  return gone;
}

/** Kinds of events that nothing in the agreement looks at, and people it does not know: once each. */
function noteStrangers(
  program: Program,
  given: readonly AgreementEvent[],
  order: readonly number[],
  notes: FailureNote[],
): void {
  const kinds = new Set<string>();
  const people = new Set<string>();
  for (const at of order) {
    const event = given[at] as AgreementEvent;
    if (!program.types.has(event.type) && event.retracts === undefined && !kinds.has(event.type)) {
      kinds.add(event.type);
      notes.push({
        code: "unwatched-event",
        message: `No clause looks at events of the kind "${event.type}".`,
        id: event.id,
      });
    }
    for (const id of [event.actor, event.target, event.certifiedBy]) {
      if (id === undefined || program.parties.has(id) || people.has(id)) continue;
      people.add(id);
      notes.push({ code: "unknown-party", message: `"${id}" is no party or body of the agreement.`, id: event.id });
    }
  }
}
