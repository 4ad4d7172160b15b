import type { ReactNode } from "react";
import type { TimelineEvent } from "../../../core/record/state.ts";
import { dayEntries, isoDay, dayNumber, lastDay, latestDay, shownDay } from "../../days.ts";
import { Standing } from "../../kit/standing.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { countChanges, usePublishedChanges } from "../../published-changes.ts";
import { useWorkbench } from "../../workbench.ts";

/** The latest day known, how well the time is covered, and what moved last. */
export function Rail(): ReactNode {
  const { state, t, locale, place } = useWorkbench();
  const words = t.overview;
  // What is known now of a past day rests on later sources.
  const latest = place.nowKnown === true ? latestDay(state) : shownDay(state);
  if (latest === null) return null;
  const last = [...state.events].sort((a, b) => lastDay(b.date).localeCompare(lastDay(a.date)));
  const newest = last[0];
  return (
    <aside className="rail" aria-label={words.latest}>
      <section aria-labelledby="latest">
        <h2 className="label" id="latest">
          {words.latest}
        </h2>
        <p className="rail-day">
          {locale.date(newest !== undefined && lastDay(newest.date) === latest ? newest.date : latest)}
        </p>
        {newest !== undefined && lastDay(newest.date) === latest && <EventStanding event={newest} />}
        <Histogram />
        {state.coverage.length > 0 && <Coverage />}
      </section>
      {last.length > 0 && (
        <section aria-labelledby="moved">
          <h2 className="label" id="moved">
            {words.lastMoved}
          </h2>
          <ChangedFigures />
          <ul className="events events-rail">
            {last.slice(0, 3).map((event) => (
              <li key={event.id} className={isThin(event) ? "is-unread" : undefined}>
                <p className="hint">{locale.date(event.date)}</p>
                <p className="event-title" dir="auto">
                  {event.title}
                </p>
                {isThin(event) ? <EventStanding event={event} /> : <p dir="auto">{event.summary}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

/** That published figures have changed: what the desk must know before its readers do. */
function ChangedFigures(): ReactNode {
  const { place, t, still } = useWorkbench();
  const changes = usePublishedChanges();
  const { due, contradicted } = countChanges(changes);
  const [only] = changes.length === 1 ? changes : [];
  // It is of today: an earlier day knows nothing of it.
  if (due + contradicted === 0 || still !== undefined || place.asOf !== null) return null;
  return (
    <p className="rail-changes">
      <PageLink to={onPage(place, "briefings", only === undefined ? {} : { briefing: only.briefing.id })}>
        {due > 0 ? t.briefings.changed({ count: due }) : t.briefings.contradicted({ count: contradicted })}
      </PageLink>
      {due > 0 && contradicted > 0 && (
        <span className="hint"> {t.briefings.contradicted({ count: contradicted })}</span>
      )}
    </p>
  );
}

/** Whether an event is known from no text that was read. */
export function isThin({ confidence }: TimelineEvent): boolean {
  return confidence === "headline-only" || confidence === "memory";
}

/** Says how an event is known, where no text was read. */
export function EventStanding({ event }: { readonly event: TimelineEvent }): ReactNode {
  const known = event.confidence;
  if (known !== "headline-only" && known !== "memory" && known !== "article") return null;
  return <Standing point={{ wording: "verbatim", confidence: known }} />;
}

/** Entries per month; months of which only headlines are known are hatched. */
function Histogram(): ReactNode {
  const { state, t, locale } = useWorkbench();
  const entries = dayEntries(state);
  const latest = entries.at(-1)?.day ?? "";
  const months = lastMonths(latest, 14).filter((month) => month >= (entries[0]?.day ?? "").slice(0, 7));
  const counts = months.map((month) => entries.filter(({ day }) => day.startsWith(month)).length);
  const most = Math.max(...counts, 1);
  const thinFrom = thinStart(state.coverage);
  const width = 100 / Math.max(months.length, 1);
  const label = months.map((month, index) => `${locale.month(month)} ${counts[index]}`).join(", ");
  const x = (index: number) => (locale.dir === "rtl" ? 100 - (index + 1) * width : index * width);
  return (
    <figure className="histogram">
      <svg role="img" aria-label={t.overview.perMonth({ list: label })} height="64" width="100%">
        <defs>
          <pattern id="thin" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.6" height="4" className="histogram-hatch" />
          </pattern>
        </defs>
        {months.map((month, index) => {
          const count = counts[index] ?? 0;
          const height = (46 * count) / most;
          return (
            <g key={month}>
              <rect
                className={thinFrom !== null && month > thinFrom ? "histogram-thin" : "histogram-bar"}
                x={`${x(index) + width * 0.08}%`}
                width={`${width * 0.84}%`}
                y={62 - height}
                height={height}
              />
              {count === most && (
                <text x={`${x(index) + width / 2}%`} y={56 - height} textAnchor="middle">
                  {count}
                </text>
              )}
            </g>
          );
        })}
        <line x1="0" x2="100%" y1="62.5" y2="62.5" />
      </svg>
      <figcaption aria-hidden="true">
        <span>{locale.month(months[0] ?? latest)}</span>
        <span>{locale.month(months.at(-1) ?? latest)}</span>
      </figcaption>
    </figure>
  );
}

function lastMonths(latest: string, count: number): readonly string[] {
  const year = Number(latest.slice(0, 4));
  const month = Number(latest.slice(5, 7));
  return Array.from({ length: count }, (_, index) =>
    isoDay(dayNumber(new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 10))).slice(0, 7),
  );
}

/** The month after which only headlines are known, or null. */
function thinStart(coverage: readonly { readonly until: string; readonly headlinesOnly: boolean }[]): string | null {
  const index = coverage.findIndex(({ headlinesOnly }) => headlinesOnly);
  return index < 1 ? null : (coverage[index - 1]?.until.slice(0, 7) ?? null);
}

function Coverage(): ReactNode {
  const { state, t, locale } = useWorkbench();
  return (
    <dl className="coverage">
      {state.coverage.map(({ until, note }, index) => (
        <div key={until}>
          <dt>
            {index === state.coverage.length - 1 && index > 0
              ? t.overview.coverageAfter
              : t.overview.coverageTo({ day: locale.shortDate(until) })}
          </dt>
          <dd dir="auto">{note}</dd>
        </div>
      ))}
    </dl>
  );
}
