import type { Duration, Effect, Id, When } from "../model.ts";
import type { Said } from "../../common/said.ts";
import { note, type FailureNote } from "../notes.ts";
import { addToInstant, type Reckoning } from "../time/calendar.ts";
import { resolveWhen } from "../time/moments.ts";
import { Instance, isLive } from "./instance.ts";
import { Ledger } from "./ledger.ts";
import type { Compiled, Program } from "./program.ts";
import { IN_EFFECT, VIOLATED } from "./status-numbers.ts";
import { TimerKind, Timers, type Timer } from "./timers.ts";

import { countEvents, type ChangeCause, type Recording, type SlotLog, type Vote } from "./changes.ts";

/** What a machine remembers, and what conditions ask of it. */
export abstract class MachineState {
  readonly program: Program;
  now = Number.NEGATIVE_INFINITY;
  seq = -1;
  readonly slotCount: Int32Array;
  readonly slotSeq: Int32Array;
  /** By slot: the number before the instant of its last event. */
  readonly slotFrom: Int32Array;
  readonly weakSeq: Int32Array;
  readonly slotRef: Int32Array;
  readonly levels: Float64Array;
  readonly passedAt: Float64Array;
  readonly momentAt: Float64Array;
  readonly stages: Int32Array;
  readonly stageSince: Float64Array;
  readonly phaseEntered: Float64Array;
  readonly phaseLeft: Float64Array;
  readonly lifted: Float64Array;
  readonly restored: Float64Array;
  readonly ledger: Ledger;
  readonly votes = new Map<Id, Vote>();
  readonly flags = new Map<Id, string>();
  readonly current: Instance[];
  readonly older: (Instance[] | null)[];
  readonly finished: (Instance[] | null)[];
  readonly notes: FailureNote[] = [];
  readonly timers = new Timers();
  ended: { readonly as: "completed" | "terminated"; readonly at: number } | null = null;
  protected readonly recording: Recording;
  protected readonly logs: (SlotLog | null)[];
  protected readonly eachSeen: Int32Array;
  protected readonly dueMemo: ({ readonly start: number; readonly base: number; readonly due: number } | null)[];
  protected readonly queued: Uint8Array;
  /** Nodes to look at again: each stands in it at most once. */
  protected queue: Int32Array;
  protected spare: Int32Array;
  protected waiting = 0;
  /** Commitments that, once ended, stay so whatever happens. */
  protected readonly settled: Uint8Array;
  /** Nodes that nothing can move any more. */
  protected readonly asleep: Uint8Array;
  protected readonly moved: Int32Array;
  protected readonly stageGeneration: Int32Array;
  protected readonly passedGeneration: Int32Array;
  protected readonly voteTypes: {
    readonly ballot: number;
    readonly close: number;
    readonly open: number;
    readonly report: number;
  };
  protected readonly lastVoteType: number;
  protected readonly partyIds: readonly Id[];
  protected inForce = false;
  protected forceAt = Number.NEGATIVE_INFINITY;
  protected readonly reports = new Map<Id, number>();
  /** By body: the number before the last notice that its vote can answer. */
  protected readonly asked = new Map<Id, number>();
  protected instantSeq = -1;
  protected momentsChanged = false;
  protected cause: ChangeCause = { kind: "force" };
  protected instantCause: ChangeCause | null = null;
  protected readonly changedNow: number[] = [];
  /** Instants for which timers of tranches and long stops are set. */
  protected readonly paysAt: Float64Array;
  protected readonly longStopAt: Float64Array;

  constructor(program: Program, recording: Recording = { keep: true }) {
    this.program = program;
    this.recording = recording;
    const { agreement } = program;
    const n = program.commitments.length;
    const slots = program.slots.length;
    this.slotCount = new Int32Array(slots);
    this.slotSeq = new Int32Array(slots);
    this.slotFrom = new Int32Array(slots);
    this.weakSeq = new Int32Array(slots);
    this.slotRef = new Int32Array(slots);
    this.levels = new Float64Array(agreement.levels.length);
    this.passedAt = new Float64Array(program.passed.length);
    this.momentAt = new Float64Array(agreement.moments.length);
    this.stages = new Int32Array(agreement.procedures.length);
    this.stageSince = new Float64Array(agreement.procedures.length);
    this.phaseEntered = new Float64Array(agreement.phases.length);
    this.phaseLeft = new Float64Array(agreement.phases.length);
    this.lifted = new Float64Array(program.measures.length);
    this.restored = new Float64Array(program.measures.length);
    this.ledger = new Ledger(agreement.accounts);
    this.current = program.commitments.map((each) => new Instance(each.index));
    this.older = Array.from({ length: n }, () => null);
    this.finished = Array.from({ length: n }, () => null);
    this.logs = program.slots.map((slot) =>
      slot.log || (recording.keep && slot.prohibited) ? { at: [], seq: [], ref: [] } : null,
    );
    this.eachSeen = new Int32Array(n);
    this.dueMemo = Array.from({ length: n }, () => null);
    this.queued = new Uint8Array(program.nodes);
    this.queue = new Int32Array(program.nodes);
    this.spare = new Int32Array(program.nodes);
    this.asleep = new Uint8Array(program.nodes);
    this.settled = Uint8Array.from(program.commitments, (each) => (each.eachCount === null ? 1 : 0));
    this.moved = new Int32Array(agreement.procedures.length);
    this.stageGeneration = new Int32Array(agreement.procedures.length);
    this.passedGeneration = new Int32Array(program.passed.length);
    this.paysAt = new Float64Array(agreement.tranches.length);
    this.longStopAt = new Float64Array(agreement.phases.length);
    this.partyIds = agreement.parties.map((each) => each.id);
    this.voteTypes = {
      ballot: program.types.get("ballot") ?? -1,
      close: program.types.get("close-vote") ?? -1,
      open: program.types.get("open-vote") ?? -1,
      report: program.types.get("report") ?? -1,
    };
    // The kinds of events of bodies come first in the program.
    this.lastVoteType = program.types.has("report") ? 3 : -1;
    this.reset();
  }

  /** Back to before the first event. */
  reset(): void {
    const { agreement } = this.program;
    this.now = Number.NEGATIVE_INFINITY;
    this.seq = -1;
    this.slotCount.fill(0);
    this.slotSeq.fill(-1);
    this.slotFrom.fill(-1);
    this.weakSeq.fill(-1);
    this.slotRef.fill(-1);
    this.levels.fill(Number.NaN);
    this.passedAt.fill(Number.NaN);
    this.momentAt.fill(Number.NaN);
    agreement.procedures.forEach((procedure, index) => {
      this.stages[index] = Math.max(
        0,
        procedure.stages.findIndex((stage) => stage.stage === procedure.initial),
      );
    });
    this.stageSince.fill(Number.NaN);
    this.phaseEntered.fill(Number.NaN);
    this.phaseLeft.fill(Number.NaN);
    this.lifted.fill(Number.NaN);
    this.restored.fill(Number.NaN);
    this.ledger.reset();
    this.votes.clear();
    this.flags.clear();
    for (const instance of this.current) instance.reset();
    this.older.fill(null);
    this.finished.fill(null);
    this.notes.length = 0;
    this.timers.clear();
    this.ended = null;
    for (const log of this.logs) {
      if (log === null) continue;
      log.at.length = 0;
      log.seq.length = 0;
      log.ref.length = 0;
    }
    this.eachSeen.fill(0);
    this.queued.fill(0);
    this.asleep.fill(0);
    this.waiting = 0;
    this.moved.fill(-1);
    this.stageGeneration.fill(0);
    this.passedGeneration.fill(0);
    this.paysAt.fill(Number.NaN);
    this.longStopAt.fill(Number.NaN);
    this.inForce = false;
    this.forceAt = Number.NEGATIVE_INFINITY;
    this.reports.clear();
    this.asked.clear();
    this.instantSeq = -1;
    this.momentsChanged = false;
    this.refreshMoments();
  }

  /** Whether a commitment has one of the states of a bit mask; a continuing duty with a breach counts as violated too. */
  hasStatus(commitment: number, mask: number): boolean {
    const instance = this.current[commitment] as Instance;
    if ((mask & (1 << instance.status)) !== 0) return true;
    if ((mask & (1 << VIOLATED)) !== 0 && instance.breaches > 0) return true;
    const older = this.older[commitment];
    return older !== null && older !== undefined && older.some((each) => (mask & (1 << each.status)) !== 0);
  }

  /** The state of the newest instance; a continuing duty with a breach is violated. */
  finalStatus(commitment: number): number {
    const instance = this.current[commitment] as Instance;
    return instance.breaches > 0 && instance.status === IN_EFFECT ? VIOLATED : instance.status;
  }

  /** How often a commitment has been breached, all its lives together. */
  breachCount(commitment: number): number {
    let sum = breachesOf(this.current[commitment] as Instance);
    const older = this.older[commitment];
    if (older !== null && older !== undefined) for (const each of older) sum += breachesOf(each);
    const finished = this.finished[commitment];
    if (finished !== null && finished !== undefined) for (const each of finished) sum += breachesOf(each);
    return sum;
  }

  heldFor(commitment: number, span: Duration, node: number, reckoning: Reckoning): boolean {
    const until = addToInstant((this.current[commitment] as Instance).since, span, 1, reckoning);
    if (this.now >= until) return true;
    if (node >= 0) this.recheck(node, until);
    return false;
  }

  flag(id: Id): string {
    const procedure = this.program.indexOf.procedures.get(id);
    if (procedure === undefined) return this.flags.get(id) ?? "";
    return this.program.agreement.procedures[procedure]?.stages[this.stages[procedure] as number]?.stage ?? "";
  }

  inPhase(index: number): boolean {
    return !Number.isNaN(this.phaseEntered[index]) && Number.isNaN(this.phaseLeft[index]);
  }

  resolve(when: When, reckoning: Reckoning, instance: Instance | null): number {
    return resolveWhen(
      when,
      (id) => (id === "trigger" ? (instance?.created ?? Number.NaN) : this.moment(id)),
      reckoning,
    );
  }

  moment(id: Id): number {
    const index = this.program.indexOf.moments.get(id);
    return index === undefined ? Number.NaN : (this.momentAt[index] as number);
  }

  /** Events of a slot within [from, to), after a number, within a span before now. */
  countIn(
    slot: number,
    from: number,
    to: number,
    after: number,
    per: Duration | undefined,
    node: number,
    reckoning: Reckoning,
  ): number {
    const log = this.logs[slot];
    if (log === null || log === undefined) return 0;
    const n = countEvents(log, from, to, after, per && addToInstant(this.now, per, -1, reckoning));
    if (per !== undefined && n > 0 && node >= 0) {
      const newest = log.at[log.at.length - 1] as number;
      const leaves = addToInstant(newest, per, 1, reckoning);
      if (leaves > this.now) this.recheck(node, leaves);
    }
    return n;
  }

  /** Looks at a node again at an instant. */
  recheck(node: number, at: number): void {
    this.timers.set(at, { kind: TimerKind.Recheck, index: node, generation: 0, subject: null });
  }

  /** Whether a timer still counts: it has not been overtaken. */
  counts(timer: Timer): boolean {
    switch (timer.kind) {
      case TimerKind.Opens:
      case TimerKind.Due:
      case TimerKind.Cure:
        return (timer.subject as Instance).generation === timer.generation && isLive(timer.subject as Instance);
      case TimerKind.Lapse:
        return this.stageGeneration[timer.index] === timer.generation;
      case TimerKind.Pays:
        return this.paysAt[timer.index] === timer.generation;
      case TimerKind.Force:
        return !this.inForce;
      case TimerKind.VoteLapse:
        return this.votes.get(timer.subject as Id)?.outcome === "open";
      default:
        return true;
    }
  }

  /** Whether a body's report (events `report` with it as actor) is overdue by its own period. */
  reportOverdue(body: Id, every: Duration): boolean {
    const since = Math.max(this.reports.get(body) ?? Number.NEGATIVE_INFINITY, this.forceAt);
    if (!Number.isFinite(since)) return false;
    return this.now > addToInstant(since, every, 1, this.program.reckoning);
  }

  protected mark(node: number): void {
    if (this.queued[node] === 1 || this.asleep[node] === 1) return;
    this.queued[node] = 1;
    this.queue[this.waiting++] = node;
  }

  protected tell(id: Id, instance: number, from: string, to: string, cause: ChangeCause, sum?: string): void {
    this.recording.onChange?.({ at: this.now, id, instance, from, to, cause, ...(sum === undefined ? {} : { sum }) });
  }

  protected tellPlain(id: Id, from: string, to: string, ref: number): void {
    if (this.recording.onChange !== undefined) this.tell(id, 1, from, to, { kind: "events", refs: [ref] });
  }

  protected causeNow(): ChangeCause {
    return this.instantCause ?? { kind: "deadline", due: this.now };
  }

  /** What made a node change: events of this instant that it looks at, else the states it looks at that changed. */
  protected causeOf(node: number): ChangeCause {
    if (this.recording.onChange === undefined) return this.cause;
    const refs = this.refsOf(node);
    if (refs.length > 0) return { kind: "events", refs };
    const rests = (this.program.nodeStatus[node] ?? []).filter((each) => this.changedNow.includes(each));
    return {
      kind: "condition",
      rests: rests.map((each) => this.compiled(each).source.id),
    };
  }

  /** Events of this instant that a node looks at. */
  protected refsOf(node: number): readonly number[] {
    const refs: number[] = [];
    if (!this.recording.keep) return refs;
    for (const slot of this.program.nodeSlots[node] ?? [])
      if ((this.slotSeq[slot] as number) > this.instantSeq) refs.push(this.slotRef[slot] as number);
    return refs;
  }

  protected note(id: Id, message: Said): void {
    if (this.recording.keep) this.notes.push(note(id, message));
  }

  protected compiled(index: number): Compiled {
    return this.program.commitments[index] as Compiled;
  }

  protected changed(commitment: number): void {
    if (this.recording.onChange !== undefined) this.changedNow.push(commitment);
    for (const node of this.program.statusWatch[commitment] ?? []) this.mark(node);
  }

  /** Carries out the effects of a clause. */
  protected abstract perform(effects: readonly Effect[], of: Id): void;
  /** Computes moments and what is counted from them again. */
  protected abstract refreshMoments(): void;
}

function breachesOf(instance: Instance): number {
  return instance.breaches > 0 || instance.status !== VIOLATED ? instance.breaches : 1;
}
