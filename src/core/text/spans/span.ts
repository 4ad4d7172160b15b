/** One stretch of a party's reading of a point that gets other words. */
export interface Span {
  /** Id of the point in the text that it is counted in. */
  readonly point: string;
  readonly in: "heading" | "text";
  /** The party whose reading of the point is counted in; of a draft, its own party. */
  readonly as: string;
  /** UTF-16 units of that reading; equal where nothing is taken out. */
  readonly from: number;
  readonly to: number;
  /** The words that stand there. */
  readonly quote: string;
  /** The words that come in their place; empty where none do. */
  readonly insert: string;
  /**
   * Innermost slot of a composite's point that the new words stand in, such as `s1` or `h2`; absent outside all slots. The reading
   * alone does not tell: its place at the edge of an alternative is one inside and outside.
   */
  readonly slot?: string;
  /** The slot right after which the new words stand, outside it. */
  readonly past?: string;
}

/** A point with the words that one party reads there. */
export interface ReadPoint {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly points: readonly ReadPoint[];
}

/** Where a new point stands: right after a point and all below it, or first under one; `null` = first of all. */
export type PointSpot = { readonly after: string } | { readonly under: string | null };

/** Where a point comes apart, or two come together: both lead back to the other. */
export interface SplitPoint {
  readonly op: "split";
  readonly point: string;
  /** UTF-16 units of its text that stay; then `gap` stands there and goes. */
  readonly at: number;
  readonly gap: string;
  /** The new point right after it, with the rest of its text. */
  readonly into: { readonly id: string; readonly label: string };
  /** How many of the points under it stay with it. */
  readonly below: number;
  /** Of a composite: the party in whose reading `at` is counted. */
  readonly as?: string;
}

/** The next point of the same level, which has no heading, becomes one with a point; `gap` comes between their words. */
export interface JoinPoints {
  readonly op: "join";
  readonly point: string;
  readonly next: string;
  readonly gap: string;
}

/** The words of some of a point's holders stand apart from now on, as a point of their own right after it; of a composite alone. */
export interface PartPoint {
  readonly op: "part";
  readonly point: string;
  readonly parties: readonly string[];
  readonly into: { readonly id: string; readonly label: string };
}

/** A whole point that comes, goes or stands elsewhere. Operations follow one another: a later one may name a point of an earlier one. */
export type PointOperation =
  | { readonly op: "insert"; readonly at: PointSpot; readonly point: ReadPoint }
  /** The point goes with everything below it. */
  | { readonly op: "delete"; readonly point: string }
  /** The point stands elsewhere, with everything below it. */
  | { readonly op: "move"; readonly point: string; readonly at: PointSpot }
  | SplitPoint
  | JoinPoints
  | PartPoint;

/** Whose words of a composite change. */
export interface Whose {
  /** The parties whose words change; others who share them keep theirs, in brackets. Absent = all who share them. */
  readonly for?: readonly string[] | undefined;
  /** Whoever shares any word of a span reads all of it, over the edges of alternatives as well: what edits of before say. */
  readonly asBefore?: boolean | undefined;
  /** One bracket goes from the first word that differs to the last, over cells as well, and moved words are two changes. */
  readonly asInVersion3?: boolean | undefined;
  /** A party may stand in two alternatives; what words left of brackets counts in rows; brackets a few words apart stay two. */
  readonly asInVersion4?: boolean | undefined;
}

/** What changes in one version of a text: spans, all counted in that version, then whole points. */
export interface TextEdit extends Whose {
  readonly spans: readonly Span[];
  readonly points: readonly PointOperation[];
}
