import type { Failure } from "../core/common/result.ts";
import type { TabledDraft } from "../core/record/state.ts";
import type { VersionPair } from "../core/text/versions.ts";
import type { AlignmentCorrection, Redline } from "../core/text/alignment.ts";

/** Two drafts to compare, with pairings that people corrected. */
export interface ComparisonRequest {
  readonly process: string;
  readonly from: TabledDraft;
  readonly to: TabledDraft;
  readonly corrections: readonly AlignmentCorrection[];
  /** Who changed the words, where it is known and is not who tabled the later draft. */
  readonly author?: string;
}

/** How far a comparison has come. */
export type ComparisonState =
  | { readonly status: "working"; readonly done: number; readonly total: number }
  | {
      readonly status: "done";
      readonly redline: Redline;
      /** Of drafts in two languages, in place of the redline. */
      readonly versions?: readonly VersionPair[];
    }
  | { readonly status: "failed"; readonly failure: Failure };

/** Compares drafts, in a worker or in place; answers are kept. */
export interface ComparisonSource {
  /** The present state; asking starts the work. The same object is returned until the state changes. */
  readonly read: (request: ComparisonRequest) => ComparisonState;
  /** Calls back after any state changed. */
  readonly subscribe: (listener: () => void) => () => void;
  /** How many times a state has changed: tells a page that reads many of them whether one came before it could listen. */
  readonly changes: () => number;
}

/** Nothing asked for yet. */
export const idleComparison: ComparisonState = { status: "working", done: 0, total: 0 };

/** One text for all that decides a comparison: the key under which its answer is kept. */
export function comparisonKey({ process, from, to, corrections }: ComparisonRequest): string {
  return JSON.stringify([process, from.id, to.id, corrections]);
}
