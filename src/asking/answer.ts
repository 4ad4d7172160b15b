import type { Fact } from "../core/common/said.ts";

/** Where a sentence of an answer comes from: enough to find the very words again, on this record or on a copy of it. */
export interface Address {
  readonly process: string;
  readonly room: string;
  readonly seq: number;
  /** Id of the entry in its room. */
  readonly entry: string;
  /** Hash of the entry in its room's chain; of a folder without a record, SHA-256 of what the entry says. */
  readonly hash: string;
  /** Point of the text that the entry holds. */
  readonly point?: string;
  /** SHA-256 of the words of that point, which answers and marks rest on. */
  readonly words?: string;
  /** What leads there in the workbench, as the query of its address. */
  readonly link: string;
}

/** How a sentence relates to the words on record: `verbatim` stands there as it is, all else is told in other words. */
export type LineWording = "verbatim" | "paraphrase";

/** One sentence of an answer, with the entries that it rests on; there is none without. */
export interface Line {
  readonly text: Fact;
  readonly wording: LineWording;
  readonly of: readonly [Address, ...Address[]];
  /** What it is, in words that programs read: `from`, `to`, `finding`, `position` … */
  readonly as?: string;
  readonly label?: string;
  readonly heading?: string;
  /** Parties whose words or stance it is. */
  readonly parties?: readonly string[];
  readonly on?: string;
  /** Whatever else is known of it: kinds of change, figures, states. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** How much was looked at, by what it is. */
export type LookedAt = Readonly<Record<string, number>>;

/** What a question is answered: sentences with their places, or what was looked at where nothing was found. */
export interface Answer {
  readonly lines: readonly Line[];
  readonly lookedAt: LookedAt;
  /** What is said of the answer itself and not of the record: where it ends, what was not understood. */
  readonly notes: readonly Fact[];
  /** Of a statement that was held against the record. */
  readonly verdict?: "supported" | "contradicted" | "not-on-record";
  /** Lines that were left out, as there are too many. */
  readonly left?: number;
  /** An entry that is ready to be written, or was. */
  readonly proposal?: unknown;
}

/** A line where at least one entry says it; nothing where none does. */
export function line(
  text: Fact,
  wording: LineWording,
  of: readonly (Address | null)[],
  more: Omit<Line, "text" | "wording" | "of"> = {},
): readonly Line[] {
  const [first, ...rest] = of.filter((address) => address !== null);
  return first === undefined ? [] : [{ text, wording, of: [first, ...rest], ...more }];
}
