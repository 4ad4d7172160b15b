import { LinearProgram } from "./linear-program.ts";
import type { Problem } from "./problem.ts";

/**
 * A bound: for every allowed package, Σ parties × sums ≤ Σ issues max over options (parties · values − Σ rules) + Σ
 * rules × (parts − 1). It holds whatever its non-negative `rules` multipliers and its `parties` weights are.
 */
export interface Bound {
  readonly parties: Float64Array;
  readonly rules: Float64Array;
  /** How `parties` is made up: multipliers of the parts of the aim, and what the needs in it add up to. */
  readonly aim: Float64Array;
  readonly needed: number;
}

/** Which options are still in question, by issue; a fixed issue has one. */
export type Domain = readonly (readonly number[])[];

/** Every option of every issue. */
export function wholeDomain(problem: Problem): Domain {
  return problem.issues.map(({ options }) => [...options.keys()]);
}

/** A linear function of the parties' sums of which at least `needed` is wanted. */
export interface Need {
  readonly parties: Float64Array;
  readonly needed: number;
}

/** One of the functions whose least is maximised: (parties · sums − zero) / scale. */
export interface Form {
  readonly parties: Float64Array;
  readonly zero: number;
  readonly scale: number;
}

/** The bound found and the point of the relaxation, as shares of options. */
export interface Relaxed {
  readonly bound: Bound;
  readonly shares: readonly Float64Array[] | null;
  readonly feasible: boolean;
}

const pivotLimit = 4000;

/** One linear relaxation of a problem over a domain. */
class Model {
  readonly problem: Problem;
  readonly count: number;
  private readonly domain: Domain;
  private readonly start: Int32Array;
  /** Column of each option that is not the starting one, by issue. */
  private readonly columnOf: readonly Int32Array[];
  private readonly extra: number;
  private readonly width: number;
  readonly program: LinearProgram;
  private readonly rules: { readonly index: number; readonly variable: number }[] = [];
  private readonly bases: Int32Array;

  /** `weights` say which option starts: the best by them, which makes the start dual feasible. */
  constructor(problem: Problem, domain: Domain, weights: Float64Array, extraCosts: readonly number[]) {
    this.problem = problem;
    this.domain = domain;
    this.count = problem.parties.length;
    this.start = new Int32Array(domain.length);
    let columns = 0;
    const worth = (issue: number, option: number) => {
      let sum = 0;
      for (let party = 0; party < this.count; party++)
        sum += weights[party]! * problem.values[issue]![option * this.count + party]!;
      return sum;
    };
    const costs: number[] = [];
    this.columnOf = domain.map((options, issue) => {
      const worths = options.map((option) => worth(issue, option));
      const top = Math.max(...worths);
      this.start[issue] = options[worths.indexOf(top)]!;
      const own = new Int32Array(problem.issues[issue]!.options.length).fill(-1);
      for (const [at, option] of options.entries()) {
        if (option === this.start[issue]) continue;
        own[option] = columns++;
        costs.push(worths[at]! - top);
      }
      return own;
    });
    this.extra = columns;
    this.width = columns + extraCosts.length;
    this.program = new LinearProgram(Float64Array.from([...costs, ...extraCosts]));
    this.bases = Int32Array.from(this.columnOf, (own) => {
      const row = new Float64Array(this.width);
      for (const column of own) if (column >= 0) row[column] = 1;
      return own.some((column) => column >= 0) ? this.program.add(row, 1) : -1;
    });
    this.addRules();
  }

  private addRules(): void {
    for (const [index, { parts }] of this.problem.prohibitions.entries()) {
      const row = new Float64Array(this.width);
      let slack = parts.length - 1;
      let alive = true;
      for (const { issue, options } of parts) {
        const own = this.columnOf[issue]!;
        const started = options[this.start[issue]!]!;
        slack -= started;
        alive &&= this.domain[issue]!.some((option) => options[option] === 1);
        for (const option of this.domain[issue]!)
          if (own[option]! >= 0) row[own[option]!]! += options[option]! - started;
      }
      if (alive) this.rules.push({ index, variable: this.program.add(row, slack) });
    }
  }

  /** The variable that number `at` of the extra columns is. */
  extraColumn(at: number): number {
    return this.extra + at;
  }

  /** Adds Σ parties × sums + Σ extras × extra columns + constant ≥ 0. */
  require(parties: Float64Array, constant: number, extras: readonly number[] = []): number {
    const row = new Float64Array(this.width);
    let value = constant;
    for (let issue = 0; issue < this.domain.length; issue++) {
      const values = this.problem.values[issue]!;
      const own = this.columnOf[issue]!;
      const base = this.start[issue]! * this.count;
      for (let party = 0; party < this.count; party++) {
        const weight = parties[party]!;
        if (weight === 0) continue;
        value += weight * values[base + party]!;
        for (const option of this.domain[issue]!) {
          const column = own[option]!;
          if (column >= 0) row[column]! -= weight * (values[option * this.count + party]! - values[base + party]!);
        }
      }
    }
    for (const [at, coefficient] of extras.entries()) row[this.extra + at]! -= coefficient;
    return this.program.add(row, value);
  }

  ruleMultipliers(read: (variable: number) => number): Float64Array {
    const rules = new Float64Array(this.problem.prohibitions.length);
    for (const { index, variable } of this.rules) rules[index]! += read(variable);
    return rules;
  }

  shares(): readonly Float64Array[] {
    return this.domain.map((options, issue) => {
      const shares = new Float64Array(this.problem.issues[issue]!.options.length);
      const base = this.bases[issue]!;
      shares[this.start[issue]!] = base < 0 ? 1 : this.program.valueOf(base);
      for (const option of options) {
        const column = this.columnOf[issue]![option]!;
        if (column >= 0) shares[option] = this.program.valueOf(column);
      }
      return shares;
    });
  }
}

function add(target: Float64Array, factor: number, parties: Float64Array): void {
  if (factor !== 0) for (let party = 0; party < target.length; party++) target[party]! += factor * parties[party]!;
}

/** A row of the relaxation: what it says of the parties, and what its multiplier stands for. */
interface Constraint {
  readonly variable: number;
  readonly parties: Float64Array;
  /** A need's right-hand side. */
  readonly needed?: number;
  /** Adds the row's multiplier to those of the aim. */
  readonly credit?: (aim: Float64Array, multiplier: number) => void;
}

function relaxed(model: Model, parties: Float64Array, aim: Float64Array, constraints: readonly Constraint[]): Relaxed {
  const feasible = model.program.solve(pivotLimit) !== "infeasible";
  const read = (variable: number) =>
    feasible ? model.program.multiplier(variable) : model.program.refutation(variable);
  const bound = {
    parties: feasible ? parties.slice() : new Float64Array(parties.length),
    rules: model.ruleMultipliers(read),
    aim: feasible ? aim.slice() : new Float64Array(aim.length),
    needed: 0,
  };
  for (const { variable, parties: form, needed, credit } of constraints) {
    const multiplier = read(variable);
    add(bound.parties, multiplier, form);
    if (needed !== undefined) bound.needed += multiplier * needed;
    if (multiplier !== 0) credit?.(bound.aim, multiplier);
  }
  return { bound, shares: feasible ? model.shares() : null, feasible };
}

function needRows(model: Model, needs: readonly Need[]): Constraint[] {
  return needs.map(({ parties, needed }) => ({ variable: model.require(parties, -needed), parties, needed }));
}

/** The best bound on a linear function; its aim has one multiplier, 1. */
export function relaxLinear(problem: Problem, domain: Domain, needs: readonly Need[], parties: Float64Array): Relaxed {
  const model = new Model(problem, domain, parties, []);
  return relaxed(model, parties, Float64Array.of(1), needRows(model, needs));
}

/** The best bound on the least of several forms; its aim has a multiplier for each form. */
export function relaxLeast(problem: Problem, domain: Domain, needs: readonly Need[], forms: readonly Form[]): Relaxed {
  const [lead, ...others] = forms;
  if (lead === undefined) throw new RangeError("the least of no forms");
  // The least t = lead's (form − zero − slack) / scale; the slack is the extra column.
  const own = lead.parties.map((weight) => weight / lead.scale);
  const model = new Model(problem, domain, own, [-1 / lead.scale]);
  const aim = new Float64Array(forms.length);
  aim[0] = 1 / lead.scale;
  const constraints = others.map((form, at): Constraint => {
    const ratio = form.scale / lead.scale;
    const parties = form.parties.map((weight, party) => weight - ratio * lead.parties[party]!);
    return {
      variable: model.require(parties, ratio * lead.zero - form.zero, [ratio]),
      parties,
      credit: (aim, multiplier) => {
        aim[at + 1]! += multiplier;
        aim[0]! -= multiplier * ratio;
      },
    };
  });
  return relaxed(model, own, aim, [...constraints, ...needRows(model, needs)]);
}

/** The best bound on the product of surpluses; its aim has a multiplier for each party. */
export function relaxProduct(
  problem: Problem,
  domain: Domain,
  needs: readonly Need[],
  zeros: Float64Array,
  guess: Float64Array,
): Relaxed {
  const count = problem.parties.length;
  const own = guess.map((value) => 1 / value);
  const model = new Model(
    problem,
    domain,
    own,
    Array.from({ length: count }, () => -1),
  );
  const constraints = needRows(model, needs);
  const tangent = (party: number, at: number) => {
    const steeper = 1 / at - 1 / guess[party]!;
    const parties = new Float64Array(count);
    parties[party] = steeper;
    const extras = Array.from({ length: count }, () => 0);
    extras[party] = 1;
    const constant = Math.log(at) - Math.log(guess[party]!) - steeper * zeros[party]!;
    constraints.push({
      variable: model.require(parties, constant, extras),
      parties,
      credit: (aim, multiplier) => (aim[party]! += multiplier * steeper),
    });
  };
  let result = relaxed(model, own, own, constraints);
  for (let round = 0; round < 25 && result.shares !== null; round++) {
    let worst = 0;
    for (let party = 0; party < count; party++) {
      const surplus = sharedSum(problem, result.shares, party) - zeros[party]!;
      const at = Math.max(surplus, guess[party]! / 1000);
      const estimate =
        Math.log(guess[party]!) + surplus / guess[party]! - 1 - model.program.valueOf(model.extraColumn(party));
      worst = Math.max(worst, estimate - Math.log(at));
      if (estimate - Math.log(at) > 1e-7) tangent(party, at);
    }
    if (worst <= 1e-6) break;
    result = relaxed(model, own, own, constraints);
  }
  return result;
}

function sharedSum(problem: Problem, shares: readonly Float64Array[], party: number): number {
  const count = problem.parties.length;
  let sum = 0;
  for (const [issue, own] of shares.entries())
    for (const [option, share] of own.entries())
      if (share > 0) sum += share * problem.values[issue]![option * count + party]!;
  return sum;
}
