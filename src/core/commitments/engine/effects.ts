import { said } from "../../common/said.ts";
import type { Effect, Id } from "../model.ts";
import { addToInstant } from "../time/calendar.ts";
import { isLive, type Instance } from "./instance.ts";
import { CREATED, DISCHARGED, IN_EFFECT, NONE, SUSPENDED, TERMINATED } from "./status-numbers.ts";
import { TimerKind } from "./timers.ts";
import { Payments } from "./payments.ts";
import type { ChangeCause } from "./changes.ts";

/** What clauses bring about. */
export abstract class Effects extends Payments {
  protected perform(effects: readonly Effect[], of: Id): void {
    for (const effect of effects) this.effect(effect, of);
  }

  protected effect(effect: Effect, of: Id): void {
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
        this.tell(effect.setFlag, 1, this.flags.get(effect.setFlag) ?? "", effect.to, cause);
        this.flags.set(effect.setFlag, effect.to);
        for (const node of this.program.flagWatch.get(effect.setFlag) ?? []) this.mark(node);
      } else {
        const stages = this.program.agreement.procedures[procedure]?.stages ?? [];
        const stage = stages.findIndex((each) => each.stage === effect.to);
        if (stage >= 0) this.moveTo(procedure, stage, cause);
      }
    } else if ("enterPhase" in effect) {
      this.enterPhase(this.program.indexOf.phases.get(effect.enterPhase) ?? -1, cause);
    } else if ("openVote" in effect) this.openVote(effect.openVote);
    else if ("lift" in effect) this.lift(effect.lift, cause);
    else if ("reimpose" in effect) this.restore(this.program.indexOf.relief.get(effect.reimpose) ?? -1, cause);
    else if ("post" in effect) {
      const { from, to, minor, memo } = effect.post;
      const account = (name: Id) => this.program.indexOf.accounts.get(name) ?? -1;
      if (this.ledger.move(this.now, account(from), account(to), BigInt(minor), memo ?? "", of)) {
        this.watchBalance(from);
        this.watchBalance(to);
      } else this.note(of, said("insufficient-funds", { minor, from }));
    } else this.onCommitments(effect, cause);
  }

  protected onCommitments(effect: Effect, cause: ChangeCause): void {
    const named = Object.entries(effect)[0]?.[1] as Id;
    for (const index of this.program.targets.get(named) ?? []) {
      const compiled = this.compiled(index);
      const instances = [this.current[index] as Instance, ...(this.older[index] ?? [])];
      if ("create" in effect) {
        this.cause = cause;
        if (this.ended === null) this.create(compiled);
        continue;
      }
      for (const instance of instances) {
        const live = isLive(instance);
        if ("activate" in effect) {
          if (instance.status === NONE) {
            this.cause = cause;
            this.create(compiled);
          }
          if (instance.status === CREATED) this.transit(compiled, instance, IN_EFFECT, cause);
        } else if ("suspend" in effect) {
          if (instance.status === IN_EFFECT) this.suspend(compiled, instance, cause);
          // What has not come to be is not suspended when it does: that is told, not assumed.
          else if (instance.status === NONE || instance.status === CREATED)
            this.note(
              compiled.source.id,
              said("suspends-nothing", { id: compiled.source.id, of: cause.kind === "effect" ? cause.of : "" }),
            );
        } else if ("resume" in effect) {
          if (instance.status === SUSPENDED) this.resume(compiled, instance, cause);
        } else if ("discharge" in effect) {
          if (live) this.transit(compiled, instance, DISCHARGED, cause);
        } else if ("terminate" in effect) {
          if (live) this.transit(compiled, instance, TERMINATED, cause);
        } else if ("extend" in effect && live && Number.isFinite(instance.due)) {
          instance.due = addToInstant(instance.due, effect.by, 1, compiled.reckoning);
          this.arm(compiled, instance);
        }
      }
      this.mark(index);
    }
  }
}
