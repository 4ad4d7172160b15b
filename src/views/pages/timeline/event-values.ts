import { spanOf } from "../../../core/evidence/date-text.ts";
import type { TimelineEvent } from "../../../core/record/state.ts";
import { given, typedDay } from "../record/adding/typed-day.ts";

/** An event as its form holds it. */
export interface EventValues {
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly endDate: string;
  readonly dateNote: string;
  readonly summary: string;
  readonly parties: readonly string[];
  readonly place: string;
  readonly drafts: readonly string[];
  readonly note: string;
  /** What the form does not show and a correction keeps: who sat together, and who looked on. */
  readonly kept?: Pick<TimelineEvent, "rooms" | "observers">;
}

/** What is missing or does not hold, by field. */
export type EventGap = "title" | "kind" | "date" | "endDate" | "sources";

/** An empty form. */
export function newEvent(): EventValues {
  return {
    title: "",
    kind: "",
    date: "",
    endDate: "",
    dateNote: "",
    summary: "",
    parties: [],
    place: "",
    drafts: [],
    note: "",
  };
}

/** An event on record as its form holds it. */
export function eventValues(event: TimelineEvent): EventValues {
  const {
    title,
    kind,
    date,
    endDate = "",
    dateNote = "",
    summary,
    parties,
    place = "",
    drafts = [],
    note = "",
  } = event;
  const { rooms, observers } = event;
  const kept = { ...(rooms === undefined ? {} : { rooms }), ...(observers === undefined ? {} : { observers }) };
  return { title, kind, date, endDate, dateNote, summary, parties, place, drafts, note, kept };
}

/** What keeps an event from being recorded; a period does not end before it begins. */
export function eventGaps({ title, kind, date, endDate }: EventValues, sources: number): readonly EventGap[] {
  const first = typedDay(date);
  const last = typedDay(endDate);
  const backwards = typeof first === "string" && typeof last === "string" && spanOf(last)[1] < spanOf(first)[0];
  return [
    ...(title.trim() === "" ? (["title"] as const) : []),
    ...(kind === "" ? (["kind"] as const) : []),
    ...(typeof first === "string" ? [] : (["date"] as const)),
    ...(last === undefined || backwards ? (["endDate"] as const) : []),
    ...(sources === 0 ? (["sources"] as const) : []),
  ];
}

/** The event that a complete form gives. */
export function eventOf(
  values: EventValues,
  id: string,
  sources: readonly string[],
  confidence: string,
): TimelineEvent {
  const { title, kind, summary, parties, drafts, dateNote, place, note } = values;
  const date = typedDay(values.date) ?? "";
  const endDate = typedDay(values.endDate) ?? date;
  return {
    id,
    date,
    ...(endDate === date ? {} : { endDate }),
    title: title.trim(),
    summary: summary.trim(),
    parties,
    sources,
    confidence,
    kind,
    ...(drafts.length === 0 ? {} : { drafts }),
    ...given({ dateNote, place, note }),
    ...values.kept,
  };
}
