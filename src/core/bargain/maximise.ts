import { seededRandom } from "../common/random.ts";
import type { Aim } from "./aims.ts";
import { isAllowed, sumsOf, type Problem } from "./problem.ts";
import { wholeDomain, type Bound, type Domain, type Need } from "./relaxation.ts";
import { boundValue, Search, worthOf, type Goal } from "./search.ts";

/** The best package found, and how good any package can be at most. */
export interface Best {
  readonly options: Int32Array | null;
  readonly sums: Float64Array | null;
  readonly score: number;
  /** No package scores more. */
  readonly bound: number;
  /** Whether the package is proved best, or, where there is none, that there is none. */
  readonly proved: boolean;
  /** The bound of the relaxation at the root, which anyone can check by itself. */
  readonly certificate: Bound;
}

/** How to hunt. */
export interface HuntOptions {
  /** The options in question; all where absent. */
  readonly domain?: Domain;
  /** A package known already. */
  readonly start?: Int32Array | null;
  /** Whether the first of equally good packages is looked for; else any of them will do. */
  readonly ties?: boolean;
}

/** Bounds how much is searched; asked now and then. */
export type Enough = () => boolean;

const branches = 40_000;
const mostBounds = 32;
const mostTies = 20_000;

/** The best package so far and the scores that are still of interest. */
class Hunt implements Goal {
  readonly problem: Problem;
  readonly aim: Aim;
  readonly needs: readonly Need[];
  options: Int32Array | null = null;
  sums: Float64Array | null = null;
  score = -Infinity;
  /** Only packages of at least this score are looked for. */
  floor = -Infinity;
  ties = 0;

  constructor(problem: Problem, aim: Aim, needs: readonly Need[]) {
    this.problem = problem;
    this.aim = aim;
    this.needs = needs;
  }

  threshold(bound: Bound): number {
    const score = Math.max(this.floor, this.score);
    if (score === -Infinity) return bound.aim.every((weight) => weight === 0) ? bound.needed : -Infinity;
    // Among very many ties the first found stays: only better ones are of interest.
    return this.aim.threshold(bound, this.score >= score && this.ties > mostTies ? this.aim.above(score) : score);
  }

  offer(options: Int32Array, sums: Float64Array): boolean | "enough" {
    for (const { parties, needed } of this.needs) {
      let sum = 0;
      for (let party = 0; party < parties.length; party++) sum += parties[party]! * sums[party]!;
      if (sum < needed) return false;
    }
    const score = this.aim.score(sums);
    if (score === -Infinity) return false;
    if (this.sums !== null) {
      const better = this.aim.compare(sums, this.sums);
      if (better < 0) return false;
      if (better === 0) {
        this.ties++;
        if (this.ties === mostTies + 1) return true;
        if (!comesFirst(options, this.options!)) return false;
      }
    }
    this.options = options.slice();
    this.sums = sums;
    this.score = score;
    return true;
  }
}

/** Whether package a stands before b in the order of issues and options. */
export function comesFirst(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let issue = 0; issue < a.length; issue++) if (a[issue] !== b[issue]) return a[issue]! < b[issue]!;
  return false;
}

/** Issues in which much is open by this bound first: what is fixed early then tells most. */
function searchOrder(problem: Problem, domain: Domain, bound: Bound, gap: number): readonly number[] {
  const { worth } = worthOf(problem, bound);
  const open = worth.map((own, issue) => {
    const top = domain[issue]!.reduce((best, option) => Math.max(best, own[option]!), -Infinity);
    return domain[issue]!.reduce((sum, option) => sum + Math.exp((own[option]! - top) / gap), 0);
  });
  return [...problem.issues.keys()].sort((a, b) => open[b]! - open[a]! || a - b);
}

/** Searches, learning bounds on the way; false where it was stopped. */
function* searchThrough(
  hunt: Hunt,
  domain: Domain,
  root: Bound,
  order: readonly number[],
  enough: Enough,
): Generator<void, boolean> {
  const { problem, aim } = hunt;
  const search = new Search(problem, hunt, domain, order, [root]);
  const random = seededRandom(order.length);
  let pause = branches;
  let rounds = 0;
  while (!search.run(pause)) {
    if (enough()) return false;
    if (++rounds % 16 === 0) yield;
    const depth = Math.max(1, Math.floor(search.level * (0.2 + 0.6 * random())));
    const branch = search.branch(domain, depth);
    const { bound } = aim.relax(problem, branch, hunt.needs);
    const limit = hunt.threshold(bound);
    if (boundValue(problem, bound, branch) < limit) {
      search.learn(bound, mostBounds);
      pause = Math.max(branches, pause / 2);
    } else pause = Math.min(branches * 16, pause * 1.1);
  }
  return true;
}

/**
 * The best package for an aim under needs, over the options of `domain`. The relaxation bounds what any package can
 * score; searches from that bound downwards each either find the best package or lower the bound, so that a stop at
 * any time leaves both. Yields now and then.
 */
export function* maximiseSteps(
  problem: Problem,
  aim: Aim,
  needs: readonly Need[],
  enough: Enough,
  { domain = wholeDomain(problem), start = null, ties = true }: HuntOptions = {},
): Generator<void, Best> {
  const { bound: root, feasible } = aim.relax(problem, domain, needs);
  const hunt = new Hunt(problem, aim, needs);
  if (!ties) hunt.ties = mostTies + 1;
  const ceiling = aim.ceiling(root, boundValue(problem, root, domain));
  if (start !== null && isAllowed(problem, start)) hunt.offer(start, sumsOf(problem, start));
  const result = (bound: number, proved: boolean): Best => ({
    options: hunt.options,
    sums: hunt.sums,
    score: hunt.score,
    bound: proved ? hunt.score : Math.max(aim.whole ? Math.floor(bound + 1e-6) : bound, hunt.score),
    proved,
    certificate: root,
  });
  const spread = Math.max(1e-9, 0.0003 * Math.abs(ceiling) || 1);
  const order = searchOrder(problem, domain, root, feasible ? spread : 1);
  if (!Number.isFinite(ceiling)) {
    const done = yield* searchThrough(hunt, domain, root, order, enough);
    return result(Infinity, done);
  }
  let bound = ceiling;
  for (let drop = spread; ; drop *= 1.8) {
    // The last round has no floor but the best package known, if any.
    const last = drop > Math.abs(ceiling) * 4 + 16 || ceiling - drop <= hunt.score;
    hunt.floor = last ? -Infinity : ceiling - drop;
    const done = yield* searchThrough(hunt, domain, root, order, enough);
    if (!done) return result(bound, false);
    if (hunt.score >= hunt.floor || last) return result(hunt.score, true);
    bound = Math.min(bound, hunt.floor);
  }
}
