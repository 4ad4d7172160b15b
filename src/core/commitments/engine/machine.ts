import type { Duration, Effect, Id, When, Window } from "../model.ts";
import type { FailureNote } from "../notes.ts";
import { addToInstant, type Reckoning } from "../time/calendar.ts";
import { afterSuspension, close, dueInstant, resolveWhen } from "../time/moments.ts";
import { Instance } from "./instance.ts";
import { Ledger, shareOf } from "./ledger.ts";
import {
  CREATED,
  DISCHARGED,
  EXERCISED,
  EXPIRED,
  FULFILLED,
  IN_EFFECT,
  NONE,
  SUSPENDED,
  TERMINATED,
  VIOLATED,
  statuses,
  type Compiled,
  type Program,
  type Slot,
} from "./program.ts";
import { TimerKind, Timers, type Timer } from "./timers.ts";
import { decide, type Choice } from "./votes.ts";

export { Instance } from "./instance.ts";

/** An event as the machine takes it: names are numbers. */
export interface MachineEvent {
  /** Number of its kind, -1 where nothing looks at it. */
  readonly type: number;
  readonly at: number;
  readonly actor: number;
  readonly target: number;
  readonly grade: number;
  readonly certifiedBy: number;
  readonly disputed: boolean;
  readonly attributes: Readonly<Record<string, string | number>> | null;
  /** Number by which a report names it. */
  readonly ref: number;
}

/** A change of state as it happens, for whoever wants to explain it. */
export interface Change {
  readonly at: number;
  readonly id: Id;
  readonly instance: number;
  readonly from: string;
  readonly to: string;
  readonly cause: ChangeCause;
}

/** What the machine knows of a cause. */
export type ChangeCause =
  | { readonly kind: "events"; readonly refs: readonly number[] }
  | { readonly kind: "deadline"; readonly due: number }
  | { readonly kind: "opening" }
  | { readonly kind: "force" }
  | { readonly kind: "condition"; readonly rests: readonly Id[] }
  | { readonly kind: "effect"; readonly of: Id }
  | { readonly kind: "ending"; readonly as: string };

interface Vote {
  outcome: "open" | "carried" | "failed" | "lapsed";
  readonly ballots: Map<Id, Choice>;
  generation: number;
}

interface SlotLog {
  readonly at: number[];
  readonly seq: number[];
  readonly ref: number[];
}

/** What the machine keeps besides states: histories for reports, changes for explanations. */
export interface Recording {
  /** Keep earlier instances, breaches and notes. */
  readonly keep: boolean;
  readonly onChange?: (change: Change) => void;
}

const LIVE = (1 << CREATED) | (1 << IN_EFFECT) | (1 << SUSPENDED);

/**
 * Runs an agreement through events in order of time. Timers that are due at an instant come first, then the events of
 * that instant, then everything settles. One machine can be reset and run again.
 */
export class Machine {
  readonly program: Program;
  now = Number.NEGATIVE_INFINITY;
  seq = -1;
  readonly slotCount: Int32Array;
  readonly slotSeq: Int32Array;
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

  readonly #recording: Recording;
  readonly #logs: (SlotLog | null)[];
  readonly #eachSeen: Int32Array;
  readonly #dueMemo: ({ readonly start: number; readonly base: number; readonly due: number } | null)[];
  readonly #queued: Uint8Array;
  /** Nodes to look at again: each stands in it at most once. */
  #queue: Int32Array;
  #spare: Int32Array;
  #waiting = 0;
  /** Commitments that, once ended, stay so whatever happens. */
  readonly #settled: Uint8Array;
  readonly #moved: Int32Array;
  readonly #stageGeneration: Int32Array;
  readonly #passedGeneration: Int32Array;
  readonly #voteTypes: {
    readonly ballot: number;
    readonly close: number;
    readonly open: number;
    readonly report: number;
  };
  readonly #lastVoteType: number;
  readonly #partyIds: readonly Id[];
  #inForce = false;
  #forceAt = Number.NEGATIVE_INFINITY;
  readonly #reports = new Map<Id, number>();
  #instantSeq = -1;
  #momentsChanged = false;
  #cause: ChangeCause = { kind: "force" };
  #instantCause: ChangeCause | null = null;
  readonly #changedNow: number[] = [];
  /** Instants for which timers of tranches and long stops are set. */
  readonly #paysAt: Float64Array;
  readonly #longStopAt: Float64Array;

  constructor(program: Program, recording: Recording = { keep: true }) {
    this.program = program;
    this.#recording = recording;
    const { agreement } = program;
    const n = program.commitments.length;
    const slots = program.slots.length;
    this.slotCount = new Int32Array(slots);
    this.slotSeq = new Int32Array(slots);
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
    this.#logs = program.slots.map((slot) =>
      slot.log || (recording.keep && slot.prohibited) ? { at: [], seq: [], ref: [] } : null,
    );
    this.#eachSeen = new Int32Array(n);
    this.#dueMemo = Array.from({ length: n }, () => null);
    this.#queued = new Uint8Array(program.nodes);
    this.#queue = new Int32Array(program.nodes);
    this.#spare = new Int32Array(program.nodes);
    this.#settled = Uint8Array.from(program.commitments, (each) => (each.eachCount === null ? 1 : 0));
    this.#moved = new Int32Array(agreement.procedures.length);
    this.#stageGeneration = new Int32Array(agreement.procedures.length);
    this.#passedGeneration = new Int32Array(program.passed.length);
    this.#paysAt = new Float64Array(agreement.tranches.length);
    this.#longStopAt = new Float64Array(agreement.phases.length);
    this.#partyIds = agreement.parties.map((each) => each.id);
    this.#voteTypes = {
      ballot: program.types.get("ballot") ?? -1,
      close: program.types.get("close-vote") ?? -1,
      open: program.types.get("open-vote") ?? -1,
      report: program.types.get("report") ?? -1,
    };
    // The kinds of events of bodies come first in the program.
    this.#lastVoteType = program.types.has("report") ? 3 : -1;
    this.reset();
  }

  /** Back to before the first event. */
  reset(): void {
    const { agreement } = this.program;
    this.now = Number.NEGATIVE_INFINITY;
    this.seq = -1;
    this.slotCount.fill(0);
    this.slotSeq.fill(-1);
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
    for (const log of this.#logs) {
      if (log === null) continue;
      log.at.length = 0;
      log.seq.length = 0;
      log.ref.length = 0;
    }
    this.#eachSeen.fill(0);
    this.#queued.fill(0);
    this.#waiting = 0;
    this.#moved.fill(-1);
    this.#stageGeneration.fill(0);
    this.#passedGeneration.fill(0);
    this.#paysAt.fill(Number.NaN);
    this.#longStopAt.fill(Number.NaN);
    this.#inForce = false;
    this.#forceAt = Number.NEGATIVE_INFINITY;
    this.#reports.clear();
    this.#instantSeq = -1;
    this.#momentsChanged = false;
    this.#refreshMoments();
  }

  /** Lets time run to an instant: what is due by then happens. An act at a closing instant itself is still in time. */
  advance(to: number): void {
    if (!this.#inForce && this.program.agreement.inForce === undefined && to > Number.NEGATIVE_INFINITY)
      this.#enterForce(to);
    this.#runTimers(to);
    if (to > this.now) this.now = to;
  }

  /** Takes the events from `from` up to `until` (not included); they are in order of time. */
  take(events: readonly MachineEvent[], from = 0, until = events.length): void {
    let index = from;
    while (index < until) {
      const at = (events[index] as MachineEvent).at;
      this.advance(at);
      this.now = at;
      this.#instantSeq = this.seq;
      this.#instantCause = null;
      if (this.#changedNow.length > 0) this.#changedNow.length = 0;
      while (index < until && (events[index] as MachineEvent).at === at) this.#apply(events[index++] as MachineEvent);
      this.#settle();
    }
  }

  // What conditions ask.

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
    const count = (instance: Instance) => Math.max(instance.breaches, instance.status === VIOLATED ? 1 : 0);
    let sum = count(this.current[commitment] as Instance);
    for (const each of this.older[commitment] ?? []) sum += count(each);
    for (const each of this.finished[commitment] ?? []) sum += count(each);
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
    const log = this.#logs[slot];
    if (log === null || log === undefined) return 0;
    const least = per === undefined ? from : Math.max(from, addToInstant(this.now, per, -1, reckoning));
    let n = 0;
    for (let at = log.at.length - 1; at >= 0; at--) {
      const time = log.at[at] as number;
      if ((log.seq[at] as number) <= after || (per !== undefined && time <= least && time !== from)) break;
      if (time >= from && time < to && (per === undefined || time > least)) n++;
    }
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
        return this.#stageGeneration[timer.index] === timer.generation;
      case TimerKind.Pays:
        return this.#paysAt[timer.index] === timer.generation;
      case TimerKind.Force:
        return !this.#inForce;
      case TimerKind.VoteLapse:
        return this.votes.get(timer.subject as Id)?.outcome === "open";
      default:
        return true;
    }
  }

  /** Whether a body's report (events `report` with it as actor) is overdue by its own period. */
  reportOverdue(body: Id, every: Duration): boolean {
    const since = Math.max(this.#reports.get(body) ?? Number.NEGATIVE_INFINITY, this.#forceAt);
    if (!Number.isFinite(since)) return false;
    return this.now > addToInstant(since, every, 1, this.program.reckoning);
  }

  // Time.

  #runTimers(to: number): void {
    while (this.timers.next <= to) {
      const time = this.timers.next;
      this.now = Math.floor(time);
      this.#instantSeq = this.seq;
      if (this.#changedNow.length > 0) this.#changedNow.length = 0;
      while (this.timers.next === time) {
        const timer = this.timers.take();
        if (timer !== undefined) this.#fire(timer);
      }
      this.#settle();
    }
  }

  /** A closed deadline passes after the events of its instant: half a millisecond later. */
  #setDue(instance: Instance, compiled: Compiled): void {
    if (!Number.isFinite(instance.due)) return;
    const closed = compiled.source.window?.close === "instant";
    const generation = instance.generation;
    this.timers.set(closed ? instance.due + 0.5 : instance.due, {
      kind: TimerKind.Due,
      index: instance.commitment,
      generation,
      subject: instance,
    });
  }

  #fire(timer: Timer): void {
    switch (timer.kind) {
      case TimerKind.Opens:
      case TimerKind.Due:
      case TimerKind.Cure: {
        const instance = timer.subject as Instance;
        if (instance.generation !== timer.generation) return;
        const compiled = this.#compiled(timer.index);
        if (timer.kind === TimerKind.Opens) this.#mark(timer.index);
        else if (timer.kind === TimerKind.Due) {
          this.#cause = { kind: "deadline", due: instance.due };
          this.#deadline(compiled, instance);
        } else this.#cureOver(compiled, instance);
        return;
      }
      case TimerKind.Passed:
        if (this.#passedGeneration[timer.index] !== timer.generation) return;
        for (const node of this.program.passed[timer.index]?.nodes ?? []) this.#mark(node);
        return;
      case TimerKind.Recheck:
        this.#mark(timer.index);
        return;
      case TimerKind.Delayed: {
        const { effects, of } = timer.subject as { readonly effects: readonly Effect[]; readonly of: Id };
        this.#perform(effects, of);
        return;
      }
      case TimerKind.Lapse:
        this.#lapse(timer);
        return;
      case TimerKind.Restore:
        this.#restoreDue(timer.index);
        return;
      case TimerKind.Pays:
        if (this.#paysAt[timer.index] === timer.generation) this.#pay(timer);
        return;
      case TimerKind.Hold:
        this.#pay(timer);
        return;
      case TimerKind.LongStop:
        if (this.#longStopAt[timer.index] === timer.generation) this.#longStop(timer.index);
        return;
      case TimerKind.Force:
        if (!this.#inForce) this.#enterForce(this.now);
        return;
      default: {
        const id = timer.subject as Id;
        const vote = this.votes.get(id);
        if (vote !== undefined && vote.generation === timer.generation && vote.outcome === "open")
          this.#closeVote(id, vote, "lapsed");
      }
    }
  }

  // Moments.

  #refreshMoments(): void {
    this.#momentsChanged = false;
    const { agreement, reckoning } = this.program;
    for (let round = 0; round <= agreement.moments.length; round++) {
      let changed = false;
      agreement.moments.forEach((moment, index) => {
        if (moment.on === undefined) return;
        const at = resolveWhen(moment.on, (id) => this.moment(id), reckoning);
        const before = this.momentAt[index] as number;
        // A moment that the first event of a kind has already set stands.
        if (Number.isNaN(at) || at === before || (moment.first !== undefined && before < at)) return;
        this.momentAt[index] = at;
        changed = true;
      });
      if (!changed) break;
    }
    this.program.passed.forEach((atom, index) => {
      const at = this.resolve(atom.when, atom.reckoning, null);
      if (Number.isNaN(at) || at === this.passedAt[index]) return;
      this.passedAt[index] = at;
      const generation = (this.#passedGeneration[index] as number) + 1;
      this.#passedGeneration[index] = generation;
      if (at <= this.now) for (const node of atom.nodes) this.#mark(node);
      else this.timers.set(at, { kind: TimerKind.Passed, index, generation, subject: null });
    });
    agreement.phases.forEach((phase, index) => {
      if (phase.longStop === undefined) return;
      const at = this.resolve(phase.longStop, reckoning, null);
      if (!(at > this.now) || this.#longStopAt[index] === at) return;
      this.#longStopAt[index] = at;
      this.timers.set(at, { kind: TimerKind.LongStop, index, generation: at, subject: null });
    });
    agreement.tranches.forEach((tranche, index) => {
      const at = close(this.resolve(tranche.at, reckoning, null), "throughDay", reckoning);
      if (!(at > this.now) || this.#paysAt[index] === at) return;
      this.#paysAt[index] = at;
      this.timers.set(at, { kind: TimerKind.Pays, index, generation: at, subject: null });
    });
    for (const instance of this.current)
      if (isLive(instance)) this.#rewindow(this.#compiled(instance.commitment), instance);
    if (!this.#inForce && agreement.inForce !== undefined) {
      const at = this.resolve(agreement.inForce, reckoning, null);
      if (at <= this.now) this.#enterForce(this.now);
      else if (!Number.isNaN(at))
        this.timers.set(at, { kind: TimerKind.Force, index: 0, generation: 0, subject: null });
    }
  }

  /** Computes a window again where a moment it counts from has become known. */
  #rewindow(compiled: Compiled, instance: Instance): void {
    const { window } = compiled.source;
    if (window === undefined || instance.n === 0) return;
    if (window.due !== undefined && Number.isNaN(instance.base)) this.#setWindow(compiled, instance);
    else if (window.due !== undefined && "earliest" in window.due) {
      const base = this.resolve(window.due, compiled.reckoning, instance);
      if (base < instance.base) this.#setWindow(compiled, instance);
    } else if (Number.isNaN(instance.opens)) this.#setWindow(compiled, instance);
  }

  #setWindow(compiled: Compiled, instance: Instance): void {
    const { window } = compiled.source;
    if (window === undefined) return;
    const { reckoning } = compiled;
    if (window.opens !== undefined) {
      instance.opens = this.resolve(window.opens, reckoning, instance);
    }
    if (window.due !== undefined) this.#setDueOf(compiled, window, instance);
    this.#arm(compiled, instance);
  }

  /** The due instant; the one computed last is kept, for runs that begin at the same moment again and again. */
  #setDueOf(compiled: Compiled, window: Window, instance: Instance): void {
    const { due } = window;
    if (due === undefined) return;
    const start = "anchor" in due && due.anchor !== null ? this.#anchorTime(due.anchor, instance) : Number.NaN;
    const memo = this.#dueMemo[compiled.index];
    const simple = "at" in due || "anchor" in due;
    if (simple && memo !== undefined && memo !== null && Object.is(memo.start, start)) {
      instance.base = memo.base;
      instance.due = memo.due;
      return;
    }
    instance.base = this.resolve(due, compiled.reckoning, instance);
    const at = dueInstant(window, instance.base, compiled.reckoning);
    instance.due = Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
    if (simple) this.#dueMemo[compiled.index] = { start, base: instance.base, due: instance.due };
  }

  #anchorTime(anchor: Id, instance: Instance): number {
    return anchor === "trigger" ? instance.created : this.moment(anchor);
  }

  #arm(compiled: Compiled, instance: Instance): void {
    instance.generation++;
    if (instance.opens > this.now)
      this.timers.set(instance.opens, {
        kind: TimerKind.Opens,
        index: instance.commitment,
        generation: instance.generation,
        subject: instance,
      });
    this.#setDue(instance, compiled);
  }

  #enterForce(at: number): void {
    this.#inForce = true;
    this.#forceAt = at;
    this.now = Math.max(this.now, at);
    this.#cause = { kind: "force" };
    for (const compiled of this.program.commitments) {
      const { source } = compiled;
      if (source.trigger === undefined && source.dormant !== true && (this.current[compiled.index] as Instance).n === 0)
        this.#create(compiled);
      this.#mark(compiled.index);
    }
    for (let node = this.program.commitments.length; node < this.program.nodes; node++) this.#mark(node);
    this.#settle();
  }

  // Events.

  #apply(event: MachineEvent): void {
    const seq = ++this.seq;
    const { type } = event;
    if (type < 0) return;
    if (type <= this.#lastVoteType) this.#institutional(event);
    const slots = this.program.slotsOfType[type] as readonly Slot[];
    const queued = this.#queued;
    for (const slot of slots) {
      if (!matches(slot, event)) continue;
      const { index, nodes } = slot;
      if (
        event.grade >= slot.grade &&
        !event.disputed &&
        (slot.certifiedBy === -1 || slot.certifiedBy === event.certifiedBy)
      ) {
        this.slotCount[index] = (this.slotCount[index] as number) + 1;
        this.slotSeq[index] = seq;
        this.slotRef[index] = event.ref;
        const log = this.#logs[index];
        if (log !== null && log !== undefined) {
          log.at.push(event.at);
          log.seq.push(seq);
          log.ref.push(event.ref);
        }
        if (slot.hooks.length > 0) this.#hook(slot, event);
      } else this.weakSeq[index] = seq;
      for (const node of nodes) {
        if (queued[node] === 1) continue;
        queued[node] = 1;
        this.#queue[this.#waiting++] = node;
      }
    }
  }

  /** Ballots and reports of bodies. */
  #institutional(event: MachineEvent): void {
    if (event.type === this.#voteTypes.report) {
      const body = this.#partyIds[event.actor];
      if (body !== undefined) this.#reports.set(body, event.at);
    } else this.#ballot(event);
  }

  #hook(slot: Slot, event: MachineEvent): void {
    for (const hook of slot.hooks) {
      switch (hook.kind) {
        case "moment":
          if (!(event.at >= (this.momentAt[hook.index] as number))) {
            this.momentAt[hook.index] = event.at;
            this.#momentsChanged = true;
            this.#tellPlain(this.program.agreement.moments[hook.index]?.id ?? "", "unknown", "known", event.ref);
          }
          break;
        case "level": {
          const value = Number(event.attributes?.[hook.attribute] ?? Number.NaN);
          if (Number.isNaN(value)) break;
          this.levels[hook.index] = value;
          for (const node of this.program.levelWatch[hook.index] ?? []) this.#mark(node);
          break;
        }
        case "move":
          if (this.stages[hook.index] === hook.from && this.#moved[hook.index] !== this.seq) {
            this.#moved[hook.index] = this.seq;
            this.#moveTo(hook.index, hook.to, { kind: "events", refs: [event.ref] });
          }
          break;
        case "notice":
          this.#notice(hook.index, event);
      }
    }
  }

  #moveTo(procedure: number, stage: number, cause: ChangeCause): void {
    const found = this.program.agreement.procedures[procedure];
    if (found === undefined) return;
    const before = found.stages[this.stages[procedure] as number]?.stage ?? "";
    this.stages[procedure] = stage;
    this.stageSince[procedure] = this.now;
    const generation = (this.#stageGeneration[procedure] as number) + 1;
    this.#stageGeneration[procedure] = generation;
    this.#tell(found.id, 1, before, found.stages[stage]?.stage ?? "", cause);
    const lapse = found.stages[stage]?.lapse;
    if (lapse !== undefined)
      this.timers.set(addToInstant(this.now, lapse.after, 1, this.program.reckoning), {
        kind: TimerKind.Lapse,
        index: procedure,
        generation,
        subject: lapse.to,
      });
    for (const node of this.program.flagWatch.get(found.id) ?? []) this.#mark(node);
  }

  #lapse(timer: Timer): void {
    if (this.#stageGeneration[timer.index] !== timer.generation) return;
    const procedure = this.program.agreement.procedures[timer.index];
    const stage = procedure?.stages.findIndex((each) => each.stage === timer.subject) ?? -1;
    if (stage >= 0) this.#moveTo(timer.index, stage, { kind: "deadline", due: this.now });
  }

  // Votes: events `open-vote`, `ballot` (attribute `choice`) and `close-vote`, whose target is the body.

  #ballot(event: MachineEvent): void {
    const id = this.#partyIds[event.target];
    const body = id === undefined ? undefined : this.program.bodies.get(id);
    if (id === undefined || body === undefined) return;
    if (event.type === this.#voteTypes.open) {
      this.#openVote(id);
      return;
    }
    if (!this.votes.has(id)) this.#openVote(id);
    const vote = this.votes.get(id);
    if (vote === undefined || vote.outcome !== "open") return;
    const actor = this.#partyIds[event.actor];
    const choice = event.attributes?.["choice"];
    if (event.type === this.#voteTypes.ballot) {
      if (actor === undefined || !body.members.some((member) => member.party === actor)) {
        this.#note("ballot-of-no-member", `A ballot in ${id} by somebody who is no member does not count.`, id);
        return;
      }
      if (choice === "for" || choice === "against" || choice === "abstain") vote.ballots.set(actor, choice);
    }
    const outcome = decide(body, vote.ballots, event.type === this.#voteTypes.close);
    if (outcome !== null) this.#closeVote(id, vote, outcome);
  }

  #openVote(id: Id): void {
    const generation = (this.votes.get(id)?.generation ?? 0) + 1;
    this.votes.set(id, { outcome: "open", ballots: new Map(), generation });
    const body = this.program.bodies.get(id);
    const lapse = body?.rule?.silence ?? body?.rule?.lapseAfter;
    if (lapse !== undefined)
      this.timers.set(addToInstant(this.now, lapse, 1, this.program.reckoning), {
        kind: TimerKind.VoteLapse,
        index: 0,
        generation,
        subject: id,
      });
    for (const node of this.program.voteWatch.get(id) ?? []) this.#mark(node);
  }

  #closeVote(id: Id, vote: Vote, outcome: "carried" | "failed" | "lapsed"): void {
    // Under a silence procedure, time without objection carries the motion.
    const silent = outcome === "lapsed" && this.program.bodies.get(id)?.rule?.silence !== undefined;
    const objected = [...vote.ballots.values()].includes("against");
    vote.outcome = silent ? (objected ? "failed" : "carried") : outcome;
    this.#tell(id, vote.generation, "open", vote.outcome, this.#causeNow());
    for (const node of this.program.voteWatch.get(id) ?? []) this.#mark(node);
  }

  // Relief and snapback.

  #notice(index: number, event: MachineEvent): void {
    const relief = this.program.agreement.relief[index];
    const snapback = relief?.snapback;
    if (relief === undefined || snapback === undefined) return;
    const { reckoning } = this.program;
    const who = this.#partyIds[event.actor];
    if (snapback.who.length > 0 && (who === undefined || !snapback.who.includes(who))) {
      this.#note(
        "notice-of-no-standing",
        `A notice by ${who ?? "nobody named"} cannot bring measures back.`,
        relief.id,
      );
      return;
    }
    if (snapback.sunset !== undefined && this.now >= this.resolve(snapback.sunset, reckoning, null)) {
      this.#note("notice-after-sunset", "The notice came after the power to bring measures back had ended.", relief.id);
      return;
    }
    const at = close(addToInstant(this.now, snapback.delay, 1, reckoning), snapback.close ?? "throughDay", reckoning);
    this.timers.set(at, { kind: TimerKind.Restore, index, generation: 0, subject: relief.id });
  }

  #restoreDue(index: number): void {
    const blocked = this.program.relief[index]?.blockedBy;
    const relief = this.program.agreement.relief[index];
    if (relief === undefined) return;
    if (blocked !== null && blocked !== undefined && blocked(this, null) === 2) {
      this.#note(
        "snapback-blocked",
        "The measures did not come back: the decision that blocks them was taken.",
        relief.id,
      );
      return;
    }
    this.#restore(index, { kind: "deadline", due: this.now });
  }

  #restore(index: number, cause: ChangeCause): void {
    const relief = this.program.agreement.relief[index];
    if (relief === undefined) return;
    const { snapback } = relief;
    const measures = snapback === undefined || snapback.restores === "all" ? relief.measures : snapback.restores;
    const { reckoning } = this.program;
    const asOf =
      snapback?.asOf === undefined ? Number.NEGATIVE_INFINITY : this.resolve({ at: snapback.asOf }, reckoning, null);
    for (const measure of measures) {
      const at = this.program.indexOf.measures.get(measure) ?? -1;
      const lifted = this.lifted[at] as number;
      if (Number.isNaN(lifted) || lifted <= asOf) continue;
      this.lifted[at] = Number.NaN;
      this.restored[at] = this.now;
      this.#tell(measure, 1, "lifted", "restored", cause);
    }
  }

  #lift(measure: Id, cause: ChangeCause): void {
    const at = this.program.indexOf.measures.get(measure);
    if (at === undefined || !Number.isNaN(this.lifted[at])) return;
    this.lifted[at] = this.now;
    this.#tell(measure, 1, "in force", "lifted", cause);
  }

  // Money.

  #pay(timer: Timer): void {
    const tranche = this.program.agreement.tranches[timer.index];
    const tests = this.program.tranches[timer.index];
    if (tranche === undefined || tests === undefined) return;
    const before = (timer.kind === TimerKind.Hold ? timer.subject : null) as readonly boolean[] | null;
    const met = tests.map((test) => test(this, null) === 2);
    const whole = met.every(Boolean);
    const minor = BigInt(tranche.minor);
    let share = 0n;
    tranche.indicators.forEach((indicator, index) => {
      if (met[index] === true && before?.[index] !== true && (tranche.partial || whole))
        share += shareOf(minor, indicator.share);
    });
    // Rounding leaves nothing behind once everything is met: the last payment is the rest.
    const paid = this.ledger.movements
      .filter((each) => each.cause === tranche.id && each.memo === tranche.id)
      .reduce((sum, each) => sum + each.minor, 0n);
    if (tranche.indicators.length === 0 || whole) share = minor - paid;
    this.#payOut(tranche.id, timer.index, share);
    if (whole || tranche.indicators.length === 0) return;
    if (timer.kind === TimerKind.Pays && tranche.holdFor !== undefined)
      this.timers.set(
        close(addToInstant(this.now, tranche.holdFor, 1, this.program.reckoning), "instant", this.program.reckoning),
        { kind: TimerKind.Hold, index: timer.index, generation: 0, subject: tranche.partial ? met : null },
      );
    else
      this.#note(
        tranche.onLapse === "forfeit" ? "tranche-forfeited" : "tranche-rolled-over",
        `Of tranche ${tranche.id}, ${minor - paid - share} minor units ${tranche.onLapse === "forfeit" ? "are forfeited" : "roll over"}: its indicators are not all met.`,
        tranche.id,
      );
  }

  #payOut(id: Id, index: number, share: bigint): void {
    const tranche = this.program.agreement.tranches[index];
    if (tranche === undefined || share <= 0n) return;
    const account = (name: Id) => this.program.indexOf.accounts.get(name) ?? -1;
    if (!this.ledger.move(this.now, account(tranche.from), account(tranche.to), share, id, id)) {
      this.#note(
        "insufficient-funds",
        `Tranche ${id} of ${share} minor units was not paid: ${tranche.from} holds less.`,
        id,
      );
      return;
    }
    this.#watchBalance(tranche.from);
    this.#watchBalance(tranche.to);
    this.#tell(id, 1, "due", `paid ${share} ${tranche.currency}`, { kind: "deadline", due: this.now });
    if (tranche.coInvest !== undefined) {
      const part = shareOf(share, tranche.coInvest.ratio);
      if (
        !this.ledger.move(
          this.now,
          account(tranche.coInvest.from),
          account(tranche.to),
          part,
          `${id} co-investment`,
          id,
        )
      )
        this.#note("insufficient-funds", `The co-investment of ${part} in ${id} was not paid.`, id);
    }
    for (const profit of tranche.profitShare ?? []) {
      const part = shareOf(share, profit.share);
      if (!this.ledger.move(this.now, account(tranche.to), account(profit.to), part, `${id} share`, id))
        this.#note("insufficient-funds", `The share of ${profit.to} in ${id} was not paid.`, id);
    }
  }

  #watchBalance(account: Id): void {
    for (const node of this.program.balanceWatch.get(account) ?? []) this.#mark(node);
  }

  // Settling.

  #mark(node: number): void {
    if (this.#queued[node] === 1) return;
    this.#queued[node] = 1;
    this.#queue[this.#waiting++] = node;
  }

  #settle(): void {
    if (this.#momentsChanged) this.#refreshMoments();
    let rounds = 0;
    while (this.#waiting > 0) {
      const round = this.#queue;
      const size = this.#waiting;
      this.#queue = this.#spare;
      this.#spare = round;
      this.#waiting = 0;
      if (size > 1) sortFirst(round, size);
      const queued = this.#queued;
      for (let at = 0; at < size; at++) queued[round[at] as number] = 0;
      for (let at = 0; at < size; at++) this.#step(round[at] as number);
      if (++rounds > 1000) {
        const message = "Clauses set each other off without end at one instant; the rest was left.";
        this.#note("does-not-settle", message, this.program.agreement.id);
        for (let at = 0; at < this.#waiting; at++) queued[this.#queue[at] as number] = 0;
        this.#waiting = 0;
      }
    }
  }

  #step(node: number): void {
    const commitments = this.program.commitments.length;
    if (node < commitments) {
      const { status } = this.current[node] as Instance;
      if (status >= FULFILLED && this.#settled[node] === 1 && this.older[node] === null) {
        // Only how late it was performed can still become known.
        if (status !== VIOLATED || !this.#recording.keep) return;
      }
      this.#stepCommitment(this.program.commitments[node] as Compiled);
    } else if (node < commitments + this.program.phases.length) this.#stepPhase(node - commitments, node);
    else this.#stepEnding(node - commitments - this.program.phases.length, node);
  }

  #stepCommitment(compiled: Compiled): void {
    const { index } = compiled;
    const current = this.current[index] as Instance;
    if (this.#inForce && this.ended === null && compiled.trigger !== null) {
      if (compiled.eachCount !== null) {
        const count = compiled.eachCount(this);
        while ((this.#eachSeen[index] as number) < count) {
          this.#eachSeen[index] = (this.#eachSeen[index] as number) + 1;
          this.#cause = this.#causeOf(index);
          this.#create(compiled);
        }
      } else if (current.n === 0 && compiled.trigger(this, null) === 2) {
        this.#cause = this.#causeOf(index);
        this.#create(compiled);
      }
    }
    const older = this.older[index];
    if (older !== null && older !== undefined) {
      for (const instance of older) this.#stepInstance(compiled, instance);
      const live = older.filter((each) => isLive(each));
      if (live.length < older.length) {
        if (this.#recording.keep) (this.finished[index] ??= []).push(...older.filter((each) => !isLive(each)));
        this.older[index] = live.length === 0 ? null : live;
      }
    }
    this.#stepInstance(compiled, this.current[index] as Instance);
  }

  #create(compiled: Compiled): void {
    const { index } = compiled;
    let instance = this.current[index] as Instance;
    const { n } = instance;
    if (n > 0) {
      if (isLive(instance)) (this.older[index] ??= []).push(instance);
      else if (this.#recording.keep) (this.finished[index] ??= []).push(instance);
      instance = new Instance(index);
      this.current[index] = instance;
    }
    instance.n = n + 1;
    const from = compiled.strictlyAfter ? this.seq : this.#instantSeq;
    instance.begin(this.now, from, compiled.actSlot < 0 ? 0 : this.#countUpTo(compiled.actSlot, from));
    this.#transit(compiled, instance, CREATED, this.#cause);
    this.#setWindow(compiled, instance);
    this.#mark(index);
  }

  #countUpTo(slot: number, seq: number): number {
    const count = this.slotCount[slot] as number;
    if ((this.slotSeq[slot] as number) <= seq) return count;
    const log = this.#logs[slot];
    if (log === null || log === undefined) return Math.max(0, count - 1);
    let at = log.seq.length;
    while (at > 0 && (log.seq[at - 1] as number) > seq) at--;
    return at;
  }

  #stepInstance(compiled: Compiled, instance: Instance): void {
    if (instance.status === CREATED) {
      if (!(this.now >= instance.opens)) return;
      if (compiled.condition !== null && compiled.condition(this, instance) !== 2) return;
      if (compiled.condition === null && compiled.source.condition !== undefined) {
        // Its condition is words only: nobody has said formally when it holds.
        return;
      }
      if (instance.opens > instance.created) instance.fromSeq = Math.max(instance.fromSeq, this.#instantSeq);
      const opening = instance.opens === this.now && instance.opens > instance.created;
      this.#transit(compiled, instance, IN_EFFECT, opening ? { kind: "opening" } : this.#causeOf(compiled.index));
    }
    if (instance.status === IN_EFFECT || instance.status === SUSPENDED) {
      const excused = this.#exceptions(compiled, instance);
      if (instance.status === IN_EFFECT) this.#inEffect(compiled, instance, excused);
    } else if (
      instance.status === VIOLATED &&
      compiled.source.modality === "obligation" &&
      Number.isNaN(instance.performedAt) &&
      compiled.act !== null &&
      compiled.source.maintain === undefined &&
      compiled.act(this, instance) === 2
    ) {
      instance.performedAt = this.now;
      this.#tell(compiled.source.id, instance.n, "violated", "performed late", this.#causeOf(compiled.index));
    }
  }

  /** What frees, suspends or excuses; says whether a breach would be excused. */
  #exceptions(compiled: Compiled, instance: Instance): boolean {
    let excused = false;
    for (let at = 0; at < compiled.exceptions.length; at++) {
      const exception = compiled.exceptions[at];
      if (exception === undefined || exception.when === null) continue;
      const holds = exception.when(this, instance) === 2;
      if (exception.effect === "excuse") excused ||= holds;
      else if (exception.effect === "discharge") {
        if (!holds) continue;
        this.#transit(compiled, instance, DISCHARGED, this.#causeOf(compiled.index));
        return false;
      } else if (instance.status === IN_EFFECT && holds && !(exception.until?.(this, instance) === 2)) {
        instance.suspendedBy = at;
        this.#suspend(compiled, instance, this.#causeOf(compiled.index));
      } else if (
        instance.status === SUSPENDED &&
        instance.suspendedBy === at &&
        (exception.until === null ? !holds : exception.until(this, instance) === 2)
      )
        this.#resume(compiled, instance, this.#causeOf(compiled.index));
    }
    return excused;
  }

  #inEffect(compiled: Compiled, instance: Instance, excused: boolean): void {
    const { source } = compiled;
    if (compiled.maintain !== null) {
      const value = compiled.maintain(this, instance);
      if (value === 0 && !instance.inBreach) {
        instance.inBreach = true;
        this.#breach(compiled, instance, excused, this.#refsOf(compiled.index), this.#causeOf(compiled.index));
      } else if (value === 2) instance.inBreach = false;
      if (source.modality !== "prohibition") return;
    }
    if (compiled.cure !== null && !Number.isNaN(instance.breachAt)) {
      this.#curing(compiled, instance);
      return;
    }
    if (compiled.act === null) return;
    if (source.modality === "prohibition") {
      this.#forbidden(compiled, instance, excused);
      return;
    }
    if (compiled.act(this, instance) !== 2) return;
    const cause = this.#causeOf(compiled.index);
    if (source.modality === "obligation") {
      instance.performedAt = this.now;
      this.#transit(compiled, instance, FULFILLED, cause);
      this.#perform(compiled.onFulfil, source.id);
      this.#repeat(compiled, instance);
    } else if (source.modality === "power") {
      instance.performedAt = this.now;
      this.#transit(compiled, instance, EXERCISED, cause);
      this.#perform(compiled.onExercise, source.id);
    } else {
      instance.performedAt = this.now;
      instance.fromSeq = this.seq;
      this.#tell(source.id, instance.n, "inEffect", "used", cause);
      this.#perform(compiled.onExercise, source.id);
    }
  }

  /** What is forbidden has happened: once for each event where the act is one event. */
  #forbidden(compiled: Compiled, instance: Instance, excused: boolean): void {
    if (compiled.act === null || compiled.act(this, instance) !== 2) return;
    let times = 1;
    if (compiled.actSlot >= 0) {
      const count = this.slotCount[compiled.actSlot] as number;
      times = Math.max(1, count - instance.baseCount);
      instance.baseCount = count;
    }
    instance.fromSeq = this.seq;
    const log = compiled.actSlot < 0 ? null : this.#logs[compiled.actSlot];
    const cause = this.#recording.onChange === undefined ? this.#cause : this.#causeOf(compiled.index);
    for (let k = times; k > 0; k--) {
      const ref = log === null || log === undefined ? undefined : log.ref[log.ref.length - k];
      const refs = ref === undefined ? this.#refsOf(compiled.index) : [ref];
      this.#breach(compiled, instance, excused, refs, cause);
      if (instance.status !== IN_EFFECT) return;
    }
  }

  #breach(compiled: Compiled, instance: Instance, excused: boolean, refs: readonly number[], cause: ChangeCause): void {
    const { source } = compiled;
    if (this.#recording.keep) (instance.log ??= []).push({ at: this.now, refs, excused });
    if (excused) {
      this.#tell(source.id, instance.n, statuses[instance.status] ?? "", "excused", cause);
      return;
    }
    const continuing = (source.modality === "prohibition" && source.once !== true) || source.maintain !== undefined;
    if (continuing) {
      instance.breaches++;
      this.#tell(source.id, instance.n, statuses[instance.status] ?? "", "violated", cause);
      this.#changed(compiled.index);
      if (instance.breaches === 1) instance.since = this.now;
    } else {
      instance.breaches = 1;
      this.#transit(compiled, instance, VIOLATED, cause);
    }
    this.#perform(compiled.onViolate, source.id);
  }

  #deadline(compiled: Compiled, instance: Instance): void {
    const { source } = compiled;
    const cause: ChangeCause = { kind: "deadline", due: instance.due };
    if (instance.status === SUSPENDED) {
      instance.lapsed = source.window?.onSuspend === "runs";
      return;
    }
    if (instance.status === CREATED) {
      this.#transit(compiled, instance, EXPIRED, cause);
      return;
    }
    if (instance.status !== IN_EFFECT) return;
    if (source.modality === "power" || source.modality === "permission") {
      this.#transit(compiled, instance, EXPIRED, cause);
      return;
    }
    if (source.modality === "prohibition" || source.maintain !== undefined) {
      this.#transit(compiled, instance, instance.breaches > 0 ? VIOLATED : FULFILLED, cause);
      if (instance.breaches === 0) this.#perform(compiled.onFulfil, source.id);
      return;
    }
    if (compiled.act === null) {
      // Nobody has said formally what performs it: that the deadline passed is known, not that it was missed.
      this.#note(
        "performance-not-formal",
        `The deadline of ${source.id} passed; its act is stated in words only.`,
        source.id,
      );
      return;
    }
    if (compiled.cure !== null) {
      instance.breachAt = this.now;
      this.#mark(compiled.index);
      return;
    }
    const excused = this.#exceptions(compiled, instance);
    if (instance.status === IN_EFFECT) {
      this.#breach(compiled, instance, excused, [], cause);
      if (!excused) this.#repeat(compiled, instance);
    }
  }

  #curing(compiled: Compiled, instance: Instance): void {
    const { cure } = compiled;
    if (cure === null) return;
    if (cure.by(this, instance) === 2) {
      instance.performedAt = this.now;
      this.#transit(compiled, instance, FULFILLED, this.#causeOf(compiled.index));
      this.#perform(compiled.onFulfil, compiled.source.id);
      return;
    }
    if (!Number.isNaN(instance.curableUntil) || (this.slotSeq[cure.notice] as number) <= instance.fromSeq) return;
    const closing = compiled.source.window?.close ?? "throughDay";
    const until = close(addToInstant(this.now, cure.within, 1, compiled.reckoning), closing, compiled.reckoning);
    instance.curableUntil = until;
    instance.generation++;
    this.timers.set(closing === "instant" ? until + 0.5 : until, {
      kind: TimerKind.Cure,
      index: compiled.index,
      generation: instance.generation,
      subject: instance,
    });
  }

  #cureOver(compiled: Compiled, instance: Instance): void {
    if (instance.status !== IN_EFFECT) return;
    const excused = this.#exceptions(compiled, instance);
    if (instance.status === IN_EFFECT)
      this.#breach(compiled, instance, excused, [], { kind: "deadline", due: instance.curableUntil });
  }

  #suspend(compiled: Compiled, instance: Instance, cause: ChangeCause): void {
    instance.suspendedAt = this.now;
    if (compiled.source.window?.onSuspend !== "runs") instance.generation++;
    this.#transit(compiled, instance, SUSPENDED, cause);
  }

  #resume(compiled: Compiled, instance: Instance, cause: ChangeCause): void {
    const { window } = compiled.source;
    instance.suspendedBy = -1;
    if (compiled.source.modality === "prohibition") {
      instance.fromSeq = this.seq;
      if (compiled.actSlot >= 0) instance.baseCount = this.slotCount[compiled.actSlot] as number;
    }
    this.#transit(compiled, instance, IN_EFFECT, cause);
    if (window === undefined) return;
    if (window.onSuspend === "runs") {
      if (instance.lapsed) this.#deadline(compiled, instance);
      return;
    }
    instance.due = afterSuspension(instance.due, instance.suspendedAt, this.now, window.close, compiled.reckoning);
    this.#arm(compiled, instance);
  }

  /** The next life of a repeated duty: its deadline is counted from the first one's, so that months do not drift. */
  #repeat(compiled: Compiled, ended: Instance): void {
    const { repeat, window } = compiled.source;
    if (repeat === undefined || this.ended !== null) return;
    if (repeat.count !== undefined && ended.n >= repeat.count) return;
    if (!Number.isFinite(ended.due) || Number.isNaN(ended.base) || window === undefined) return;
    const { due, n, base } = ended;
    this.#cause = { kind: "effect", of: compiled.source.id };
    this.#create(compiled);
    const next = this.current[compiled.index] as Instance;
    const every = { ...repeat.every, n: repeat.every.n * n };
    const first = Number.isNaN(this.#firstBase(compiled)) ? base : this.#firstBase(compiled);
    next.base = base;
    next.opens = due;
    next.due = dueInstant(window, addToInstant(first, every, 1, compiled.reckoning), compiled.reckoning);
    next.fromSeq = this.seq;
    this.#arm(compiled, next);
  }

  #firstBase(compiled: Compiled): number {
    const first = this.finished[compiled.index]?.find((each) => each.n === 1);
    return first?.base ?? (this.current[compiled.index] as Instance).base;
  }

  #stepPhase(index: number, node: number): void {
    const phase = this.program.phases[index];
    const source = this.program.agreement.phases[index];
    if (phase === undefined || source === undefined || !this.#inForce) return;
    if (Number.isNaN(this.phaseEntered[index]) && phase.enter !== null && phase.enter(this, null) === 2)
      this.#enterPhase(index, this.#causeOf(node));
    if (this.inPhase(index) && phase.exit !== null && phase.exit(this, null) === 2) {
      this.phaseLeft[index] = this.now;
      this.#tell(source.id, 1, "entered", "left", this.#causeOf(node));
      for (const watcher of this.program.phaseWatch[index] ?? []) this.#mark(watcher);
    }
  }

  #enterPhase(index: number, cause: ChangeCause): void {
    const source = this.program.agreement.phases[index];
    if (source === undefined || !Number.isNaN(this.phaseEntered[index])) return;
    this.phaseEntered[index] = this.now;
    this.#tell(source.id, 1, "ahead", "entered", cause);
    for (const relief of this.program.agreement.relief)
      for (const step of relief.phases)
        if (step.phase === source.id)
          for (const measure of step.lift) this.#lift(measure, { kind: "effect", of: source.id });
    for (const watcher of this.program.phaseWatch[index] ?? []) this.#mark(watcher);
  }

  #longStop(index: number): void {
    const phase = this.program.agreement.phases[index];
    if (phase === undefined || !Number.isNaN(this.phaseEntered[index])) return;
    this.#tell(phase.id, 1, "ahead", "long stop", { kind: "deadline", due: this.now });
    this.#perform(phase.onLongStop ?? [], phase.id);
  }

  #stepEnding(index: number, node: number): void {
    if (this.ended !== null || !this.#inForce) return;
    const ending = this.program.agreement.endings[index];
    if (ending === undefined || this.program.endings[index]?.(this, null) !== 2) return;
    this.ended = { as: ending.as, at: this.now };
    this.#tell(this.program.agreement.id, 1, "in force", ending.as, this.#causeOf(node));
    for (const compiled of this.program.commitments) {
      if (compiled.source.survives === true) continue;
      for (const instance of [this.current[compiled.index] as Instance, ...(this.older[compiled.index] ?? [])])
        if (isLive(instance)) this.#transit(compiled, instance, TERMINATED, { kind: "ending", as: ending.as });
    }
  }

  // Effects.

  #perform(effects: readonly Effect[], of: Id): void {
    for (const effect of effects) this.#effect(effect, of);
  }

  #effect(effect: Effect, of: Id): void {
    const cause: ChangeCause = { kind: "effect", of };
    if ("after" in effect)
      this.timers.set(addToInstant(this.now, effect.after, 1, this.program.reckoning), {
        kind: TimerKind.Delayed,
        index: 0,
        generation: 0,
        subject: { effects: effect.effects, of },
      });
    else if ("setFlag" in effect) {
      const procedure = this.program.indexOf.procedures.get(effect.setFlag);
      if (procedure === undefined) {
        this.#tell(effect.setFlag, 1, this.flags.get(effect.setFlag) ?? "", effect.to, cause);
        this.flags.set(effect.setFlag, effect.to);
        for (const node of this.program.flagWatch.get(effect.setFlag) ?? []) this.#mark(node);
      } else {
        const stages = this.program.agreement.procedures[procedure]?.stages ?? [];
        const stage = stages.findIndex((each) => each.stage === effect.to);
        if (stage >= 0) this.#moveTo(procedure, stage, cause);
      }
    } else if ("enterPhase" in effect) {
      this.#enterPhase(this.program.indexOf.phases.get(effect.enterPhase) ?? -1, cause);
    } else if ("openVote" in effect) this.#openVote(effect.openVote);
    else if ("lift" in effect) this.#lift(effect.lift, cause);
    else if ("reimpose" in effect) this.#restore(this.program.indexOf.relief.get(effect.reimpose) ?? -1, cause);
    else if ("post" in effect) {
      const { from, to, minor, memo } = effect.post;
      const account = (name: Id) => this.program.indexOf.accounts.get(name) ?? -1;
      if (this.ledger.move(this.now, account(from), account(to), BigInt(minor), memo ?? "", of)) {
        this.#watchBalance(from);
        this.#watchBalance(to);
      } else this.#note("insufficient-funds", `${minor} minor units were not moved: ${from} holds less.`, of);
    } else this.#onCommitments(effect, cause);
  }

  #onCommitments(effect: Effect, cause: ChangeCause): void {
    const named = Object.entries(effect)[0]?.[1] as Id;
    for (const index of this.program.targets.get(named) ?? []) {
      const compiled = this.#compiled(index);
      const instances = [this.current[index] as Instance, ...(this.older[index] ?? [])];
      if ("create" in effect) {
        this.#cause = cause;
        if (this.ended === null) this.#create(compiled);
        continue;
      }
      for (const instance of instances) {
        const live = isLive(instance);
        if ("activate" in effect) {
          if (instance.status === NONE) {
            this.#cause = cause;
            this.#create(compiled);
          }
          if (instance.status === CREATED) this.#transit(compiled, instance, IN_EFFECT, cause);
        } else if ("suspend" in effect) {
          if (instance.status === IN_EFFECT) this.#suspend(compiled, instance, cause);
        } else if ("resume" in effect) {
          if (instance.status === SUSPENDED) this.#resume(compiled, instance, cause);
        } else if ("discharge" in effect) {
          if (live) this.#transit(compiled, instance, DISCHARGED, cause);
        } else if ("terminate" in effect) {
          if (live) this.#transit(compiled, instance, TERMINATED, cause);
        } else if ("extend" in effect && live && Number.isFinite(instance.due)) {
          instance.due = addToInstant(instance.due, effect.by, 1, compiled.reckoning);
          this.#arm(compiled, instance);
        }
      }
      this.#mark(index);
    }
  }

  // Telling.

  #transit(compiled: Compiled, instance: Instance, to: number, cause: ChangeCause): void {
    const from = instance.status;
    instance.status = to;
    if (!(to === IN_EFFECT && from === SUSPENDED && instance.breaches > 0)) instance.since = this.now;
    this.#tell(compiled.source.id, instance.n, statuses[from] ?? "", statuses[to] ?? "", cause);
    this.#changed(compiled.index);
  }

  #changed(commitment: number): void {
    if (this.#recording.onChange !== undefined) this.#changedNow.push(commitment);
    for (const node of this.program.statusWatch[commitment] ?? []) this.#mark(node);
  }

  #tell(id: Id, instance: number, from: string, to: string, cause: ChangeCause): void {
    this.#recording.onChange?.({ at: this.now, id, instance, from, to, cause });
  }

  #tellPlain(id: Id, from: string, to: string, ref: number): void {
    if (this.#recording.onChange !== undefined) this.#tell(id, 1, from, to, { kind: "events", refs: [ref] });
  }

  #causeNow(): ChangeCause {
    return this.#instantCause ?? { kind: "deadline", due: this.now };
  }

  /** What made a node change: events of this instant that it looks at, else the states it looks at that changed. */
  #causeOf(node: number): ChangeCause {
    if (this.#recording.onChange === undefined) return this.#cause;
    const refs = this.#refsOf(node);
    if (refs.length > 0) return { kind: "events", refs };
    const rests = (this.program.nodeStatus[node] ?? []).filter((each) => this.#changedNow.includes(each));
    return {
      kind: "condition",
      rests: rests.map((each) => this.#compiled(each).source.id),
    };
  }

  /** Events of this instant that a node looks at. */
  #refsOf(node: number): readonly number[] {
    const refs: number[] = [];
    if (!this.#recording.keep) return refs;
    for (const slot of this.program.nodeSlots[node] ?? [])
      if ((this.slotSeq[slot] as number) > this.#instantSeq) refs.push(this.slotRef[slot] as number);
    return refs;
  }

  #note(code: string, message: string, id: Id): void {
    if (this.#recording.keep) this.notes.push({ code, message, id });
  }

  #compiled(index: number): Compiled {
    return this.program.commitments[index] as Compiled;
  }
}

function isLive(instance: Instance): boolean {
  return (LIVE & (1 << instance.status)) !== 0;
}

/** Sorts the first numbers of an array: few, so by insertion; many, natively. */
function sortFirst(numbers: Int32Array, size: number): void {
  if (size > 24) {
    numbers.subarray(0, size).sort();
    return;
  }
  for (let at = 1; at < size; at++) {
    const number = numbers[at] as number;
    let to = at;
    while (to > 0 && (numbers[to - 1] as number) > number) {
      numbers[to] = numbers[to - 1] as number;
      to--;
    }
    numbers[to] = number;
  }
}

function matches(slot: Slot, event: MachineEvent): boolean {
  if (slot.actors !== null && !slot.actors.includes(event.actor)) return false;
  if (slot.targets !== null && !slot.targets.includes(event.target)) return false;
  if (slot.tests === null) return true;
  for (const test of slot.tests) {
    const found = event.attributes?.[test.attribute];
    if (found === undefined || !holds(found, test.op, test.value)) return false;
  }
  return true;
}

function holds(
  found: string | number,
  op: "=" | "!=" | ">=" | "<=" | "in",
  value: string | number | readonly (string | number)[],
): boolean {
  switch (op) {
    case "=":
      return String(found) === String(value);
    case "!=":
      return String(found) !== String(value);
    case ">=":
      return Number(found) >= Number(value);
    case "<=":
      return Number(found) <= Number(value);
    case "in":
      return Array.isArray(value) && value.map(String).includes(String(found));
  }
}
