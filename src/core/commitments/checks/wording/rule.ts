import type { Severity } from "../../finding.ts";

/** A trap that stands in the words of one sentence. */
export interface WordingRule {
  readonly code: WordingCode | SharedCode;
  readonly severity: Severity;
  readonly find: RegExp;
  /** Words of the sentence that answer it. */
  readonly answered?: RegExp;
  /** Words anywhere in the text that answer it, whatever it is about. */
  readonly anywhere?: RegExp;
  /** Sentences that answer it, where they speak of what it is about. */
  readonly elsewhere?: Elsewhere;
  /** One question for the whole text, not one for each sentence. */
  readonly once?: true;
  /** Sentences that it finds, and that it lets be: each is a test. */
  readonly finds: readonly string[];
  readonly allows: readonly string[];
}

/**
 * Sentences that answer a trap: any that matches in the same article, or that names that article; and from anywhere one that speaks
 * of the same thing.
 */
export interface Elsewhere {
  readonly says: RegExp;
  /** What a trap is about: one of these must be among what the answer speaks of. */
  readonly asks?: (sentence: string, trap: RegExpExecArray) => readonly string[];
  /** What an answering sentence speaks of. */
  readonly tells?: (sentence: string) => readonly string[];
  /** What several articles ask about is answered in each by its own words. */
  readonly alone?: true;
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
