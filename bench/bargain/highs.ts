import type { Problem } from "../../src/core/bargain/problem.ts";

interface Solved {
  readonly Status: string;
  readonly ObjectiveValue: number;
  readonly Columns: Readonly<Record<string, { readonly Primal: number }>>;
}

interface Highs {
  solve(model: string, options: Readonly<Record<string, string | number>>): Solved;
}

/** The general solver, loaded once. */
export async function loadHighs(): Promise<Highs> {
  const module = (await import("highs")) as unknown as { default: () => Promise<Highs> };
  return module.default();
}

const variable = (issue: number, option: number) => `x${issue}_${option}`;

/** Lines are kept short: the format allows 255 characters. */
function sum(terms: readonly string[]): string {
  return terms.map((term, at) => (at % 8 === 7 ? `${term}\n` : term)).join(" + ");
}

function utility(problem: Problem, party: number): readonly string[] {
  const count = problem.parties.length;
  return problem.issues.flatMap(({ options }, issue) =>
    options.map((_, option) => `${problem.values[issue]![option * count + party]!} ${variable(issue, option)}`),
  );
}

function rows(problem: Problem): string[] {
  const one = problem.issues.map(({ options }, issue) => `${sum(options.map((_, o) => variable(issue, o)))} = 1`);
  const rules = problem.prohibitions.map(({ parts }) => {
    const terms = parts.flatMap(({ issue, options }) =>
      [...options.keys()].filter((option) => options[option] === 1).map((option) => variable(issue, option)),
    );
    return `${sum(terms)} <= ${parts.length - 1}`;
  });
  return [...one, ...rules];
}

function model(problem: Problem, objective: string, extra: readonly string[], free: readonly string[]): string {
  const binaries = problem.issues.flatMap(({ options }, issue) => options.map((_, o) => variable(issue, o)));
  return [
    "Maximize",
    ` obj: ${objective}`,
    "Subject To",
    ...[...rows(problem), ...extra].map((row, at) => ` c${at}: ${row}`),
    "Bounds",
    ...free.map((name) => ` ${name} free`),
    "Binary",
    ...binaries.map((name) => ` ${name}`),
    "End",
  ].join("\n");
}

/** What the solver said, and the least or the product it reached. */
export interface HighsResult {
  readonly status: string;
  readonly value: number;
}

/** The largest least (utility − zero) / scale. */
export function leastByHighs(highs: Highs, problem: Problem, scales: readonly number[], seconds: number): HighsResult {
  const extra = problem.parties.map(
    (_, party) => `${sum(utility(problem, party))} - ${scales[party]!} z >= ${problem.zeros[party]!}`,
  );
  const solved = highs.solve(model(problem, "z", extra, ["z"]), { presolve: "off", time_limit: seconds });
  return { status: solved.Status, value: solved.ObjectiveValue };
}

/** The largest product of surpluses, by tangents to the logarithm, until the bound is within 1e-7. */
export function nashByHighs(highs: Highs, problem: Problem, ideal: readonly number[], seconds: number): HighsResult {
  const count = problem.parties.length;
  const names = problem.parties.map((_, party) => `y${party}`);
  const cuts: string[] = [];
  const tangent = (party: number, at: number) => {
    const terms = utility(problem, party).map((term) => {
      const [factor, name] = term.split(" ");
      return `${(-Number(factor) / at).toPrecision(15)} ${name}`;
    });
    const right = Math.log(at) - 1 - problem.zeros[party]! / at;
    cuts.push(`y${party} + ${sum(terms)} <= ${right.toPrecision(15)}`.replaceAll("+ -", "- "));
  };
  for (let party = 0; party < count; party++)
    for (let step = 1; step <= 12; step++) tangent(party, ((ideal[party]! - problem.zeros[party]!) * step) / 12);
  const end = performance.now() + seconds * 1000;
  let best = -Infinity;
  for (let round = 0; round < 10; round++) {
    const solved = highs.solve(model(problem, names.join(" + "), cuts, names), {
      presolve: "off",
      time_limit: Math.max(1, (end - performance.now()) / 1000),
    });
    if (solved.Status !== "Optimal") return { status: solved.Status, value: best };
    const sums = Array.from({ length: count }, () => 0);
    for (const [issue, { options }] of problem.issues.entries())
      for (const option of options.keys())
        if ((solved.Columns[variable(issue, option)]?.Primal ?? 0) > 0.5)
          for (let party = 0; party < count; party++) sums[party]! += problem.values[issue]![option * count + party]!;
    const surplus = sums.map((value, party) => value - problem.zeros[party]!);
    best = Math.max(
      best,
      surplus.reduce((total, value) => total + Math.log(Math.max(value, 1e-9)), 0),
    );
    if (solved.ObjectiveValue - best < 1e-7) return { status: "Optimal", value: best };
    for (const [party, value] of surplus.entries()) tangent(party, Math.max(value, 1));
  }
  return { status: "not converged", value: best };
}
