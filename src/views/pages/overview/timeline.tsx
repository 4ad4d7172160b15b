import { useEffect, useRef, type ReactNode } from "react";
import { lastDay } from "../../days.ts";
import { Fence } from "../../kit/fence.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Parties, partyOf } from "../../kit/party.tsx";
import { withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { EventLine } from "../timeline/event-line.tsx";

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
            <EventLine event={event} here={event.id === chosen} heading="p" />
          </Fence>
        ))}
      </ol>
    </section>
  );
}
