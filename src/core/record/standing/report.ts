import type { Said } from "../../common/said.ts";
import type { MarkLevel } from "../state.ts";
import type { EntryRef, TalksState } from "../talks.ts";
import { declarationsOf } from "./declared.ts";
import { standingOf } from "./standing.ts";

/** Where the text in front stands, for scripts: what the pages show, with what is to be said. */
export interface StandingReport {
  readonly process: string;
  /** The day asked about; null for all that is known. */
  readonly asOf: string | null;
  readonly text: { readonly kind: string; readonly id: string; readonly version: EntryRef | null } | null;
  /** The event by which it was signed. */
  readonly signed: { readonly event: string; readonly on: string; readonly sources: readonly string[] } | null;
  readonly said: Said;
  readonly provisions: number;
  readonly counts: Readonly<Record<MarkLevel, number>>;
  readonly notPart: readonly string[];
  /** Each provision with what stands on it and the entry of the mark that says so. */
  readonly points: readonly {
    readonly point: string;
    readonly label: string;
    readonly level: MarkLevel;
    readonly between: readonly string[];
    readonly rests: EntryRef | null;
  }[];
  /** What was declared on other days, the latest first; no part of the counts. */
  readonly declared: readonly {
    readonly on: string;
    readonly draft: string;
    readonly said: Said;
    /** What parties said of the count. */
    readonly remarks: readonly Said[];
    readonly changed: Said | null;
    readonly sources: readonly string[];
  }[];
}

/** What `parley status`, the interface for scripts and published files say of where the text in front stands. */
export function standingReport(state: TalksState, day: string | null, observes = false): StandingReport {
  const { text, version, signed, said, provisions, counts, notPart } = standingOf(state, undefined, { day, observes });
  return {
    process: state.id,
    asOf: day,
    text: text === null ? null : { kind: text.kind, id: text.id, version: version?.entry ?? null },
    signed: signed === null ? null : { event: signed.event.id, on: signed.event.date, sources: signed.event.sources },
    said,
    provisions: provisions.length,
    counts,
    notPart,
    points: provisions.map(({ id, label, level, between, mark }) => ({
      point: id,
      label,
      level,
      between,
      rests: level === "open" ? null : (mark?.entry ?? null),
    })),
    declared: declarationsOf(state).map(({ count: { on, draft, sources }, said, remarks, changed }) => ({
      on,
      draft,
      said,
      remarks,
      changed,
      sources,
    })),
  };
}
