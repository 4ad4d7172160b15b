import type { Said } from "../common/said.ts";
import type { Id, TextAnchor } from "./model.ts";

/** How much a finding matters; `check` fails on errors and warnings. */
export type Severity = "error" | "warning" | "info";

/** One gap, trap or contradiction of a text. */
export interface CheckFinding {
  /** Stable code in kebab-case. */
  readonly code: string;
  /** What is wrong. */
  readonly message: Said;
  /** Id of the point, or of the commitment where it has no words. */
  readonly place: string;
  readonly severity: Severity;
  /** Words it rests on. */
  readonly words: readonly TextAnchor[];
  readonly commitments: readonly Id[];
  /** Drafting that would close it, where there is one. */
  readonly suggestion: Said;
  /** Order of importance, 0 to 100, within all findings. */
  readonly rank: number;
}
