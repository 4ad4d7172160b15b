import { group, list, name, oneOf, optional, record, text, type Of } from "../common/shape.ts";
import { grades, ids, scalar } from "./terms.ts";

/** Where an event comes from. */
const eventSource = group({ publisher: text, date: text, url: optional(text), quote: optional(text) });
export type EventSource = Of<typeof eventSource>;

/** What an event is said to be besides its kind. */
export const attributesShape = record(scalar);

/** Something reported to have happened: one line of `EVENTS.jsonl`. */
export const eventShape = group({
  id: name,
  type: name,
  /** When it happened: a day (counted from its first moment in the agreement's zone) or an instant with offset. */
  on: text,
  /** When it became known; default: `on`. */
  known: optional(text),
  actor: optional(name),
  target: optional(name),
  attributes: optional(attributesShape),
  /** Default: reported. */
  grade: optional(oneOf(grades)),
  certifiedBy: optional(name),
  disputedBy: optional(ids),
  /** Id of the event that this one replaces. */
  supersedes: optional(name),
  /** Id of the event that this one withdraws. */
  retracts: optional(name),
  sources: optional(list(eventSource)),
  place: optional(text),
  note: optional(text),
});
export type AgreementEvent = Of<typeof eventShape>;
