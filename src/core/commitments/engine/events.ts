import type { AgreementEvent } from "../event.ts";
import { grades } from "../model.ts";
import { said } from "../../common/said.ts";
import { note, type FailureNote } from "../notes.ts";
import { parseMoment } from "../time/instants.ts";
import { localDay, startOfDay } from "../time/zones.ts";
import { callingOf } from "../called.ts";
import { IdTable } from "./id-table.ts";
import { CertificateDay, type MachineEvent } from "./changes.ts";
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
  const known = new Float64Array(given.length);
  const byId = new IdTable(given.length, (index) => (given[index] as AgreementEvent).id);
  const withdrawing: number[] = [];
  const strangers = new Strangers(notes);
  const calling = callingOf(program.agreement.parties);
  const numbers = new Map<string, number>();
  const party = (id: string | undefined): number => {
    if (id === undefined) return -1;
    const known = program.parties.get(id) ?? numbers.get(id);
    if (known !== undefined) return known;
    const number = program.parties.get(calling(id) ?? "") ?? STRANGER;
    numbers.set(id, number);
    return number;
  };
  let events: MachineEvent[] = [];
  let sorted = true;
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < given.length; at++) {
    const event = given[at] as AgreementEvent;
    const { ms: on, span } = instantOf(program, event, event.on, notes);
    const seen = event.known === undefined ? on : instantOf(program, event, event.known, notes).ms;
    known[at] = seen;
    // An instant that cannot be read has been noted.
    if (!(seen <= knownAt) || Number.isNaN(on)) continue;
    const before = byId.add(at);
    if (before >= 0) {
      notes.push(repeated(given[before] as AgreementEvent, event));
      continue;
    }
    if (event.retracts !== undefined || event.supersedes !== undefined) withdrawing.push(at);
    // Events of one instant are put in order below.
    if (on <= last) sorted = false;
    last = on;
    const made = ready(program, event, { at: on, span }, at, party);
    strangers.meet(event, made, party);
    if (event.retracts !== undefined) continue;
    // What is certified later than it happened counts twice: as done on its day, as certified on that of the certificate.
    if (seen > on && isCertified(event)) {
      events.push(
        { ...made, certificate: CertificateDay.ToCome },
        { ...made, at: seen, certificate: CertificateDay.Now },
      );
      sorted = false;
    } else events.push(made);
  }
  if (withdrawing.length > 0) {
    const gone = withdrawn(given, known, withdrawing, byId, notes);
    events = events.filter((event) => !gone.has(event.ref));
  }
  if (!sorted) events.sort((a, b) => precedes(given, known, a, b));
  return { events, notes };
}

function isCertified({ grade, certifiedBy }: AgreementEvent): boolean {
  return grade === "certified" || certifiedBy !== undefined;
}

function repeated(first: AgreementEvent, event: AgreementEvent): FailureNote {
  const same = JSON.stringify(first) === JSON.stringify(event);
  return note(event.id, same ? said("duplicate-event") : said("conflicting-event"));
}

interface Told {
  readonly ms: number;
  /** The length of the day where no more than the day is told. */
  readonly span: number;
}

function instantOf(program: Program, event: AgreementEvent, text: string, notes: FailureNote[]): Told {
  const { clock } = program.reckoning;
  const { zone, zones } = program.agreement;
  const moment = parseMoment(text, clock, zones);
  if (!moment.ok) {
    notes.push({ ...note(event.id, moment.message), message: said("set-aside", { reason: moment.message }) });
    return { ms: Number.NaN, span: 0 };
  }
  if (moment.assumedZone) notes.push(note(event.id, said("zone-assumed", { text, zone })));
  const { ms, precision } = moment;
  return { ms, span: precision === "day" ? startOfDay(clock, localDay(clock, ms) + 1) - ms : 0 };
}

/** Number of somebody whom the agreement does not know. */
const STRANGER = -3;

/** The number of somebody by id or by any name that the agreement knows; -1 for nobody. */
type PartyNumber = (id: string | undefined) => number;

function ready(
  program: Program,
  event: AgreementEvent,
  { at, span }: Pick<MachineEvent, "at" | "span">,
  ref: number,
  party: PartyNumber,
): MachineEvent {
  return {
    type: program.types.get(event.type) ?? -1,
    at,
    span,
    actor: party(event.actor),
    target: party(event.target),
    grade: event.grade === undefined ? 1 : grades.indexOf(event.grade),
    certifiedBy: party(event.certifiedBy),
    disputed: event.disputedBy !== undefined && event.disputedBy.length > 0,
    attributes: event.attributes ?? null,
    ref,
    certificate: CertificateDay.Same,
  };
}

function precedes(given: readonly AgreementEvent[], known: Float64Array, a: MachineEvent, b: MachineEvent): number {
  if (a.at !== b.at) return a.at - b.at;
  const byKnown = (known[a.ref] as number) - (known[b.ref] as number);
  if (byKnown !== 0) return byKnown;
  const [x, y] = [(given[a.ref] as AgreementEvent).id, (given[b.ref] as AgreementEvent).id];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Events that later ones retract or replace; a retraction that is itself retracted withdraws nothing. */
function withdrawn(
  given: readonly AgreementEvent[],
  known: Float64Array,
  withdrawing: readonly number[],
  byId: IdTable,
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
      const target = byId.find(id);
      if (target < 0 || target === at) notes.push(note(event.id, said("unknown-event", { id })));
      else {
        gone.add(target);
        notes.push(note(id, said(`${word}-event`, { by: event.id })));
      }
    }
  }
  return gone;
}

/** Notes kinds of events that nothing in the agreement looks at, and people it does not know: once each. */
class Strangers {
  readonly #notes: FailureNote[];
  readonly #met = new Set<string>();

  constructor(notes: FailureNote[]) {
    this.#notes = notes;
  }

  meet(event: AgreementEvent, made: MachineEvent, party: PartyNumber): void {
    if (made.type < 0 && event.retracts === undefined && !this.#met.has(`kind ${event.type}`)) {
      this.#met.add(`kind ${event.type}`);
      this.#notes.push(note(event.id, said("unwatched-event", { type: event.type })));
    }
    if (made.actor !== STRANGER && made.target !== STRANGER && made.certifiedBy !== STRANGER) return;
    for (const id of [event.actor, event.target, event.certifiedBy]) {
      if (id === undefined || party(id) !== STRANGER || this.#met.has(id)) continue;
      this.#met.add(id);
      this.#notes.push(note(event.id, said("unknown-party.event", { id })));
    }
  }
}
