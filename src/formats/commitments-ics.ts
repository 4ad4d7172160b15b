import { titleIn, upcomingDay, type Agreement, type RunAnswer, type Upcoming } from "../core/commitments/index.ts";
import { writeCalendar, type CalendarEvent } from "./ics.ts";

/** What a feed needs besides the answer. */
export interface IcsOptions {
  /** The moment of writing, an ISO instant. */
  readonly stamp: string;
  /** Domain part of the ids of entries. */
  readonly host: string;
  /** What happens at a moment, and as of when the file was made, in the reader's words. */
  readonly what: Readonly<Record<Upcoming["what"], string>>;
  readonly asOf: string;
}

/**
 * What is due as an iCalendar file (RFC 5545): one entry for each moment, with an alarm a day before. What closes with a
 * day stands on that day, the last one in time, as the agreement's zone (or the window's own) counts days; what begins
 * with a day stands on it; anything else at its instant.
 */
export function writeDeadlinesIcs(answer: RunAnswer, agreement: Agreement, options: IcsOptions): string {
  const count = new Map<string, number>();
  const events = answer.upcoming.map((each): CalendarEvent => {
    const key = `${each.id}-${each.what}`;
    const n = (count.get(key) ?? 0) + 1;
    count.set(key, n);
    const title = titleIn(agreement, each.id);
    const { day, whole } = upcomingDay(agreement, each);
    return {
      uid: `${key}-${n}@${agreement.id}.${options.host}`,
      stamp: options.stamp,
      from: whole ? day : each.at,
      title: `${options.what[each.what]}: ${title}`,
      description: `${options.asOf} ${quoteOf(agreement, each.id)}`,
      alarm: title,
    };
  });
  return writeCalendar(agreement.title, ["Parley", "Commitments"], events);
}

function quoteOf(agreement: Agreement, id: string): string {
  const commitment = agreement.commitments.find((each) => each.id === id);
  if (commitment === undefined) return "";
  return [commitment.act.words, ...commitment.anchors.map((anchor) => `[${anchor.point}]`)].join(" ");
}
