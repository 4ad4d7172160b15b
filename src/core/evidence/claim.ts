/** How a figure stands to the true value, in the words of its source. Absent = exactly. */
export type Comparator = ">" | ">=" | "~" | "<" | "<=";

/** What a figure counts: what is there at a moment, what passed in a period, or everything since a beginning. */
export type Measure = "stock" | "flow" | "cumulative";

/** How well a claim is known: read in a source, from memory, an article that names no source, a headline. */
export type ClaimConfidence = "found" | "memory" | "article" | "headline-only";

/** One figure from a source. Low and high are decimals as text ("57500", "19.5"); both null = the source gives none. */
export interface Claim {
  readonly id: string;
  /** The quantity that it is a figure of, such as `killed-ukraine`: claims of one quantity are held against each other. */
  readonly topic: string;
  readonly statement: string;
  readonly low: string | null;
  readonly high: string | null;
  readonly comparator?: Comparator;
  /** Persons, percent, USD, `points of 20` … */
  readonly unit: string;
  /** Whom and what it covers, in words. */
  readonly scope: string;
  /** The day, month or year that the figure is of; null = not given. */
  readonly asOf: string | null;
  /** Who counted or estimated, as distinct from who published. */
  readonly estimator: string | null;
  readonly measure?: Measure;
  /** A narrower kind within the quantity, such as `named` or `IDPs`. */
  readonly category?: string;
  readonly confidence: ClaimConfidence;
  readonly sources: readonly string[];
  /** The source's own words, where they were read. */
  readonly quotation?: string;
  readonly note?: string;
  /** Id of the claim that replaces this one. */
  readonly supersededBy?: string;
  /** For a stock of assets: who holds it, and on what legal footing. */
  readonly holder?: string;
  readonly legalStatus?: string;
  /** For a use of assets: the id of the stock that it draws on. */
  readonly allocates?: string;
}

/** What a person decided about a finding, with the reason. */
export interface Resolution {
  /** Id of the finding. It names its claims: a claim that joins later opens the matter again. */
  readonly finding: string;
  readonly decision: Decision;
  /** The claim preferred, where one is. */
  readonly prefers?: string;
  readonly by: string;
  readonly on: string;
  readonly reason: string;
}

/** One figure is preferred, both are shown, they are not to be compared, or the finding does not hold. */
export type Decision = "prefer" | "show-both" | "keep-apart" | "dismiss";

export const DECISIONS: readonly Decision[] = ["prefer", "show-both", "keep-apart", "dismiss"];
export const COMPARATORS: readonly Comparator[] = [">", ">=", "~", "<", "<="];
export const MEASURES: readonly Measure[] = ["stock", "flow", "cumulative"];

/** Whether the source gives no figure at all, which is not the figure zero. */
export function isNotGiven(claim: Pick<Claim, "low" | "high">): boolean {
  return claim.low === null && claim.high === null;
}
export const CONFIDENCE_WORDS: readonly ClaimConfidence[] = ["found", "memory", "article", "headline-only"];
