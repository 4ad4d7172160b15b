import { said } from "../../common/said.ts";
import type { AttributeTest, Effect, Id } from "../model.ts";
import { close, resolveWhen } from "../time/moments.ts";
import { EVER_SINCE, isLive, type Instance } from "./instance.ts";
import type { Compiled, Slot } from "./program.ts";
import { TimerKind, type Timer } from "./timers.ts";
import { Effects } from "./effects.ts";
import { CertificateDay, type MachineEvent } from "./changes.ts";

export { Instance } from "./instance.ts";
/** What the machine takes in, and what it tells of each change. */
export type { Change, ChangeCause, MachineEvent, Recording } from "./changes.ts";

/**
 * Runs an agreement through events in order of time. Timers that are due at an instant come first, then the events of
 * that instant, then everything settles. One machine can be reset and run again.
 */
export class Machine extends Effects {
  /** Lets time run to an instant: what is due by then happens. An act at a closing instant itself is still in time. */
  advance(to: number): void {
    const assumed = this.inForce || !(to > EVER_SINCE) ? null : this.assumedStart;
    if (assumed !== null) this.enterForce(assumed === "ever" ? EVER_SINCE : to);
    this.runTimers(to);
    if (to > this.now) this.now = to;
    if (assumed !== "ever") return;
    // Now there is a time at which something can be in breach, a phase can be entered and all can end.
    for (let node = 0; node < this.program.nodes; node++) this.mark(node);
    this.settle();
  }

  /** Takes the events from `from` up to `until` (not included); they are in order of time. */
  take(events: readonly MachineEvent[], from = 0, until = events.length): void {
    let index = from;
    while (index < until) {
      const at = (events[index] as MachineEvent).at;
      this.advance(at);
      this.now = at;
      this.instantSeq = this.seq;
      this.instantCause = null;
      if (this.changedNow.length > 0) this.changedNow.length = 0;
      while (index < until && (events[index] as MachineEvent).at === at) this.apply(events[index++] as MachineEvent);
      this.settle();
    }
  }

  protected runTimers(to: number): void {
    while (this.timers.next <= to) {
      const time = this.timers.next;
      this.now = Math.floor(time);
      this.instantSeq = this.seq;
      if (this.changedNow.length > 0) this.changedNow.length = 0;
      while (this.timers.next === time) {
        const timer = this.timers.take();
        if (timer !== undefined) this.fire(timer);
      }
      this.settle();
    }
  }

  protected fire(timer: Timer): void {
    switch (timer.kind) {
      case TimerKind.Opens:
      case TimerKind.Due:
      case TimerKind.Cure: {
        const instance = timer.subject as Instance;
        if (instance.generation !== timer.generation) return;
        const compiled = this.compiled(timer.index);
        if (timer.kind === TimerKind.Opens) this.mark(timer.index);
        else if (timer.kind === TimerKind.Due) {
          this.cause = { kind: "deadline", due: instance.due };
          this.deadline(compiled, instance);
        } else this.cureOver(compiled, instance);
        return;
      }
      case TimerKind.Passed:
        if (this.passedGeneration[timer.index] !== timer.generation) return;
        for (const node of this.program.passed[timer.index]?.nodes ?? []) this.mark(node);
        return;
      case TimerKind.Recheck:
        this.mark(timer.index);
        return;
      case TimerKind.Delayed: {
        const { effects, of } = timer.subject as { readonly effects: readonly Effect[]; readonly of: Id };
        this.perform(effects, of);
        return;
      }
      case TimerKind.Lapse:
        this.lapse(timer);
        return;
      case TimerKind.Restore:
        this.restoreDue(timer.index, timer.subject as number);
        return;
      case TimerKind.Pays:
        if (this.paysAt[timer.index] === timer.generation) this.pay(timer);
        return;
      case TimerKind.Hold:
        this.pay(timer);
        return;
      case TimerKind.LongStop:
        if (this.longStopAt[timer.index] === timer.generation) this.longStop(timer.index);
        return;
      case TimerKind.Force:
        if (!this.inForce) this.enterForce(this.now);
        return;
      default: {
        const id = timer.subject as Id;
        const vote = this.votes.get(id);
        if (vote !== undefined && vote.generation === timer.generation && vote.outcome === "open")
          this.closeVote(id, vote, "lapsed", this.seq + 0.5);
      }
    }
  }

  protected refreshMoments(): void {
    this.momentsChanged = false;
    const { agreement, reckoning } = this.program;
    for (let round = 0; round <= agreement.moments.length; round++) {
      let changed = false;
      agreement.moments.forEach((moment, index) => {
        if (moment.on === undefined) return;
        const at = resolveWhen(moment.on, (id) => this.moment(id), reckoning);
        const late = resolveWhen(moment.on, (id) => this.latest(id), reckoning);
        const before = this.momentAt[index] as number;
        if (Number.isNaN(at) || (at === before && late === this.momentLate[index])) return;
        // A moment that the first event of a kind has already set stands.
        if (moment.first !== undefined && !this.tellsMore(index, { at, span: late - at })) return;
        this.momentAt[index] = at;
        this.momentLate[index] = late;
        changed = true;
      });
      if (!changed) break;
    }
    this.program.passed.forEach((atom, index) => {
      const at = this.resolve(atom.when, atom.reckoning, null);
      if (Number.isNaN(at) || at === this.passedAt[index]) return;
      this.passedAt[index] = at;
      const generation = (this.passedGeneration[index] as number) + 1;
      this.passedGeneration[index] = generation;
      if (at <= this.now) for (const node of atom.nodes) this.mark(node);
      else this.timers.set(at, { kind: TimerKind.Passed, index, generation, subject: null });
    });
    agreement.phases.forEach((phase, index) => {
      if (phase.longStop === undefined) return;
      const at = this.resolve(phase.longStop, reckoning, null);
      if (!(at > this.now) || this.longStopAt[index] === at) return;
      this.longStopAt[index] = at;
      this.timers.set(at, { kind: TimerKind.LongStop, index, generation: at, subject: null });
    });
    agreement.tranches.forEach((tranche, index) => {
      const at = close(this.resolve(tranche.at, reckoning, null), "throughDay", reckoning);
      if (!(at > this.now) || this.paysAt[index] === at) return;
      this.paysAt[index] = at;
      this.timers.set(at, { kind: TimerKind.Pays, index, generation: at, subject: null });
    });
    for (const instance of this.current)
      if (isLive(instance)) this.rewindow(this.compiled(instance.commitment), instance);
    const start = this.namedStart();
    if (!this.inForce && start !== null) {
      const { at } = start;
      if (at <= this.now) this.enterForce(this.now);
      else if (!Number.isNaN(at))
        this.timers.set(at, { kind: TimerKind.Force, index: 0, generation: 0, subject: null });
    } else if (start !== null && start.late < this.forceLate) this.forceLate = start.late;
  }

  protected enterForce(at: number): void {
    this.inForce = true;
    this.forceAt = at;
    this.forceLate = this.namedStart()?.late ?? at;
    this.now = Math.max(this.now, at);
    this.cause = { kind: "force" };
    for (const compiled of this.program.commitments) {
      const { source } = compiled;
      if (source.trigger === undefined && source.dormant !== true && (this.current[compiled.index] as Instance).n === 0)
        this.create(compiled);
      this.mark(compiled.index);
    }
    for (let node = this.program.commitments.length; node < this.program.nodes; node++) this.mark(node);
    this.settle();
  }

  protected apply(event: MachineEvent): void {
    const seq = ++this.seq;
    const { type } = event;
    if (type < 0) return;
    const { certificate } = event;
    if (type <= this.lastVoteType && certificate !== CertificateDay.Now) this.institutional(event);
    const slots = this.program.slotsOfType[type] as readonly Slot[];
    const { queued, asleep } = this;
    for (const slot of slots) {
      if (certificate === CertificateDay.Now && !slot.begins) continue;
      if (!matches(slot, event)) continue;
      const { index, nodes } = slot;
      if (
        !(certificate === CertificateDay.ToCome && slot.begins) &&
        event.grade >= slot.grade &&
        !event.disputed &&
        (slot.certifiedBy === -1 || slot.certifiedBy === event.certifiedBy)
      ) {
        this.slotCount[index] = (this.slotCount[index] as number) + 1;
        this.slotSeq[index] = seq;
        this.slotFrom[index] = this.instantSeq;
        this.slotRef[index] = event.ref;
        const log = this.logs[index];
        if (log !== null && log !== undefined) {
          log.at.push(event.at);
          log.seq.push(seq);
          log.ref.push(event.ref);
        }
        if (slot.hooks.length > 0) this.hook(slot, event);
      } else this.weakSeq[index] = seq;
      for (const node of nodes) {
        if (queued[node] === 1 || asleep[node] === 1) continue;
        queued[node] = 1;
        this.queue[this.waiting++] = node;
      }
    }
  }

  protected hook(slot: Slot, event: MachineEvent): void {
    for (const hook of slot.hooks) {
      switch (hook.kind) {
        case "moment":
          if (this.tellsMore(hook.index, event)) {
            this.momentAt[hook.index] = event.at;
            this.momentLate[hook.index] = event.at + event.span;
            this.momentsChanged = true;
            this.tellPlain(this.program.agreement.moments[hook.index]?.id ?? "", "unknown", "known", event.ref);
          }
          break;
        case "level": {
          const value = Number(event.attributes?.[hook.attribute] ?? Number.NaN);
          if (Number.isNaN(value)) break;
          this.levels[hook.index] = value;
          for (const node of this.program.levelWatch[hook.index] ?? []) this.mark(node);
          break;
        }
        case "move":
          if (this.stages[hook.index] === hook.from && this.moved[hook.index] !== this.seq) {
            this.moved[hook.index] = this.seq;
            this.moveTo(hook.index, hook.to, { kind: "events", refs: [event.ref] });
          }
          break;
        case "notice":
          this.notice(hook.index, event);
      }
    }
  }

  protected settle(): void {
    if (this.momentsChanged) this.refreshMoments();
    let rounds = 0;
    while (this.waiting > 0) {
      const round = this.queue;
      const size = this.waiting;
      this.queue = this.spare;
      this.spare = round;
      this.waiting = 0;
      if (size > 1) sortFirst(round, size);
      const queued = this.queued;
      for (let at = 0; at < size; at++) queued[round[at] as number] = 0;
      for (let at = 0; at < size; at++) this.step(round[at] as number);
      if (++rounds > 1000) {
        this.note(this.program.agreement.id, said("does-not-settle"));
        for (let at = 0; at < this.waiting; at++) queued[this.queue[at] as number] = 0;
        this.waiting = 0;
      }
    }
  }

  protected step(node: number): void {
    const commitments = this.program.commitments.length;
    if (node < commitments) {
      if (this.asleep[node] === 0) this.stepCommitment(this.program.commitments[node] as Compiled);
    } else if (this.now === EVER_SINCE) return;
    else if (node < commitments + this.program.phases.length) this.stepPhase(node - commitments, node);
    else this.stepEnding(node - commitments - this.program.phases.length, node);
  }
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

function holds(found: string | number, op: AttributeTest["op"], value: AttributeTest["value"]): boolean {
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
