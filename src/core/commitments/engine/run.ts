import type { CommitmentState, Explanation, RunAnswer, Upcoming } from "../answer.ts";
import { said, type Said } from "../../common/said.ts";
import { note } from "../notes.ts";
import type { AgreementEvent } from "../event.ts";
import { grades, type Agreement, type Id, type When } from "../model.ts";
import { formatInstant, parseMoment } from "../time/instants.ts";
import { localDay, startOfDay } from "../time/zones.ts";
import { compileAgreement } from "./compile.ts";
import { conditionOf, reckoningOf } from "./conditions.ts";
import { explain } from "./explain.ts";
import { prepareEvents } from "./events.ts";
import { CertificateDay, type MachineEvent, type Span } from "./changes.ts";
import { anchorsThrough, eventSetting, startTypes } from "../starting.ts";
import { anchorsOf } from "../time/moments.ts";
import { Machine, type Change, type Instance } from "./machine.ts";
import { EVER, type Compiled, type Program } from "./program.ts";
import { CREATED, EXERCISED, FULFILLED, IN_EFFECT, NONE, SUSPENDED, VIOLATED } from "./status-numbers.ts";
import { statuses } from "../terms.ts";
import { TimerKind } from "./timers.ts";

/** What to ask of a run. */
export interface RunQuestion {
  /** A day (its end) or an instant; absent: the end of the last event's day. */
  readonly asOf?: string;
  /** Only what was known by the end of this day or at this instant. */
  readonly knownAt?: string;
  /** Elements whose changes are to be explained, or all. */
  readonly explain?: readonly Id[] | "all";
}

/** An answer with the explanations asked for. */
export interface RunResult {
  readonly answer: RunAnswer;
  readonly explanations: readonly Explanation[];
}

/** Runs an agreement (free of `agreementProblems`) through events: what holds on a day, as known on a day. */
export function runAgreement(
  agreement: Agreement,
  events: readonly AgreementEvent[],
  question: RunQuestion = {},
): RunResult {
  return runProgram(compileAgreement(agreement), events, question);
}

/** Like `runAgreement`, for an agreement that is already made ready. */
export function runProgram(program: Program, events: readonly AgreementEvent[], question: RunQuestion = {}): RunResult {
  const knownAt = question.knownAt === undefined ? Number.POSITIVE_INFINITY : endOf(program, question.knownAt);
  const prepared = prepareEvents(program, events, knownAt);
  const last = prepared.events[prepared.events.length - 1]?.at ?? 0;
  const asOf = question.asOf === undefined ? endOfDay(program, last) : endOf(program, question.asOf);
  const wanted = question.explain === "all" ? null : new Set(question.explain ?? []);
  const changes: Change[] = [];
  const machine = new Machine(program, {
    keep: true,
    start: startIn(program, prepared.events),
    ...(question.explain === undefined
      ? {}
      : { onChange: (change: Change) => (wanted === null || wanted.has(change.id)) && changes.push(change) }),
  });
  let until = prepared.events.length;
  while (until > 0 && (prepared.events[until - 1]?.at ?? 0) > asOf) until--;
  machine.take(prepared.events, 0, until);
  machine.advance(asOf);
  const names = (ref: number) => events[ref]?.id ?? "";
  const answer = answerOf(machine, asOf, question.knownAt === undefined ? null : knownAt, names);
  return {
    answer: { ...answer, notes: [...prepared.notes, ...beforeForce(machine, prepared.events, names), ...answer.notes] },
    explanations: changes.map((change) => explain(program.agreement, change, names)),
  };
}

/**
 * When an agreement began that does not say itself when it does, as events tell it; a disputed one tells nothing. What is watched although
 * nobody has told its signature is in force, and nobody knows since when.
 */
export function startIn(program: Program, events: readonly MachineEvent[]): Span | "ever" | undefined {
  if (program.start !== null) return isTold(program, program.start, events) ? undefined : "ever";
  for (const type of startTypes(program.agreement)) {
    const number = program.types.get(type);
    const told = events.find(
      (each) =>
        each.type === number && each.grade >= REPORTED && !each.disputed && each.certificate !== CertificateDay.Now,
    );
    if (told !== undefined) return { at: told.at, late: told.at + told.span };
  }
  return "ever";
}

/** Whether a moment with which an agreement begins, or one that follows from it, has its day or an event that sets it. */
function isTold({ agreement, types }: Program, start: When, events: readonly MachineEvent[]): boolean {
  const { inForce, moments } = agreement;
  const names = new Set(anchorsOf(start));
  if (inForce !== undefined || names.size === 0) return true;
  const about = moments.filter(
    (moment) => names.has(moment.id) || anchorsThrough(moment, moments).some((id) => names.has(id)),
  );
  if (about.some(({ on }) => on !== undefined && anchorsOf(on).length === 0)) return true;
  const setting = new Set(about.map((moment) => types.get(eventSetting(moment)?.type ?? "")));
  return events.some(({ type, disputed }) => type >= 0 && !disputed && setting.has(type));
}

const REPORTED = grades.indexOf("reported");

/** The last instant of a day, or the instant itself. A moment that does not exist is a programmer's error here. */
export function endOf(program: Program, moment: string): number {
  const parsed = parseMoment(moment, program.reckoning.clock, program.agreement.zones);
  if (!parsed.ok) throw new RangeError(parsed.message.code);
  return parsed.precision === "day" ? endOfDay(program, parsed.ms) : parsed.ms;
}

function endOfDay(program: Program, ms: number): number {
  const { clock } = program.reckoning;
  return startOfDay(clock, localDay(clock, ms) + 1) - 1;
}

function beforeForce(
  machine: Machine,
  events: readonly { readonly at: number; readonly ref: number }[],
  names: (ref: number) => Id,
): RunAnswer["notes"] {
  const at = machine.namedStart()?.at ?? Number.NaN;
  return events.filter((event) => event.at < at).map(({ ref }) => note(names(ref), said("before-entry-into-force")));
}

/** Everything a machine knows, as of an instant to which it has been advanced. */
function answerOf(machine: Machine, asOf: number, knownAt: number | null, names: (ref: number) => Id): RunAnswer {
  const { program } = machine;
  const { agreement } = program;
  const upcoming = upcomingOf(machine);
  return {
    agreement: agreement.id,
    asOf: formatInstant(asOf),
    knownAt: knownAt === null ? null : formatInstant(knownAt),
    commitments: program.commitments.map((compiled) => stateOf(machine, compiled, asOf, names)),
    next: upcoming[0]?.at ?? null,
    upcoming,
    phases: agreement.phases.map((phase, index) => ({
      id: phase.id,
      entered: iso(machine.phaseEntered[index] as number),
      left: iso(machine.phaseLeft[index] as number),
    })),
    flags: {
      ...Object.fromEntries(machine.flags),
      ...Object.fromEntries(agreement.procedures.map(({ id }) => [id, machine.flag(id)])),
    },
    levels: Object.fromEntries(agreement.levels.map(({ id }, index) => [id, known(machine.levels[index] as number)])),
    measures: program.measures.map((id, index) => {
      const lifted = machine.lifted[index] as number;
      return { id, lifted: !Number.isNaN(lifted), since: iso(lifted) ?? iso(machine.restored[index] as number) };
    }),
    ...moneyOf(machine),
    moments: Object.fromEntries(agreement.moments.map(({ id }, index) => [id, iso(machine.momentAt[index] as number)])),
    ended: machine.ended === null ? null : { as: machine.ended.as, at: formatInstant(machine.ended.at) },
    notes: [...machine.notes],
  };
}

/** An instant as text, null for one that is not known. */
const iso = (ms: number): string | null => (Number.isFinite(ms) ? formatInstant(Math.floor(ms)) : null);
const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

function moneyOf({ program, ledger }: Machine): Pick<RunAnswer, "balances" | "ledger"> {
  const { accounts } = program.agreement;
  return {
    balances: accounts.map(({ id, currency }, index) => ({
      account: id,
      currency,
      minor: String(ledger.balance(index)),
    })),
    ledger: ledger.movements.map((each) => ({
      at: formatInstant(each.at),
      from: accounts[each.from]?.id ?? "",
      to: accounts[each.to]?.id ?? "",
      minor: String(each.minor),
      currency: accounts[each.from]?.currency ?? "",
      memo: each.memo,
      cause: each.cause,
    })),
  };
}

const DAY = 86_400_000;

function stateOf(machine: Machine, compiled: Compiled, asOf: number, names: (ref: number) => Id): CommitmentState {
  const instance = machine.current[compiled.index] as Instance;
  const { source } = compiled;
  const ended = [...(machine.finished[compiled.index] ?? []), ...(machine.older[compiled.index] ?? [])].sort(
    (a, b) => a.n - b.n,
  );
  const outstanding = instance.status === VIOLATED && Number.isNaN(instance.performedAt);
  const live = instance.status === CREATED || instance.status === IN_EFFECT || instance.status === SUSPENDED;
  return {
    id: source.id,
    status: statuses[instance.breaches > 0 && instance.status === IN_EFFECT ? VIOLATED : instance.status] ?? "none",
    due: iso(instance.due),
    ...(instance.dueSpan > 0 && Number.isFinite(instance.due)
      ? { dueFrom: formatInstant(instance.due - instance.dueSpan) }
      : {}),
    since: iso(instance.since),
    modality: source.modality,
    inForce: instance.status === IN_EFFECT,
    instance: Math.max(1, instance.n),
    earlier: ended.map((each) => ({
      status: statuses[each.breaches > 0 && each.status === IN_EFFECT ? VIOLATED : each.status] ?? "none",
      since: formatInstant(each.since),
      due: iso(each.due),
    })),
    breaches: [...ended, instance].flatMap((each) =>
      (each.log ?? []).map((breach) => ({
        at: formatInstant(breach.at),
        events: breach.refs.map(names),
        ...(breach.excused ? { excused: true as const } : {}),
      })),
    ),
    performed: iso(instance.performedAt),
    daysLate: lateness(compiled, instance, asOf),
    unknown: [
      ...(instance.status === NONE || live || outstanding ? unknowns(machine, compiled, instance) : []),
      ...inTimeOrLate(instance, asOf),
    ],
    ...(Number.isNaN(instance.curableUntil) || instance.status !== IN_EFFECT
      ? {}
      : { curableUntil: formatInstant(instance.curableUntil) }),
  };
}

function lateness(compiled: Compiled, instance: Instance, asOf: number): number | null {
  if (compiled.source.modality !== "obligation" || compiled.source.maintain !== undefined) return null;
  if (!Number.isFinite(instance.due)) return null;
  const late =
    instance.status === VIOLATED ||
    (instance.status === FULFILLED && instance.performedAt > instance.due && !instance.pastDue);
  if (!late || instance.status === EXERCISED) return null;
  const until = Number.isNaN(instance.performedAt) ? asOf : instance.performedAt;
  // A deadline to the instant is missed by whole days of 24 hours; one of a day by days, so that the next day is one day late.
  if (compiled.source.window?.close === "instant") return Math.floor((until - instance.due) / DAY);
  const { clock } = compiled.reckoning;
  return Math.max(0, localDay(clock, until) - localDay(clock, instance.due - 1));
}

/** Its time has ended or it was performed within the hours of which nobody knows in which the time ended. */
function inTimeOrLate({ due, dueSpan, performedAt, status }: Instance, asOf: number): readonly Said[] {
  const open = status === IN_EFFECT && Number.isNaN(performedAt);
  const at = open ? asOf : status === FULFILLED ? performedAt : Number.NaN;
  if (!(dueSpan > 0 && at > due - dueSpan && at <= due)) return [];
  return [said("not-known.in-time", { from: formatInstant(due - dueSpan), to: formatInstant(due) })];
}

/** What could change the state if it were known. */
function unknowns(machine: Machine, compiled: Compiled, instance: Instance): readonly Said[] {
  const found: Said[] = [];
  const { source } = compiled;
  if (instance.status === NONE && compiled.trigger?.(machine, null, EVER) === 1) found.push(said("not-known.trigger"));
  if (instance.status === NONE && Number.isNaN(machine.namedStart()?.at)) found.push(said("not-known.force"));
  if (instance.status === NONE && source.trigger !== undefined && compiled.trigger === null)
    found.push(said("not-known.trigger-words"));
  if (instance.status === CREATED && conditionOf(compiled, machine, instance) === 1)
    found.push(said("not-known.condition"));
  if (instance.status === IN_EFFECT && instance.pastDue) found.push(said("not-known.due-passed"));
  if (instance.status === IN_EFFECT) {
    if (compiled.act === null && source.maintain === undefined) found.push(said("not-known.act-words"));
    else if (compiled.act?.(machine, instance, instance.fromSeq) === 1) found.push(said("not-known.act"));
    if (compiled.maintain?.(machine, instance, instance.fromSeq) === 1) found.push(said("not-known.kept"));
  }
  // Reported after the deadline, but not established.
  if (instance.status === VIOLATED && compiled.act?.(machine, instance, instance.fromSeq) === 1)
    found.push(said("not-known.act"));
  if (source.window?.due !== undefined && Number.isNaN(instance.base) && instance.status !== NONE)
    found.push(said("not-known.due"));
  for (const exception of compiled.exceptions)
    if (instance.status === IN_EFFECT && exception.when?.(machine, instance, EVER) === 1)
      found.push(said("not-known.exception"));
  if (instance.status === IN_EFFECT && overdueReport(machine, compiled)) found.push(said("not-known.report"));
  return found;
}

/** No report is not the same as no incident: the monitor has not reported within its own period. */
function overdueReport(machine: Machine, compiled: Compiled): boolean {
  const { monitor, modality, maintain } = compiled.source;
  if (monitor?.reportEvery === undefined || monitor.body === null) return false;
  if (modality !== "prohibition" && maintain === undefined) return false;
  return machine.reportOverdue(monitor.body, monitor.reportEvery);
}

const kinds = new Map<number, Upcoming["what"]>([
  [TimerKind.Due, "due"],
  [TimerKind.Cure, "lapses"],
  [TimerKind.Opens, "opens"],
  [TimerKind.Lapse, "lapses"],
  [TimerKind.Restore, "takesEffect"],
  [TimerKind.Delayed, "takesEffect"],
  [TimerKind.LongStop, "longStop"],
  [TimerKind.Pays, "pays"],
  [TimerKind.Hold, "pays"],
  [TimerKind.VoteLapse, "lapses"],
  [TimerKind.Force, "takesEffect"],
]);

function upcomingOf(machine: Machine): readonly Upcoming[] {
  const { agreement } = machine.program;
  const found: (Upcoming & { readonly ms: number })[] = [];
  for (const [time, timer] of machine.timers.all()) {
    const what = kinds.get(timer.kind);
    if (what === undefined || !machine.counts(timer)) continue;
    const ms = Math.floor(time);
    const id =
      timer.kind === TimerKind.Due || timer.kind === TimerKind.Opens || timer.kind === TimerKind.Cure
        ? agreement.commitments[timer.index]?.id
        : timer.kind === TimerKind.Lapse
          ? agreement.procedures[timer.index]?.id
          : timer.kind === TimerKind.Restore
            ? agreement.relief[timer.index]?.id
            : timer.kind === TimerKind.LongStop
              ? agreement.phases[timer.index]?.id
              : timer.kind === TimerKind.Pays || timer.kind === TimerKind.Hold
                ? agreement.tranches[timer.index]?.id
                : timer.kind === TimerKind.VoteLapse
                  ? String(timer.subject)
                  : agreement.id;
    found.push({ at: formatInstant(ms), id: id ?? agreement.id, what, ms });
  }
  return found
    .sort((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ ms: _ms, ...each }) => each);
}

/** What is wrong with a moment for an agreement, or null. */
export function checkMoment(agreement: Agreement, moment: string): Said | null {
  const parsed = parseMoment(moment, reckoningOf(agreement).clock, agreement.zones);
  return parsed.ok ? null : parsed.message;
}
