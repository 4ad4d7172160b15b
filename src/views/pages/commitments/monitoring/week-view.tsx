import type { ReactNode } from "react";
import { titleIn, upcomingDay, type CommitmentState, type Upcoming } from "../../../../core/commitments/index.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { dayIn, lastDayIn } from "../model.ts";
import type { standingOf, Watch } from "./model.ts";
import { weeklyReport } from "./weekly-report.ts";

/** What the dashboard asks of a day. */
export type Standing = ReturnType<typeof standingOf>;

/** Due this week, overdue on the evidence recorded, done late, and where the monitor is silent. */
export function WeekView({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, locale, save, notify, state, still } = useWorkbench();
  const words = t.commitments.monitoring;
  const { agreement, day } = watch;
  const done = (problem: string | null, name: string) =>
    notify(problem === null ? t.own.saved({ name }) : t.own.saveFailed({ reason: problem }));
  const calendar = async () => {
    const { answer } = standing;
    const stamp = `${day}T00:00:00Z`;
    const problem = await save({
      kind: "deadlines",
      format: "ics",
      process: state.id,
      answer,
      agreement,
      stamp,
      what: t.commitments.calendarFile.what,
      asOf: t.commitments.calendarFile.asOf({ at: answer.asOf }),
    });
    done(problem, words.calendar);
  };
  const report = async () => {
    const problem = await save({
      kind: "report",
      format: "docx",
      process: state.id,
      report: weeklyReport(watch, standing, { t, locale }),
    });
    done(problem, words.weekly);
  };
  return (
    <>
      <div className="cm-lead">
        <p>{words.asOf({ day: locale.date(day), title: agreement.title })}</p>
        <span className="grow" />
        {still === undefined && (
          <div className="tools">
            <button type="button" className="button" onClick={() => void calendar()}>
              {words.calendar}
            </button>
            <button type="button" className="button" onClick={() => void report()}>
              {words.weekly}
            </button>
          </div>
        )}
      </div>
      <div className="cm-columns">
        <Part title={words.dueThisWeek} empty={words.nothingDue} count={standing.soon.length}>
          <UpcomingList list={standing.soon} watch={watch} />
        </Part>
        <Part
          title={words.overdue}
          hint={words.overdueHint}
          empty={words.nothingOverdue}
          count={standing.overdue.length}
        >
          <StateList list={standing.overdue} watch={watch} />
        </Part>
        <Part title={words.later} empty={words.nothingDue} count={standing.later.length}>
          <UpcomingList list={standing.later} watch={watch} />
        </Part>
        <Part title={words.doneLate} empty={words.nothingLate} count={standing.late.length}>
          <StateList list={standing.late} watch={watch} />
        </Part>
        <Part title={words.silent} hint={words.silentHint} empty={words.nobodySilent} count={standing.silent.length}>
          <StateList list={standing.silent} watch={watch} />
        </Part>
        <Part title={words.measures} empty={words.noMeasures} count={standing.answer.measures.length}>
          <ul className="cm-lines">
            {standing.answer.measures.map(({ id, lifted, since }) => (
              <li key={id}>
                <b>{id.replaceAll("-", " ")}</b>
                <span className="hint">
                  {lifted ? words.lifted : words.inPlace}
                  {since !== null && ` · ${locale.shortDate(dayIn(agreement, since))}`}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      </div>
    </>
  );
}

/** A headed part that says when it is empty. */
export function Part({
  title,
  hint,
  empty,
  count,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly empty: string;
  readonly count: number;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="cm-part">
      <h2>
        {title} <span className="choice-n">{count}</span>
      </h2>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {count === 0 ? <p className="hint">{empty}</p> : children}
    </section>
  );
}

function UpcomingList({ list, watch }: { readonly list: readonly Upcoming[]; readonly watch: Watch }): ReactNode {
  const { t, locale, place } = useWorkbench();
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map(({ at, id, what }) => (
        <li key={`${id} ${what} ${at}`}>
          <PageLink to={onPage(place, "commitments", { text: agreement.id, c: id })}>
            <bdi lang="en">{titleIn(agreement, id)}</bdi>
          </PageLink>
          <span className="hint">
            {t.commitments.monitoring.what[what]} · {locale.shortDate(upcomingDay(agreement, { at, id, what }).day)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function StateList({ list, watch }: { readonly list: readonly CommitmentState[]; readonly watch: Watch }): ReactNode {
  const { t, locale, place } = useWorkbench();
  const words = t.commitments.monitoring;
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map(({ id, due, daysLate }) => {
        const debtors = agreement.commitments.find((each) => each.id === id)?.debtor ?? [];
        return (
          <li key={id}>
            <PageLink to={onPage(place, "commitments", { text: agreement.id, c: id })}>
              <bdi lang="en">{titleIn(agreement, id)}</bdi>
            </PageLink>
            <span className="hint">
              {[
                debtors.map((each) => titleIn(agreement, each)).join(locale.comma),
                due === null ? "" : words.wasDue({ day: locale.shortDate(lastDayIn(agreement, due)) }),
                daysLate === null ? "" : words.daysLate({ n: daysLate }),
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
