import { said } from "../../common/said.ts";
import type { Id } from "../model.ts";
import { addToInstant } from "../time/calendar.ts";
import { close } from "../time/moments.ts";
import { isLive, type Instance } from "./instance.ts";
import { EVER } from "./program.ts";
import { TERMINATED } from "./status-numbers.ts";
import { TimerKind, type Timer } from "./timers.ts";
import { decide } from "./votes.ts";
import { Lifecycle } from "./lifecycle.ts";
import type { ChangeCause, MachineEvent, Vote } from "./changes.ts";

/** Bodies, procedures, phases, relief and the end of the agreement. */
export abstract class Institutions extends Lifecycle {
  /** Ballots and reports of bodies. */
  protected institutional(event: MachineEvent): void {
    if (event.type === this.voteTypes.report) {
      const body = this.partyIds[event.actor];
      if (body !== undefined) this.reports.set(body, event.at);
    } else this.ballot(event);
  }

  protected ballot(event: MachineEvent): void {
    const id = this.partyIds[event.target];
    const body = id === undefined ? undefined : this.program.bodies.get(id);
    if (id === undefined || body === undefined) return;
    if (event.type === this.voteTypes.open) {
      this.openVote(id);
      return;
    }
    if (!this.votes.has(id)) this.openVote(id);
    let vote = this.votes.get(id);
    // A notice asks anew what the body decided before it.
    if (vote !== undefined && vote.outcome !== "open" && decidedAt(vote) <= (this.asked.get(id) ?? EVER)) {
      this.openVote(id);
      vote = this.votes.get(id);
    }
    if (vote === undefined || vote.outcome !== "open") return;
    const actor = this.partyIds[event.actor];
    const choice = event.attributes?.["choice"];
    if (event.type === this.voteTypes.ballot) {
      if (actor === undefined || !body.members.some((member) => member.party === actor)) {
        this.note(id, said("ballot-of-no-member", { body: id }));
        return;
      }
      if (choice === "for" || choice === "against" || choice === "abstain") vote.ballots.set(actor, choice);
    }
    const outcome = decide(body, vote.ballots, event.type === this.voteTypes.close);
    if (outcome !== null) this.closeVote(id, vote, outcome, this.seq);
  }

  protected openVote(id: Id): void {
    const before = this.votes.get(id);
    const generation = (before?.generation ?? 0) + 1;
    this.votes.set(id, { outcome: "open", ballots: new Map(), generation, decided: before?.decided ?? [] });
    const body = this.program.bodies.get(id);
    const lapse = body?.rule?.silence ?? body?.rule?.lapseAfter;
    if (lapse !== undefined)
      this.timers.set(addToInstant(this.now, lapse, 1, this.program.reckoning), {
        kind: TimerKind.VoteLapse,
        index: 0,
        generation,
        subject: id,
      });
    for (const node of this.program.voteWatch.get(id) ?? []) this.mark(node);
  }

  /** `seq`: the number after which the outcome stands. */
  protected closeVote(id: Id, vote: Vote, outcome: "carried" | "failed" | "lapsed", seq: number): void {
    // Under a silence procedure, time without objection carries the motion.
    const silent = outcome === "lapsed" && this.program.bodies.get(id)?.rule?.silence !== undefined;
    const objected = [...vote.ballots.values()].includes("against");
    vote.outcome = silent ? (objected ? "failed" : "carried") : outcome;
    vote.decided.push({ outcome: vote.outcome, seq });
    this.tell(id, vote.generation, "open", vote.outcome, this.causeNow());
    for (const node of this.program.voteWatch.get(id) ?? []) this.mark(node);
  }

  protected notice(index: number, event: MachineEvent): void {
    const relief = this.program.agreement.relief[index];
    const snapback = relief?.snapback;
    if (relief === undefined || snapback === undefined) return;
    const { reckoning } = this.program;
    const who = this.partyIds[event.actor];
    if (snapback.who.length > 0 && (who === undefined || !snapback.who.includes(who))) {
      this.note(
        relief.id,
        who === undefined ? said("notice-of-no-standing.nobody") : said("notice-of-no-standing", { who }),
      );
      return;
    }
    if (snapback.sunset !== undefined && this.now >= this.resolve(snapback.sunset, reckoning, null)) {
      this.note(relief.id, said("notice-after-sunset"));
      return;
    }
    const at = close(addToInstant(this.now, snapback.delay, 1, reckoning), snapback.close ?? "throughDay", reckoning);
    for (const body of this.program.relief[index]?.asks ?? []) this.asked.set(body, this.instantSeq);
    this.timers.set(at, { kind: TimerKind.Restore, index, generation: 0, subject: this.instantSeq });
  }

  /** `after`: the number before the instant of the notice. Only what came later answers it and can block. */
  protected restoreDue(index: number, after: number): void {
    const blocked = this.program.relief[index]?.blockedBy;
    const relief = this.program.agreement.relief[index];
    if (relief === undefined) return;
    if (blocked !== null && blocked !== undefined && blocked(this, null, after) === 2) {
      this.note(relief.id, said("snapback-blocked"));
      return;
    }
    this.restore(index, { kind: "deadline", due: this.now });
  }

  protected restore(index: number, cause: ChangeCause): void {
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
      this.tell(measure, 1, "lifted", "restored", cause);
    }
  }

  protected lift(measure: Id, cause: ChangeCause): void {
    const at = this.program.indexOf.measures.get(measure);
    if (at === undefined || !Number.isNaN(this.lifted[at])) return;
    this.lifted[at] = this.now;
    this.tell(measure, 1, "in force", "lifted", cause);
  }

  protected moveTo(procedure: number, stage: number, cause: ChangeCause): void {
    const found = this.program.agreement.procedures[procedure];
    if (found === undefined) return;
    const before = found.stages[this.stages[procedure] as number]?.stage ?? "";
    this.stages[procedure] = stage;
    this.stageSince[procedure] = this.now;
    const generation = (this.stageGeneration[procedure] as number) + 1;
    this.stageGeneration[procedure] = generation;
    this.tell(found.id, 1, before, found.stages[stage]?.stage ?? "", cause);
    const lapse = found.stages[stage]?.lapse;
    if (lapse !== undefined)
      this.timers.set(addToInstant(this.now, lapse.after, 1, this.program.reckoning), {
        kind: TimerKind.Lapse,
        index: procedure,
        generation,
        subject: lapse.to,
      });
    for (const node of this.program.flagWatch.get(found.id) ?? []) this.mark(node);
  }

  protected lapse(timer: Timer): void {
    if (this.stageGeneration[timer.index] !== timer.generation) return;
    const procedure = this.program.agreement.procedures[timer.index];
    const stage = procedure?.stages.findIndex((each) => each.stage === timer.subject) ?? -1;
    if (stage >= 0) this.moveTo(timer.index, stage, { kind: "deadline", due: this.now });
  }

  protected stepPhase(index: number, node: number): void {
    const phase = this.program.phases[index];
    const source = this.program.agreement.phases[index];
    if (phase === undefined || source === undefined || !this.inForce) return;
    if (Number.isNaN(this.phaseEntered[index]) && phase.enter !== null && phase.enter(this, null, EVER) === 2)
      this.enterPhase(index, this.causeOf(node));
    if (this.inPhase(index) && phase.exit !== null && phase.exit(this, null, EVER) === 2) {
      this.phaseLeft[index] = this.now;
      this.tell(source.id, 1, "entered", "left", this.causeOf(node));
      for (const watcher of this.program.phaseWatch[index] ?? []) this.mark(watcher);
    }
  }

  protected enterPhase(index: number, cause: ChangeCause): void {
    const source = this.program.agreement.phases[index];
    if (source === undefined || !Number.isNaN(this.phaseEntered[index])) return;
    this.phaseEntered[index] = this.now;
    this.tell(source.id, 1, "ahead", "entered", cause);
    for (const relief of this.program.agreement.relief)
      for (const step of relief.phases)
        if (step.phase === source.id)
          for (const measure of step.lift) this.lift(measure, { kind: "effect", of: source.id });
    for (const watcher of this.program.phaseWatch[index] ?? []) this.mark(watcher);
  }

  protected longStop(index: number): void {
    const phase = this.program.agreement.phases[index];
    if (phase === undefined || !Number.isNaN(this.phaseEntered[index])) return;
    this.tell(phase.id, 1, "ahead", "long stop", { kind: "deadline", due: this.now });
    this.perform(phase.onLongStop ?? [], phase.id);
  }

  protected stepEnding(index: number, node: number): void {
    if (this.ended !== null || !this.inForce) return;
    const ending = this.program.agreement.endings[index];
    if (ending === undefined || this.program.endings[index]?.(this, null, EVER) !== 2) return;
    this.ended = { as: ending.as, at: this.now };
    this.tell(this.program.agreement.id, 1, "in force", ending.as, this.causeOf(node));
    for (const compiled of this.program.commitments) {
      if (compiled.source.survives === true) continue;
      for (const instance of [this.current[compiled.index] as Instance, ...(this.older[compiled.index] ?? [])])
        if (isLive(instance)) this.transit(compiled, instance, TERMINATED, { kind: "ending", as: ending.as });
    }
  }
}

function decidedAt({ decided }: Vote): number {
  return decided[decided.length - 1]?.seq ?? Number.NaN;
}
