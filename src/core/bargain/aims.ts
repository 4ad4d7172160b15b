import { compareFractions } from "./exact.ts";
import {
  relaxLeast,
  relaxLinear,
  relaxProduct,
  type Bound,
  type Domain,
  type Form,
  type Need,
  type Relaxed,
} from "./relaxation.ts";
import type { Problem } from "./problem.ts";

/** What is maximised over packages. Scores are rounded and only steer; `compare` decides in whole numbers. */
export interface Aim {
  /** The bound of the linear relaxation. */
  relax(problem: Problem, domain: Domain, needs: readonly Need[]): Relaxed;
  score(sums: ArrayLike<number>): number;
  /** Whether all scores are whole numbers, so that a bound may be rounded down. */
  readonly whole: boolean;
  /** Positive where a is better than b. */
  compare(a: ArrayLike<number>, b: ArrayLike<number>): number;
  /** The least score that is more than this one, for a hunt in which equals are of no interest. */
  above(score: number): number;
  /** What the weighted sum of a bound must reach for a package to score at least this. */
  threshold(bound: Bound, score: number): number;
  /** The best score that packages can have whose weighted sum is at most `value`. */
  ceiling(bound: Bound, value: number): number;
}

function dot(parties: ArrayLike<number>, sums: ArrayLike<number>): number {
  let sum = 0;
  for (let party = 0; party < parties.length; party++) sum += parties[party]! * sums[party]!;
  return sum;
}

/** The largest Σ parties × sums; the weights are whole numbers. */
export function linearAim(parties: Float64Array): Aim {
  return {
    relax: (problem, domain, needs) => relaxLinear(problem, domain, needs, parties),
    score: (sums) => dot(parties, sums),
    whole: true,
    compare: (a, b) => dot(parties, a) - dot(parties, b),
    above: (score) => score + 1,
    threshold: ({ aim, needed }, score) => (aim[0] === 0 ? needed : score + needed),
    ceiling: ({ aim, needed }, value) => (aim[0] === 0 ? (value < needed ? -Infinity : Infinity) : value - needed),
  };
}

/** Ascending shares (form − zero) / scale, as whole numbers over whole numbers. */
function shares(forms: readonly Form[], sums: ArrayLike<number>): readonly { top: number; bottom: number }[] {
  const all = forms.map(({ parties, zero, scale }) => ({ top: dot(parties, sums) - zero, bottom: scale }));
  return all.sort(compareShares);
}

type Share = { readonly top: number; readonly bottom: number };

function compareShares(a: Share, b: Share): number {
  const difference = a.top / a.bottom - b.top / b.bottom;
  const near = 1e-12 * Math.abs(a.top / a.bottom);
  if (difference > near || difference < -near || (a.bottom === b.bottom && difference !== 0)) return difference;
  return compareFractions(
    { top: BigInt(a.top), bottom: BigInt(a.bottom) },
    { top: BigInt(b.top), bottom: BigInt(b.bottom) },
  );
}

/** Rounding does not reach this far, and scores of interest differ by more unless numbers are huge. */
function slightlyMore(score: number): number {
  return score + Math.abs(score) * 1e-12 + 1e-12;
}

/** The whole number that (form − zero) / scale ≥ score asks of a form, rounding aside never too much. */
function askedOf({ zero, scale }: Form, score: number): number {
  const least = zero + scale * score;
  return Math.ceil(least - Math.max(1e-9, Math.abs(least) * 1e-13));
}

/** The largest least of several forms; where `thenNext`, ties are decided by the next least, and so on (leximin). */
export function leastAim(forms: readonly Form[], thenNext: boolean): Aim {
  return {
    relax: (problem, domain, needs) => relaxLeast(problem, domain, needs, forms),
    whole: forms.every(({ scale }) => scale === 1),
    score: (sums) => {
      let least = Infinity;
      for (const { parties, zero, scale } of forms) least = Math.min(least, (dot(parties, sums) - zero) / scale);
      return least;
    },
    compare: (a, b) => {
      const [first, second] = [shares(forms, a), shares(forms, b)];
      for (let at = 0; at < (thenNext ? first.length : 1); at++) {
        const difference = compareShares(first[at]!, second[at]!);
        if (difference !== 0) return difference;
      }
      return 0;
    },
    above: slightlyMore,
    threshold: ({ aim, needed }, score) =>
      score === -Infinity
        ? score
        : forms.reduce((sum, form, at) => sum + aim[at]! * (aim[at] === 0 ? 0 : askedOf(form, score)), needed),
    ceiling: ({ aim, needed }, value) => {
      let [zeros, scale] = [needed, 0];
      for (const [at, form] of forms.entries()) {
        zeros += aim[at]! * form.zero;
        scale += aim[at]! * form.scale;
      }
      if (scale <= 0) return value < zeros ? -Infinity : Infinity;
      return (value - zeros) / scale;
    },
  };
}

function exactProduct(zeros: Float64Array, sums: ArrayLike<number>): bigint {
  let product = 1n;
  for (let party = 0; party < zeros.length; party++) {
    const surplus = sums[party]! - zeros[party]!;
    if (surplus <= 0) return 0n;
    product *= BigInt(surplus);
  }
  return product;
}

/** The largest product of surpluses; a package that leaves somebody none counts nothing. Scores are logarithms. */
export function productAim(zeros: Float64Array, guess: Float64Array): Aim {
  const count = zeros.length;
  const score = (sums: ArrayLike<number>) => {
    let sum = 0;
    for (let party = 0; party < count; party++) {
      const surplus = sums[party]! - zeros[party]!;
      if (surplus <= 0) return -Infinity;
      sum += Math.log(surplus);
    }
    return sum;
  };
  // By the inequality of means: product ≤ ((Σ aim × surplus) / count)^count / Π aim.
  const logs = ({ aim }: Bound) => aim.reduce((sum, weight) => sum + Math.log(weight), 0);
  return {
    relax: (problem, domain, needs) => relaxProduct(problem, domain, needs, zeros, guess),
    score,
    whole: false,
    compare: (a, b) => {
      const [x, y] = [score(a), score(b)];
      if (x === y || Math.abs(x - y) < 1e-9 * (1 + Math.abs(x))) {
        const difference = exactProduct(zeros, a) - exactProduct(zeros, b);
        return difference > 0n ? 1 : difference < 0n ? -1 : 0;
      }
      return x - y;
    },
    above: slightlyMore,
    threshold: (bound, score) => {
      const { aim, needed } = bound;
      if (aim.every((weight) => weight === 0)) return needed;
      if (aim.some((weight) => weight <= 0)) return -Infinity;
      const least = count * Math.exp((score + logs(bound)) / count) * (1 - 1e-12);
      return least + dot(aim, zeros) + needed;
    },
    ceiling: (bound, value) => {
      const { aim, needed } = bound;
      if (aim.every((weight) => weight === 0)) return value < needed ? -Infinity : Infinity;
      if (aim.some((weight) => weight <= 0)) return Infinity;
      const rest = value - needed - dot(aim, zeros);
      return rest <= 0 ? -Infinity : count * Math.log(rest / count) - logs(bound);
    },
  };
}
