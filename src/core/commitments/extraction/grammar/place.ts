import type { VerbGroup } from "./groups.ts";

/** Whether somebody known is named at the beginning of these words. */
export type Names = (from: number, to: number) => boolean;

export interface Placed {
  readonly group: VerbGroup;
  readonly kind: "main" | "relative" | "under";
  /** First word of its subject; null: shared with the clause before. */
  readonly subject: number | null;
  readonly ahead: number | null;
  /** First word of the clause with what stands ahead. */
  readonly first: number;
  readonly antecedent: number | null;
}

/** Words between a verb and what opens its clause, or begins its subject; a text without end is read in as many steps. */
export const LONGEST = 150;
