import type { Failure } from "../core/common/result.ts";
import type { PartyCorrections } from "../core/text/compile.ts";
import type { Composite, PartyDraft } from "../core/text/composite.ts";
import type { CodedValue } from "../core/text/coded-values.ts";
import type { Warning } from "../core/text/draft.ts";

/** Drafts to compile into one composite text. */
export interface CompositionRequest {
  /** Tells this request from others: equal keys, equal drafts and pairings. */
  readonly key: string;
  readonly drafts: readonly PartyDraft[];
  /** All parties of the process, those without a draft included. */
  readonly parties: readonly string[];
  /** Pairings that people corrected. */
  readonly corrections: readonly PartyCorrections[];
  /** The text that they are taken into: whatever else stands there stays. */
  readonly onto?: Composite;
}

/** How far a compilation has come. */
export type CompositionState =
  | { readonly status: "working"; readonly done: number; readonly total: number }
  | {
      readonly status: "done";
      readonly composite: Composite;
      readonly warnings: readonly Warning[];
      /** Coded values in which retold alternatives differ. */
      readonly coded: readonly CodedValue[];
    }
  | { readonly status: "failed"; readonly failure: Failure };

/** Compiles drafts, in a worker or in place; answers are kept. */
export interface CompositionSource {
  /** The present state; asking starts the work. The same object is returned until the state changes. */
  readonly read: (request: CompositionRequest) => CompositionState;
  /** Calls back after any state changed. */
  readonly subscribe: (listener: () => void) => () => void;
}
