import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustedWinner } from "./adjusted-winner.ts";
import { enumerate, randomProblem } from "./brute-force.test-data.ts";
import {
  checkProblem,
  robustnessSteps,
  type BargainFile,
  type Package,
  type Problem,
  type Robustness,
} from "./index.ts";

function checked(file: BargainFile): Problem {
  const problem = checkProblem(file);
  if (!problem.ok) throw new Error(problem.failure.code);
  return problem.value;
}

function robustness(file: BargainFile, packages: readonly Package[], samples = 20, seed = 7, share = 0.2): Robustness {
  const steps = robustnessSteps(checked(file), packages, { samples, seed, share });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const base: BargainFile = {
  parties: ["A", "B"],
  issues: [
    { id: "x", options: ["a", "b"] },
    { id: "y", options: ["c", "d"] },
  ],
  preferences: {
    A: { reservation: 10, scores: { x: { a: 40, b: 0 }, y: { c: 12, d: 0 } } },
    B: { reservation: 10, scores: { x: { a: 0, b: 20 }, y: { c: 0, d: 30 } } },
  },
};

describe("robustness", () => {
  const packages = [
    { x: "a", y: "d" },
    { x: "b", y: "c" },
  ];

  it("counts how often a package stays acceptable and undominated, and is the same for the same seed", () => {
    const unsure: BargainFile = {
      ...base,
      preferences: {
        ...base.preferences,
        A: { ...base.preferences["A"]!, ranges: { y: { c: [8, 12] } } },
      },
    };
    const answer = robustness(unsure, packages, 200);
    expect(answer.ranged).toBe(true);
    expect(answer.packages[0]).toMatchObject({ acceptable: 1, undominated: 1, regret: 0 });
    expect(answer.packages[1]!.acceptable).toBeGreaterThan(0.3);
    expect(answer.packages[1]!.acceptable).toBeLessThan(0.7);
    expect(answer.packages[1]!.undominated).toBe(0);
    expect(answer.minimaxRegret).toBe(0);
    expect(answer.ranking).toMatchObject({ leaderKept: 1, orderKept: 1, stable: true });
    expect(robustness(unsure, packages, 200)).toEqual(answer);
    expect(robustness(unsure, packages, 200, 8)).not.toEqual(answer);
  });

  it("varies scores without a range as well where another score has one, and says what varied", () => {
    const ranges = { y: { c: [12, 12] as const } };
    const one: BargainFile = {
      ...base,
      preferences: { ...base.preferences, A: { ...base.preferences["A"]!, ranges } },
    };
    const answer = robustness(one, packages, 100);
    expect(answer.ranged).toBe(true);
    expect(answer.varied).toEqual([
      { party: "A", ranges: 1, others: 1 },
      { party: "B", ranges: 0, others: 2 },
    ]);
    expect(answer.packages[1]!.leastGain).toMatchObject({ party: "A", entered: (12 - 10) / (52 - 10) });
    expect(answer.packages[0]!.leastGain.worst).toBeLessThan(answer.packages[0]!.leastGain.entered);
    expect(robustness(one, packages, 100, 7, 0).packages[0]!.leastGain.worst).toBe(20 / 40);
  });

  it("counts gains as shares of the most a party could gain: another scale of one party changes nothing", () => {
    const scale = (by: number): BargainFile => ({
      ...base,
      preferences: {
        ...base.preferences,
        B: { reservation: 10 * by, scores: { x: { b: 20 * by }, y: { d: 30 * by } } },
      },
    });
    const [small, large] = [robustness(scale(1), packages, 50), robustness(scale(1000), packages, 50)];
    for (const [at, { leastGain, regret }] of small.packages.entries()) {
      expect(large.packages[at]!.leastGain.worst).toBeCloseTo(leastGain.worst, 9);
      expect(large.packages[at]!.regret).toBeCloseTo(regret, 9);
    }
  });

  it("says that a ranking is not stable where small changes turn it", () => {
    const close: BargainFile = {
      ...base,
      preferences: {
        A: { scores: { x: { a: 20, b: 10 }, y: { c: 11, d: 0 } } },
        B: { scores: { x: { a: 0, b: 10 }, y: { c: 11, d: 20 } } },
      },
    };
    expect(robustness(close, packages, 100).ranking.stable).toBe(false);
    expect(robustness(close, packages, 100).influences.length).toBeGreaterThan(0);
  });

  it("law: without doubt, undominated is what enumeration says", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const file = randomProblem(seed);
        const { allowed } = enumerate(file);
        const some = allowed.slice(0, 4);
        if (some.length === 0) return;
        const answer = robustness(
          file,
          some.map(({ chosen }) => chosen),
          2,
          7,
          0,
        );
        for (const [at, { vector }] of some.entries()) {
          const dominated = allowed.some(
            (other) =>
              other.vector.every((value, p) => value >= vector[p]!) &&
              other.vector.some((value, p) => value > vector[p]!),
          );
          expect(answer.packages[at]!.undominated).toBe(dominated ? 0 : 1);
        }
      }),
      { numRuns: Number(process.env["PARLEY_RUNS"] ?? 30) },
    );
  });
});

describe("Adjusted Winner", () => {
  const points = (a: number, b: number) =>
    [
      { top: BigInt(a), bottom: 1n },
      { top: BigInt(b), bottom: 1n },
    ] as const;

  it("divides Camp David as Brams and Togman (1996) do", () => {
    const answer = adjustedWinner(
      ["Israel", "Egypt"],
      [
        { id: "Sinai", points: points(35, 55) },
        { id: "Diplomatic recognition", points: points(10, 5) },
        { id: "West Bank and Gaza", points: points(20, 10) },
        { id: "Linkage", points: points(10, 5) },
        { id: "Palestinian rights", points: points(5, 20) },
        { id: "Jerusalem", points: points(20, 5) },
      ],
    );
    expect(answer).toMatchObject({ initial: ["60", "75"], final: ["395/6", "395/6"], divided: "Sinai" });
    expect(answer.shares["Sinai"]).toBe("1/6");
  });

  it("law: equal and, for positive points, at most one issue divided", () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (list) => {
        const issues = list.map(([a, b], at) => ({ id: `i${at}`, points: points(a, b) }));
        const answer = adjustedWinner(["A", "B"], issues);
        expect(answer.final[0]).toBe(answer.final[1]);
        expect(Object.values(answer.shares).filter((share) => share !== "0" && share !== "1").length).toBeLessThan(2);
      }),
      { numRuns: 50 },
    );
  });
});
