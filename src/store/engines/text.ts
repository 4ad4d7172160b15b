import { failureOf } from "../../core/common/result.ts";
import { said } from "../../core/common/said.ts";
import { StoreFailure } from "../failures.ts";
import type { Value } from "../database.ts";

// In a regular expression with the flag u, a whole pair is one character: what is left are halves.
const loneSurrogate = /\p{Surrogate}/u;

/** Refuses texts that an engine would cut or change in silence. */
export function requirePlainText(values: readonly Value[]): void {
  for (const value of values) {
    if (typeof value !== "string" || (!value.includes("\u0000") && !loneSurrogate.test(value))) continue;
    throw new StoreFailure(failureOf(said("not-text")));
  }
}
