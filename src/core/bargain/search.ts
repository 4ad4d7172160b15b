import type { Problem } from "./problem.ts";
import type { Bound, Domain } from "./relaxation.ts";

/** What a search looks for. */
export interface Goal {
  /** The weighted sum below which a package is of no interest, given the best found so far. */
  threshold(bound: Bound): number;
  /** Takes a package that obeys all prohibitions; true where it changed the thresholds, "enough" to stop. */
  offer(options: Int32Array, sums: Float64Array): boolean | "enough";
}

/** A bound made ready for one order of issues. */
interface Prepared {
  readonly bound: Bound;
  /** worth[issue][option], rules included. */
  readonly worth: readonly Float64Array[];
  /** What the issues from each depth on can add at most, and the constant of the rules. */
  readonly rest: Float64Array;
  /** Rounding errors stay below this. */
  readonly margin: number;
}

/** What each option adds to the weighted sum of a bound, rules included; `constant` is what the rules add. */
export function worthOf(problem: Problem, bound: Bound): { worth: Float64Array[]; constant: number; size: number } {
  const count = problem.parties.length;
  let size = 0;
  const worth = problem.issues.map(({ options }, issue) => {
    const own = new Float64Array(options.length);
    const values = problem.values[issue]!;
    let top = 0;
    for (let option = 0; option < own.length; option++) {
      for (let party = 0; party < count; party++)
        own[option]! += bound.parties[party]! * values[option * count + party]!;
      top = Math.max(top, Math.abs(own[option]!));
    }
    size += top;
    return own;
  });
  let constant = 0;
  for (const [index, { parts }] of problem.prohibitions.entries()) {
    const weight = bound.rules[index]!;
    if (weight === 0) continue;
    constant += weight * (parts.length - 1);
    size += weight * parts.length * 2;
    for (const { issue, options } of parts)
      for (let option = 0; option < options.length; option++)
        if (options[option] === 1) worth[issue]![option]! -= weight;
  }
  return { worth, constant, size };
}

/** The most that the weighted sum of a bound can be over all allowed packages of a domain. */
export function boundValue(problem: Problem, bound: Bound, domain: Domain): number {
  const { worth, constant, size } = worthOf(problem, bound);
  return worth.reduce((sum, own, issue) => sum + bestOf(own, domain[issue]!), constant) + size * 1e-12;
}

function bestOf(worth: Float64Array, options: readonly number[]): number {
  let best = -Infinity;
  for (const option of options) if (worth[option]! > best) best = worth[option]!;
  return best;
}

/** A prohibition as checked when its last issue in the order is set. */
interface Check {
  readonly own: Uint8Array;
  readonly others: readonly { readonly issue: number; readonly options: Uint8Array }[];
}

/**
 * Depth-first search through all packages, in a fixed order of issues; options are tried from the best by the first
 * bound. A branch is left where any bound shows that nothing of interest lies in it: bounds hold for whole numbers,
 * and a branch is kept where rounding could matter.
 */
export class Search {
  private readonly problem: Problem;
  private readonly goal: Goal;
  private readonly domain: Domain;
  private readonly order: readonly number[];
  private readonly choices: Int32Array[];
  private readonly checks: readonly (readonly Check[])[];
  private bounds: Prepared[] = [];
  private limits = new Float64Array(0);
  private depth = 0;
  private readonly at: Int32Array;
  readonly options: Int32Array;
  /** sums[depth * bounds + bound]. */
  private reached = new Float64Array(0);
  nodes = 0;
  finished = false;
  /** Branches cut by each bound. */
  cuts: number[] = [];

  constructor(problem: Problem, goal: Goal, domain: Domain, order: readonly number[], bounds: readonly Bound[]) {
    this.problem = problem;
    this.goal = goal;
    this.domain = domain;
    this.order = order;
    this.at = new Int32Array(order.length + 1);
    this.options = new Int32Array(order.length).fill(-1);
    const place = new Int32Array(order.length);
    order.forEach((issue, depth) => (place[issue] = depth));
    this.checks = order.map((issue, depth) =>
      problem.prohibitions.flatMap(({ parts }) => {
        const own = parts.find((part) => part.issue === issue);
        if (own === undefined || parts.some((part) => place[part.issue]! > depth)) return [];
        return [{ own: own.options, others: parts.filter((part) => part !== own) }];
      }),
    );
    this.bounds = bounds.map((bound) => this.prepare(bound));
    const lead = this.bounds[0];
    this.choices = order.map((issue) => {
      const all = Int32Array.from(domain[issue]!);
      return lead === undefined ? all : all.sort((a, b) => lead.worth[issue]![b]! - lead.worth[issue]![a]!);
    });
    if (problem.prohibitions.some(({ parts }) => parts.length === 0)) this.finished = true;
    this.restart();
  }

  private prepare(bound: Bound): Prepared {
    const { worth, constant, size } = worthOf(this.problem, bound);
    const rest = new Float64Array(this.order.length + 1);
    rest[this.order.length] = constant;
    for (let depth = this.order.length - 1; depth >= 0; depth--)
      rest[depth] = rest[depth + 1]! + bestOf(worth[this.order[depth]!]!, this.domain[this.order[depth]!]!);
    return { bound, worth, rest, margin: size * 1e-11 };
  }

  /** Sums of the bounds along the present branch, after the set of bounds has changed. */
  private restart(): void {
    const count = this.bounds.length;
    this.reached = new Float64Array((this.order.length + 1) * count);
    this.limits = new Float64Array(count);
    this.cuts = Array.from({ length: count }, () => 0);
    for (let depth = 0; depth < this.depth; depth++)
      for (let k = 0; k < count; k++)
        this.reached[(depth + 1) * count + k] =
          this.reached[depth * count + k]! +
          this.bounds[k]!.worth[this.order[depth]!]![this.options[this.order[depth]!]!]!;
    this.tighten();
  }

  private tighten(): void {
    for (const [k, { bound, margin }] of this.bounds.entries()) {
      const limit = this.goal.threshold(bound);
      this.limits[k] = limit - margin - Math.abs(limit) * 1e-12;
    }
  }

  /** Adds a bound, in place of the least useful where there are `most` already. */
  learn(bound: Bound, most: number): void {
    const prepared = this.prepare(bound);
    if (this.bounds.length < most) this.bounds.push(prepared);
    else {
      let least = 1;
      for (let k = 2; k < this.cuts.length; k++) if (this.cuts[k]! < this.cuts[least]!) least = k;
      this.bounds[least] = prepared;
    }
    this.restart();
  }

  /** Visits at most `most` branches more; true when everything has been searched. */
  run(most: number): boolean {
    const { order, at, options, checks, choices } = this;
    const last = order.length;
    const count = this.bounds.length;
    const { bounds, limits, reached, cuts } = this;
    for (let visited = 0; !this.finished && visited < most;) {
      const depth = this.depth;
      if (depth === last) {
        this.leaf();
        continue;
      }
      const issue = order[depth]!;
      const own = choices[depth]!;
      const next = at[depth]!;
      if (next >= own.length) {
        this.ascend();
        continue;
      }
      at[depth] = next + 1;
      visited++;
      const option = own[next]!;
      const from = depth * count;
      const to = from + count;
      let open = true;
      for (let k = 0; k < count; k++) {
        const prepared = bounds[k]!;
        const sum = reached[from + k]! + prepared.worth[issue]![option]!;
        if (sum + prepared.rest[depth + 1]! < limits[k]!) {
          open = false;
          cuts[k]!++;
          // Options stand in the order of the first bound: no later one can do better by it.
          if (k === 0) at[depth] = own.length;
          break;
        }
        reached[to + k] = sum;
      }
      if (!open || this.isForbidden(checks[depth]!, option)) continue;
      options[issue] = option;
      this.depth = depth + 1;
      at[depth + 1] = 0;
      this.nodes++;
    }
    return this.finished;
  }

  private isForbidden(checks: readonly Check[], option: number): boolean {
    for (const { own, others } of checks) {
      if (own[option] === 0) continue;
      let all = true;
      for (const { issue, options } of others) {
        if (options[this.options[issue]!] === 0) {
          all = false;
          break;
        }
      }
      if (all) return true;
    }
    return false;
  }

  private ascend(): void {
    if (this.depth === 0) this.finished = true;
    else this.depth--;
  }

  private leaf(): void {
    const count = this.problem.parties.length;
    const sums = new Float64Array(count);
    for (let issue = 0; issue < this.options.length; issue++) {
      const values = this.problem.values[issue]!;
      const from = this.options[issue]! * count;
      for (let party = 0; party < count; party++) sums[party]! += values[from + party]!;
    }
    const changed = this.goal.offer(this.options, sums);
    if (changed === "enough") this.finished = true;
    else if (changed) this.tighten();
    this.ascend();
  }

  /** A domain with the first `depth` issues of the present branch fixed. */
  branch(domain: Domain, depth: number): Domain {
    const fixed = new Set(this.order.slice(0, depth));
    return domain.map((options, issue) => (fixed.has(issue) ? [this.options[issue]!] : options));
  }

  /** How many issues are set at present. */
  get level(): number {
    return this.depth;
  }
}
