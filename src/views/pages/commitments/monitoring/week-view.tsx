import type { ReactNode } from "react";
import type { Agreement, CommitmentState } from "../../../../core/commitments/index.ts";
import { say } from "../../../../words/words.ts";
import { Button } from "../../../kit/button.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import type { SaveRequest } from "../../../saving.ts";
import { useWorkbench } from "../../../workbench.ts";
import { useContested } from "./contested.tsx";
import { roomName } from "../../record/rooms.tsx";
import { refusalOf } from "../duty/origin.ts";
import { dayIn, textIds, type CommitmentText } from "../model.ts";
import { refusedBy, refusedWords } from "../refused-words.ts";
import { RefusedList } from "../refused.tsx";
import { useTexts } from "../use-texts.ts";
import { roomsOfLog } from "../../../../core/record/watched.ts";
import { coverageOf, nothingBroken, reportsOf, type Coverage, type Standing, type Watch } from "./model.ts";
import { isToBeHeard } from "./may-violate.ts";
import { BrokenList, OtherwiseList, Starts, StateList, TouchingList, UpcomingList } from "./week-lists.tsx";
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
  const rooms = roomsOfLog(watch.log);
  const touching = (id: string) => reportsOf(watch, id);
  const notKnown = ({ unknown }: CommitmentState) =>
    unknown.length === 0 ? "" : words.notKnown({ what: locale.list(unknown.map((each) => say(t, each))) });
  // Where the day of anything is not known, that nothing is due or overdue is not known either.
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
          hint={standing.overdue.some(({ id }) => touching(id).length > 0) ? words.overdueTouched : words.overdueHint}
          empty={open ? words.noneKnownOverdue : words.nothingOverdue}
          count={standing.overdue.length}
        >
          <StateList list={standing.overdue} watch={watch} reports={touching} />
        </Part>
        {standing.unproven.length > 0 && (
          <Part title={words.unproven} hint={words.unprovenHint} empty="" count={standing.unproven.length}>
            <StateList list={standing.unproven} watch={watch} reports={touching} />
          </Part>
        )}
        {standing.unsettled.length > 0 && (
          <Part title={words.unsettled} hint={words.unsettledHint} empty="" count={standing.unsettled.length}>
            <StateList list={standing.unsettled} watch={watch} beside={notKnown} reports={touching} />
          </Part>
        )}
        {standing.starts.length > 0 && (
          <Part title={words.starts} hint={words.startsHint} empty="" count={standing.starts.length}>
            <Starts list={standing.starts} watch={watch} />
          </Part>
        )}
        <Part
          title={words.broken}
          hint={words.brokenHint}
          empty={words[nothingBroken(standing)]}
          count={standing.broken.length}
        >
          <BrokenList list={standing.broken} watch={watch} />
        </Part>
        {standing.disputed.length > 0 && (
          <Part
            title={words.disputedBreaches}
            hint={words.disputedBreachesHint}
            empty=""
            count={standing.disputed.length}
          >
            <BrokenList list={standing.disputed} watch={watch} />
          </Part>
        )}
        {standing.touching.length > 0 && (
          <Part title={words.touching} hint={words.touchingHint} empty="" count={standing.touching.length}>
            <TouchingList list={standing.touching} watch={watch} />
          </Part>
        )}
        {standing.otherwise.length > 0 && (
          <Part title={words.byRooms} hint={words.byRoomsHint} empty="" count={standing.otherwise.length}>
            <OtherwiseList list={standing.otherwise} watch={watch} beside={notKnown} />
          </Part>
        )}
        <Refused agreement={agreement} />
        <Part title={words.later} empty={words.nothingDue} count={standing.later.length}>
          <UpcomingList list={standing.later} watch={watch} />
        </Part>
        <Part title={words.doneLate} empty={words.nothingLate} count={standing.late.length}>
          <StateList list={standing.late} watch={watch} />
        </Part>
        <Part
          title={words.silent}
          hint={words.silentHint}
          empty={isToBeHeard(agreement) ? words.nobodySilent : words.nothingToHear}
          count={standing.silent.length}
        >
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

function useTextsOf(agreement: Agreement): readonly CommitmentText[] {
  const { state } = useWorkbench();
  return useTexts(textIds(state).filter((id) => id === agreement.id || agreement.drafts.includes(id)));
}

function useCoverage(agreement: Agreement): Coverage | null {
  return coverageOf(useTextsOf(agreement), agreement);
}

/** The texts of the agreement in which something was recorded as no duty. */
function useRefused(agreement: Agreement): readonly CommitmentText[] {
  return useTextsOf(agreement).filter(({ kept, refused }) => kept?.id === agreement.id && refused.length > 0);
}

/** What was read as duties and recorded as none: whoever watches the others sees that nobody watches these. */
function Refused({ agreement }: Pick<Watch, "agreement">): ReactNode {
  const words = useWorkbench().t.commitments.refused;
  return useRefused(agreement).map((text) => (
    <Part
      key={text.id}
      title={words.title}
      hint={words.hint({ n: text.refused.length })}
      empty=""
      count={text.refused.length}
    >
      <RefusedList text={text} list={text.refused} />
    </Part>
  ));
}

/** The deadlines for a calendar, and the report of the week. */
function Files({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, locale, save, notify, state, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const { answer } = standing;
  const { calendarFile } = t.commitments;
  const coverage = useCoverage(watch.agreement);
  const contested = useContested(watch.agreement.id);
  const refused = useRefused(watch.agreement).flatMap((text) =>
    text.refused.map((each) => {
      const entry = record === null ? undefined : refusalOf(text, each, record.entries);
      return [refusedWords(text, each, t), refusedBy(entry, { t, locale }) ?? ""] as const;
    }),
  );
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
    report: weeklyReport(watch, standing, { t, locale }, { coverage, contested, refused }),
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
