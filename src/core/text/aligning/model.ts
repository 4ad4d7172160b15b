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
  /** From the pair in its place among the others: this decides; fitted with the places that `alone` gives. */
  readonly inPlace: readonly number[];
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
  alone: [-0.41, 0.9, 1.38, 0.17, 1.3, 0.59, 0.33, 2.28],
  inPlace: [-2.26, 0.25, 1.11, 0.5, 1.01, 0.02, 0.21, 1.47, 0.88, 1.17, 0.97, 0.02, -0.12, 0.31, 0.15, -0.14],
  most: 0.956,
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
