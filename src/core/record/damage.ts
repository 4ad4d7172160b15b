import type { Entry } from "./entry.ts";

/**
 * The salt of an entry that is not as it was written: its body is not served. Half erased, as it seems, it verifies nowhere and is
 * imported by no version of Parley.
 */
export const DAMAGED_SALT = "0".repeat(32);

/** The kind of an entry of which not even its own fields are as they were written: all that is left is its place. */
export const DAMAGED_KIND = "damaged";

/** Whether what is kept of an entry is not what was written. An erased one has neither body nor salt. */
export function isDamaged({ body, salt }: Pick<Entry, "body" | "salt">): boolean {
  return body === null && salt !== null;
}
