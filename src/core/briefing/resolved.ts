import { publicCode, type Said, type Told, type Wording } from "../common/said.ts";
import type { Confidence } from "../common/confidence.ts";
import type { Comparator } from "../things/claim.ts";
import type { Edit } from "../text/edit.ts";

/** A figure with what a chart needs. */
export interface ChartRow {
  readonly label: string;
  /** Decimals as text; null = no upper or lower end given. */
  readonly low: string | null;
  readonly high: string | null;
  /** The end that the source leaves open. */
  readonly open?: "low" | "high";
  /** How the source qualifies it. */
  readonly comparator?: Comparator;
  /** Of a figure of the ledger: what it counts, by whom and of what day, as notes call it. */
  readonly of?: Wording;
  /** As printed, with comparator and unit, and with what has replaced it. */
  readonly printed: Wording;
  /** The figure that has replaced it, with its origin. */
  readonly replaced?: Wording;
  /** How it is known, where it was not read in a source. */
  readonly unread?: Exclude<Confidence, "found">;
  readonly note: string;
  readonly date: string | null;
  readonly sources: readonly string[];
  /** Of a bar: whose it is, as the party's number for hatching. */
  readonly slot?: number;
  /** Of a bar without a value: expressly without limit, not addressed in the text, text not known, option without a figure, no option entered. */
  readonly without?: "unlimited" | "not-addressed" | "unknown" | "no-figure" | "no-option";
  /** Of a bar: words in place of those for `without`, or on when the value holds. */
  readonly words?: string;
}

/** What a live figure shows, to be said in a language. */
export type Resolved =
  | { readonly kind: "text"; readonly text: Wording; readonly note: Wording; readonly sources: readonly string[] }
  | {
      readonly kind: "quote";
      readonly text: string;
      readonly of: Wording;
      readonly language: string;
      readonly sources: readonly string[];
    }
  | {
      readonly kind: "table";
      /** What its rows are where they may change one by one; absent of positions and topics. */
      readonly lines?: "events";
      readonly caption: Wording;
      readonly header: readonly Wording[];
      readonly rows: readonly (readonly Wording[])[];
      /** Of figures of the ledger: what notes call each row. */
      readonly names?: readonly Wording[];
      /** Of figures of the ledger: the rows, from 0, whose figure stands with what has replaced it. */
      readonly replaced?: readonly number[];
      readonly sources: readonly string[];
    }
  | {
      readonly kind: "chart";
      /** Ranges of figures, where absent; or one bar for each draft. */
      readonly shape?: "bars";
      readonly caption: Wording;
      readonly unit: string;
      readonly rows: readonly ChartRow[];
      readonly sources: readonly string[];
    }
  | {
      readonly kind: "redline";
      readonly caption: Wording;
      readonly before: PointText;
      readonly after: PointText;
      readonly verbatim: boolean;
      /** Word by word, where both are verbatim. */
      readonly edits?: readonly Edit[];
      readonly sources: readonly string[];
    }
  | { readonly kind: "problem"; readonly code: "live-figure" | "not-verbatim"; readonly message: Said };

/** A live figure as it is said in one language, and as a published document keeps it. */
export type Shown = Told<Resolved>;

/** A point as an excerpt shows it. */
export interface PointText {
  readonly draft: string;
  readonly label: string;
  readonly text: string;
  readonly language: string;
}

/** A live figure that cannot be drawn, and what to do. */
export function problem(message: Said): Resolved {
  const code = publicCode(message.code) === "not-verbatim" ? "not-verbatim" : "live-figure";
  return { kind: "problem", code, message };
}
