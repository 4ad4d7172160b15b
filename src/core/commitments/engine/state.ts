import type { Duration, Effect, Id, When } from "../model.ts";
import type { Said } from "../../common/said.ts";
import { note } from "../notes.ts";
import { countEvents, type ChangeCause } from "./changes.ts";
import { MachineMemory } from "./memory.ts";
import { addToInstant, type Reckoning } from "../time/calendar.ts";
import { resolveWhen } from "../time/moments.ts";
import { beginningOf, Instance, isLive } from "./instance.ts";
import type { Compiled } from "./program.ts";
import { IN_EFFECT, VIOLATED } from "./status-numbers.ts";
import { TimerKind, type Timer } from "./timers.ts";

/** What conditions ask of a machine, and what it tells of its changes. */
export abstract class MachineState extends MachineMemory {
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
    return resolveWhen(when, (id) => (id === "trigger" ? beginningOf(instance) : this.moment(id)), reckoning);
  }

  moment(id: Id): number {
    const index = this.program.indexOf.moments.get(id);
    return index === undefined ? Number.NaN : (this.momentAt[index] as number);
  }

  /** The last instant at which a moment can have been; NaN while it is not known. */
  latest(id: Id): number {
    const index = this.program.indexOf.moments.get(id);
    return index === undefined ? Number.NaN : (this.momentLate[index] as number);
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
}

function breachesOf(instance: Instance): number {
  return instance.breaches > 0 || instance.status !== VIOLATED ? instance.breaches : 1;
}
