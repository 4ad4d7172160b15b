import { lastDayOf as lastDay } from "../core/common/day.ts";
import { remembered } from "../core/common/remembered.ts";
import { dayIn } from "../core/common/zone.ts";
import { frontText } from "../core/record/living/index.ts";
import type { MonitoringLog, ProcessState } from "../core/record/state.ts";
import type { TalksState } from "../core/record/talks.ts";

export { lastDayOf as lastDay } from "../core/common/day.ts";

/** Something that stands on a day of the calendar. */
export interface DayEntry {
  /** ISO day; the last of the month where only a month is known. */
  readonly day: string;
  readonly kind: "draft" | "event" | "count" | "revision";
  readonly id: string;
  readonly title: string;
  /** Of a revision of the text in front: which. */
  readonly n?: number;
}

/** A process as pages hold it: with its talks where there is a record. */
type Known = ProcessState | TalksState;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${lastDay(iso)}T00:00:00Z`) / 86_400_000);
}

/** ISO day of a number of days since 1970-01-01. */
export function isoDay(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** True for a real calendar day written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}

// Each is worked out once for a state: all pages ask for the days of the whole record whenever another day is shown.

/** Everything that stands on a day, in order of days. */
export const dayEntries = remembered((state: Known): readonly DayEntry[] => {
  const entries: DayEntry[] = [];
  for (const { id, draft } of state.drafts)
    if (draft.date !== null) entries.push({ day: lastDay(draft.date), kind: "draft", id, title: draft.title });
  for (const event of state.events)
    entries.push({ day: lastDay(event.date), kind: "event", id: event.id, title: event.title });
  for (const count of state.counts)
    entries.push({ day: lastDay(count.on), kind: "count", id: count.draft, title: count.declaredBy });
  const front = "texts" in state ? frontText(state) : null;
  if ("zone" in state && front?.kind === "composite")
    for (const [at, { on, title }] of front.versions.entries())
      entries.push({ day: dayIn(state.zone, on), kind: "revision", id: front.id, title, n: at + 1 });
  return entries.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
});

/** The latest day on which anything is known, or null in an empty process. */
export const latestDay = remembered((state: Known): string | null => {
  const days = recordedDays(state);
  return [dayEntries(state).at(-1)?.day ?? "", ...days].reduce((a, b) => (a > b ? a : b)) || null;
});

/**
 * The day as of which all that is shown can be cited: the latest of anything in it, its sources included. What a source says of days to come
 * is of the day of the source.
 */
export const shownDay = remembered((state: Known): string | null => {
  const {
    sources,
    events,
    counts,
    shares = [],
    marks = [],
    resolutions = [],
    briefings = [],
    positions,
    claims = [],
    monitoring,
  } = state;
  const dates = [
    ...(monitoring === undefined ? [] : daysOfLog(monitoring)),
    ...Object.values(sources).map(({ date }) => date),
    ...events.map(({ endDate }) => endDate),
    ...[...counts, ...shares, ...marks, ...resolutions, ...(positions?.positions ?? [])].map(({ on }) => on),
    ...briefings.map(({ published }) => published),
    ...claims
      .filter((claim) => claim.sources.every((id) => (sources[id]?.date ?? null) === null))
      .map(({ asOf }) => asOf),
  ];
  const days = dates.flatMap((date) => (date === null || date === undefined || date === "" ? [] : [lastDay(date)]));
  return days.reduce((a, b) => (a > b ? a : b), latestDay(state) ?? "") || null;
});

/** The days of what was reported of an agreement, each until when it was watched. */
export function daysOfLog({ incidents, findings, tallies, observations }: MonitoringLog): readonly string[] {
  const days = [...incidents, ...findings, ...tallies].flatMap(({ on, known }) => [on, known]);
  return [...days, ...observations.flatMap(({ until, known }) => [until, known])].map((day) => day.slice(0, 10));
}

/** The first day of which anything is known; null in an empty process. */
export const firstDay = remembered((state: Known): string | null => {
  const days = [...dayEntries(state).map(({ day }) => day), ...recordedDays(state)];
  return days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
});

/** Days on which something happened at the table. */
const recordedDays = remembered((state: Known): readonly string[] => {
  if (!("zone" in state)) return [];
  const { zone, texts, proposals, notes, silences, ledger } = state;
  const recorded = [...texts.flatMap(({ versions }) => versions), ...proposals, ...notes, ...silences];
  const said = ledger.flatMap(({ marks, stances }) => [...marks, ...stances]);
  return [...recorded, ...said].map(({ on }) => lastDay(dayIn(zone, on)));
});
