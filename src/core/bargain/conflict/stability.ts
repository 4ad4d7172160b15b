import type { ConflictModel } from "./model.ts";
import { movesOf, type Moves } from "./moves.ts";
import { leastReachable, leastReachableByImprovement, type Movers } from "./reach.ts";

/** The four stability definitions of the graph model, in the order in which they are usually listed. */
export const stabilityNames = ["nash", "gmr", "smr", "seq"] as const;

/** A stability definition: Nash, general metarational, symmetric metarational, sequential. */
export type StabilityName = (typeof stabilityNames)[number];

/** For each definition, 1 for each stable state (states from 0). */
export type StableStates = Readonly<Record<StabilityName, Uint8Array>>;

/** The best payoff the decision maker has at a state or one move of its own away. */
function bestAnswer(moves: Moves, payoff: Int32Array): Int32Array {
  const best = payoff.slice();
  if (moves.blocks !== null) {
    const { members, start } = moves.blocks;
    for (let group = 0; group + 1 < start.length; group++) {
      let top = 0;
      for (let at = start[group]!; at < start[group + 1]!; at++) top = Math.max(top, payoff[members[at]!]!);
      for (let at = start[group]!; at < start[group + 1]!; at++) best[members[at]!] = top;
    }
    return best;
  }
  for (let state = 0; state < payoff.length; state++) {
    moves.outOf(state, (to) => {
      if (payoff[to]! > best[state]!) best[state] = payoff[to]!;
    });
  }
  return best;
}

/** 1 where each unilateral improvement can be answered down to the present payoff or less; `answer` tells to what. */
function deterred(moves: Moves, payoff: Int32Array, answer: Int32Array): Uint8Array {
  const stable = new Uint8Array(payoff.length);
  for (let state = 0; state < payoff.length; state++) {
    const here = payoff[state]!;
    let holds = 1;
    moves.outOf(state, (to) => {
      if (payoff[to]! > here && answer[to]! > here) holds = 0;
    });
    stable[state] = holds;
  }
  return stable;
}

/**
 * Stability of every state for one decision maker (Fang, Hipel & Kilgour 1993): Nash, general metarational (GMR),
 * symmetric metarational (SMR) and sequential (SEQ). A sanction is a sequence of moves of the others in which nobody
 * moves twice in a row, though anybody may move again. Each is "the least value the others can reach is not above the
 * present payoff", so the work grows with the number of moves, not of pairs of states.
 */
export function stabilityFor(model: ConflictModel, decisionMaker: number, all = movesOf(model)): StableStates {
  const own = all[decisionMaker]!;
  const payoff = model.payoff[decisionMaker]!;
  const others: Movers = all
    .map((moves, index) => ({ moves, payoff: model.payoff[index]! }))
    .filter((_, index) => index !== decisionMaker);
  const answered = bestAnswer(own, payoff);
  return {
    nash: Uint8Array.from(payoff, (value, state) => (answered[state]! > value ? 0 : 1)),
    gmr: deterred(own, payoff, leastReachable(others, payoff)),
    smr: deterred(own, payoff, leastReachable(others, answered)),
    seq: deterred(own, payoff, leastReachableByImprovement(others, payoff)),
  };
}

/** Stability by decision maker and the equilibria, states numbered from 1. */
export interface ConflictAnswer {
  readonly stability: Readonly<Record<string, Readonly<Record<StabilityName, readonly number[]>>>>;
  readonly equilibria: Readonly<Record<StabilityName, readonly number[]>>;
}

function numbersOf(stable: Uint8Array): readonly number[] {
  const numbers: number[] = [];
  for (let state = 0; state < stable.length; state++) if (stable[state] === 1) numbers.push(state + 1);
  return numbers;
}

/** Analyses a model; yields after each decision maker. */
export function* analyseConflictSteps(
  model: ConflictModel,
): Generator<{ done: number; total: number }, ConflictAnswer> {
  const total = model.decisionMakers.length;
  const stability: Record<string, Record<StabilityName, readonly number[]>> = {};
  const moves = movesOf(model);
  const everywhere = stabilityNames.map(() => new Uint8Array(model.states.length).fill(1));
  for (let index = 0; index < total; index++) {
    yield { done: index, total };
    const stable = stabilityFor(model, index, moves);
    for (const [place, name] of stabilityNames.entries()) {
      const common = everywhere[place]!;
      for (let state = 0; state < common.length; state++) common[state]! &= stable[name][state]!;
    }
    stability[model.decisionMakers[index]!.id] = {
      nash: numbersOf(stable.nash),
      gmr: numbersOf(stable.gmr),
      smr: numbersOf(stable.smr),
      seq: numbersOf(stable.seq),
    };
  }
  const [nash, gmr, smr, seq] = everywhere.map(numbersOf);
  return { stability, equilibria: { nash: nash!, gmr: gmr!, smr: smr!, seq: seq! } };
}
