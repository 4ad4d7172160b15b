import type { Said } from "../../common/said.ts";
import type { MarkLevel } from "../state.ts";
import type { EntryRef, TalksText, TextVersion } from "../talks.ts";
import type { Signing } from "../living/index.ts";
import type { Stands } from "./levels.ts";
import type { PlacedProvision } from "./provisions.ts";

/** A provision of a text, and what stands on it. */
export interface Provision extends PlacedProvision, Stands {}

/** Provisions above `open` whose mark stands between the same parties. */
export interface StandingGroup {
  readonly between: readonly string[];
  readonly counts: Readonly<Record<MarkLevel, number>>;
}

/** Where a text stands: all pages, files and answers that count what is agreed or open read it from here. */
export interface Standing {
  /** Null where no text is in front. */
  readonly text: TalksText | null;
  readonly version: TextVersion | null;
  /** The text is the one in front. */
  readonly inFront: boolean;
  /** Another text is in front. */
  readonly other: boolean;
  readonly signed: Signing | null;
  readonly provisions: readonly Provision[];
  /** Each provision once, at its highest level. */
  readonly counts: Readonly<Record<MarkLevel, number>>;
  /** Each provision above `open` once; the group with most provisions first. */
  readonly groups: readonly StandingGroup[];
  /** Parties of the process between which nothing of this text stands. */
  readonly notPart: readonly string[];
  /** One sentence that is right in every case. */
  readonly said: Said;
  /** Entries of the marks that it rests on. */
  readonly rests: readonly EntryRef[];
}
