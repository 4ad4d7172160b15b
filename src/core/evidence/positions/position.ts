import type { Position } from "../../things/position.ts";

/**
 * Four kinds of nothing, never shown alike and never taken for consent or demand.
 * *silent*: asked or present, and said nothing on it, by a source. *not-addressed*: its text was read whole and does not
 * speak of it. *no-draft-known*: no text of the party is on record, and no word of it on this issue. *unknown*: a text
 * exists that nobody here has read, so nothing can be said.
 */
export type Absence = "silent" | "not-addressed" | "no-draft-known" | "unknown";

/** What a party's cell says instead of a stance; *addressed*: a text of the party has points of the issue, and no entry states its option. */
export type PartyAbsence = Absence | "addressed";

/** True where no text behind the position was read: remembered, or known from a headline. */
export function isUnreadPosition({ confidence }: Pick<Position, "confidence">): boolean {
  return confidence !== "found";
}
