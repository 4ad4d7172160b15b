import type { Entry } from "./entry.ts";

/**
 * The salt of an entry that is not as it was written: its body is not served. Half erased, as it seems, it verifies nowhere and is
 * imported by no version of Parley.
 */
export const DAMAGED_SALT = "0".repeat(32);

/** Whether what is kept of an entry is not what was written. An erased one has neither body nor salt. */
export function isDamaged({ body, salt }: Pick<Entry, "body" | "salt">): boolean {
  return body === null && salt !== null;
}
