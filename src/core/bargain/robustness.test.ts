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

function robustness(file: BargainFile, packages: readonly Package[], samples = 20, seed = 7): Robustness {
  const steps = robustnessSteps(checked(file), packages, { samples, seed });
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
    expect(answer.packages[0]).toEqual({ acceptable: 1, undominated: 1, regret: 0 });
    expect(answer.packages[1]!.acceptable).toBeGreaterThan(0.3);
    expect(answer.packages[1]!.acceptable).toBeLessThan(0.7);
    expect(answer.packages[1]!.undominated).toBe(0);
    expect(answer.minimaxRegret).toBe(0);
    expect(answer.ranking).toMatchObject({ leaderKept: 1, orderKept: 1, stable: true });
    expect(robustness(unsure, packages, 200)).toEqual(answer);
    expect(robustness(unsure, packages, 200, 8)).not.toEqual(answer);
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
        const sure: BargainFile = {
          ...file,
          rules: file.rules ?? [],
          preferences: Object.fromEntries(
            file.parties.map((party) => [party, { ...file.preferences[party]!, ranges: { none: {} } }]),
          ),
        };
        const { allowed } = enumerate(file);
        const some = allowed.slice(0, 4);
        if (some.length === 0) return;
        const answer = robustness(
          sure,
          some.map(({ chosen }) => chosen),
          2,
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
