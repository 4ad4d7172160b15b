import type { Remark } from "./draft.ts";

/** Words that a file's tracked changes put in, took out or moved. */
export interface TrackedPassage {
  readonly kind: "insert" | "delete" | "move";
  /** As it would travel: an alias unless names are kept. */
  readonly author: string;
  /** ISO date-time, or null where unknown. */
  readonly date: string | null;
  readonly text: string;
}

/** Something in a file that names persons or machines, or that no reader sees on the page. */
export interface FoundTrace {
  readonly kind:
    | "author"
    | "property"
    | "template"
    | "variable"
    | "data"
    | "picture"
    | "macro"
    | "link"
    | "description"
    | "control"
    /** Words in a field that it does not show: another branch, a question, a mark for an index. */
    | "field"
    /** Another choice of a list than the one that is shown. */
    | "choice"
    /** The name of a place that nothing refers to. */
    | "bookmark"
    /** Another name, of a place or a style, or whatever else reads as words. */
    | "name";
  /** What it says, such as `Company: Ministry`. */
  readonly text: string;
}

const STAY: ReadonlySet<FoundTrace["kind"]> = new Set(["link", "description", "control", "name"]);

/** What a cleansed copy keeps, since its pages rest on it: it is told, but for the folders of local paths, which go. */
export function staysInCopy({ kind }: FoundTrace): boolean {
  return STAY.has(kind);
}

/** What a file holds beside the words that are seen on its pages, before it travels. */
export interface Found {
  readonly comments: readonly Remark[];
  readonly tracked: readonly TrackedPassage[];
  /** Hidden words, passage by passage. */
  readonly hidden: readonly string[];
  readonly names: readonly FoundTrace[];
  /** Whether a copy of the file can be made without them. */
  readonly cleansable: boolean;
}

/** What is done with what was found. */
export interface FoundChoices {
  readonly comments: "leave-out" | "keep";
  readonly hidden: "leave-out" | "keep";
  /** Names of those who commented and changed, and of who made the file. */
  readonly names: "leave-out" | "keep";
  /** Tracked changes as accepted, as they were before, or kept as tracked. */
  readonly tracked: "final" | "original" | "both";
}

/** Nothing that was not meant to be read goes out. */
export const usualChoices: FoundChoices = {
  comments: "leave-out",
  hidden: "leave-out",
  names: "leave-out",
  tracked: "final",
};

/** A file in which nothing was found. */
export const nothingFound: Found = { comments: [], tracked: [], hidden: [], names: [], cleansable: true };

/** Whether there is anything that a person must decide on. */
export function isAnything({ comments, tracked, hidden, names }: Found): boolean {
  return comments.length + tracked.length + hidden.length + names.length > 0;
}
