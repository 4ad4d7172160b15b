import type { Edit } from "../edit.ts";

/** One provision in one draft: lines of words, and the redline that led there. */
export interface EvolutionCell {
  readonly lines: readonly string[];
  /** True where the draft does not have it. */
  readonly quiet: boolean;
  readonly redline: EvolutionRedline | null;
}

/** What one step changed. */
export interface EvolutionRedline {
  readonly title: string;
  readonly language: string;
  /** Words that are not the drafts' own: both are shown, and none is struck or underlined. */
  readonly told: boolean;
  readonly headingEdits: readonly Edit[];
  readonly edits: readonly Edit[];
  readonly footnoteEdits: readonly Edit[];
}

/** An evolution as a page shows it, all of its words said. */
export interface EvolutionPaper {
  readonly title: string;
  readonly intro: readonly string[];
  /** The head of the first column. */
  readonly provision: string;
  readonly drafts: readonly { readonly title: string; readonly facts: string }[];
  readonly rows: readonly { readonly name: string; readonly depth: number; readonly cells: readonly EvolutionCell[] }[];
  /** Head of the part that holds the redlines, and of the link from there to the table. */
  readonly redlines: string;
  readonly back: string;
}
