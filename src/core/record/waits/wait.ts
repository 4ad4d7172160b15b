import type { Said } from "../../common/said.ts";
import type { Party } from "../state.ts";
import type { EntryRef } from "../talks.ts";

/** What kind of act waits. */
export type WaitKind =
  | "answer"
  | "own-referendum"
  | "filed"
  | "filed-report"
  | "fell"
  | "unaccepted"
  | "contested"
  | "contested-duty"
  | "contested-report"
  | "report-taken-back"
  | "report-mended"
  | "silence"
  | "mark"
  | "credential"
  | "take-in"
  | "silence-ended"
  | "capitals"
  | "answers"
  | "further-draft"
  | "pairing";

/** A moment as the clocks of the process show it: `clock` is null where only the day is known. */
export interface WaitMoment {
  /** Day or instant, as recorded. */
  readonly moment: string;
  readonly day: string;
  readonly clock: string | null;
}

/** The process in which something waits, with what is needed to show its parties away from its pages. */
export interface WaitProcess {
  readonly id: string;
  readonly shortTitle: string;
  readonly timeZone: string;
  readonly parties: readonly Party[];
}

/**
 * Something that waits: said, then done. In the facts of its sentences `party` and `parties` are ids of parties, `words` and
 * `instead` are words of a text.
 */
export interface Wait {
  readonly kind: WaitKind;
  /** False where it waits for others. */
  readonly yours: boolean;
  /** How many things wait here together. */
  readonly n: number;
  readonly due: WaitMoment | null;
  /** Since when; null for what may be done at any time. */
  readonly since: WaitMoment | null;
  /** One sentence: what waits. */
  readonly said: Said;
  /** The first of them, a sentence each; `left` more are not told. */
  readonly details: readonly Said[];
  readonly left: number;
  /** What it rests on. */
  readonly entries: readonly EntryRef[];
  /** Title and revision of the text that it is about; null where it is about none. */
  readonly text: Said | null;
  /** Where it is done: a page of the workbench and its values. */
  readonly place: { readonly page: string; readonly values: Readonly<Record<string, string>> };
  /** The one act, as its button says it; null where others can but be reminded. */
  readonly act: Said | null;
  readonly process: WaitProcess;
}

/** By the moment at which it is due, undated last; of those the latest first, and what has no day at the end. */
export function compareWaits(a: Wait, b: Wait): number {
  const due = order(a.due, b.due);
  if (due !== 0) return due;
  // What the reader can do comes before what waits for others.
  if (a.yours !== b.yours) return a.yours ? -1 : 1;
  return a.since === null || b.since === null ? order(a.since, b.since) : -order(a.since, b.since);
}

/** Earlier moments first; a day lasts until its end. */
function order(a: WaitMoment | null, b: WaitMoment | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const [x, y] = [a, b].map(({ day, clock }) => `${day} ${clock ?? "24:00"}`) as [string, string];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** How many things wait for the reader: what waits for others is not counted. */
export function waitCount(waits: readonly Wait[]): number {
  return waits.reduce((sum, { yours, n }) => sum + (yours ? n : 0), 0);
}
