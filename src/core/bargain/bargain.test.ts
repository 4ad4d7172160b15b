import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sharedPath } from "../../../test/shared-data.ts";
import { leastAim, linearAim, productAim } from "./aims.ts";
import type { BargainAnswer, Near, NoSolution } from "./answer.ts";
import { bargainSteps, type BargainOptions } from "./bargain.ts";
import { checkProblem } from "./check.ts";
import { lineNeeds } from "./clash.ts";
import { bySize, enumerate, randomProblem, type Point } from "./brute-force.test-data.ts";
import { atPlaces, exactOf } from "./exact.ts";
import { maximiseSteps } from "./maximise.ts";
import type { BargainFile, Package, Problem } from "./problem.ts";

const runs = Number(process.env["PARLEY_RUNS"] ?? 60);

function checked(file: BargainFile): Problem {
  const problem = checkProblem(file);
  if (!problem.ok) throw new Error(`${problem.failure.place}: ${problem.failure.code}`);
  return problem.value;
}

function toEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const solve = (file: BargainFile, options: BargainOptions = {}): BargainAnswer =>
  toEnd(bargainSteps(checked(file), options));

/** The values of a point as whole numbers of a common scale. */
const whole = (file: BargainFile, values: Readonly<Record<string, number | string>>) =>
  file.parties.map((party) => atPlaces(exactOf(values[party]!)!, 6));

const text = (vector: readonly bigint[]) => vector.join(" ");

function best(points: readonly Point[], better: (a: Point, b: Point) => number): Point | null {
  let found: Point | null = null;
  // Points come in the order of packages, so that the first of equals stays.
  for (const point of points) if (found === null || better(point, found) > 0) found = point;
  return found;
}

const ascending = (vector: readonly bigint[]) => [...vector].sort(bySize);

function compareLists(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [at, value] of a.entries()) if (value !== b[at]) return bySize(value, b[at]!);
  return 0;
}

/** What enumeration says of each solution: the first package among the best. */
function expected(file: BargainFile, points: readonly Point[], ideal: readonly bigint[]) {
  const zeros = file.parties.map((party) => atPlaces(exactOf(file.preferences[party]?.reservation ?? 0)!, 6));
  const surplus = (point: Point) => point.vector.map((value, party) => value - zeros[party]!);
  const product = (point: Point) => surplus(point).reduce((a, b) => a * b, 1n);
  const positive = points.filter((point) => surplus(point).every((value) => value > 0n));
  const total = (point: Point) => point.vector.reduce((a, b) => a + b, 0n);
  const scales = ideal.map((value, party) => value - zeros[party]!);
  const common = scales.reduce((a, b) => (b > 0n ? a * b : a), 1n);
  const shares = (point: Point) =>
    ascending(
      surplus(point).flatMap((value, party) => (scales[party]! > 0n ? [(value * common) / scales[party]!] : [])),
    );
  const left = (point: Point) =>
    ascending(surplus(point).flatMap((value, party) => (scales[party]! > 0n ? [] : [value])));
  return {
    nash: best(positive, (a, b) => bySize(product(a), product(b))),
    egalitarian: best(points, (a, b) => compareLists(ascending(surplus(a)), ascending(surplus(b)))),
    utilitarian: best(points, (a, b) => bySize(total(a), total(b))),
    kalaiSmorodinsky: scales.some((scale) => scale > 0n)
      ? best(points, (a, b) => compareLists(shares(a), shares(b)) || compareLists(left(a), left(b)))
      : null,
  };
}

describe("law: small problems equal brute force", () => {
  it("frontier, ideals, solutions and smallest change, with rules, ties, red lines and reservation values", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const file = randomProblem(seed);
        const answer = solve(file);
        const { allowed, acceptable, frontier } = enumerate(file);
        expect(answer.feasible).toBe(acceptable.length > 0);
        if (allowed.length === 0) return;
        const ideal = file.parties.map((_, party) =>
          allowed
            .map(({ vector }) => vector[party]!)
            .sort(bySize)
            .at(-1)!,
        );
        expect(whole(file, answer.ideal)).toEqual(ideal);
        expect(answer.frontier.complete).toBe(true);
        const listed = answer.frontier.packages.map(
          (point) => `${text(whole(file, point.utilities))} ${JSON.stringify(point.package)}`,
        );
        expect(listed.sort()).toEqual(
          frontier.map((point) => `${text(point.vector)} ${JSON.stringify(point.chosen)}`).sort(),
        );
        expect(answer.frontier.size).toBe(frontier.length);
        const brute = expected(file, acceptable, ideal);
        for (const [name, point] of Object.entries(brute))
          expect(answer.solutions[name as keyof typeof brute]?.package ?? null, name).toEqual(point?.chosen ?? null);
        checkCurrent(file, answer, acceptable);
        checkDeciding(file, answer);
        // The same where the frontier is not worked out.
        const searched = solve(file, { frontier: false });
        for (const [name, point] of Object.entries(brute))
          expect(searched.solutions[name as keyof typeof brute]?.package ?? null, name).toEqual(point?.chosen ?? null);
      }),
      // A party that cannot gain has no share, yet of equals the one that is better for it counts.
      { numRuns: runs, examples: [[138059170]] },
    );
  });
});

/** What puts a party's line out of reach is no option of which only red lines of others keep it away. */
function checkDeciding(file: BargainFile, answer: BargainAnswer): void {
  const { allowed } = enumerate(file);
  for (const [at, party] of file.parties.entries()) {
    const reservation = file.preferences[party]?.reservation;
    const reached = (points: readonly Point[]) =>
      reservation === undefined
        ? points
        : points.filter(({ vector }) => vector[at]! >= atPlaces(exactOf(reservation)!, 6));
    const own = file.redLines?.[party];
    const alone = reached(enumerate({ ...file, redLines: own === undefined ? {} : { [party]: own } }).allowed);
    const told = answer.deciding[party]!;
    expect(told.length).toBe(file.issues.length);
    for (const { issue, excludes, barred } of told) {
      const options = file.issues.find(({ id }) => id === issue)!.options;
      const has = (points: readonly Point[], option: string) => points.some(({ chosen }) => chosen[issue] === option);
      const asked = reservation === undefined || reached(allowed).length === 0 ? [] : options;
      const away = asked.filter((option) => !has(reached(allowed), option));
      expect(excludes).toEqual(away.filter((option) => !has(alone, option)));
      expect(barred.map(({ option }) => option)).toEqual(away.filter((option) => has(alone, option)));
      for (const { by } of barred) {
        expect(by.length).toBeGreaterThan(0);
        for (const id of by) expect([id === party, file.redLines?.[id] === undefined]).toEqual([false, false]);
      }
    }
  }
}

function checkCurrent(file: BargainFile, answer: BargainAnswer, acceptable: readonly Point[]): void {
  if (file.current === undefined) return;
  const changed = (chosen: Readonly<Record<string, string>>) =>
    file.issues.filter(({ id }) => chosen[id] !== file.current?.[id]).length;
  // Of the smallest changes the one by which who gains least over today gains most: no other is better for all.
  const { allowed, every } = enumerate(file);
  const today = every.find(({ chosen }) => changed(chosen) === 0)!;
  const gained = ({ vector }: Point) => ascending(vector.map((value, party) => value - today.vector[party]!));
  const held = (near: Near | NoSolution, among: readonly Point[]) => {
    const fewest = Math.min(...among.map(({ chosen }) => changed(chosen)));
    const nearest = among.filter(({ chosen }) => changed(chosen) === fewest);
    const chosen = best(nearest, (a, b) => compareLists(gained(a), gained(b)));
    expect(near.package).toEqual(chosen?.chosen ?? null);
    if (near.package === null) return;
    expect(near.changes.length).toBe(fewest);
    expect(near.proved).toBe(true);
  };
  held(answer.fromCurrent!.smallestChange, acceptable);
  for (const [at, party] of file.parties.entries()) {
    const kept = allowed.filter(({ vector }) =>
      vector.every((value, other) => {
        const own = file.preferences[file.parties[other]!]?.reservation;
        const line = own === undefined ? null : atPlaces(exactOf(own)!, 6);
        return line === null || value >= line || (other !== at && value >= today.vector[other]!);
      }),
    );
    held(answer.fromCurrent!.smallestChangeFor[party]!, kept);
  }
  expect(answer.fromCurrent!.trades.map((trade) => JSON.stringify(trade.package)).sort()).toEqual(
    tradesByHand(file, changed).sort(),
  );
  for (const trade of answer.fromCurrent!.trades) {
    expect(trade.changes.length).toBeLessThanOrEqual(2);
    const gains = Object.values(trade.gains).map(Number);
    expect(Math.min(...gains)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...gains)).toBeGreaterThan(0);
  }
}

/**
 * Packages one or two changes away by which nobody loses and somebody gains. Two changes are left out only where one of
 * them is listed alone and the other is either possible on its own or a gain for nobody.
 */
function tradesByHand(file: BargainFile, changed: (chosen: Package) => number): string[] {
  const { allowed, every } = enumerate(file);
  const today = every.find(({ chosen }) => changed(chosen) === 0)!;
  const gains = (point: Point) => point.vector.map((value, party) => value - today.vector[party]!);
  const good = (point: Point) => gains(point).every((gain) => gain >= 0n) && gains(point).some((gain) => gain > 0n);
  const halves = (point: Point) =>
    every.filter(
      ({ chosen }) =>
        changed(chosen) === 1 &&
        file.issues.every(({ id }) => chosen[id] === file.current![id] || chosen[id] === point.chosen[id]),
    );
  return allowed
    .filter((point) => {
      const distance = changed(point.chosen);
      if (distance === 0 || distance > 2 || !good(point)) return false;
      if (distance === 1) return true;
      const [one, two] = halves(point) as [Point, Point];
      const spare = (half: Point) => allowed.includes(half) || gains(half).every((gain) => gain <= 0n);
      const alone = (half: Point) => allowed.includes(half) && good(half);
      return !((alone(one) && spare(two)) || (alone(two) && spare(one)));
    })
    .map(({ chosen }) => JSON.stringify(chosen));
}

describe("trades from today's text", () => {
  it("are found where each half alone breaks a rule, or one of them does", () => {
    const file: BargainFile = {
      parties: ["A", "B"],
      issues: ["x", "y"].map((id) => ({ id, options: ["no", "yes"] })),
      preferences: {
        A: { scores: { x: { no: 0, yes: 3 }, y: { no: 0, yes: 1 } } },
        B: { scores: { x: { no: 0, yes: 2 }, y: { no: 0, yes: 1 } } },
      },
      current: { x: "no", y: "no" },
    };
    const both = { x: "yes", y: "yes" };
    const trades = (rules: BargainFile["rules"]) =>
      solve({ ...file, rules: rules! }).fromCurrent!.trades.map((trade) => trade.package);
    // oxlint-disable-next-line unicorn/no-thenable -- "then" is the word of the format
    const needs = (a: "x" | "y", b: "x" | "y") => ({ if: { [a]: "yes" }, then: { [b]: "yes" } });
    expect(trades([needs("x", "y"), needs("y", "x")])).toEqual([both]);
    expect(trades([needs("x", "y")])).toEqual([both, { x: "no", y: "yes" }]);
    expect(trades([])).toEqual([
      { x: "yes", y: "no" },
      { x: "no", y: "yes" },
    ]);
  });
});

const option = fc.constantFrom("a", "b");
const someIssues = (least: number) =>
  fc.dictionary(fc.constantFrom("x", "y", "z"), option, { minKeys: least, maxKeys: 2, noNullPrototype: true });

describe("law: trades equal those found by hand", () => {
  it("among two parties and three issues under many rules", () => {
    const scores = fc.record(
      Object.fromEntries(
        ["x", "y", "z"].map((id) => [id, fc.record({ a: fc.constant(0), b: fc.integer({ min: -2, max: 3 }) })]),
      ),
    );
    const rule = fc.oneof(
      fc.record({ never: someIssues(1) }),
      // oxlint-disable-next-line unicorn/no-thenable -- "then" is the word of the format
      fc.record({ if: someIssues(1), then: someIssues(1) }),
    );
    fc.assert(
      fc.property(scores, scores, fc.array(rule, { maxLength: 4 }), (A, B, rules) => {
        const file: BargainFile = {
          parties: ["A", "B"],
          issues: ["x", "y", "z"].map((id) => ({ id, options: ["a", "b"] })),
          preferences: { A: { scores: A }, B: { scores: B } },
          rules,
          current: { x: "a", y: "a", z: "a" },
        };
        const changed = (chosen: Package) => Object.values(chosen).filter((each) => each !== "a").length;
        const trades = solve(file).fromCurrent?.trades ?? [];
        if (enumerate(file).allowed.length > 0)
          expect(trades.map((trade) => JSON.stringify(trade.package)).sort()).toEqual(
            tradesByHand(file, changed).sort(),
          );
      }),
      { numRuns: runs },
    );
  });
});

describe("law: the search under bounds equals the frontier", () => {
  it("for every aim, ties and first packages included", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const file = randomProblem(seed);
        const problem = checked(file);
        const { allowed, acceptable } = enumerate(file);
        if (allowed.length === 0) return;
        const ideal = file.parties.map((_, party) =>
          allowed
            .map(({ vector }) => vector[party]!)
            .sort(bySize)
            .at(-1)!,
        );
        const brute = expected(file, acceptable, ideal);
        const parties = problem.parties.map((_, party) =>
          Float64Array.from(problem.parties, (_, at) => (at === party ? 1 : 0)),
        );
        const forms = parties.map((own, party) => ({ parties: own, zero: problem.zeros[party]!, scale: 1 }));
        const guess = new Float64Array(problem.parties.length).fill(problem.most / 2 + 1);
        const aims = {
          nash: productAim(problem.zeros, guess),
          egalitarian: leastAim(forms, true),
          utilitarian: linearAim(new Float64Array(problem.parties.length).fill(1)),
        };
        for (const [name, aim] of Object.entries(aims)) {
          const found = toEnd(maximiseSteps(problem, aim, lineNeeds(problem), () => false));
          expect(found.proved).toBe(true);
          const chosen = found.options && problem.issues.map(({ options }, issue) => options[found.options![issue]!]!);
          const point = brute[name as keyof typeof aims];
          expect(chosen, name).toEqual(point === null ? null : Object.values(point.chosen));
        }
      }),
      { numRuns: runs },
    );
  });
});

describe("law: where nothing is feasible the clash named is minimal", () => {
  it("leaving out any one of them opens a way", () => {
    let clashes = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const file = randomProblem(seed, { strict: true });
        const answer = solve(file);
        if (answer.feasible !== false) return;
        clashes++;
        const clash = answer.clash!;
        expect(clash.minimal).toBe(true);
        expect(Object.values(answer.solutions)).toEqual([null, null, null, null]);
        expect(Object.values(answer.reasons)).toEqual(Object.keys(answer.solutions).map(() => clash.message));
        const part = (skip: number): BargainFile => {
          let at = 0;
          const keep = () => at++ !== skip;
          const rules = clash.rules.filter(keep).map((index) => file.rules![index]!);
          const redLines = clash.redLines.filter(keep);
          const lined = new Set(clash.reservations.filter(keep));
          const preferences = Object.fromEntries(
            Object.entries(file.preferences).map(([party, own]) => {
              const { reservation, ...rest } = own;
              return [party, lined.has(party) && reservation !== undefined ? { ...rest, reservation } : rest];
            }),
          );
          const lines: Record<string, NonNullable<BargainFile["redLines"]>[string]> = {};
          for (const { party, index } of redLines)
            lines[party] = [...(lines[party] ?? []), file.redLines![party]![index]!];
          return { ...file, rules, redLines: lines, preferences };
        };
        const size = clash.rules.length + clash.redLines.length + clash.reservations.length;
        expect(enumerate(part(-1)).acceptable).toEqual([]);
        for (let skip = 0; skip < size; skip++) expect(enumerate(part(skip)).acceptable).not.toEqual([]);
      }),
      { numRuns: runs },
    );
    expect(clashes).toBeGreaterThan(runs / 10);
  });
});

describe("published instances", () => {
  const folder = sharedPath("bargain");
  const file = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as BargainFile;

  it.skipIf(folder === null)("two parties, 28 × 4, 20 rules", () => {
    const answer = solve(file("two-parties-28x4-20rules.json"), { list: 3 });
    expect(answer.frontier).toMatchObject({ complete: true, size: 408 });
    expect(answer.solutions.nash).toMatchObject({ value: 1_055_040, utilities: { P0: 960, P1: 1099 } });
  });

  it.skipIf(folder === null).each([
    ["a", [1421, 1527, 1449, 1650], 259, 0.3131, [861, 884, 989, 1178]],
    ["b", [1532, 1261, 1529, 1115], 280, 0.3866, [999, 769, 1097, 823]],
  ])("four parties, 28 × 4, 20 rules: %s", (name, ideal, least, share, nash) => {
    // The frontier is measured in bench.
    const answer = solve(file(`four-parties-28x4-20rules-${name}.json`), { frontier: false });
    expect(Object.values(answer.ideal)).toEqual(ideal);
    expect(answer.solutions.egalitarian).toMatchObject({ value: least, proved: true });
    expect(answer.solutions.kalaiSmorodinsky!.value).toBeCloseTo(share, 4);
    expect(Object.values(answer.solutions.nash!.utilities)).toEqual(nash);
    expect(Object.values(answer.solutions).every((solution) => solution?.proved)).toBe(true);
  });
});
