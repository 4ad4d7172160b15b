import type { JsonObject } from "../common/json.ts";
import type { Zone } from "../common/zone.ts";
import type { Entry } from "./entry.ts";
import type { Correction } from "./folding/mending.ts";
import type { EntryKind } from "./kind.ts";
import type { ProcessState } from "./state.ts";
import type { TalksState } from "./talks.ts";

/** An entry as it counts on the day asked about: lifted to today's schema, with corrections applied. */
export interface LiveEntry {
  readonly entry: Entry;
  readonly body: JsonObject;
  readonly on: string;
  /** The correction that stands in it, and what the entry said before. */
  readonly corrected?: { readonly by: Entry; readonly was: JsonObject };
  /** Place in the record: entries of all rooms by server clock, room and sequence. */
  readonly order: number;
}

/** What a part of the fold may know besides its entries. */
export interface FoldContext {
  readonly process: string;
  readonly zone: Zone;
  /** The instant at which the state is shown: end of the as-of day, else given, else the latest server clock. */
  readonly now: () => string;
  /** The day asked about; null = everything known. */
  readonly asOf: string | null;
}

/** How entries are taken in, by their kind. */
export type Takes = ReadonlyMap<string, (live: LiveEntry) => void>;

/** Gathers the entries of a part. Mutable inside one fold, never seen outside it. */
export interface PartFold {
  /** For each of the part's own kinds; called in the order of the record. */
  readonly takes: Takes;
  /** For kinds of which it is told that an entry was taken back: the entry as it was, and the correction that undid it. */
  readonly takesBack?: ReadonlyMap<string, (live: LiveEntry, by: Correction) => void>;
  /** The part's fields of the state; called after any number of entries, and again after more. */
  state(): Partial<TalksState>;
  /** Further fields, which cost much and are not always asked for. */
  late?(): LateFields;
  /** Kinds of entry that no other fields than the late ones depend on. */
  readonly quiet?: ReadonlySet<string>;
}

/** Fields of the state, each made when it is asked for; undefined leaves it out. */
export type LateFields = { readonly [K in keyof TalksState]?: () => TalksState[K] | undefined };

/** Something that is to become an entry: what `entriesOf` plans from a state. */
export interface PlannedEntry {
  /** Unique within the part; becomes the entry's id together with the part's kind. */
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly known: string;
  readonly party?: string;
  readonly body: object;
}

/**
 * A part of the product that has its own kinds of entry. To add one: write its kinds (`kind.ts`), its fold (`listPart` serves
 * plain lists) and its line in `parts.ts`; the other parts are not touched.
 */
export interface RecordPart {
  readonly name: string;
  readonly kinds: readonly EntryKind[];
  readonly start: (context: FoldContext) => PartFold;
  /** Entries that give these fields back; `first` is the earliest day of the process. */
  readonly entriesOf: (state: ProcessState, first: string) => readonly PlannedEntry[];
}
