import type { JsonObject } from "../common/json.ts";
import type { Draft, Wording } from "./draft.ts";

/**
 * Alternative words for one place, each with the parties that hold it. A party that holds the point and stands in no
 * alternative has no words at the place and asks for nothing there: one alternative alone is words beside such silence.
 */
export interface Slot {
  readonly alternatives: readonly Alternative[];
}

/** Words held by parties; empty text = no text (asked for, never silence). */
export interface Alternative {
  readonly parties: readonly string[];
  readonly text: CompositeText;
}

/** Strings and slots; normal form: no empty string, no two strings and no two slots side by side. */
export type CompositeText = readonly (string | Slot)[];

/** One point of a composite text. */
export interface CompositePoint {
  /** Opaque; survives recompiling. */
  readonly id: string;
  readonly label: string;
  readonly heading: CompositeText;
  readonly text: CompositeText;
  readonly points: readonly CompositePoint[];
}

/** How one point of a party's draft is read back. */
export interface CompositeDraftPoint {
  readonly id: string;
  readonly label: string;
  /** Brackets of the label that stand before its words in the composite: `[` of `[2.`, which is closed after them. */
  readonly brackets?: string;
  readonly depth: number;
  /** Composite points that hold its pieces, in order. */
  readonly pieces: readonly string[];
  readonly wording: Wording;
  readonly deleted: boolean;
  /** White space of the draft between one piece and the next; absent where there is at most one piece. */
  readonly joins?: readonly string[];
  /** The words that a deleted point struck out; the composite holds them as a demand for no text. */
  readonly struck?: { readonly heading: string; readonly text: string };
  /** Everything else a point carries (confidence, sources, notes …). */
  readonly rest?: JsonObject;
}

/** One party's draft as held in a composite. */
export interface CompositeDraft {
  readonly party: string;
  /** Id of the draft on record, where it has one. */
  readonly id?: string;
  readonly title: string;
  readonly language: string;
  readonly date: string | null;
  readonly points: readonly CompositeDraftPoint[];
  /** Everything else a draft carries. */
  readonly rest?: JsonObject;
}

/** A composite point that is no longer held by any draft; its number is never used again. */
export interface RetiredPoint {
  readonly id: string;
  readonly label: string;
  /** The point under which its number stands, or null at the top. */
  readonly parent?: string | null;
  /** The sibling, live or retired, after which its number stands, or null where it was first. */
  readonly after?: string | null;
}

/** Points of two drafts that may well be one, but not surely enough to be joined: they stand apart. */
export interface UnsurePair {
  /** Composite point that holds the words of `party`; it comes first in the text. */
  readonly point: string;
  readonly party: string;
  /** Composite point that holds the words of `otherParty`. */
  readonly other: string;
  readonly otherParty: string;
  /** Confidence that they correspond, in percent. */
  readonly percent: number;
}

/** One text that holds every party's draft, differences in attributed brackets. */
export interface Composite {
  /** All parties of the composite in a fixed order, those without a known draft included. */
  readonly parties: readonly string[];
  readonly points: readonly CompositePoint[];
  readonly drafts: readonly CompositeDraft[];
  readonly retired: readonly RetiredPoint[];
  /** In the order of the text; absent where every pairing is sure. */
  readonly unsure?: readonly UnsurePair[];
}

/** A party's draft, as given to the compiler. */
export interface PartyDraft {
  readonly party: string;
  /** Id of the draft on record: drafts that name it as their base answer it. */
  readonly id?: string;
  readonly draft: Draft;
}
