import type { ReactNode } from "react";
import type { TimelineEvent } from "../../../core/record/state.ts";
import { Parties } from "../../kit/party.tsx";
import { Strength } from "../../kit/standing.tsx";
import { useWorkbench } from "../../workbench.ts";
import { EventStanding, isThin } from "../overview/rail.tsx";

interface EventProps {
  readonly event: TimelineEvent;
}

/** Of which day an event is, or of which days. */
export function EventDay({ event: { date, endDate } }: EventProps): ReactNode {
  const { locale } = useWorkbench();
  return <p>{endDate === undefined ? locale.shortDate(date) : locale.shortRange(date, endDate)}</p>;
}

/** Whose event it is, and how well it is known. */
export function EventSources({ event }: EventProps): ReactNode {
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
export function eventClass(event: TimelineEvent, here: boolean): string | undefined {
  const names = [...(isThin(event) ? ["is-unread"] : []), ...(here ? ["is-here-row"] : [])];
  return names.length === 0 ? undefined : names.join(" ");
}
