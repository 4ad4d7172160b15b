import type { Id, When, Window } from "../model.ts";
import { dueInstant, durationsIn, resolveWhen } from "../time/moments.ts";
import { beginningOf, type Instance } from "./instance.ts";
import type { Compiled } from "./program.ts";
import { TimerKind } from "./timers.ts";
import { Beginning } from "./beginning.ts";

/** When commitments open and are due. */
export abstract class Windows extends Beginning {
  protected setWindow(compiled: Compiled, instance: Instance): void {
    const { window } = compiled.source;
    if (window === undefined) return;
    const { reckoning } = compiled;
    if (window.opens !== undefined) {
      instance.opens = this.resolve(window.opens, reckoning, instance);
    }
    if (window.due !== undefined) this.setDueOf(compiled, window, instance);
    this.arm(compiled, instance);
  }

  /** The due instant; the one computed last is kept, for runs that begin at the same moment again and again. */
  protected setDueOf(compiled: Compiled, window: Window, instance: Instance): void {
    const { due } = window;
    if (due === undefined) return;
    const start = "anchor" in due && due.anchor !== null ? this.anchorTime(due.anchor, instance) : Number.NaN;
    const memo = this.dueMemo[compiled.index];
    const simple = "at" in due || "anchor" in due;
    const hourKnown = !toTheHour(window) || !("anchor" in due) || this.hourKnown(due.anchor);
    if (simple && hourKnown && memo !== undefined && memo !== null && Object.is(memo.start, start)) {
      instance.base = memo.base;
      instance.due = memo.due;
      instance.dueSpan = 0;
      return;
    }
    instance.base = this.resolve(due, compiled.reckoning, instance);
    const at = dueInstant(window, instance.base, compiled.reckoning);
    instance.due = Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
    instance.dueSpan = 0;
    if (toTheHour(window) && !Number.isNaN(at)) this.leaveHourOpen(compiled, window, instance);
    if (simple && instance.dueSpan === 0)
      this.dueMemo[compiled.index] = { start, base: instance.base, due: instance.due };
  }

  /** A term in hours from a moment of which only the day is known ends at some time within a day: it is over when that is. */
  private leaveHourOpen(compiled: Compiled, window: Window, instance: Instance): void {
    const latest = (id: Id) => (id === "trigger" ? beginningOf(instance) : this.latest(id));
    const base = resolveWhen(window.due as When, latest, compiled.reckoning);
    const late = dueInstant(window, base, compiled.reckoning);
    if (!(late > instance.due)) return;
    instance.dueSpan = late - instance.due;
    instance.due = late;
  }

  private hourKnown(anchor: Id | null): boolean {
    return anchor === null || anchor === "trigger" || !(this.latest(anchor) > this.moment(anchor));
  }

  protected anchorTime(anchor: Id, instance: Instance): number {
    return anchor === "trigger" ? beginningOf(instance) : this.moment(anchor);
  }

  protected arm(compiled: Compiled, instance: Instance): void {
    instance.generation++;
    if (instance.opens > this.now)
      this.timers.set(instance.opens, {
        kind: TimerKind.Opens,
        index: instance.commitment,
        generation: instance.generation,
        subject: instance,
      });
    this.setDue(instance, compiled);
  }

  /** A closed deadline passes after the events of its instant: half a millisecond later. */
  protected setDue(instance: Instance, compiled: Compiled): void {
    if (!Number.isFinite(instance.due) || (instance.pastDue && !(instance.due > this.now))) return;
    instance.pastDue = false;
    const closed = compiled.source.window?.close === "instant";
    const generation = instance.generation;
    this.timers.set(closed ? instance.due + 0.5 : instance.due, {
      kind: TimerKind.Due,
      index: instance.commitment,
      generation,
      subject: instance,
    });
  }

  /** Computes a window again where a moment it counts from has become known. */
  protected rewindow(compiled: Compiled, instance: Instance): void {
    const { window } = compiled.source;
    if (window === undefined || instance.n === 0) return;
    if (window.due !== undefined && (Number.isNaN(instance.base) || instance.dueSpan > 0))
      this.setWindow(compiled, instance);
    else if (window.due !== undefined && "earliest" in window.due) {
      const base = this.resolve(window.due, compiled.reckoning, instance);
      if (base < instance.base) this.setWindow(compiled, instance);
    } else if (Number.isNaN(instance.opens)) this.setWindow(compiled, instance);
  }
}

/** A term that is counted in hours; one of days goes by days, whatever the hour. */
function toTheHour({ due, close }: Window): boolean {
  return close === "instant" && due !== undefined && durationsIn(due).some(({ unit }) => unit === "hour");
}
