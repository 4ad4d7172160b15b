import type { Utilities, Utility, Valued } from "./answer.ts";
import { jsonNumber, type Fraction } from "./exact.ts";
import { packageOf, type Problem } from "./problem.ts";

/** A party's utility of a sum of values, exact. */
function utilityOf(problem: Problem, party: number, sum: number): Utility {
  return jsonNumber(BigInt(sum) * problem.grain + problem.base[party]!, problem.places);
}

/** Utilities of all parties. */
export function utilitiesOf(problem: Problem, sums: ArrayLike<number>): Utilities {
  return Object.fromEntries(problem.parties.map((party, at) => [party, utilityOf(problem, at, sums[at]!)]));
}

/** A difference of sums as a utility. */
export function differenceOf(problem: Problem, difference: number): Utility {
  return jsonNumber(BigInt(difference) * problem.grain, problem.places);
}

/** A difference of sums as a fraction of utility. */
export function differenceFraction(problem: Problem, difference: number): Fraction {
  return { top: BigInt(difference) * problem.grain, bottom: 10n ** BigInt(problem.places) };
}

/** A package with its utilities. */
export function valued(problem: Problem, options: ArrayLike<number>, sums: ArrayLike<number>): Valued {
  return { package: packageOf(problem, options), utilities: utilitiesOf(problem, sums) };
}
