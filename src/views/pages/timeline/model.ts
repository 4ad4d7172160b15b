import { publishersOf } from "../evidence/figures.ts";
import type { ProcessState, TimelineEvent } from "../../../core/record/state.ts";
import type { TimeChart } from "../../kit/charts/chart.ts";
import { dayNumber, isoDay, lastDay, latestDay } from "../../days.ts";
import { withValues } from "../../place.ts";
import type { Workbench } from "../../workbench.ts";

/** Kinds of events in the order of lanes. */
export const eventKinds = [
  "talks",
  "summit",
  "conference",
  "draft",
  "drafting",
  "leak",
  "signature",
  "position",
  "statement",
  "decision",
  "legal",
  "truce",
  "humanitarian",
  "war",
  "incident",
  "domestic",
  "report",
  "context",
  "other",
] as const;

/** One of the kinds. */
export type EventKind = (typeof eventKinds)[number];

/** The kind of an event; what is not listed is *other*. */
export function kindOf({ kind }: TimelineEvent): EventKind {
  return eventKinds.find((known) => known === kind) ?? "other";
}

/** What of the timeline is shown. */
export interface TimelineFilter {
  readonly kind: string;
  readonly party: string;
  readonly text: string;
  readonly zoom: "all" | "year" | "quarter";
}

/** First day that a zoom shows; empty = all. */
function zoomStart(state: ProcessState, zoom: TimelineFilter["zoom"]): string {
  if (zoom === "all") return "";
  const latest = latestDay(state);
  if (latest === null) return "";
  return isoDay(dayNumber(latest) - (zoom === "year" ? 365 : 91));
}

/** Events that fit, in order of time. */
export function filterEvents(state: ProcessState, filter: TimelineFilter): readonly TimelineEvent[] {
  const start = zoomStart(state, filter.zoom);
  const wanted = filter.text.trim().toLowerCase();
  return state.events
    .filter(
      (event) =>
        (filter.kind === "" || kindOf(event) === filter.kind) &&
        (filter.party === "" || event.parties.includes(filter.party)) &&
        lastDay(event.endDate ?? event.date) >= start &&
        (wanted === "" || `${event.title}\n${event.summary}\n${event.place ?? ""}`.toLowerCase().includes(wanted)),
    )
    .sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1));
}

/** What an event changed: drafts it is about, and positions of its day that rest on one of its sources. */
export function changesOf(
  event: TimelineEvent,
  state: ProcessState,
): {
  readonly drafts: readonly string[];
  readonly positions: readonly { readonly party: string; readonly issue: string }[];
} {
  const last = lastDay(event.endDate ?? event.date);
  const positions = (state.positions?.positions ?? []).filter(
    ({ on, party, sources }) =>
      on !== null &&
      on >= event.date.slice(0, 10) &&
      lastDay(on) <= last &&
      event.parties.includes(party) &&
      sources.some((id) => event.sources.includes(id)),
  );
  return { drafts: event.drafts ?? [], positions: positions.map(({ party, issue }) => ({ party, issue })) };
}

/** Most days that the chart spans. */
const LONGEST = 550;

/** The chart of the events shown, one lane a kind. */
export function timeChart(
  events: readonly TimelineEvent[],
  state: ProcessState,
  { t, locale, href, place, still }: Pick<Workbench, "t" | "locale" | "href" | "place" | "still">,
): TimeChart | null {
  const [first] = events;
  const last = latestDay(state);
  if (first === undefined || last === null) return null;
  const words = t.timeline;
  // A few events of long ago would press all others together: the list has them, the chart begins later.
  const oldest = events.map(({ date }) => date).sort()[0] ?? first.date;
  const horizon = isoDay(dayNumber(last) - LONGEST);
  const start = oldest < horizon ? horizon : oldest;
  const drawn = events.filter(({ date }) => date >= start);
  const kinds = eventKinds.filter((kind) => drawn.some((event) => kindOf(event) === kind));
  let from = start;
  const bands = state.coverage.flatMap(({ until, headlinesOnly, note }) => {
    const band = { from, until, label: note };
    from = until;
    return headlinesOnly ? [band] : [];
  });
  const sources = new Set(events.flatMap((event) => event.sources)).size;
  return {
    kind: "time",
    id: "timeline",
    title: words.chart,
    description:
      words.chartDescription({ events: drawn.length }) +
      (drawn.length === events.length
        ? ""
        : ` ${words.chartEarlier({ earlier: locale.number(events.length - drawn.length) })}`),
    source: words.chartSource({ events: locale.number(events.length), sources: locale.number(sources) }),
    unit: "",
    lanes: kinds.map((kind) => ({ id: kind, label: words.kinds[kind] })),
    marks: drawn.map((event) => ({
      id: event.id,
      label: event.title,
      from: event.date,
      ...(event.endDate === undefined ? {} : { until: event.endDate }),
      lane: kindOf(event),
      source: publishersOf(event.sources, state),
      ...(event.confidence === "found" ? {} : { thin: true }),
      ...(place.values["event"] === event.id ? { here: true } : {}),
      href: still === undefined ? href(withValues(place, { event: event.id })) : `#event-${event.id}`,
    })),
    bands: bands.filter((band) => band.until >= start),
    from: start,
    until: last,
  };
}
