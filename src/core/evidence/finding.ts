import type { Said } from "../common/said.ts";

/** Whether claims cannot both be right, or must not be compared. */
export type ClaimFindingKind = "contradiction" | "not-comparable";

/** The likely reason of a finding. */
export type ClaimReason =
  | "ranges" // two estimators, same matter, ranges that cannot both hold
  | "own-figure" // a party's figure about itself or its opponent against others
  | "definition" // one counts a narrower kind: named, verified, admitted
  | "direction" // "more than" against "nearly" at the same number
  | "one-source" // one source gives two figures for one thing
  | "one-estimator" // one estimator, one time, and yet two figures
  | "falling-total" // a total that can only grow is lower later
  | "missing-value" // N/A where a figure is on record
  | "merged-range" // a range with ends of two estimators
  | "stock-flow"
  | "category"
  | "scope"
  | "denominator"
  | "unit"
  | "magnitude" // a thousandfold apart: one is likely in thousands or millions
  | "parts" // the parts and the total do not go together
  | "missing-part" // N/A for a part for which the total leaves a number
  | "currency"
  | "horizon"
  | "as-of" // different days, or an old figure beside a new one
  | "not-official" // called official, but by no official body
  | "over-allocated"; // uses of assets exceed the stock

/** What the engine found about claims of one quantity. */
export interface ClaimFinding {
  /** Made of reason and claims: equal findings have equal ids on every machine. */
  readonly id: string;
  readonly kind: ClaimFindingKind;
  readonly reason: ClaimReason;
  readonly topic: string;
  /** In the order of the ledger. */
  readonly claims: readonly string[];
  /** Says what stands against what and why that may be. */
  readonly message: Said;
}

/** What the engine asks of sources, by id. */
export type SourceKinds = Readonly<Record<string, { readonly kind: string }>>;
