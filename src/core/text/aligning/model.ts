/** Names of the measures of a pair taken alone, in the order of their coefficients. */
export const MEASURES = ["heading", "ownLess", "ownMore", "relative", "walkLess", "walkMore", "part"] as const;
/** Names of the measures of a pair in its place among the others; they follow those of the pair alone. */
export const PLACE_MEASURES = [
  "neighbours",
  "fit",
  "leadLess",
  "leadMore",
  "aheadLess",
  "aheadMore",
  "choice",
  "chosen",
] as const;

/** Coefficients of the log-odds that two points correspond; in each list the constant first. */
export interface Model {
  /** From the pair taken alone. */
  readonly alone: readonly number[];
  /** From the pair in its place among the others; fitted with the places that `alone` gives. */
  readonly inPlace: readonly number[];
  /** The same once more, with the places that `inPlace` gives: this decides. */
  readonly again: readonly number[];
  /** No confidence is greater: of what seemed certain, tables name so many. */
  readonly most: number;
}

/**
 * Fitted by `bench/alignment/fit-model.ts` (Newton's method, ridge penalty 2, with a share of pairs on which a table is
 * silent) to the candidates among the articles of 27 recast European Union acts, with the official correlation tables as
 * truth; few measures, because more of them, and trees instead of sums, did better
 * on the acts they were fitted to and no better on acts left out.
 */
export const MODEL: Model = {
  alone: [-0.45, 1.04, 1.37, 0.21, 1.19, 0.62, 0.31, 2.27],
  inPlace: [-2.2, 0.33, 1.15, 0.52, 0.92, 0.04, 0.18, 1.48, 0.87, 1.07, 1.0, 0.09, -0.11, 0.28, 0.16, -0.12],
  again: [-2.18, 0.41, 1.04, 0.57, 1.01, -0.03, 0.24, 1.46, 0.95, 0.75, 0.67, -0.08, -0.02, 0.27, 0.13, -0.1],
  most: 0.963,
};

/** Log-odds from the measures of one candidate. */
export function logOdds(coefficients: readonly number[], measures: readonly Float64Array[], at: number): number {
  let odds = coefficients[0] ?? 0;
  for (let k = 0; k < measures.length; k++) odds += (coefficients[k + 1] ?? 0) * (measures[k]?.[at] ?? 0);
  return odds;
}

/** Probability of log-odds. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
