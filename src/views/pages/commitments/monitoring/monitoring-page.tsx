import { useMemo, type ReactNode } from "react";
import type { Agreement } from "../../../../core/commitments/index.ts";
import { Fence } from "../../../kit/fence.tsx";
import { PageTitle } from "../../../kit/page-title.tsx";
import { Choice } from "../../../kit/choice.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Empty } from "../../../kit/states.tsx";
import { dayNumber, isoDay, latestDay } from "../../../days.ts";
import { onPage, withValues } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { ImportReport } from "./import-report.tsx";
import { IncidentLog } from "./incident-log.tsx";
import { IndicesView } from "./indices-view.tsx";
import { reportableAgreement, signingsOf, watchedAgreement } from "../../../../core/record/watched.ts";
import { useKeptReports } from "./kept-reports.ts";
import { emptyLog, lastDayOfLog, standingOf, watchOf } from "./model.ts";
import { ReportForm } from "./report-form.tsx";
import { TakenBack } from "./taken-back.tsx";
import { hasTallies } from "./tallies.ts";
import { TalliesView } from "./tallies-view.tsx";
import { useLog } from "./use-log.ts";
import { WeekView } from "./week-view.tsx";

const views = ["week", "incidents", "indices", "tallies", "report", "import"] as const;

function isSigned(state: Parameters<typeof signingsOf>[0], agreement: Agreement | null): boolean {
  return agreement !== null && signingsOf(state, agreement).length > 0;
}

/** How an agreement is kept: what is due and overdue, incidents with three findings, indices kept apart, counts. */
export function MonitoringPage(): ReactNode {
  const { state, whole, place, go, t, record } = useWorkbench();
  const [kept] = useKeptReports(whole.id);
  const words = t.commitments.monitoring;
  const reportable = reportableAgreement(state);
  const watched = watchedAgreement(state);
  // Before the first report the text of an agreement that is signed or in force since a day says what is due; a draft binds nobody.
  const inForce = reportable?.inForce;
  const events = record?.talks ?? state;
  const binds = (inForce !== undefined && "at" in inForce) || isSigned(events, reportable);
  const agreement = watched ?? (binds ? reportable : null);
  const view =
    views.find((name) => name === place.values["view"]) ??
    (agreement === null && hasTallies(state) ? "tallies" : "week");
  const log = useLog() ?? emptyLog;
  const today = watched === null && agreement !== null ? (record?.today() ?? latestDay(state)) : null;
  const day = place.asOf ?? today ?? lastDayOfLog(log);
  const knownAt = place.asOf === null || place.nowKnown === true ? null : day;
  const watch = useMemo(
    () =>
      agreement === null || day === null ? null : watchOf(agreement, log, day, knownAt, signingsOf(events, agreement)),
    [agreement, log, day, knownAt, events],
  );
  const standing = useMemo(() => (watch === null ? null : standingOf(watch)), [watch]);
  return (
    <>
      <PageTitle title={words.title} sub={words.intro} />
      <div className="cm-bar">
        <Choice
          legend={words.view}
          look="words"
          value={view}
          options={views.map((value) => ({ value, label: words.views[value] }))}
          onChange={(value) => go(withValues(place, { view: value }))}
        />
      </div>
      <Fence key={view} of={words.views[view]}>
        {view === "report" && <ReportForm agreement={reportable} />}
        {view === "import" && <ImportReport agreement={reportable} />}
        {view === "tallies" && <TalliesView log={log} knownAt={knownAt} differences={standing?.differences ?? []} />}
        {(view === "week" || view === "incidents" || view === "indices") &&
          (watch === null || standing === null ? (
            <Empty
              title={kept.length === 0 ? words.none : words.kept({ n: kept.length })}
              text={kept.length === 0 ? words.noneText : words.keptHint}
            >
              <PageLink className="button" to={onPage(place, "monitoring", { view: "report" })}>
                {words.views.report}
              </PageLink>
              <PageLink className="button" to={onPage(place, "monitoring", { view: "import" })}>
                {words.views.import}
              </PageLink>
            </Empty>
          ) : view === "week" ? (
            <WeekView watch={watch} standing={standing} reported={watched !== null} />
          ) : view === "incidents" ? (
            <IncidentLog watch={watch} standing={standing} />
          ) : (
            <IndicesView watch={watch} standing={standing} />
          ))}
        {view === "incidents" && <TakenBack agreement={agreement} />}
        {view === "week" && (
          <TakenBack agreement={agreement} {...(day === null ? {} : { since: isoDay(dayNumber(day) - 7) })} />
        )}
      </Fence>
    </>
  );
}
