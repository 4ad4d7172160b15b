import { useEffect, useMemo, type MouseEvent, type ReactNode } from "react";
import type { TimelineEvent, ProcessState } from "../../../core/record/state.ts";
import { Button } from "../../kit/button.tsx";
import { Part } from "../../kit/part.tsx";
import { PageTitle } from "../../kit/page-title.tsx";
import { Fence } from "../../kit/fence.tsx";
import { ChartFigure } from "../../kit/charts/figure.tsx";
import { Choice } from "../../kit/choice.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Party } from "../../kit/party.tsx";
import { SaveTable } from "../../kit/save-menu.tsx";
import { strengthOf } from "../../kit/standing.tsx";
import { Empty } from "../../kit/states.tsx";
import { useWindowed, WindowedRows } from "../../kit/windowed.tsx";
import { onPage, withValues } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { Select, optionsOf } from "../../kit/select.tsx";
import { FindField } from "../../kit/find-field.tsx";
import { useWorkbench } from "../../workbench.ts";
import { isThin } from "../overview/rail.tsx";
import { EventLine } from "./event-line.tsx";
import { DraftLink, FoldedSources } from "../positions/links.tsx";
import { PrecedentList } from "../positions/precedents.tsx";
import { AddEvent, CorrectEvent } from "./event-form.tsx";
import { eventTable } from "./event-table.ts";
import { changesOf, eventKinds, filterEvents, kindOf, timeChart, type TimelineFilter } from "./model.ts";
import { Risks } from "./risks.tsx";

const zooms = ["all", "year", "quarter"] as const;

/** Events with their sources and what each changed; the rule by which they are taken in, and how the coverage leans. */
export function TimelinePage(): ReactNode {
  const { state, place, go, t, locale, href, still } = useWorkbench();
  const words = t.timeline;
  const values = place.values;
  const filter = useMemo(
    (): TimelineFilter => ({
      kind: values["kind"] ?? "",
      party: values["party"] ?? "",
      text: values["q"] ?? "",
      zoom: zooms.find((zoom) => zoom === values["zoom"]) ?? "all",
    }),
    [values],
  );
  const events = useMemo(() => filterEvents(state, filter), [state, filter]);
  const chart = useMemo(
    () => timeChart(events, state, { t, locale, href, place, ...(still === undefined ? {} : { still }) }),
    [events, state, t, locale, href, place, still],
  );
  const change = (changes: Readonly<Record<string, string | null>>) => go(withValues(place, changes), "replace");
  const chosen = values["event"];
  const [attach, window] = useWindowed(events.length, {
    height: 160,
    find: (id) => events.findIndex((event) => `event-${event.id}` === id),
    wanted: chosen === undefined ? undefined : `event-${chosen}`,
  });
  useEffect(() => {
    if (chosen !== undefined) document.getElementById(`event-${chosen}`)?.scrollIntoView({ block: "center" });
  }, [chosen]);
  // Marks of the chart are links: followed without loading the page anew.
  const follow = (event: MouseEvent) => {
    const mark = (event.target as Element).closest?.("[data-mark]")?.getAttribute("data-mark");
    if (mark === null || mark === undefined || still !== undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    go(withValues(place, { event: mark }));
  };
  return (
    <>
      <PageTitle title={words.title} sub={words.intro}>
        <AddEvent />
        <SaveTable
          label={words.export}
          id="timeline"
          name={`${state.id}-timeline`}
          table={() => eventTable(events, { state, t })}
        />
      </PageTitle>
      {still === undefined && (
        <Fence of={t.commitments.find}>
          <Filters filter={filter} change={change} shown={events.length} />
        </Fence>
      )}
      {state.events.length === 0 ? (
        <Empty title={words.empty} text={words.emptyText} />
      ) : events.length === 0 ? (
        <Empty title={words.none} text={words.noneText}>
          <Button onClick={() => change({ kind: null, party: null, q: null, zoom: null })}>{words.showAll}</Button>
        </Empty>
      ) : (
        <>
          {/* Clicks bubble up from links. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
          <div onClick={follow}>{chart !== null && <ChartFigure chart={chart} heading="h2" />}</div>
          <ol className="events time-events" ref={attach}>
            <WindowedRows rows={events} window={window} as="li">
              {(event) => (
                <Fence key={event.id} of={event.title} among="items">
                  <Event event={event} here={event.id === chosen} />
                </Fence>
              )}
            </WindowedRows>
          </ol>
        </>
      )}
      <Fence of={t.timeline.rule}>
        <Coverage />
      </Fence>
      <Fence of={t.positions.precedents}>
        <PrecedentList />
      </Fence>
      <Fence of={t.timeline.risks}>
        <Risks />
      </Fence>
    </>
  );
}

function Filters({
  filter,
  change,
  shown,
}: {
  readonly filter: TimelineFilter;
  readonly change: (changes: Readonly<Record<string, string | null>>) => void;
  readonly shown: number;
}): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.timeline;
  const parties = state.parties.filter(({ id }) => state.events.some(({ parties: named }) => named.includes(id)));
  return (
    <div className="pos-bar">
      <Choice
        legend={words.zoom}
        look="words"
        value={filter.zoom}
        options={zooms.map((value) => ({ value, label: words.zooms[value] }))}
        onChange={(zoom) => change({ zoom: zoom === "all" ? null : zoom })}
      />
      <span className="hint" role="status">
        {words.counted({ count: `${shown}`, total: `${state.events.length}` })}
      </span>
      <span className="grow" />
      <div className="tools">
        <FindField label={words.find} text={filter.text} onFind={(q) => change({ q })} />
        <Select
          className="input pos-select"
          aria-label={words.kind}
          value={filter.kind}
          empty={words.everyKind}
          options={optionsOf(
            eventKinds.filter((kind) => state.events.some((event) => kindOf(event) === kind)),
            words.kinds,
          )}
          onChange={(value) => change({ kind: value })}
        />
        <PartyFilter filter={filter} change={change} parties={parties} />
      </div>
    </div>
  );
}

/** Events in which a party took part. */
function PartyFilter({
  filter,
  change,
  parties,
}: {
  readonly filter: TimelineFilter;
  readonly change: (changes: Readonly<Record<string, string | null>>) => void;
  readonly parties: ProcessState["parties"];
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.timeline;
  return (
    <Select
      className="input pos-select"
      aria-label={words.party}
      value={filter.party}
      empty={words.everyParty}
      options={parties.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(value) => change({ party: value })}
    />
  );
}

function Event({ event, here }: { readonly event: TimelineEvent; readonly here: boolean }): ReactNode {
  const { state, t } = useWorkbench();
  return (
    <EventLine
      event={event}
      here={here}
      heading="h3"
      kind={t.timeline.kinds[kindOf(event)]}
      beside={<CorrectEvent event={event} />}
      below={
        <>
          <ChangedBy changed={changesOf(event, state)} />
          <FoldedSources ids={event.sources} />
        </>
      }
    />
  );
}

/** Drafts and positions that the event changed. */
function ChangedBy({ changed }: { readonly changed: ReturnType<typeof changesOf> }): ReactNode {
  const { t, place, state, still } = useWorkbench();
  const words = t.timeline;
  const isNone = changed.drafts.length + changed.positions.length === 0;
  // On a long page to be read, nothing is not said time and again.
  if (isNone && still !== undefined) return null;
  return (
    <p className="time-changed">
      <span className="hint">{words.changed}:</span> {isNone && <span className="hint">{words.changedNothing}</span>}
      {changed.drafts.map((draft) => (
        <bdi key={draft} className="time-change">
          <DraftLink draft={draft} />
        </bdi>
      ))}
      {changed.positions.map(({ party, issue }) => (
        <bdi key={`${party} ${issue}`} className="time-change">
          <PageLink to={onPage(place, "issue", { issue, party })}>
            {words.changedPosition({
              party,
              issue: state.positions?.issues.find(({ id }) => id === issue)?.title ?? issue,
            })}
          </PageLink>
        </bdi>
      ))}
    </p>
  );
}

/** The rule of inclusion, the lean of the coverage, and how often each party is named by which kind of source. */
function Coverage(): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.timeline;
  const book = state.positions;
  const lines = state.parties
    .map(({ id }) => ({ id, events: state.events.filter(({ parties }) => parties.includes(id)) }))
    .filter(({ events }) => events.length > 0);
  const isOfficial = ({ sources }: TimelineEvent) =>
    strengthOf(sources.flatMap((source) => state.sources[source] ?? [])) === "official";
  return (
    <Part id="inclusion" title={words.rule}>
      <div className="time-rule">
        <p dir="auto">{book?.inclusion ?? words.noRule}</p>
        {book?.bias !== undefined && (
          <div>
            <h3 className="label">{words.bias}</h3>
            <p dir="auto">{book.bias}</p>
          </div>
        )}
      </div>
      {state.coverage.length > 0 && (
        <dl className="coverage time-coverage">
          {state.coverage.map(({ until, note }) => (
            <div key={until}>
              <dt>{t.overview.coverageTo({ day: locale.shortDate(until) })}</dt>
              <dd dir="auto">{note}</dd>
            </div>
          ))}
        </dl>
      )}
      <Table
        className="data-table stacks"
        scroll={words.biasCount}
        caption={<caption className="label">{words.biasCount}</caption>}
        rows={lines}
        keyOf={({ id }) => id}
        columns={[
          { head: words.party, cell: ({ id }) => <Party id={id} named /> },
          { head: words.events, number: true, cell: ({ events }) => events.length },
          { head: words.official, number: true, cell: ({ events }) => events.filter(isOfficial).length },
          { head: words.fromText, number: true, cell: ({ events }) => events.filter((event) => !isThin(event)).length },
          { head: words.fromHeadline, number: true, cell: ({ events }) => events.filter(isThin).length },
        ]}
      />
    </Part>
  );
}
