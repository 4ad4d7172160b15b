import type { AlignmentCorrection, Redline } from "../core/text/alignment.ts";
import type { Draft } from "../core/text/draft.ts";

/** What the page asks of the worker. */
export interface WorkerRequest {
  readonly id: number;
  readonly from: Draft;
  readonly to: Draft;
  readonly corrections: readonly AlignmentCorrection[];
}

/** What the worker tells the page. */
export type WorkerAnswer =
  | { readonly id: number; readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: "done"; readonly redline: Redline }
  | { readonly id: number; readonly kind: "failed"; readonly message: string };
