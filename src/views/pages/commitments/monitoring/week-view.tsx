import { Fragment, type ReactNode } from "react";
import { say } from "../../../../words/words.ts";
import {
  afterBreach,
  titleIn,
  upcomingDay,
  type Agreement,
  type CommitmentState,
  type Incident,
  type Upcoming,
} from "../../../../core/commitments/index.ts";
import { Button } from "../../../kit/button.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import type { SaveRequest } from "../../../saving.ts";
import { useWorkbench } from "../../../workbench.ts";
import { ACTING_OFFICE } from "../../../../core/record/acting.ts";
import { contestedBy } from "../duty/origin.ts";
import { dayIn, lastDayIn, textIds } from "../model.ts";
import { CommitmentLink, TextWords } from "../parts.tsx";
import type { RoomId } from "../../../../core/record/room.ts";
import { roomName, RoomSign } from "../../record/rooms.tsx";
import { useTexts } from "../use-texts.ts";
import { coverageOf, reportsOfAct, roomsIn, type Coverage, type Standing, type Watch } from "./model.ts";
import { weeklyReport } from "./weekly-report.ts";

/** Due this week, overdue on the evidence recorded, done late, and where the monitor is silent. */
export function WeekView({
  watch,
  standing,
  reported = true,
}: {
  readonly watch: Watch;
  readonly standing: Standing;
  /** False before the first report: what is shown follows from the text alone. */
  readonly reported?: boolean;
}): ReactNode {
  const { t, locale, still } = useWorkbench();
  const words = t.commitments.monitoring;
  const { agreement, day } = watch;
  // Where the day of anything is not known, that nothing is due or overdue is not known either.
  const rooms = roomsIn(watch.log);
  const notKnown = ({ unknown }: CommitmentState) =>
    unknown.length === 0 ? "" : words.notKnown({ what: locale.list(unknown.map((each) => say(t, each))) });
  const open = standing.unsettled.length + standing.starts.length > 0;
  return (
    <>
      <div className="cm-lead">
        <div>
          <p>{words.asOf({ day: locale.date(day), title: agreement.title })}</p>
          {rooms.length > 0 && (
            <p className="standing">
              {words.restsOnRooms({ rooms: locale.list(rooms.map((each) => roomName(t, each))) })}
            </p>
          )}
          {!reported && <p className="hint">{words.nothingReported({ day: locale.date(day) })}</p>}
          {still === undefined && <NotWatched watch={watch} />}
        </div>
        <span className="grow" />
        {still === undefined && <Files watch={watch} standing={standing} />}
      </div>
      <div className="cm-columns">
        <Part
          title={words.dueThisWeek}
          empty={standing.starts.length > 0 ? words.noneKnownDue : words.nothingDue}
          count={standing.soon.length}
        >
          <UpcomingList list={standing.soon} watch={watch} />
        </Part>
        <Part
          title={words.overdue}
          hint={words.overdueHint}
          empty={open ? words.noneKnownOverdue : words.nothingOverdue}
          count={standing.overdue.length}
        >
          <StateList list={standing.overdue} watch={watch} />
        </Part>
        {standing.unproven.length > 0 && (
          <Part title={words.unproven} hint={words.unprovenHint} empty="" count={standing.unproven.length}>
            <StateList list={standing.unproven} watch={watch} reports={(id) => reportsOfAct(watch, id)} />
          </Part>
        )}
        {standing.unsettled.length > 0 && (
          <Part title={words.unsettled} hint={words.unsettledHint} empty="" count={standing.unsettled.length}>
            <StateList list={standing.unsettled} watch={watch} beside={notKnown} />
          </Part>
        )}
        {standing.starts.length > 0 && (
          <Part title={words.starts} hint={words.startsHint} empty="" count={standing.starts.length}>
            <Starts list={standing.starts} watch={watch} />
          </Part>
        )}
        <Part title={words.broken} hint={words.brokenHint} empty={words.nothingBroken} count={standing.broken.length}>
          <BrokenList list={standing.broken} watch={watch} />
        </Part>
        <Part title={words.later} empty={words.nothingDue} count={standing.later.length}>
          <UpcomingList list={standing.later} watch={watch} />
        </Part>
        <Part title={words.doneLate} empty={words.nothingLate} count={standing.late.length}>
          <StateList list={standing.late} watch={watch} />
        </Part>
        <Part title={words.silent} hint={words.silentHint} empty={words.nobodySilent} count={standing.silent.length}>
          <StateList
            list={standing.silent}
            watch={watch}
            beside={({ id }) => {
              const silence = standing.quiet.get(id);
              if (silence === undefined) return "";
              const on = (iso: string) => ({ day: locale.shortDate(dayIn(agreement, iso)) });
              return silence.heard === null ? words.neverHeard(on(silence.since)) : words.heardLast(on(silence.heard));
            }}
          />
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

/** Starts that are not known, each with the commitments that count from it. */
function Starts({ list, watch }: { readonly list: Standing["starts"]; readonly watch: Watch }): ReactNode {
  const { t, place, still } = useWorkbench();
  const words = t.commitments.monitoring;
  const { agreement } = watch;
  return (
    <>
      <ul className="cm-lines">
        {list.map(({ start, commitments }) => (
          <li key={start ?? ""}>
            {start === null ? words.startUnstated : <TextWords of={start} />}
            <details>
              <summary className="hint">{words.startCounts({ n: commitments.length })}</summary>
              <ul className="cm-lines">
                {commitments.map((id) => (
                  <li key={id}>
                    <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {still === undefined && (
        <PageLink to={onPage(place, "schedule", { text: agreement.id })}>{words.toSchedule}</PageLink>
      )}
    </>
  );
}

/** That duties are proposed and not watched: what is said of the others says nothing of them. */
function NotWatched({ watch }: { readonly watch: Watch }): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.commitments.monitoring;
  const coverage = useCoverage(watch.agreement);
  if (coverage === null) return null;
  const { text, confirmed, proposed } = coverage;
  return (
    <p>
      <span className="standing">{words.watchedOf({ confirmed, proposed })}</span>{" "}
      <PageLink to={onPage(place, "commitments", { text, standing: "proposed" })}>{words.lookAtProposed}</PageLink>
    </p>
  );
}

function useCoverage(agreement: Agreement): Coverage | null {
  const { state } = useWorkbench();
  const texts = useTexts(textIds(state).filter((id) => id === agreement.id || agreement.drafts.includes(id)));
  return coverageOf(texts, agreement);
}

/** The deadlines for a calendar, and the report of the week. */
function Files({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, locale, save, notify, state, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const { answer } = standing;
  const { calendarFile } = t.commitments;
  const coverage = useCoverage(watch.agreement);
  const contested = record === null ? undefined : contestedBy(watch.agreement.id, record.entries);
  const make = async (name: string, request: SaveRequest) => {
    const problem = await save(request);
    notify(problem === null ? t.own.saved({ name }) : t.own.saveFailed({ reason: problem }));
  };
  const calendar = (): SaveRequest => ({
    kind: "deadlines",
    format: "ics",
    process: state.id,
    answer,
    agreement: watch.agreement,
    stamp: `${watch.day}T00:00:00Z`,
    what: calendarFile.what,
    asOf: calendarFile.asOf({ at: locale.date(watch.day) }),
  });
  const report = (): SaveRequest => ({
    kind: "report",
    format: "docx",
    process: state.id,
    report: weeklyReport(watch, standing, { t, locale }, { coverage, contested }),
  });
  return (
    <div className="tools">
      <Button onClick={() => void make(words.calendar, calendar())}>{words.calendar}</Button>
      <Button onClick={() => void make(words.weekly, report())}>{words.weekly}</Button>
    </div>
  );
}

/** A headed part that says when it is empty. */
function Part({
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

/** Prohibitions that were broken, each with when, by whose report, and the way to what was found about it. */
function BrokenList({ list, watch }: { readonly list: Standing["broken"]; readonly watch: Watch }): ReactNode {
  const { t, locale } = useWorkbench();
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map(({ id, at, reports, foundBy, unless }) => (
        <li key={`${id} ${at}`}>
          <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
          <Contested id={id} agreement={agreement} />
          <span className="hint">
            {locale.shortDate(dayIn(agreement, at))}
            <Reports list={reports} watch={watch} foundBy={foundBy} />
          </span>
          {unless.map((each) => (
            <span key={each} className="cm-note">
              {t.commitments.monitoring.unlessWords({ words: each })}
            </span>
          ))}
          {agreement.commitments
            .filter((each) => each.id === id)
            .flatMap((each) => afterBreach(agreement, each))
            .map((each) => say(t, each))
            .map((each) => (
              <span key={each} className="cm-note">
                {each}
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}

/** That somebody contests before all how a commitment is read. */
function Contested({ id, agreement }: { readonly id: string; readonly agreement: Agreement }): ReactNode {
  const { t, locale, record } = useWorkbench();
  const who = record === null ? [] : (contestedBy(agreement.id, record.entries).get(id) ?? []);
  if (who.length === 0) return null;
  const names = who.map((each) => (each === ACTING_OFFICE ? t.record.office : each));
  return <span className="standing">{t.commitments.monitoring.contestedBy({ who: locale.list(names) })}</span>;
}

function InRoom({ of }: { readonly of: RoomId | undefined }): ReactNode {
  return (
    of !== undefined && (
      <>
        {" "}
        <RoomSign room={of} />
      </>
    )
  );
}

/** Reports, each by whom and how sure, with the way to it. */
function Reports({
  list,
  watch,
  foundBy = {},
}: {
  readonly list: readonly Incident[];
  readonly watch: Watch;
  /** By report, the body that found that it occurred. */
  readonly foundBy?: Readonly<Record<string, string>>;
}): ReactNode {
  const { t, place } = useWorkbench();
  const words = t.commitments.monitoring;
  return list.map(({ id, reporter, grade }) => (
    <Fragment key={id}>
      {" · "}
      <PageLink to={onPage(place, "monitoring", { view: "incidents", kind: "all", incident: id })}>
        {words.reportedBy({ who: titleIn(watch.agreement, reporter), grade: words.grades[grade] })}
      </PageLink>
      {foundBy[id] !== undefined &&
        ` · ${words.reportedBy({ who: titleIn(watch.agreement, foundBy[id]), grade: words.grades.certified })}`}
      <InRoom of={watch.log.rooms?.incidents?.[id]} />
    </Fragment>
  ));
}

function UpcomingList({ list, watch }: { readonly list: readonly Upcoming[]; readonly watch: Watch }): ReactNode {
  const { t, locale } = useWorkbench();
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map(({ at, id, what }) => (
        <li key={`${id} ${what} ${at}`}>
          <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
          <span className="hint">
            {t.commitments.monitoring.what[what]} · {locale.shortDate(upcomingDay(agreement, { at, id, what }).day)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function StateList({
  list,
  watch,
  reports,
  beside,
}: {
  readonly list: readonly CommitmentState[];
  readonly watch: Watch;
  /** What each rests on, where it rests on reports. */
  readonly reports?: (id: string) => readonly Incident[];
  /** What else is to be said of each. */
  readonly beside?: (state: CommitmentState) => string;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map((state) => {
        const { id, due, daysLate } = state;
        const debtors = agreement.commitments.find((each) => each.id === id)?.debtor ?? [];
        return (
          <li key={id}>
            <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
            <Contested id={id} agreement={agreement} />
            <span className="hint">
              {[
                debtors.map((each) => titleIn(agreement, each)).join(locale.comma),
                due === null ? "" : words.wasDue({ day: locale.shortDate(lastDayIn(agreement, due)) }),
                daysLate === null ? "" : words.daysLate({ n: daysLate }),
                beside?.(state) ?? "",
              ]
                .filter((part) => part !== "")
                .join(" · ")}
              <Reports list={reports?.(id) ?? []} watch={watch} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
