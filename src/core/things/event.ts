import { date, group, list, oneOf, optional, orElse, own, record, text, type Of } from "../common/shape.ts";
import { draft, parties, sources } from "./names.ts";
import { thing } from "./thing.ts";

/** Something that happened, on a day or in a period. */
export const event = thing("event", {
  id: own,
  /** ISO date; a month (`2026-10`) where no day is known. */
  date,
  /** Last day of what lasted longer. */
  endDate: optional(date),
  dateNote: optional(text),
  kind: text,
  title: text,
  summary: text,
  parties,
  place: optional(text),
  /** For meetings: who sat together; several groups = separate rooms. */
  rooms: optional(list(parties)),
  /** For meetings: who was there without taking part in the talks. */
  observers: optional(parties),
  /** Ids of the drafts it is about. */
  drafts: optional(list(draft)),
  confidence: orElse(text, "found"),
  sources,
  note: optional(text),
});
export type TimelineEvent = Of<typeof event>;

/** Why a draft says nothing on a topic. */
export const TOPIC_STATES = ["not-addressed", "not-reported", "unverified"] as const;

/** One line of the drafts-by-topic table: what each draft says on a topic, in our words. */
export const topic = thing("topic", {
  id: own,
  title: text,
  /** By draft id. `state`: not addressed, not reported, or unverified; absent = stated. */
  cells: record(group({ text, state: optional(oneOf(TOPIC_STATES)) }), draft),
});
export type TopicLine = Of<typeof topic>;
