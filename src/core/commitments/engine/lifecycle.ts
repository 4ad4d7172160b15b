import { said } from "../../common/said.ts";
import { addToInstant } from "../time/calendar.ts";
import { close, dueInstant } from "../time/moments.ts";
import { EVER_SINCE, Instance, isLive } from "./instance.ts";
import { conditionOf } from "./conditions.ts";
import { EVER, type Compiled } from "./program.ts";
import { CREATED, EXERCISED, EXPIRED, FULFILLED, IN_EFFECT, SUSPENDED, VIOLATED } from "./status-numbers.ts";
import { statuses } from "../terms.ts";
import { TimerKind } from "./timers.ts";
import { Exceptions } from "./exceptions.ts";
import type { ChangeCause } from "./changes.ts";

/** The life of a commitment: created, in effect, suspended, and how it ends. */
export abstract class Lifecycle extends Exceptions {
  protected stepCommitment(compiled: Compiled): void {
    const { index } = compiled;
    const current = this.current[index] as Instance;
    if (this.inForce && this.ended === null && compiled.trigger !== null) {
      if (compiled.eachCount !== null) {
        const count = compiled.eachCount(this);
        while ((this.eachSeen[index] as number) < count) {
          this.eachSeen[index] = (this.eachSeen[index] as number) + 1;
          this.cause = this.causeOf(index);
          this.create(compiled);
        }
      } else if (current.n === 0 && compiled.trigger(this, null, EVER) === 2) {
        this.cause = this.causeOf(index);
        this.create(compiled);
      }
    }
    const older = this.older[index];
    if (older !== null && older !== undefined) {
      for (const instance of older) this.stepInstance(compiled, instance);
      const live = older.filter((each) => isLive(each));
      if (live.length < older.length) {
        if (this.recording.keep) (this.finished[index] ??= []).push(...older.filter((each) => !isLive(each)));
        this.older[index] = live.length === 0 ? null : live;
      }
    }
    this.stepInstance(compiled, this.current[index] as Instance);
  }

  protected create(compiled: Compiled): void {
    const { index } = compiled;
    let instance = this.current[index] as Instance;
    const { n } = instance;
    if (n > 0) {
      if (isLive(instance)) (this.older[index] ??= []).push(instance);
      else if (this.recording.keep) (this.finished[index] ??= []).push(instance);
      instance = new Instance(index);
      this.current[index] = instance;
    }
    instance.n = n + 1;
    const from = compiled.strictlyAfter ? this.seq : this.instantSeq;
    instance.begin(this.now, from, compiled.actSlot < 0 ? 0 : this.countUpTo(compiled.actSlot, from));
    this.transit(compiled, instance, CREATED, this.cause);
    this.setWindow(compiled, instance);
    this.mark(index);
  }

  protected countUpTo(slot: number, seq: number): number {
    const count = this.slotCount[slot] as number;
    if ((this.slotSeq[slot] as number) <= seq) return count;
    const log = this.logs[slot];
    if (log === null || log === undefined) return Math.max(0, count - 1);
    let at = log.seq.length;
    while (at > 0 && (log.seq[at - 1] as number) > seq) at--;
    return at;
  }

  protected stepInstance(compiled: Compiled, instance: Instance): void {
    // What happens in the next period says nothing of this one.
    if (instance.unproven) return;
    if (instance.status === CREATED) {
      if (!(this.now >= instance.opens)) return;
      const holds = conditionOf(compiled, this, instance);
      // Its time was over before the condition was known: only a duty can still be done then.
      if (instance.pastDue && (holds === 0 || (holds === 2 && !isToBeDone(compiled.source)))) {
        this.transit(compiled, instance, EXPIRED, this.causeOf(compiled.index));
        return;
      }
      if (holds !== 2) return;
      if (instance.opens > instance.created) instance.fromSeq = Math.max(instance.fromSeq, this.instantSeq);
      const opening = instance.opens === this.now && instance.opens > instance.created;
      this.transit(compiled, instance, IN_EFFECT, opening ? { kind: "opening" } : this.causeOf(compiled.index));
    }
    if (instance.status === IN_EFFECT || instance.status === SUSPENDED) {
      const excused = this.exceptions(compiled, instance);
      if (instance.status === IN_EFFECT) this.inEffect(compiled, instance, excused);
    } else if (
      instance.status === VIOLATED &&
      compiled.source.modality === "obligation" &&
      Number.isNaN(instance.performedAt) &&
      compiled.act !== null &&
      compiled.source.maintain === undefined &&
      compiled.act(this, instance, instance.fromSeq) === 2
    ) {
      instance.performedAt = this.now;
      this.tell(compiled.source.id, instance.n, "violated", "performed late", this.causeOf(compiled.index));
    }
  }

  protected inEffect(compiled: Compiled, instance: Instance, excused: boolean): void {
    if (this.now === EVER_SINCE) return;
    const { source } = compiled;
    if (compiled.maintain !== null) {
      const value = compiled.maintain(this, instance, instance.fromSeq);
      if (value === 0 && !instance.inBreach) {
        instance.inBreach = true;
        this.breach(compiled, instance, excused, this.refsOf(compiled.index), this.causeOf(compiled.index));
      } else if (value === 2) instance.inBreach = false;
      if (source.modality !== "prohibition") return;
    }
    if (compiled.cure !== null && !Number.isNaN(instance.breachAt)) {
      this.curing(compiled, instance);
      return;
    }
    if (compiled.act === null) return;
    if (source.modality === "prohibition") {
      this.forbidden(compiled, instance, excused);
      return;
    }
    if (compiled.act(this, instance, instance.fromSeq) !== 2) return;
    // What is done while a permission or power is withheld is no use of it.
    if (excused && source.modality !== "obligation") {
      instance.spend(this.seq);
      return;
    }
    const cause = this.causeOf(compiled.index);
    if (source.modality === "obligation") {
      instance.performedAt = this.now;
      this.transit(compiled, instance, FULFILLED, cause);
      this.perform(compiled.onFulfil, source.id);
      this.repeat(compiled, instance);
    } else if (source.modality === "power") {
      instance.performedAt = this.now;
      this.transit(compiled, instance, EXERCISED, cause);
      this.perform(compiled.onExercise, source.id);
    } else {
      instance.performedAt = this.now;
      instance.spend(this.seq);
      this.tell(source.id, instance.n, "inEffect", "used", cause);
      this.perform(compiled.onExercise, source.id);
    }
  }

  /** What is forbidden has happened: once for each event where the act is one event. */
  protected forbidden(compiled: Compiled, instance: Instance, excused: boolean): void {
    if (compiled.act === null || compiled.act(this, instance, instance.fromSeq) !== 2) return;
    let times = 1;
    if (compiled.actSlot >= 0) {
      const count = this.slotCount[compiled.actSlot] as number;
      times = Math.max(1, count - instance.baseCount);
      instance.baseCount = count;
    }
    instance.spend(this.seq);
    // Done on the day of which only is known that it began on it: before or after, nobody knows.
    if (this.now < this.forceLate) {
      this.note(compiled.source.id, said("day-of-beginning", { id: compiled.source.id }));
      return;
    }
    const log = compiled.actSlot < 0 ? null : this.logs[compiled.actSlot];
    const cause = this.recording.onChange === undefined ? this.cause : this.causeOf(compiled.index);
    for (let k = times; k > 0; k--) {
      const ref = log === null || log === undefined ? undefined : log.ref[log.ref.length - k];
      const refs = ref === undefined ? this.refsOf(compiled.index) : [ref];
      this.breach(compiled, instance, excused, refs, cause);
      if (instance.status !== IN_EFFECT) return;
    }
  }

  protected breach(
    compiled: Compiled,
    instance: Instance,
    excused: boolean,
    refs: readonly number[],
    cause: ChangeCause,
  ): void {
    const { source } = compiled;
    if (this.recording.keep) (instance.log ??= []).push({ at: this.now, refs, excused });
    if (excused) {
      this.tell(source.id, instance.n, statuses[instance.status] ?? "", "excused", cause);
      return;
    }
    const continuing = (source.modality === "prohibition" && source.once !== true) || source.maintain !== undefined;
    if (continuing) {
      instance.breaches++;
      this.tell(source.id, instance.n, statuses[instance.status] ?? "", "violated", cause);
      this.changed(compiled.index);
      if (instance.breaches === 1) instance.since = this.now;
    } else {
      instance.breaches = 1;
      this.transit(compiled, instance, VIOLATED, cause);
    }
    this.perform(compiled.onViolate, source.id);
  }

  protected deadline(compiled: Compiled, instance: Instance): void {
    const { source } = compiled;
    const cause: ChangeCause = { kind: "deadline", due: instance.due };
    if (instance.status === SUSPENDED) {
      instance.lapsed = source.window?.onSuspend === "runs";
      return;
    }
    if (instance.status === CREATED) {
      this.notBegun(compiled, instance, cause);
      return;
    }
    if (instance.status !== IN_EFFECT) return;
    if (source.modality === "power" || source.modality === "permission") {
      this.transit(compiled, instance, EXPIRED, cause);
      return;
    }
    if (source.modality === "prohibition" || source.maintain !== undefined) {
      this.transit(compiled, instance, instance.breaches > 0 ? VIOLATED : FULFILLED, cause);
      if (instance.breaches === 0) this.perform(compiled.onFulfil, source.id);
      return;
    }
    if (compiled.act === null) {
      // Nobody has said formally what performs it: that the deadline passed is known, not that it was missed.
      this.note(source.id, said("performance-not-formal", { id: source.id }));
      return;
    }
    // Performance that is reported, but weaker than is demanded or disputed, is neither performance nor breach.
    if (compiled.act(this, instance, instance.fromSeq) === 1) {
      this.note(source.id, said("performance-not-established", { id: source.id }));
      if (source.repeat === undefined) return;
      instance.unproven = true;
      this.repeat(compiled, instance);
      return;
    }
    if (compiled.cure !== null) {
      instance.breachAt = this.now;
      this.mark(compiled.index);
      return;
    }
    const excused = this.exceptions(compiled, instance);
    if (instance.status === IN_EFFECT) {
      this.breach(compiled, instance, excused, [], cause);
      if (!excused) this.repeat(compiled, instance);
    }
  }

  /** The day of a commitment that is not in effect passed: it lapses, unless nobody knows whether it was. */
  protected notBegun(compiled: Compiled, instance: Instance, cause: ChangeCause): void {
    const { source } = compiled;
    if (!(this.now >= instance.opens) || conditionOf(compiled, this, instance) !== 1) {
      this.transit(compiled, instance, EXPIRED, cause);
      return;
    }
    this.note(source.id, said("condition-not-established", { id: source.id }));
    instance.pastDue = true;
    if (source.repeat === undefined) return;
    instance.unproven = true;
    this.repeat(compiled, instance);
  }

  protected curing(compiled: Compiled, instance: Instance): void {
    const { cure } = compiled;
    if (cure === null) return;
    if (cure.by(this, instance, instance.fromSeq) === 2) {
      instance.performedAt = this.now;
      this.transit(compiled, instance, FULFILLED, this.causeOf(compiled.index));
      this.perform(compiled.onFulfil, compiled.source.id);
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

  protected cureOver(compiled: Compiled, instance: Instance): void {
    if (instance.status !== IN_EFFECT) return;
    const excused = this.exceptions(compiled, instance);
    if (instance.status === IN_EFFECT)
      this.breach(compiled, instance, excused, [], { kind: "deadline", due: instance.curableUntil });
  }

  /** The next life of a repeated duty: its deadline is counted from the first one's, so that months do not drift. */
  protected repeat(compiled: Compiled, ended: Instance): void {
    const { repeat, window } = compiled.source;
    if (repeat === undefined || this.ended !== null) return;
    if (repeat.count !== undefined && ended.n >= repeat.count) return;
    if (!Number.isFinite(ended.due) || Number.isNaN(ended.base) || window === undefined) return;
    const { due, n, base } = ended;
    this.cause = { kind: "effect", of: compiled.source.id };
    this.create(compiled);
    const next = this.current[compiled.index] as Instance;
    const every = { ...repeat.every, n: repeat.every.n * n };
    const first = Number.isNaN(this.firstBase(compiled)) ? base : this.firstBase(compiled);
    next.base = base;
    next.opens = due;
    next.dueSpan = ended.dueSpan;
    next.due =
      dueInstant(window, addToInstant(first, every, 1, compiled.reckoning), compiled.reckoning) + ended.dueSpan;
    next.spend(this.seq);
    this.arm(compiled, next);
  }

  protected firstBase(compiled: Compiled): number {
    const first = this.finished[compiled.index]?.find((each) => each.n === 1);
    return first?.base ?? (this.current[compiled.index] as Instance).base;
  }

  protected transit(compiled: Compiled, instance: Instance, to: number, cause: ChangeCause): void {
    const from = instance.status;
    instance.status = to;
    if (!(to === IN_EFFECT && from === SUSPENDED && instance.breaches > 0)) instance.since = this.now;
    const { index } = compiled;
    // What has ended stays so, whatever happens; only how late it was performed can still become known.
    const over = to >= FULFILLED && this.settled[index] === 1 && this.older[index] === null;
    this.asleep[index] = over && (to !== VIOLATED || !this.recording.keep) ? 1 : 0;
    this.tell(compiled.source.id, instance.n, statuses[from] ?? "", statuses[to] ?? "", cause);
    this.changed(index);
  }
}

/** An act that can still be done when its day has passed; a ban, a state to be kept and a right end with their time. */
function isToBeDone({ modality, maintain }: Compiled["source"]): boolean {
  return modality === "obligation" && maintain === undefined;
}
