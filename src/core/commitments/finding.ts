import type { Id, TextAnchor } from "./model.ts";

/** How much a finding matters; `check` fails on errors and warnings. */
export type Severity = "error" | "warning" | "info";

/** One gap, trap or contradiction of a text. */
export interface CheckFinding {
  /** Stable code in kebab-case. */
  readonly code: string;
  /** One English sentence: what is wrong. */
  readonly message: string;
  /** Id of the point, or of the commitment where it has no words. */
  readonly place: string;
  readonly severity: Severity;
  /** Words it rests on. */
  readonly words: readonly TextAnchor[];
  readonly commitments: readonly Id[];
  /** Drafting that would close it, where there is one. */
  readonly suggestion: string;
  /** Order of importance, 0 to 100, within all findings. */
  readonly rank: number;
}
