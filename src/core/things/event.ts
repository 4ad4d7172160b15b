import { CONFIDENCES } from "../common/confidence.ts";
import { date, group, list, oneOf, optional, orElse, own, record, text, type Of } from "../common/shape.ts";
import { draft, parties, sources } from "./names.ts";
import { meant, thing } from "./thing.ts";

/** Something that happened, on a day or in a period. */
export const event = thing("event", {
  id: own,
  /** ISO date; a month (`2026-10`) where no day is known. */
  date,
  /** Last day of what lasted longer. */
  endDate: optional(date),
  /** What is unsure of the date. */
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
  confidence: orElse(meant(text, { kind: "word", words: CONFIDENCES }), "found"),
  sources,
  note: optional(text),
});
export type TimelineEvent = Of<typeof event>;

/** What one draft says on a topic, in our words. */
const topicCell = {
  text,
  /** Why it says nothing there: not addressed, not reported, or unverified; absent = stated. */
  state: optional(oneOf(["not-addressed", "not-reported", "unverified"])),
};

/** One line of the drafts-by-topic table, by draft. */
export const topic = thing("topic", { id: own, title: text, cells: record(group(topicCell), draft) });
export type TopicLine = Of<typeof topic>;

/** A topic and draft, as a row of topics.csv. */
export const topicRow = thing("topic-row", { topic: text, title: text, draft: text, ...topicCell });
