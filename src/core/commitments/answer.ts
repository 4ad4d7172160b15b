import type { Said } from "../common/said.ts";
import type { FailureNote } from "./notes.ts";
import type { Id, Modality, Status, TextAnchor } from "./model.ts";

/** One breach of a commitment. */
export interface Breach {
  /** ISO instant in UTC. */
  readonly at: string;
  /** Ids of the events that show it; empty where a deadline passed. */
  readonly events: readonly Id[];
  /** Freed of its effects by an exception. */
  readonly excused?: true;
}

/** Where one commitment stands as of the moment asked for. */
export interface CommitmentState {
  readonly id: Id;
  /** For a continuing duty `violated` once there is a breach, though it stays in force. */
  readonly status: Status;
  /** Instant by which it is due (ISO, UTC), or null where it has no deadline or its start is not known. */
  readonly due: string | null;
  /** Where its time is counted in hours from a moment of which only the day is known: it ends at some time between this and `due`. */
  readonly dueFrom?: string;
  /** Since when it has this status, or null where it never began. */
  readonly since: string | null;
  readonly modality: Modality;
  /** It binds now. */
  readonly inForce: boolean;
  /** Number of the instance shown, from 1; repeated and each-time commitments have several. */
  readonly instance: number;
  /** How earlier instances ended. */
  readonly earlier: readonly { readonly status: Status; readonly since: string; readonly due: string | null }[];
  readonly breaches: readonly Breach[];
  /** Whole days between deadline and late performance, or until now where it is outstanding, 0 for less than a day; null where not late. */
  readonly daysLate: number | null;
  /** When it was performed, in time or late; null where it was not. */
  readonly performed: string | null;
  /** What is not known and therefore changed nothing. */
  readonly unknown: readonly Said[];
  /** In breach, and notice and time to cure still run until this instant. */
  readonly curableUntil?: string;
}

/** Why a state changed. */
export interface Explanation {
  readonly at: string;
  /** What changed: a commitment, phase, measure, procedure, account, moment. */
  readonly id: Id;
  readonly instance: number;
  readonly from: string;
  readonly to: string;
  readonly cause: Cause;
  /** Words of the text on which the change rests. */
  readonly clause: readonly TextAnchor[];
  readonly sentence: Said;
}

/** What made it change. */
export type Cause =
  | { readonly kind: "event"; readonly events: readonly Id[] }
  | { readonly kind: "deadline"; readonly due: string }
  | { readonly kind: "opening" }
  | { readonly kind: "entryIntoForce" }
  | { readonly kind: "condition"; readonly rests: readonly Id[] }
  | { readonly kind: "effect"; readonly of: Id }
  | { readonly kind: "ending"; readonly as: string };

/** A moment that needs attention. */
export interface Upcoming {
  /** ISO instant in UTC. */
  readonly at: string;
  readonly id: Id;
  readonly what: "due" | "opens" | "lapses" | "takesEffect" | "longStop" | "pays";
}

/** One movement of money. */
export interface LedgerEntry {
  readonly at: string;
  readonly from: Id;
  readonly to: Id;
  readonly minor: string;
  readonly currency: string;
  readonly memo: string;
  /** The tranche, commitment or event behind it. */
  readonly cause: Id;
}

/** Everything about an agreement at one moment, as known at one moment. */
export interface RunAnswer {
  readonly agreement: Id;
  /** Courses up to and including this instant (ISO, UTC). */
  readonly asOf: string;
  /** Events known up to this instant, or null: as now known. */
  readonly knownAt: string | null;
  readonly commitments: readonly CommitmentState[];
  /** The next instant at which something changes without any event, or null. */
  readonly next: string | null;
  readonly upcoming: readonly Upcoming[];
  readonly phases: readonly { readonly id: Id; readonly entered: string | null; readonly left: string | null }[];
  readonly flags: Readonly<Record<Id, string>>;
  readonly levels: Readonly<Record<Id, number | null>>;
  readonly measures: readonly { readonly id: Id; readonly lifted: boolean; readonly since: string | null }[];
  readonly balances: readonly { readonly account: Id; readonly currency: string; readonly minor: string }[];
  readonly ledger: readonly LedgerEntry[];
  readonly moments: Readonly<Record<Id, string | null>>;
  readonly ended: { readonly as: "completed" | "terminated"; readonly at: string } | null;
  /** Events that were duplicate, retracted, superseded, of unknown kind, before entry into force, ineffective …: nothing is lost silently. */
  readonly notes: readonly FailureNote[];
}
