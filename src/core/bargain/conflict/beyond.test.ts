import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../common/random.ts";
import {
  analyseConflictSteps,
  checkConflict,
  coalitionStability,
  evolutionFrom,
  givingUp,
  inverseFor,
  pathTo,
  stabilityFor,
  stabilityNames,
  type ConflictModel,
  type DecisionMaker,
} from "./index.ts";
import { movesOf } from "./moves.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 40);

const oneEach: readonly DecisionMaker[] = ["A", "B", "C"].map((id) => ({ id, options: [`o${id}`] }));

/** One who has several moves at each state, and one who answers. */
const uneven: readonly DecisionMaker[] = [
  { id: "A", options: ["oA", "p"] },
  { id: "B", options: ["oB"] },
];

/** Three options, in the hands of three decision makers or of two; rankings by seed with ties, perhaps with a one-way option. */
function randomModel(seed: number, oneWay: boolean, decisionMakers = oneEach): ConflictModel {
  const random = seededRandom(seed);
  const states = Array.from({ length: 8 }, (_, bits) => [0, 1, 2].map((at) => ((bits >> at) & 1 ? "Y" : "N")).join(""));
  const ranking = Object.fromEntries(
    decisionMakers.map(({ id }) => {
      const groups = new Map<number, number[]>();
      for (let state = 1; state <= 8; state++) {
        const place = Math.floor(random() * 8);
        groups.set(place, [...(groups.get(place) ?? []), state]);
      }
      return [id, [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)];
    }),
  );
  const model = checkConflict({
    decisionMakers,
    states,
    ranking,
    ...(oneWay ? { irreversible: { oA: "forward" as const } } : {}),
  });
  if (!model.ok) throw new Error(model.failure.code);
  return model.value;
}

describe("law: a coalition of one is a decision maker", () => {
  it("on random models", () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, oneWay) => {
        const model = randomModel(seed, oneWay);
        for (let maker = 0; maker < 3; maker++) {
          const alone = stabilityFor(model, maker);
          const coalition = coalitionStability(model, [maker]);
          for (const name of stabilityNames) expect([...coalition[name]]).toEqual([...alone[name]]);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe("law: the grand coalition holds exactly the states that no reachable state improves for all", () => {
  it("where every move can be undone", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const model = randomModel(seed, false);
        const stable = coalitionStability(model, [0, 1, 2]);
        for (let state = 0; state < 8; state++) {
          const improved = Array.from({ length: 8 }, (_, to) => to).some((to) =>
            model.payoff.every((own) => own[to]! > own[state]!),
          );
          for (const name of stabilityNames) expect(stable[name][state]).toBe(improved ? 0 : 1);
        }
      }),
      { numRuns: runs },
    );
  });
});

describe("law: what the inverse answer names is enough, and none of it can be spared", () => {
  it("on random models", () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), fc.integer({ min: 1, max: 8 }), (seed, oneWay, state) => {
        const model = randomModel(seed, oneWay, seed % 2 === 0 ? oneEach : uneven);
        const { toGiveUp } = inverseFor(model, state);
        for (const [maker, { id }] of model.decisionMakers.entries()) {
          for (const name of stabilityNames) {
            const states = toGiveUp[id]![name];
            const after = stabilityFor(givingUp(model, maker, state, states), maker);
            expect(after[name][state - 1]).toBe(1);
            for (const spared of states) {
              const rest = givingUp(
                model,
                maker,
                state,
                states.filter((given) => given !== spared),
              );
              expect(stabilityFor(rest, maker)[name][state - 1]).toBe(0);
            }
            if (states.length === 0) expect(stabilityFor(model, maker)[name][state - 1]).toBe(1);
          }
        }
      }),
      { numRuns: runs },
    );
  });
});

describe("evolution", () => {
  it("law: a path is made of moves, alternates movers and ends where it should", () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, improvingOnly) => {
        const model = randomModel(seed, true);
        const moves = movesOf(model);
        const evolution = evolutionFrom(model, 1, { improvingOnly });
        for (const { state, moves: length } of evolution.reached) {
          const path = pathTo(evolution, state)!;
          expect(path.length).toBe(length);
          let at = 1;
          let last = "";
          for (const move of path) {
            expect(move.from).toBe(at);
            expect(move.by).not.toBe(last);
            const maker = model.decisionMakers.findIndex(({ id }) => id === move.by);
            const to: number[] = [];
            moves[maker]!.outOf(at - 1, (next) => to.push(next + 1));
            expect(to).toContain(move.to);
            if (improvingOnly) expect(model.payoff[maker]![move.to - 1]).toBeGreaterThan(model.payoff[maker]![at - 1]!);
            [at, last] = [move.to, move.by];
          }
          expect(at).toBe(state);
        }
      }),
      { numRuns: runs },
    );
  });

  it("lets nobody move twice in a row, where two moves are not one", () => {
    const model = checkConflict({
      decisionMakers: [
        { id: "A", options: ["a", "b"] },
        { id: "B", options: [] },
      ],
      states: ["NN", "YN", "YY"],
      ranking: { A: [[3], [2], [1]], B: [[1], [2], [3]] },
      moves: {
        A: [
          [1, 2],
          [2, 3],
        ],
      },
    });
    if (!model.ok) throw new Error(model.failure.code);
    expect(evolutionFrom(model.value, 1, { improvingOnly: true }).reached.map(({ state }) => state)).toEqual([1, 2]);
  });

  it("says where the prisoner's dilemma leads", () => {
    const model = checkConflict({
      decisionMakers: [
        { id: "DM1", options: ["A"] },
        { id: "DM2", options: ["B"] },
      ],
      states: ["NN", "YN", "NY", "YY"],
      ranking: { DM1: [[3], [4], [1], [2]], DM2: [[2], [4], [1], [3]] },
    });
    if (!model.ok) throw new Error("model");
    const evolution = evolutionFrom(model.value, 4, { improvingOnly: true });
    expect(pathTo(evolution, 1)!.map(({ to }) => to)).toHaveLength(2);
    expect(inverseFor(model.value, 4).toGiveUp).toMatchObject({ DM1: { nash: [3] }, DM2: { nash: [2] } });
    expect([...coalitionStability(model.value, [0, 1]).nash]).toEqual([0, 1, 1, 1]);
    const steps = analyseConflictSteps(model.value);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value.equilibria.nash).toEqual([1]);
  });
});
