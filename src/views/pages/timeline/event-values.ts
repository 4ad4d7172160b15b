import { spanOf } from "../../../core/evidence/date-text.ts";
import { event, type TimelineEvent } from "../../../core/things/event.ts";
import { blank, filled, taken, type Typed } from "../record/adding/typed.ts";
import { typedDay } from "../record/adding/typed-day.ts";

/** An event as its form holds it; who sat together and who looked on is carried through. */
export type EventValues = Typed<TimelineEvent>;

/** What is missing or does not hold, by field. */
export type EventGap = "title" | "kind" | "date" | "endDate" | "sources";

/** An empty form. */
export function newEvent(): EventValues {
  return blank(event);
}

/** An event on record as its form holds it. */
export function eventValues(shown: TimelineEvent): EventValues {
  return filled(event, shown);
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
export function eventOf(values: EventValues, id: string, sources: readonly string[]): TimelineEvent {
  const ends = typedDay(values.endDate) === typedDay(values.date) ? "" : values.endDate;
  return taken(event, { ...values, id, sources, endDate: ends });
}
