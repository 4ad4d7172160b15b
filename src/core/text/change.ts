/** What a change touches. */
export type ChangeKind =
  | "quantity"
  | "money"
  | "percentage"
  | "date"
  | "modality"
  | "negation"
  | "actor"
  | "condition"
  | "exception"
  | "scope"
  | "article"
  | "conjunction"
  | "list"
  | "tense"
  | "definition"
  | "precision"
  | "reference"
  | "addition"
  | "deletion"
  | "wording"
  | "notation"
  | "spelling"
  | "punctuation"
  | "numbering"
  /** A reference to a point that is numbered anew. */
  | "renumbering"
  /** One place of a substitution that was made everywhere and is told once. */
  | "substitution";

/** Whether a change can alter obligations. Only formal changes may be muted. */
export type ChangeClass = "substance" | "unclassified" | "formal";

/** Half-open range of UTF-16 units in one side's text (the points' own texts joined by U+000A). */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** One classified difference between two texts. */
export interface Change {
  readonly kind: ChangeKind;
  readonly class: ChangeClass;
  /** The old words; empty where something was added. */
  readonly from: string;
  /** The new words; empty where something was removed. */
  readonly to: string;
  /** Where `from` stands in the old text; absent for changes that are not tied to a place. */
  readonly fromRange?: TextRange;
  /** Where `to` stands in the new text. */
  readonly toRange?: TextRange;
  /** What a changed number counts ("days", "persons"), where a word for it follows. */
  readonly unit?: string;
  /** Present where the change lies in the heading, not in the text. */
  readonly inHeading?: true;
  /** Present where the change lies in the footnotes; ranges count in their texts joined by U+000A. */
  readonly inFootnote?: true;
  /** For scope and similar: which way it went, only where certain. */
  readonly direction?: "narrowed" | "widened" | "added" | "removed";
}
