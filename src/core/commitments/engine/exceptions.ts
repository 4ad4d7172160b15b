import { afterSuspension } from "../time/moments.ts";
import type { ChangeCause } from "./changes.ts";
import type { Instance } from "./instance.ts";
import { EVER, type Compiled } from "./program.ts";
import { DISCHARGED, IN_EFFECT, SUSPENDED } from "./status-numbers.ts";
import { Windows } from "./windows.ts";

/** What frees from a commitment, excuses its breach or suspends it, and how it resumes. */
export abstract class Exceptions extends Windows {
  /** What frees, suspends or excuses; says whether a breach would be excused. */
  protected exceptions(compiled: Compiled, instance: Instance): boolean {
    let excused = false;
    for (let at = 0; at < compiled.exceptions.length; at++) {
      const exception = compiled.exceptions[at];
      if (exception === undefined || exception.when === null) continue;
      const holds = exception.when(this, instance, EVER) === 2;
      if (exception.effect === "excuse") {
        excused ||= holds;
        continue;
      }
      if (exception.effect === "discharge") {
        if (holds) {
          this.transit(compiled, instance, DISCHARGED, this.causeOf(compiled.index));
          return false;
        }
        continue;
      }
      const over =
        exception.until === null
          ? !holds
          : exception.until(this, instance, this.reasonFrom(exception.reasons, instance, at, holds)) === 2;
      if (instance.status === IN_EFFECT && holds && !over) {
        instance.suspendedBy = at;
        this.suspend(compiled, instance, this.causeOf(compiled.index));
      } else if (instance.status === SUSPENDED && instance.suspendedBy === at && over)
        this.resume(compiled, instance, this.causeOf(compiled.index));
    }
    return excused;
  }

  /** The number after which the reason of an exception has held: what ends a suspension must come later. */
  protected reasonFrom(reasons: readonly number[], instance: Instance, exception: number, holds: boolean): number {
    if (reasons.length > 0) return reasons.reduce((last, slot) => Math.max(last, this.slotFrom[slot] as number), EVER);
    const known = (instance.reasons ??= []);
    if (!holds) known[exception] = undefined;
    else known[exception] ??= this.instantSeq;
    return known[exception] ?? EVER;
  }

  protected suspend(compiled: Compiled, instance: Instance, cause: ChangeCause): void {
    instance.suspendedAt = this.now;
    if (compiled.source.window?.onSuspend !== "runs") instance.generation++;
    this.transit(compiled, instance, SUSPENDED, cause);
  }

  protected resume(compiled: Compiled, instance: Instance, cause: ChangeCause): void {
    const { window } = compiled.source;
    instance.suspendedBy = -1;
    if (compiled.source.modality === "prohibition") {
      instance.spend(this.seq);
      if (compiled.actSlot >= 0) instance.baseCount = this.slotCount[compiled.actSlot] as number;
    }
    this.transit(compiled, instance, IN_EFFECT, cause);
    if (window === undefined) return;
    if (window.onSuspend === "runs") {
      if (instance.lapsed) this.deadline(compiled, instance);
      return;
    }
    instance.due = afterSuspension(instance.due, instance.suspendedAt, this.now, window.close, compiled.reckoning);
    this.arm(compiled, instance);
  }

  protected abstract transit(compiled: Compiled, instance: Instance, to: number, cause: ChangeCause): void;
  protected abstract deadline(compiled: Compiled, instance: Instance): void;
}
