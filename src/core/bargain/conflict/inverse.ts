import type { ConflictModel } from "./model.ts";
import { stabilityFor, stabilityNames, type StabilityName } from "./stability.ts";
import { movesOf } from "./moves.ts";

/** What would have to change for a state to hold, by decision maker and stability; states numbered from 1. */
export interface InverseAnswer {
  readonly state: number;
  /**
   * The states that the decision maker can move to, prefers, and is not deterred from. If it came to rank each of them
   * no higher than the state, the state would be stable for it. Empty: it is stable already.
   */
  readonly toGiveUp: Readonly<Record<string, Readonly<Record<StabilityName, readonly number[]>>>>;
}

function withPayoff(model: ConflictModel, maker: number, payoff: Int32Array): ConflictModel {
  return { ...model, payoff: model.payoff.map((own, at) => (at === maker ? payoff : own)) };
}

/** Whose preferences would have to change how for a state to be stable. */
export function inverseFor(model: ConflictModel, state: number): InverseAnswer {
  const all = movesOf(model);
  const here = state - 1;
  const toGiveUp: Record<string, Record<StabilityName, readonly number[]>> = {};
  for (const [maker, { id }] of model.decisionMakers.entries()) {
    const payoff = model.payoff[maker]!;
    const improvements: number[] = [];
    all[maker]!.outOf(here, (to) => {
      if (payoff[to]! > payoff[here]!) improvements.push(to);
    });
    const found: Record<StabilityName, readonly number[]> = { nash: [], gmr: [], smr: [], seq: [] };
    for (const name of stabilityNames) {
      // An improvement counts where, with all the others given up, the state would still not be stable.
      found[name] = improvements
        .filter((kept) => {
          const changed = payoff.slice();
          for (const to of improvements) if (to !== kept) changed[to] = payoff[here]!;
          return stabilityFor(withPayoff(model, maker, changed), maker, all)[name][here] === 0;
        })
        .map((to) => to + 1);
    }
    toGiveUp[id] = found;
  }
  return { state, toGiveUp };
}

/** The model in which a decision maker ranks some states no higher than another: to check what an inverse answer says. */
export function givingUp(model: ConflictModel, maker: number, state: number, states: readonly number[]): ConflictModel {
  const payoff = model.payoff[maker]!.slice();
  for (const given of states) payoff[given - 1] = Math.min(payoff[given - 1]!, payoff[state - 1]!);
  return withPayoff(model, maker, payoff);
}
