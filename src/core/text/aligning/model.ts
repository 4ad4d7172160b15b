/** Names of the measures of a pair taken alone, in the order of their coefficients. */
export const MEASURES = ["ownLess", "ownMore", "relative", "walkLess", "walkMore", "part", "crowd"] as const;
/** Names of the measures of a pair in its place among the others; they follow those of the pair alone. */
export const PLACE_MEASURES = ["neighbours", "fit", "leadLess", "leadMore", "aheadLess", "aheadMore"] as const;

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
  alone: [0.89, 0.65, 0.11, 1.38, 0.77, 0.47, 2.09, -1.33],
  inPlace: [-1.15, 0.96, 0.27, 1.17, -0.0, 0.11, 1.48, -1.06, 0.87, 0.72, 0.8, 0.4, 0.02, 0.21],
  again: [-1.06, 0.85, 0.31, 1.27, -0.05, 0.19, 1.44, -1.07, 0.92, 0.47, 0.4, 0.14, 0.13, 0.22],
  most: 0.968,
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
