import type { Id } from "../model.ts";
import type { Choice } from "./votes.ts";

/** An event as the machine takes it: names are numbers. */
export interface MachineEvent {
  /** Number of its kind, -1 where nothing looks at it. */
  readonly type: number;
  readonly at: number;
  /** For how long after `at` it can still have happened: a day where only its day is known; 0: the instant is known. */
  readonly span: number;
  readonly actor: number;
  readonly target: number;
  readonly grade: number;
  readonly certifiedBy: number;
  readonly disputed: boolean;
  readonly attributes: Readonly<Record<string, string | number>> | null;
  /** Number by which a report names it. */
  readonly ref: number;
  /** Whether a certificate of it came on a later day, or this is that certificate. */
  readonly certificate: CertificateDay;
}

/** From the first instant to the last one at which something can have been. */
export interface Span {
  readonly at: number;
  /** `at` itself where the instant is known; the end of the day where only the day is. */
  readonly late: number;
}

/** Where an event that is certified stands in time: its certificate is of the same day, still to come, or comes now. */
export const CertificateDay = { Same: 0, ToCome: 1, Now: 2 } as const;
/** One of those places in time. */
export type CertificateDay = (typeof CertificateDay)[keyof typeof CertificateDay];

/** A change of state as it happens, for whoever wants to explain it. */
export interface Change {
  readonly at: number;
  readonly id: Id;
  readonly instance: number;
  readonly from: string;
  readonly to: string;
  /** How much was paid. */
  readonly sum?: string;
  readonly cause: ChangeCause;
}

/** What the machine knows of a cause. */
export type ChangeCause =
  | { readonly kind: "events"; readonly refs: readonly number[] }
  | { readonly kind: "deadline"; readonly due: number }
  | { readonly kind: "opening" }
  | { readonly kind: "force" }
  | { readonly kind: "condition"; readonly rests: readonly Id[] }
  | { readonly kind: "effect"; readonly of: Id }
  | { readonly kind: "ending"; readonly as: string };

/** A motion before a body. */
export interface Vote {
  outcome: "open" | "carried" | "failed" | "lapsed";
  readonly ballots: Map<Id, Choice>;
  generation: number;
  /** All its decisions so far, each with the number of the event after which it stood (half a step more where time decided). */
  readonly decided: { readonly outcome: Vote["outcome"]; readonly seq: number }[];
}

/** All events of a slot. */
export interface SlotLog {
  readonly at: number[];
  readonly seq: number[];
  readonly ref: number[];
}

/** What the machine keeps besides states: histories for reports, changes for explanations. */
export interface Recording {
  /** Keep earlier instances, breaches and notes. */
  readonly keep: boolean;
  /**
   * When an agreement begins that names nothing with which it begins: with what an event tells, before all that is told, or, for a
   * course that is only supposed, when that course begins, whatever the agreement names.
   */
  readonly start?: Span | "ever" | "course";
  readonly onChange?: (change: Change) => void;
}

/** Events within [from, to) with a number above `after`; `edge`: those later than it only. */
export function countEvents(log: SlotLog, from: number, to: number, after: number, edge?: number): number {
  const least = edge === undefined ? from : Math.max(from, edge);
  let n = 0;
  for (let at = log.at.length - 1; at >= 0; at--) {
    const time = log.at[at] as number;
    if ((log.seq[at] as number) <= after || (edge !== undefined && time <= least && time !== from)) break;
    if (time >= from && time < to && (edge === undefined || time > least)) n++;
  }
  return n;
}
