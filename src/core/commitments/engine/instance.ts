import { CREATED, IN_EFFECT, NONE, SUSPENDED } from "./status-numbers.ts";

const LIVE = (1 << CREATED) | (1 << IN_EFFECT) | (1 << SUSPENDED);

/** Before all that is told: when it began is not known. */
export const EVER_SINCE = Number.NEGATIVE_INFINITY;

/** One breach as the machine keeps it. */
export interface BreachRecord {
  readonly at: number;
  /** Numbers of the events that show it. */
  readonly refs: readonly number[];
  readonly excused: boolean;
}

/** One life of a commitment. */
export class Instance {
  readonly commitment: number;
  n = 0;
  status: number = NONE;
  since = Number.NaN;
  created = Number.NaN;
  opens = Number.NEGATIVE_INFINITY;
  /** Before suspensions and extensions are added: repeats count from it. */
  base = Number.NaN;
  due = Number.POSITIVE_INFINITY;
  /** How long before `due` its time can already be over: the hour from which it counts is not known. */
  dueSpan = 0;
  /** Only events with a higher number can perform or breach it. */
  fromSeq = -1;
  /** Events up to this number have been counted as a breach, a use or the life before, and do not count again. */
  spentSeq = -1;
  /** Events of the act's slot before it began. */
  baseCount = 0;
  breaches = 0;
  inBreach = false;
  /** The deadline passed while suspended and the clock ran on. */
  lapsed = false;
  /** Deadline that was missed, while notice and time to cure are still possible. */
  breachAt = Number.NaN;
  curableUntil = Number.NaN;
  /** A period of a repeated duty that ended with performance reported, but not established. */
  unproven = false;
  /** Its deadline passed while nobody knew whether it was in effect. */
  pastDue = false;
  suspendedAt = Number.NaN;
  suspendedBy = -1;
  /** By exception whose reason is no event: the number after which that reason has held. */
  reasons: (number | undefined)[] | null = null;
  performedAt = Number.NaN;
  generation = 0;
  log: BreachRecord[] | null = null;

  constructor(commitment: number) {
    this.commitment = commitment;
  }

  reset(): void {
    this.n = 0;
    this.status = NONE;
    this.since = Number.NaN;
    this.begin(Number.NaN, -1, 0);
    this.generation = 0;
  }

  /** What has happened up to an event is used up. */
  spend(seq: number): void {
    this.fromSeq = seq;
    this.spentSeq = seq;
  }

  /** Clears what a new life must not inherit. */
  begin(created: number, fromSeq: number, baseCount: number): void {
    this.created = created;
    this.opens = Number.NEGATIVE_INFINITY;
    this.base = Number.NaN;
    this.due = Number.POSITIVE_INFINITY;
    this.dueSpan = 0;
    this.fromSeq = fromSeq;
    this.spentSeq = -1;
    this.baseCount = baseCount;
    this.breaches = 0;
    this.inBreach = false;
    this.lapsed = false;
    this.breachAt = Number.NaN;
    this.curableUntil = Number.NaN;
    this.unproven = false;
    this.pastDue = false;
    this.suspendedAt = Number.NaN;
    this.suspendedBy = -1;
    this.reasons = null;
    this.performedAt = Number.NaN;
    this.generation++;
    this.log = null;
  }
}

/** The instant from which its own terms count; NaN where nobody knows it. */
export function beginningOf(instance: Instance | null): number {
  return instance === null || instance.created === EVER_SINCE ? Number.NaN : instance.created;
}

/** It binds, or may still. */
export function isLive(instance: Instance): boolean {
  return (LIVE & (1 << instance.status)) !== 0;
}
