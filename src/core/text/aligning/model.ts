/** Names of the measures that the model weighs, in order. */
export const MEASURES = ["heading", "ownLess", "ownMore", "relative", "walkLess", "walkMore"] as const;
export const PLACE_MEASURES = ["neighbours", "fit", "leadLess", "leadMore"] as const;

/**
 * Logistic model: the log-odds that two points correspond. Fitted by `bench/alignment-fit.ts` (Newton's method, ridge
 * penalty 2) to the candidates among the articles of four recast European Union acts and of two pairs of peace drafts,
 * with the official correlation tables as truth; few measures, because more of them did better on the acts they were
 * fitted to and worse on an act left out.
 */
export const ALONE: readonly number[] = [-0.07, 0.97, 1.14, 0.5, 2.05, 0.95, 0.52];
export const IN_PLACE: readonly number[] = [-1.37, 0.38, 1.08, 0.45, 1.32, 0.28, 0.13, 0.49, 0.77, 1.16, 0.98];

/** Probability from the measures of one candidate; the first coefficient stands alone. */
export function probability(coefficients: readonly number[], measures: readonly Float64Array[], at: number): number {
  let odds = coefficients[0] ?? 0;
  for (let k = 0; k < measures.length; k++) odds += (coefficients[k + 1] ?? 0) * (measures[k]?.[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
