import type { Severity } from "../../finding.ts";

/** A trap that stands in the words of one sentence. */
export interface WordingRule {
  readonly code: WordingCode | SharedCode;
  readonly severity: Severity;
  readonly find: RegExp;
  /** Words of the sentence that answer it. */
  readonly answered?: RegExp;
  /** Words anywhere in the text that answer it. */
  readonly elsewhere?: RegExp;
  /** One question for the whole text, not one for each sentence. */
  readonly once?: true;
  /** Sentences that it finds, and that it lets be: each is a test. */
  readonly finds: readonly string[];
  readonly allows: readonly string[];
}

/** Stable codes of the traps. */
export type WordingCode =
  | "consent-without-answer"
  | "agreement-to-agree"
  | "saving-clause"
  | "unilateral-exit"
  | "missing-mandate"
  | "ambiguous-count"
  | "open-list"
  | "own-judgment"
  | "point-left-open";

/** Codes of checks of duties, which words alone show as well: said of the words. */
export type SharedCode =
  | "vague-term"
  | "vague-deadline"
  | "undefined-event"
  | "undefined-term"
  | "double-mandate"
  | "missing-certifier"
  | "deadline-without-start"
  | "body-without-charter";
