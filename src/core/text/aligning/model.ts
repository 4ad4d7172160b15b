/** Names of the measures that the model weighs, in order. */
export const MEASURES = ["heading", "ownLess", "ownMore", "relative", "walkLess", "walkMore"] as const;
export const PLACE_MEASURES = ["neighbours", "fit", "leadLess", "leadMore"] as const;

/**
 * Logistic model: the log-odds that two points correspond. Fitted by `bench/alignment/fit.ts` (Newton's method, ridge
 * penalty 2) to the candidates among the articles of four recast European Union acts and of two pairs of peace drafts,
 * with the official correlation tables as truth; few measures, because more of them did better on the acts they were
 * fitted to and worse on an act left out.
 */
export const ALONE: readonly number[] = [-0.1, 0.97, 1.24, 0.41, 2.02, 0.94, 0.53];
export const IN_PLACE: readonly number[] = [-1.33, 0.43, 1.18, 0.4, 1.34, 0.35, 0.17, 0.49, 0.64, 0.96, 1];

/** Probability from the measures of one candidate; the first coefficient stands alone. */
export function probability(coefficients: readonly number[], measures: readonly Float64Array[], at: number): number {
  let odds = coefficients[0] ?? 0;
  for (let k = 0; k < measures.length; k++) odds += (coefficients[k + 1] ?? 0) * (measures[k]?.[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
