import { publicCode } from "../../common/said.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../common/random.ts";
import {
  analyseConflictSteps,
  checkConflict,
  stabilityFor,
  stabilityNames,
  type ConflictAnswer,
  type ConflictFile,
  type ConflictModel,
} from "./index.ts";
import { movesOf } from "./moves.ts";

function checked(file: ConflictFile): ConflictModel {
  const model = checkConflict(file);
  if (!model.ok) throw new Error(model.failure.code);
  return model.value;
}

function analyse(file: ConflictFile): ConflictAnswer {
  const steps = analyseConflictSteps(checked(file));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const singles = (order: readonly number[]) => order.map((state) => [state]);

const twoByTwo = (first: readonly number[], second: readonly number[]): ConflictFile => ({
  decisionMakers: [
    { id: "DM1", options: ["A"] },
    { id: "DM2", options: ["B"] },
  ],
  states: ["NN", "YN", "NY", "YY"],
  ranking: { DM1: singles(first), DM2: singles(second) },
});

describe("published games and conflicts", () => {
  it.each([
    ["prisoner's dilemma", [3, 4, 1, 2], [2, 4, 1, 3], [1], [1, 4], [1, 4], [1, 4]],
    ["chicken", [3, 4, 2, 1], [2, 4, 3, 1], [2, 3], [2, 3, 4], [2, 3, 4], [2, 3]],
    ["stag hunt", [4, 3, 1, 2], [4, 2, 1, 3], [1, 4], [1, 4], [1, 4], [1, 4]],
    ["battle of the sexes", [4, 1, 3, 2], [1, 4, 3, 2], [1, 4], [1, 3, 4], [1, 4], [1, 4]],
  ])("%s", (_name, first, second, nash, gmr, smr, seq) => {
    expect(analyse(twoByTwo(first, second)).equilibria).toEqual({ nash, gmr, smr, seq });
  });

  it("Cuban missile crisis", () => {
    const file: ConflictFile = {
      decisionMakers: [
        { id: "US", options: ["Air strike", "Blockade"] },
        { id: "USSR", options: ["Withdraw", "Escalate"] },
      ],
      states: ["NNNN", "YNNN", "NYNN", "YYNN", "NNYN", "YNYN", "NYYN", "YYYN", "NNNY", "YNNY", "NYNY", "YYNY"],
      irreversible: { "Air strike": "forward" },
      ranking: {
        US: singles([5, 7, 6, 8, 3, 2, 4, 1, 12, 10, 11, 9]),
        USSR: singles([1, 5, 7, 3, 6, 2, 8, 4, 12, 10, 11, 9]),
      },
    };
    expect(analyse(file).equilibria).toEqual({
      nash: [6],
      gmr: [1, 2, 3, 5, 6, 7, 8],
      smr: [1, 2, 3, 5, 6, 7, 8],
      seq: [5, 6, 7],
    });
  });

  it("Syria and Iraq 1975, which tells GMR from SMR at state 1", () => {
    const file: ConflictFile = {
      decisionMakers: [
        { id: "Syria", options: ["Release", "Escalate"] },
        { id: "Iraq", options: ["Attack"] },
      ],
      states: ["NNN", "YNN", "NYN", "NNY", "YNY", "NYY"],
      ranking: { Syria: singles([1, 3, 6, 2, 4, 5]), Iraq: singles([2, 4, 6, 1, 5, 3]) },
    };
    expect(analyse(file).equilibria).toEqual({ nash: [6], gmr: [1, 6], smr: [6], seq: [6] });
  });
});

/** The definitions as they are written, over explicit sequences of moves; slow and obviously right. */
function naive(model: ConflictModel, own: number) {
  const moves = movesOf(model);
  const payoff = model.payoff[own]!;
  const step = (mover: number, from: number, improving: boolean) => {
    const to: number[] = [];
    moves[mover]!.outOf(from, (state) => {
      if (!improving || model.payoff[mover]![state]! > model.payoff[mover]![from]!) to.push(state);
    });
    return to;
  };
  const sanctions = (start: number, improving: boolean) => {
    const reached = new Set<number>();
    const seen = new Set<string>();
    const walk = (state: number, last: number) => {
      for (let mover = 0; mover < moves.length; mover++) {
        if (mover === own || mover === last) continue;
        for (const to of step(mover, state, improving)) {
          reached.add(to);
          const key = `${to} ${mover}`;
          if (seen.has(key)) continue;
          seen.add(key);
          walk(to, mover);
        }
      }
    };
    walk(start, -1);
    return [...reached];
  };
  const stable = (holds: (state: number, improvement: number) => boolean) =>
    Uint8Array.from(payoff, (_, state) => (step(own, state, true).every((to) => holds(state, to)) ? 1 : 0));
  const hurts = (state: number, at: number) => payoff[at]! <= payoff[state]!;
  return {
    nash: stable(() => false),
    gmr: stable((state, to) => sanctions(to, false).some((at) => hurts(state, at))),
    smr: stable((state, to) =>
      sanctions(to, false).some((at) => hurts(state, at) && step(own, at, false).every((way) => hurts(state, way))),
    ),
    seq: stable((state, to) => sanctions(to, true).some((at) => hurts(state, at))),
  };
}

function randomFile(
  seed: number,
  shape: { makers: number; options: number; drop: number; merge: boolean; irreversible: boolean; explicit: boolean },
): ConflictFile {
  const random = seededRandom(seed);
  const decisionMakers = Array.from({ length: shape.makers }, (_, maker) => ({
    id: `D${maker}`,
    options: Array.from({ length: shape.options }, (_, option) => `o${maker}${option}`),
  }));
  const width = shape.makers * shape.options;
  let states = Array.from({ length: 2 ** width }, (_, bits) =>
    Array.from({ length: width }, (_, at) => ((bits >> at) & 1 ? "Y" : "N")).join(""),
  );
  states = states.filter((_, index) => index === 0 || random() >= shape.drop);
  if (shape.merge && width > 2) {
    const rest = states.filter((state) => state.at(-1) === "N");
    states = [...rest, `${"-".repeat(width - 1)}Y`];
  }
  const numbers = states.map((_, index) => index + 1);
  const ranking = Object.fromEntries(
    decisionMakers.map(({ id }) => {
      const groups = new Map<number, number[]>();
      for (const state of numbers) {
        const place = Math.floor(random() * numbers.length);
        groups.set(place, [...(groups.get(place) ?? []), state]);
      }
      return [id, [...groups].sort(([a], [b]) => a - b).map(([, group]) => group)];
    }),
  );
  const moves = Object.fromEntries(
    decisionMakers.map(({ id }) => [
      id,
      numbers.flatMap((from) =>
        numbers.filter((to) => to !== from && random() < 0.25).map((to) => [from, to] as const),
      ),
    ]),
  );
  return {
    decisionMakers,
    states,
    ranking,
    ...(shape.irreversible ? { irreversible: { [decisionMakers[0]!.options[0]!]: "forward" as const } } : {}),
    ...(shape.explicit ? { moves } : {}),
  };
}

describe("law: the fast analysis equals the definitions", () => {
  it("on random models with ties, left-out and merged states, one-way options and explicit moves", () => {
    const shape = fc.record({
      makers: fc.integer({ min: 1, max: 3 }),
      options: fc.integer({ min: 1, max: 2 }),
      drop: fc.constantFrom(0, 0.3),
      merge: fc.boolean(),
      irreversible: fc.boolean(),
      explicit: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer(), shape, (seed, form) => {
        const model = checked(randomFile(seed, form));
        for (let maker = 0; maker < model.decisionMakers.length; maker++) {
          const fast = stabilityFor(model, maker);
          const slow = naive(model, maker);
          for (const name of stabilityNames) expect([...fast[name]], `${name} of ${maker}`).toEqual([...slow[name]]);
        }
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 100) },
    );
  });
});

describe("bad input is named", () => {
  const base = twoByTwo([1, 2, 3, 4], [1, 2, 3, 4]);
  it.each([
    ["a state left out of a ranking", { ...base, ranking: { ...base.ranking, DM1: [[1], [2], [3]] } }, "not-ranked"],
    ["a state ranked twice", { ...base, ranking: { ...base.ranking, DM1: [[1], [2], [3], [4, 1]] } }, "ranked-twice"],
    ["an unknown state", { ...base, ranking: { ...base.ranking, DM1: [[1], [2], [3], [5]] } }, "unknown-state"],
    ["a short state", { ...base, states: ["NN", "Y", "NY", "YY"] }, "bad-state"],
    ["a doubled state", { ...base, states: ["NN", "NN", "NY", "YY"] }, "duplicate-state"],
    ["an unknown one-way option", { ...base, irreversible: { Z: "forward" } }, "unknown-option"],
    ["no decision maker", { ...base, decisionMakers: [] }, "no-decision-makers"],
    ["an unknown option in a priority", { ...base, prioritising: { DM1: ["A & Q"] } }, "unknown-option"],
    ["an unfinished priority", { ...base, prioritising: { DM1: ["A & ("] } }, "bad-statement"],
  ] as [string, ConflictFile, string][])("%s", (_name, file, code) => {
    const model = checkConflict(file);
    expect(model.ok ? "" : publicCode(model.failure.code)).toBe(code);
  });
});

describe("option prioritising", () => {
  it("ranks by the first statement that tells states apart", () => {
    const model = checked({
      ...twoByTwo([1, 2, 3, 4], [1, 2, 3, 4]),
      prioritising: { DM1: ["A & !B", "B", "A -> B"] },
    });
    // YN best; then NY and YY (B), both satisfying A -> B; then NN.
    expect([...model.payoff[0]!]).toEqual([1, 3, 2, 2]);
  });
});
