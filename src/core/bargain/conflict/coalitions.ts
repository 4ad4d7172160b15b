import type { ConflictModel } from "./model.ts";
import { movesOf, type Moves } from "./moves.ts";
import { leastReachable, leastReachableByImprovement, type Movers } from "./reach.ts";
import { stabilityNames, type StableStates, type StabilityName } from "./stability.ts";

/** Stability for one coalition; states numbered from 1. */
export interface CoalitionAnswer {
  readonly members: readonly string[];
  readonly stability: Readonly<Record<StabilityName, readonly number[]>>;
}

/** Stability for all coalitions and the states that are stable for every one of them. */
export interface CoalitionsAnswer {
  readonly coalitions: readonly CoalitionAnswer[];
  readonly equilibria: Readonly<Record<StabilityName, readonly number[]>>;
}

/** The states a coalition can reach from a state: moves of its members in any order, nobody twice in a row. */
function reached(moves: readonly Moves[], from: number): readonly number[] {
  const found = new Set<number>();
  const seen = new Set<number>();
  const queue: { state: number; last: number }[] = [{ state: from, last: -1 }];
  for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
    const { state, last } = entry;
    for (const [mover, own] of moves.entries()) {
      if (mover === last) continue;
      own.outOf(state, (to) => {
        if (to !== from) found.add(to);
        const key = to * moves.length + mover;
        if (seen.has(key)) return;
        seen.add(key);
        queue.push({ state: to, last: mover });
      });
    }
  }
  return [...found];
}

/**
 * Stability of every state for a coalition (Kilgour, Hipel & Fang 2001; Inohara & Hipel 2008): an improvement is a
 * state that the members can bring about together and that each of them prefers; it is deterred where those outside
 * can answer so that some member ends no better than before. With one member this is the ordinary analysis.
 */
export function coalitionStability(
  model: ConflictModel,
  members: readonly number[],
  all: readonly Moves[] = movesOf(model),
): StableStates {
  const count = model.states.length;
  const own = members.map((maker) => all[maker]!);
  const others: Movers = all
    .map((moves, maker) => ({ moves, payoff: model.payoff[maker]! }))
    .filter((_, maker) => !members.includes(maker));
  const together = Array.from({ length: count }, (_, state) => reached(own, state));
  const answers = members.map((maker) => {
    const payoff = model.payoff[maker]!;
    const best = payoff.map((value, state) => together[state]!.reduce((top, to) => Math.max(top, payoff[to]!), value));
    return {
      payoff,
      gmr: leastReachable(others, payoff),
      smr: leastReachable(others, best),
      seq: leastReachableByImprovement(others, payoff),
    };
  });
  const stable = Object.fromEntries(stabilityNames.map((name) => [name, new Uint8Array(count).fill(1)])) as Record<
    StabilityName,
    Uint8Array
  >;
  for (let state = 0; state < count; state++) {
    for (const to of together[state]!) {
      if (!answers.every(({ payoff }) => payoff[to]! > payoff[state]!)) continue;
      stable.nash[state] = 0;
      for (const name of ["gmr", "smr", "seq"] as const) {
        const deterred = answers.some((answer) => answer[name][to]! <= answer.payoff[state]!);
        if (!deterred) stable[name][state] = 0;
      }
    }
  }
  return stable;
}

/** Most decision makers and states for which all coalitions are analysed. */
const limits = { makers: 8, states: 2048 };

/** Whether a model is small enough for all its coalitions. */
export function canAnalyseCoalitions(model: ConflictModel): boolean {
  return model.decisionMakers.length <= limits.makers && model.states.length <= limits.states;
}

const numbersOf = (stable: Uint8Array): readonly number[] =>
  [...stable.keys()].filter((state) => stable[state] === 1).map((state) => state + 1);

/** Analyses every coalition of a model, single decision makers included; yields after each. */
export function* coalitionSteps(model: ConflictModel): Generator<{ done: number; total: number }, CoalitionsAnswer> {
  const moves = movesOf(model);
  const makers = model.decisionMakers.length;
  const total = 2 ** makers - 1;
  const everywhere = new Map(stabilityNames.map((name) => [name, new Uint8Array(model.states.length).fill(1)]));
  const coalitions: CoalitionAnswer[] = [];
  const bySize = Array.from({ length: total }, (_, at) =>
    [...model.decisionMakers.keys()].filter((maker) => ((at + 1) >> maker) & 1),
  ).sort((a, b) => a.length - b.length);
  for (const [done, members] of bySize.entries()) {
    yield { done, total };
    const stable = coalitionStability(model, members, moves);
    for (const [name, common] of everywhere)
      for (let state = 0; state < common.length; state++) common[state]! &= stable[name][state]!;
    coalitions.push({
      members: members.map((maker) => model.decisionMakers[maker]!.id),
      stability: Object.fromEntries(stabilityNames.map((name) => [name, numbersOf(stable[name])])) as Record<
        StabilityName,
        readonly number[]
      >,
    });
  }
  const equilibria = Object.fromEntries([...everywhere].map(([name, stable]) => [name, numbersOf(stable)]));
  return { coalitions, equilibria: equilibria as Record<StabilityName, readonly number[]> };
}
