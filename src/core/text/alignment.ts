import type { Said } from "../common/said.ts";
import type { Change } from "./change.ts";
import type { Edit } from "./edit.ts";

/** Why points were paired, or why no counterpart was accepted: evidence a person can check. */
export interface AlignmentReason {
  /** What decided it. */
  readonly basis: "identical" | "wording" | "heading" | "contained" | "neighbours" | "corrected" | "none";
  /** Distinctive words or numbers that both sides share, strongest first, at most eight. */
  readonly shared: readonly string[];
  /** Similarity of the texts, 0 to 1. */
  readonly similarity: number;
  /** The nearest rival that was not chosen, if any, with its similarity. */
  readonly runnerUp?: { readonly from: readonly string[]; readonly to: readonly string[]; readonly similarity: number };
}

/** Points of one draft and the points of another that they correspond to; one side empty = no counterpart. */
export interface Correspondence {
  /** Ids of points of the first draft, in draft order. */
  readonly from: readonly string[];
  /** Ids of points of the second draft, in draft order. */
  readonly to: readonly string[];
  /** Calibrated probability, 0 to 1, that the correspondence is right. */
  readonly confidence: number;
  /** The order relative to the other pairs changed. */
  readonly moved: boolean;
  /** The labels differ. */
  readonly renumbered: boolean;
  readonly reason: AlignmentReason;
}

/** A pairing of less confidence is unsure: shown as such, and never joined in a composite without a person's decision. */
export const SURE_PAIRING = 0.75;

/** Points less alike than this have other words even where they are about one thing: a redline of them says nothing. */
const ALIKE = 0.25;

/**
 * Whether points are paired only because they are about the same matter (a working group, and talks), and nobody has
 * joined them: they are shown beside each other, and never redlined.
 */
export function isOnSameMatter({ from, to, confidence, reason }: Correspondence): boolean {
  const both = from.length > 0 && to.length > 0;
  const byWords = reason.basis === "wording" || reason.basis === "neighbours";
  return both && byWords && confidence < SURE_PAIRING && reason.similarity < ALIKE;
}

/** A person's decision that overrides the computed alignment. */
export interface AlignmentCorrection {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What became of points from one draft to the other. */
export type Relation = "same" | "modified" | "added" | "dropped" | "split" | "merged";

/** A correspondence with what changed in it. */
export interface Pair extends Correspondence {
  readonly relation: Relation;
  /** True where no word differs, headings included. */
  readonly identical: boolean;
  /** Present where the points are on the same matter and perhaps no counterparts: told as wholes, no word redlined. */
  readonly onSameMatter?: true;
  readonly changes: readonly Change[];
}

/** A pair with its word-level edits; texts of several points are joined by U+000A in draft order. */
export interface RedlinePair extends Pair {
  readonly edits: readonly Edit[];
  readonly headingEdits: readonly Edit[];
  /** Edits of the footnotes' texts, joined by U+000A; absent where neither side has footnotes. */
  readonly footnoteEdits?: readonly Edit[];
}

/** Words that were replaced everywhere: a fact of the comparison, told once. */
export interface Substitution {
  readonly from: string;
  readonly to: string;
  /** How often it was made. */
  readonly count: number;
  /** The pairs of points where. */
  readonly places: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
}

/** A reference that stayed as it was while the point it named was numbered anew: it leads to another point now, or to none. */
export interface UnfollowedReference {
  /** Id of the point of the second draft in which it stands. */
  readonly point: string;
  /** The reference as it reads. */
  readonly words: string;
  /** The number that it gives, and the one that the point has now. */
  readonly number: string;
  readonly now: string;
}

/** The comparison of two drafts. */
export interface Redline {
  readonly pairs: readonly RedlinePair[];
  /** Absent where no words were replaced everywhere. */
  readonly substitutions?: readonly Substitution[];
  /** Absent where every reference is known to have followed its point, or none is. */
  readonly unfollowed?: readonly UnfollowedReference[];
  /** What differs and is none of the words: notes at another word of the same point, other pictures. Absent where nothing does. */
  readonly beside?: readonly Said[];
}
