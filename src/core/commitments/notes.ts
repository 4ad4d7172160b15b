import { publicCode, type Said } from "../common/said.ts";
import type { Id } from "./model.ts";

/** Something a reader of a run must know about its input; never a reason to lose anything. */
export interface FailureNote {
  /** Stable code in kebab-case. */
  readonly code: string;
  readonly message: Said;
  /** The event or element it is about. */
  readonly id: Id;
}

/** A note about an event or element. */
export function note(id: Id, message: Said): FailureNote {
  return { code: publicCode(message.code), message, id };
}
