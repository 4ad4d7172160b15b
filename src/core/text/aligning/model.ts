/** Names of the measures of a pair taken alone, in the order of their coefficients. */
export const MEASURES = ["heading", "ownLess", "ownMore", "relative", "walkLess", "walkMore", "part"] as const;
/** Names of the measures of a pair in its place among the others; they follow those of the pair alone. */
export const PLACE_MEASURES = ["neighbours", "fit", "leadLess", "leadMore"] as const;

/**
 * Coefficients of the log-odds that two points correspond, the constant first, from the pair taken alone. Fitted by `bench/alignment/fit.ts` (Newton's method, ridge
 * penalty 2) to the candidates among the articles of four recast European Union acts and of two pairs of peace drafts,
 * with the official correlation tables as truth; few measures, because more of them did better on the acts they were
 * fitted to and worse on an act left out.
 */
export const ALONE: readonly number[] = [-0.3, 1, 1.09, 0.49, 1.65, 0.64, 0.34, 1.06];
/** The same from the pair in its place: this decides; fitted with the places that `ALONE` gives. */
export const IN_PLACE: readonly number[] = [-1.56, 0.47, 1.14, 0.45, 1.17, 0.22, 0.08, 0.67, 0.48, 0.8, 0.79, 0.94];

/** Probability from the measures of one candidate; the first coefficient stands alone. */
export function probability(coefficients: readonly number[], measures: readonly Float64Array[], at: number): number {
  let odds = coefficients[0] ?? 0;
  for (let k = 0; k < measures.length; k++) odds += (coefficients[k + 1] ?? 0) * (measures[k]?.[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
