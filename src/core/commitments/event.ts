import type { Day, Grade, Id } from "./model.ts";

/** Where an event comes from. */
export interface EventSource {
  readonly publisher: string;
  readonly date: Day;
  readonly url?: string;
  readonly quote?: string;
}

/** Something reported to have happened: one line of `EVENTS.jsonl`. */
export interface AgreementEvent {
  readonly id: Id;
  readonly type: Id;
  /** When it happened: a day (counted from its first moment in the agreement's zone) or an instant with offset. */
  readonly on: string;
  /** When it became known; default: `on`. */
  readonly known?: string;
  readonly actor?: Id;
  readonly target?: Id;
  readonly attributes?: Readonly<Record<string, string | number>>;
  /** Default: reported. */
  readonly grade?: Grade;
  readonly certifiedBy?: Id;
  readonly disputedBy?: readonly Id[];
  /** Id of the event that this one replaces. */
  readonly supersedes?: Id;
  /** Id of the event that this one withdraws. */
  readonly retracts?: Id;
  readonly sources?: readonly EventSource[];
  readonly place?: string;
  readonly note?: string;
}
