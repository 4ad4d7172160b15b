import type { Id } from "./model.ts";

/** Something a reader of a run must know about its input; never a reason to lose anything. */
export interface FailureNote {
  readonly code: string;
  readonly message: string;
  /** The event or element it is about. */
  readonly id: Id;
}
