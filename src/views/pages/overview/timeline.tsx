import { useEffect, useRef, type ReactNode } from "react";
import type { TimelineEvent } from "../../../core/record/state.ts";
import { lastDay } from "../../days.ts";
import { Fence } from "../../kit/fence.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Parties, partyOf } from "../../kit/party.tsx";
import { withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { eventClass, EventDay, EventSources } from "../timeline/event-parts.tsx";

const shownAtFirst = 9;

/** What happened, latest first; by party or by source where the address says so. */
export function Timeline(): ReactNode {
  const { state, place, t } = useWorkbench();
  const words = t.overview;
  const { event: chosen, party, source, events: mode } = place.values;
  const sorted = [...state.events].sort((a, b) => lastDay(b.date).localeCompare(lastDay(a.date)));
  const matching = sorted.filter(
    (event) =>
      (party === undefined || event.parties.includes(party)) &&
      (source === undefined || event.sources.includes(source)),
  );
  const filtered = party !== undefined || source !== undefined;
  const all = mode === "all" || filtered || chosen !== undefined;
  const list = all ? matching : matching.slice(0, shownAtFirst);
  const here = useRef<HTMLElement>(null);
  const aim = chosen ?? party ?? source;
  useEffect(() => {
    if (aim === undefined) return;
    const target = document.getElementById(`event-${aim}`);
    (target ?? here.current)?.scrollIntoView({ block: target === null ? "start" : "center" });
  }, [aim]);
  return (
    <section className="part" aria-labelledby="timeline" ref={here}>
      <div className="part-head">
        <h2 id="timeline">{words.timeline}</h2>
        <span className="hint">
          {all ? words.allOf({ total: list.length }) : words.lastOf({ shown: list.length, total: state.events.length })}
        </span>
        {party !== undefined && <Parties ids={[partyOf(state, party).id]} named />}
        {source !== undefined && <span className="hint">{state.sources[source]?.publisher ?? source}</span>}
        <span className="grow" />
        {all ? (
          <PageLink to={withValues(place, { events: null, party: null, source: null, event: null })}>
            {filtered ? words.everyEvent : words.fewerEvents}
          </PageLink>
        ) : (
          matching.length > shownAtFirst && (
            <PageLink to={withValues(place, { events: "all" })}>{words.allEvents}</PageLink>
          )
        )}
      </div>
      <ol className="events events-columns">
        {list.map((event) => (
          <Fence key={event.id} of={event.title} among="items">
            <EventEntry event={event} here={event.id === chosen} />
          </Fence>
        ))}
      </ol>
    </section>
  );
}

function EventEntry({ event, here }: { readonly event: TimelineEvent; readonly here: boolean }): ReactNode {
  const { t } = useWorkbench();
  return (
    <li id={`event-${event.id}`} className={eventClass(event, here)} aria-current={here ? "true" : undefined}>
      <div className="hint event-date">
        <EventDay event={event} />
        {event.dateNote !== undefined && <p dir="auto">{event.dateNote}</p>}
      </div>
      <div>
        <p className="event-title" dir="auto">
          {event.title}
        </p>
        <p dir="auto">{event.summary}</p>
        <div className="event-said">
          <EventSources event={event} />
          {event.place !== undefined && <bdi className="hint">{event.place}</bdi>}
        </div>
        {event.note !== undefined && (
          <p className="hint">
            {t.text.note}: <bdi>{event.note}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
