import type { Fault, LintCode } from "../finding.ts";
import type { Reading } from "../reading/reading.ts";

/** One rule of the article check, with examples of what it finds and of what it allows: they are its tests. */
export interface Rule {
  readonly code: LintCode;
  /** What the record must have for the rule to have anything to say. */
  readonly needs: (reading: Reading) => boolean;
  readonly find: (reading: Reading) => readonly Fault[];
  /** It looks itself at what a sentence denies; what others find in words that are denied is not told. */
  readonly readsDenials?: true;
  /** Texts on the process of the examples in which the rule finds the words in brackets. */
  readonly finds: readonly string[];
  /** Texts in which it finds nothing. */
  readonly allows: readonly string[];
}
