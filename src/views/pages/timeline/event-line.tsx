import type { ReactNode } from "react";
import type { TimelineEvent } from "../../../core/record/state.ts";
import { Parties } from "../../kit/party.tsx";
import { Strength } from "../../kit/standing.tsx";
import { useWorkbench } from "../../workbench.ts";
import { EventStanding, isThin } from "../overview/rail.tsx";

interface EventProps {
  readonly event: TimelineEvent;
}

/** An event in a list: its day, what it was and how well it is known, with what a page adds of it. */
export function EventLine({
  event,
  here,
  heading: Heading,
  kind,
  beside,
  below,
}: EventProps & {
  /** Whether it is the one that was asked for. */
  readonly here: boolean;
  readonly heading: "h3" | "p";
  readonly kind?: string;
  /** After its place. */
  readonly beside?: ReactNode;
  readonly below?: ReactNode;
}): ReactNode {
  const { t } = useWorkbench();
  return (
    <li id={`event-${event.id}`} className={eventClass(event, here)} aria-current={here ? "true" : undefined}>
      <div className="hint event-date">
        <EventDay event={event} />
        {kind !== undefined && <p>{kind}</p>}
        {event.dateNote !== undefined && <p dir="auto">{event.dateNote}</p>}
      </div>
      <div>
        <Heading className="event-title" dir="auto">
          {event.title}
        </Heading>
        <p dir="auto">{event.summary}</p>
        <div className="event-said">
          <EventSources event={event} />
          {event.place !== undefined && <bdi className="hint">{event.place}</bdi>}
          {beside}
        </div>
        {below}
        {event.note !== undefined && (
          <p className="hint">
            {t.text.note}: <bdi>{event.note}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

/** Of which day an event is, or of which days. */
function EventDay({ event: { date, endDate } }: EventProps): ReactNode {
  const { locale } = useWorkbench();
  return <p>{endDate === undefined ? locale.shortDate(date) : locale.shortRange(date, endDate)}</p>;
}

/** Whose event it is, and how well it is known. */
function EventSources({ event }: EventProps): ReactNode {
  return (
    <>
      <Parties ids={event.parties} />
      {isThin(event) ? (
        <EventStanding event={event} />
      ) : (
        <span>
          <Strength sources={event.sources} />
        </span>
      )}
    </>
  );
}

/** Class of an event in a list: whether only its headline is known, and whether it is the one that was asked for. */
function eventClass(event: TimelineEvent, here: boolean): string | undefined {
  const names = [...(isThin(event) ? ["is-unread"] : []), ...(here ? ["is-here-row"] : [])];
  return names.length === 0 ? undefined : names.join(" ");
}
