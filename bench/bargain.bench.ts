import { bargainSteps, type BargainAnswer, type BargainFile, type BargainOptions } from "../src/core/bargain/index.ts";
import { leastAim, linearAim, productAim, type Aim } from "../src/core/bargain/aims.ts";
import { lineNeeds } from "../src/core/bargain/clash.ts";
import { frontierSteps } from "../src/core/bargain/frontier.ts";
import { maximiseSteps, type Best } from "../src/core/bargain/maximise.ts";
import type { Problem } from "../src/core/bargain/problem.ts";
import { wholeDomain } from "../src/core/bargain/relaxation.ts";
import { checked, firstIssues, firstParties, reservedAt, sharedProblem, withoutRules } from "./bargain/instances.ts";
import { leastByHighs, loadHighs, nashByHighs } from "./bargain/highs.ts";
import { enumerated, mergedByHalves } from "./bargain/peers.ts";
import type { BenchRun, BenchTable } from "./report.ts";

const ms = (value: number) => Math.round(value);

function timed<T>(work: () => T): { value: T; time: number } {
  const start = performance.now();
  const value = work();
  return { value, time: performance.now() - start };
}

function toEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function answerOf(file: BargainFile, options: BargainOptions): BargainAnswer {
  return toEnd(bargainSteps(checked(file), { now: () => performance.now(), ...options }));
}

/** Largest time given to a peer. */
const patience = 20_000;

function frontiers(): BenchTable {
  const two = sharedProblem("two-parties-28x4-20rules");
  const [a, b] = ["a", "b"].map((name) => sharedProblem(`four-parties-28x4-20rules-${name}`)) as [
    BargainFile,
    BargainFile,
  ];
  const instances: readonly (readonly [string, BargainFile])[] = [
    ["2 parties, 10 × 4, rules", firstIssues(two, 10)],
    ["2 parties, 28 × 4, 20 rules", two],
    ["3 parties (a), 28 × 4, 20 rules", firstParties(a, 3)],
    ["3 parties (b), 28 × 4, 20 rules", firstParties(b, 3)],
    ["4 parties (a), 28 × 4, 20 rules, reservation values", a],
    ["4 parties (b), 28 × 4, 20 rules, reservation values", b],
  ];
  const rows = instances.map(([name, file]) => {
    const problem = checked(file);
    const own = timed(() => toEnd(frontierSteps(problem)).count);
    const outcomes = problem.issues.reduce((total, { options }) => total * options.length, 1);
    const listed = outcomes <= 2 ** 20 ? timed(() => enumerated(problem)) : null;
    const halves = timed(() => mergedByHalves(checked(withoutRules(file)), patience));
    return [
      name,
      own.value,
      ms(own.time),
      listed === null
        ? `not run: ${outcomes.toExponential(1)} packages`
        : `${ms(listed.time)} (${listed.value} points)`,
      halves.value === null ? `> ${ms(halves.time)}` : `${ms(halves.time)} (${halves.value} points)`,
    ];
  });
  return {
    title: "The whole frontier, with rules",
    about:
      "Every undominated vector of utilities with its first package, beside enumeration of all packages (as NegMAS does, here in the same language) and merging by halves with a linear pass for each vector (as GeniusWeb does; without rules, which it does not know). Not run or stopped where said.",
    columns: ["instance", "points", "Parley ms", "enumeration ms", "merging by halves ms"],
    rows,
  };
}

function hunted(problem: Problem, aim: Aim, seconds: number, start: Int32Array | null): { best: Best; time: number } {
  const end = performance.now() + seconds * 1000;
  const { value, time } = timed(() =>
    toEnd(maximiseSteps(problem, aim, lineNeeds(problem), () => performance.now() > end, { start })),
  );
  return { best: value, time };
}

const said = ({ best, time }: { best: Best; time: number }) =>
  best.proved
    ? `${best.score.toPrecision(6)}, proved in ${ms(time)}`
    : `${best.score.toPrecision(6)}, bound ${best.bound.toPrecision(6)} (gap ${((100 * (best.bound - best.score)) / Math.abs(best.bound)).toFixed(2)} %) in ${ms(time)}`;

async function solutions(): Promise<BenchTable> {
  const highs = await loadHighs();
  const eight = sharedProblem("eight-parties-60x10-60rules");
  const ideal = answerOf(eight, { frontier: false, seconds: 5 }).ideal;
  const instances: readonly (readonly [string, BargainFile])[] = [
    ["4 parties (a), 28 × 4, 20 rules", sharedProblem("four-parties-28x4-20rules-a")],
    ["4 parties (b), 28 × 4, 20 rules", sharedProblem("four-parties-28x4-20rules-b")],
    ["8 parties, 60 × 10, 60 rules, lines at 45 %", reservedAt(eight, ideal, 0.45)],
  ];
  const rows: (string | number)[][] = [];
  for (const [name, file] of instances) {
    const problem = checked(file);
    const units = problem.parties.map((_, party) =>
      Float64Array.from(problem.parties, (_, at) => (at === party ? 1 : 0)),
    );
    const best = units.map(
      (own) => toEnd(maximiseSteps(problem, linearAim(own), [], () => false, { ties: false })).score,
    );
    const scales = best.map((value, party) => value - problem.zeros[party]!);
    const forms = (by: readonly number[]) =>
      units.map((parties, party) => ({ parties, zero: problem.zeros[party]!, scale: by[party]! }));
    const ones = scales.map(() => 1);
    const nash = hunted(
      problem,
      productAim(
        problem.zeros,
        Float64Array.from(scales, (value) => 0.6 * value),
      ),
      10,
      null,
    );
    const limit = problem.parties.length > 4 ? 20 : 60;
    const peer = {
      nash: timed(() => nashByHighs(highs, problem, best, limit)),
      share: timed(() => leastByHighs(highs, problem, scales, limit)),
      least: timed(() => leastByHighs(highs, problem, ones, limit)),
    };
    const own: readonly (readonly [string, ReturnType<typeof hunted>, (typeof peer)["nash"]])[] = [
      ["Nash (log)", nash, peer.nash],
      ["Kalai-Smorodinsky", hunted(problem, leastAim(forms(scales), true), 10, nash.best.options), peer.share],
      ["leximin", hunted(problem, leastAim(forms(ones), true), 10, nash.best.options), peer.least],
    ];
    for (const [solution, found, { value, time }] of own)
      rows.push([name, solution, said(found), `${value.value.toPrecision(6)}, ${value.status} in ${ms(time)}`]);
  }
  return {
    title: "Exact solutions where the frontier is too large",
    about:
      "Value and time in ms; proved, or value, bound and gap after 10 s. Beside HiGHS (wasm, presolve off; Nash by tangents to the logarithm; 60 s, with eight parties 20 s). Kalai-Smorodinsky and leximin of HiGHS are the largest least only.",
    columns: ["instance", "solution", "Parley", "HiGHS"],
    rows,
  };
}

function locked(): BenchTable {
  const problem = checked(sharedProblem("four-parties-28x4-20rules-b"));
  const aim = linearAim(new Float64Array(4).fill(1));
  const zeros = problem.zeros;
  const nash = productAim(zeros, new Float64Array(4).fill(500));
  const times: number[] = [];
  let proved = 0;
  for (const [issue, { options }] of problem.issues.entries()) {
    const domain = wholeDomain(problem).map((all, at) => (at === issue ? [options.length - 1] : all));
    for (const own of [aim, nash]) {
      const end = performance.now() + 1000;
      const { value, time } = timed(() =>
        toEnd(maximiseSteps(problem, own, lineNeeds(problem), () => performance.now() > end, { domain })),
      );
      times.push(time);
      if (value.proved) proved++;
    }
  }
  times.sort((a, b) => a - b);
  return {
    title: "Lock an issue and solve again",
    about:
      "28 × 4 with four parties and 20 rules: each issue locked in turn, Nash and utilitarian; milliseconds to the proof.",
    columns: ["solved", "proved", "median ms", "slowest ms"],
    rows: [[times.length, proved, ms(times[times.length >> 1]!), ms(times.at(-1)!)]],
  };
}

export const run: BenchRun = async () => [frontiers(), await solutions(), locked()];
