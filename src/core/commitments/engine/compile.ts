import { addTo } from "../../common/append.ts";
import type { Agreement, Commitment, Effect, Id } from "../model.ts";
import { conditionsIn, patternsIn, typesIn } from "../walk.ts";
import { eventSetting, startOf, startTypes } from "../starting.ts";
import { ConditionCompiler, isPlain, reckoningOf } from "./conditions.ts";
import type { Compiled, Program, Slot } from "./program.ts";

/** Makes an agreement ready. It must be free of `agreementProblems`. */
export function compileAgreement(agreement: Agreement): Program {
  return new Compiler(agreement).program();
}

class Compiler extends ConditionCompiler {
  program(): Program {
    const { agreement } = { agreement: this.agreement };
    const chains = reparations(agreement.commitments);
    const commitments = agreement.commitments.map((each, index) => this.commitment(each, index, chains));
    const first = agreement.commitments.length;
    const phases = agreement.phases.map((phase, index) => ({
      enter: this.maybe(phase.enter.when, first + index),
      exit: this.maybe(phase.exit?.when, first + index),
    }));
    const endings = agreement.endings.map((ending, index) =>
      this.test(ending.when, first + agreement.phases.length + index),
    );
    this.hooks();
    for (const type of startTypes(agreement)) if (!this.types.has(type)) this.types.set(type, this.types.size);
    const relief = agreement.relief.map(({ snapback }) => ({
      blockedBy: this.maybe(snapback?.blockedBy, -1),
      asks: [...conditionsIn(snapback?.blockedBy)].flatMap((each) => ("vote" in each ? [each.vote] : [])),
    }));
    const tranches = agreement.tranches.map((each) =>
      each.indicators.map((indicator) => this.test(indicator.when, -1)),
    );
    const slotsOfType: Slot[][] = Array.from({ length: this.types.size }, () => []);
    for (const slot of this.slots) slotsOfType[this.types.get(slot.pattern.type) ?? 0]?.push(slot);
    return {
      agreement,
      start: startOf(agreement),
      reckoning: this.reckoning,
      types: this.types,
      parties: this.parties,
      slots: this.slots,
      slotsOfType,
      commitments,
      targets: this.targets,
      phases,
      endings,
      relief,
      tranches,
      passed: this.passed,
      statusWatch: this.statusWatch,
      levelWatch: this.levelWatch,
      flagWatch: this.flagWatch,
      phaseWatch: this.phaseWatch,
      voteWatch: this.voteWatch,
      balanceWatch: this.balanceWatch,
      nodeSlots: this.nodeSlots,
      nodeStatus: this.nodeStatus,
      nodes: this.nodeSlots.length,
      bodies: new Map(agreement.parties.flatMap((each) => ("members" in each ? [[each.id, each]] : []))),
      indexOf: this.index,
      measures: [...this.index.measures.keys()],
    };
  }

  protected commitment(source: Commitment, index: number, chains: ReadonlyMap<Id, readonly Effect[]>): Compiled {
    const act = source.act.when;
    const trigger = source.trigger?.when;
    const triggerTypes = typesIn(trigger);
    const actSlot = act !== undefined && isPlain(act) ? this.slot(act.happened).index : -1;
    const forbidden = source.modality === "prohibition" ? this.slots[actSlot] : undefined;
    if (forbidden !== undefined) forbidden.prohibited = true;
    const reckoning =
      source.window?.zone === undefined ? this.reckoning : reckoningOf(this.agreement, source.window.zone);
    return {
      index,
      source,
      trigger: this.beginning(trigger, index),
      eachCount: source.each === true && trigger !== undefined ? this.each(trigger, index) : null,
      condition: this.beginning(source.condition?.when, index),
      act: this.maybe(act, index),
      actSlot,
      maintain: this.maybe(source.maintain, index),
      exceptions: (source.exceptions ?? []).map((each) => ({
        effect: each.effect,
        when: this.maybe(each.when, index),
        until: this.maybe(each.until?.when, index),
        reasons: patternsIn(each.when).map((pattern) => this.slot(pattern).index),
      })),
      cure:
        source.cure === undefined
          ? null
          : {
              notice: this.watch(source.cure.notice, index),
              within: source.cure.within,
              by: this.test(source.cure.by, index),
            },
      reckoning,
      strictlyAfter: [...typesIn(act)].some((type) => triggerTypes.has(type)),
      scale: (source.scale ?? []).map((step) => ({ score: step.score, when: this.test(step.when, -1) })),
      onFulfil: source.onFulfil ?? [],
      onViolate: [...(source.onViolate ?? []), ...(chains.get(source.id) ?? [])],
      onExercise: source.onExercise ?? [],
    };
  }

  protected hooks(): void {
    const { agreement } = { agreement: this.agreement };
    agreement.moments.forEach((moment, index) => {
      const sets = eventSetting(moment);
      if (sets !== null) this.slot(sets, true).hooks.push({ kind: "moment", index });
    });
    agreement.levels.forEach((level, index) =>
      this.slot(level.from).hooks.push({ kind: "level", index, attribute: level.attribute }),
    );
    agreement.procedures.forEach((procedure, index) => {
      const at = new Map(procedure.stages.map((stage, place) => [stage.stage, place]));
      for (const stage of procedure.stages)
        for (const move of stage.moves)
          this.slot(move.on).hooks.push({
            kind: "move",
            index,
            from: at.get(stage.stage) ?? 0,
            to: at.get(move.to) ?? 0,
          });
    });
    agreement.relief.forEach((relief, index) => {
      if (relief.snapback !== undefined) this.slot(relief.snapback.notice).hooks.push({ kind: "notice", index });
    });
  }
}

/** Each breach in a chain of reparation creates the next duty. */
function reparations(commitments: readonly Commitment[]): ReadonlyMap<Id, readonly Effect[]> {
  const chains = new Map<Id, Effect[]>();
  for (const commitment of commitments) {
    let before = commitment.id;
    for (const next of commitment.reparation ?? []) {
      addTo(chains, before, { create: next });
      before = next;
    }
  }
  return chains;
}
