import type { Agreement, AttributeTest, Body, Commitment, Duration, Effect, Id, Pattern, When } from "../model.ts";
import type { Reckoning } from "../time/calendar.ts";
import type { Instance } from "./instance.ts";
import type { Vote } from "./changes.ts";
import type { Ledger } from "./ledger.ts";

/** 0 false, 1 unknown, 2 true: and is the least, or the greatest, not is 2 − x. */
export type Value = 0 | 1 | 2;

/** What conditions ask of a machine. */
export interface Asked {
  readonly now: number;
  /** By slot: how many of its events have counted, the number of the last one, and of the last that was too weak. */
  readonly slotCount: Int32Array;
  readonly slotSeq: Int32Array;
  readonly weakSeq: Int32Array;
  readonly levels: Float64Array;
  readonly passedAt: Float64Array;
  readonly ledger: Ledger;
  readonly votes: ReadonlyMap<Id, Vote>;
  hasStatus(commitment: number, mask: number): boolean;
  heldFor(commitment: number, span: Duration, node: number, reckoning: Reckoning): boolean;
  breachCount(commitment: number): number;
  flag(id: Id): string;
  inPhase(index: number): boolean;
  resolve(when: When, reckoning: Reckoning, instance: Instance | null): number;
  countIn(
    slot: number,
    from: number,
    to: number,
    after: number,
    per: Duration | undefined,
    node: number,
    reckoning: Reckoning,
  ): number;
  recheck(node: number, at: number): void;
}

/**
 * A condition made ready to be asked of a machine. Where its words state no start, only events and votes with a number
 * higher than `after` count; `EVER`: whenever they happened.
 */
export type Test = (machine: Asked, instance: Instance | null, after: number) => Value;

/** Before the number of any event. */
export const EVER = -1;

/** A pattern that the machine watches. */
export interface Slot {
  readonly index: number;
  readonly pattern: Pattern;
  readonly actors: readonly number[] | null;
  readonly targets: readonly number[] | null;
  readonly tests: readonly AttributeTest[] | null;
  readonly grade: number;
  readonly certifiedBy: number;
  /** Its events count from the day of their certificate: something begins with it. */
  readonly begins: boolean;
  /** All its events are kept, not only the last: it is counted within times. */
  log: boolean;
  /** A prohibition's act: each of its events is one breach. */
  prohibited: boolean;
  /** Nodes that look at it. */
  readonly nodes: number[];
  /** What else it moves at once: moments, levels, procedures, notices. */
  readonly hooks: Hook[];
}

/** Something that an event of a slot does besides being remembered. */
export type Hook =
  | { readonly kind: "moment"; readonly index: number }
  | { readonly kind: "level"; readonly index: number; readonly attribute: string }
  | { readonly kind: "move"; readonly index: number; readonly from: number; readonly to: number }
  | { readonly kind: "notice"; readonly index: number };

/** A moment that conditions compare with now. */
export interface PassedAtom {
  readonly when: When;
  readonly reckoning: Reckoning;
  readonly nodes: number[];
  readonly named: boolean;
}

/** A commitment made ready. */
export interface Compiled {
  readonly index: number;
  readonly source: Commitment;
  readonly trigger: Test | null;
  /** Where each event creates one: how many there have been. */
  readonly eachCount: ((machine: Asked) => number) | null;
  readonly condition: Test | null;
  readonly act: Test | null;
  /** The act is one pattern without further demands: its slot, else -1. */
  readonly actSlot: number;
  readonly maintain: Test | null;
  readonly exceptions: readonly {
    readonly effect: "discharge" | "suspend" | "excuse";
    readonly when: Test | null;
    readonly until: Test | null;
    /** Slots of the events that are the reason: what ends it must come after the last of them. */
    readonly reasons: readonly number[];
  }[];
  readonly cure: { readonly notice: number; readonly within: Duration; readonly by: Test } | null;
  readonly reckoning: Reckoning;
  readonly scale: readonly { readonly score: 0 | 1 | 2 | 3; readonly when: Test }[];
  /** An event that creates it could also perform it: only later events count. */
  readonly strictlyAfter: boolean;
  readonly onFulfil: readonly Effect[];
  readonly onViolate: readonly Effect[];
  readonly onExercise: readonly Effect[];
}

/** An agreement made ready to run: names are numbers, conditions are functions. */
export interface Program {
  readonly agreement: Agreement;
  /** With what commitments without a trigger begin; null: the agreement names nothing. */
  readonly start: When | null;
  readonly reckoning: Reckoning;
  readonly types: ReadonlyMap<Id, number>;
  readonly parties: ReadonlyMap<Id, number>;
  readonly slots: readonly Slot[];
  readonly slotsOfType: readonly (readonly Slot[])[];
  readonly commitments: readonly Compiled[];
  /** Commitments by id or group. */
  readonly targets: ReadonlyMap<Id, readonly number[]>;
  readonly phases: readonly { readonly enter: Test | null; readonly exit: Test | null }[];
  readonly endings: readonly Test[];
  /** `asks`: bodies whose vote can block what a notice brings back. */
  readonly relief: readonly { readonly blockedBy: Test | null; readonly asks: readonly Id[] }[];
  readonly tranches: readonly (readonly Test[])[];
  readonly passed: readonly PassedAtom[];
  /** Nodes (commitments, then phases, then endings) that look at the state of each commitment. */
  readonly statusWatch: readonly (readonly number[])[];
  readonly levelWatch: readonly (readonly number[])[];
  readonly flagWatch: ReadonlyMap<Id, readonly number[]>;
  readonly phaseWatch: readonly (readonly number[])[];
  readonly voteWatch: ReadonlyMap<Id, readonly number[]>;
  readonly balanceWatch: ReadonlyMap<Id, readonly number[]>;
  /** Slots that each node looks at, and commitments whose state it looks at. */
  readonly nodeSlots: readonly (readonly number[])[];
  readonly nodeStatus: readonly (readonly number[])[];
  readonly nodes: number;
  readonly bodies: ReadonlyMap<Id, Body>;
  readonly indexOf: {
    readonly moments: ReadonlyMap<Id, number>;
    readonly levels: ReadonlyMap<Id, number>;
    readonly phases: ReadonlyMap<Id, number>;
    readonly procedures: ReadonlyMap<Id, number>;
    readonly measures: ReadonlyMap<Id, number>;
    readonly relief: ReadonlyMap<Id, number>;
    readonly accounts: ReadonlyMap<Id, number>;
  };
  readonly measures: readonly Id[];
}
