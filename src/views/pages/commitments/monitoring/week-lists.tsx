import { Fragment, type ReactNode } from "react";
import {
  afterBreach,
  latenessOf,
  titleIn,
  upcomingDay,
  type CommitmentState,
  type Incident,
  type Upcoming,
} from "../../../../core/commitments/index.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { say } from "../../../../words/words.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RoomSign } from "../../record/rooms.tsx";
import { Contested } from "./contested.tsx";
import { dayIn, lastDayIn } from "../model.ts";
import { CommitmentLink, TextWords } from "../parts.tsx";
import { disputedReportsOf, eventName, stateSaid, type Standing, type Watch } from "./model.ts";

/** Starts that are not known, each with the commitments that count from it. */
export function Starts({ list, watch }: { readonly list: Standing["starts"]; readonly watch: Watch }): ReactNode {
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

/** Prohibitions that were broken, each with when, by whose report, and the way to what was found about it. */
export function BrokenList({ list, watch }: { readonly list: Standing["broken"]; readonly watch: Watch }): ReactNode {
  const { t, locale } = useWorkbench();
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map(({ id, at, reports, foundBy, unless, room }) => (
        <li key={`${id} ${at} ${room ?? ""}`}>
          <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
          <Contested id={id} agreement={agreement.id} />
          <span className="hint">
            {locale.shortDate(dayIn(agreement, at))}
            <Reports list={reports} watch={watch} foundBy={foundBy} />
            <LineRoom room={room} reports={reports} watch={watch} />
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

/** Prohibitions that reports touch without a breach, each with these reports. */
export function TouchingList({
  list,
  watch,
}: {
  readonly list: Standing["touching"];
  readonly watch: Watch;
}): ReactNode {
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map(({ id, reports, room }) => (
        <li key={`${id} ${room ?? ""}`}>
          <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
          <Contested id={id} agreement={agreement.id} />
          {reports.map((report) => (
            <span key={report.id} className="hint">
              <TextWords of={eventName(agreement, report.type)} />
              <Reports list={[report]} watch={watch} dated />
            </span>
          ))}
          <LineRoom room={room} reports={reports} watch={watch} />
        </li>
      ))}
    </ul>
  );
}

/** Commitments that stand otherwise with what a narrower room knows, each with that room. */
export function OtherwiseList({
  list,
  watch,
  beside,
}: {
  readonly list: Standing["otherwise"];
  readonly watch: Watch;
  readonly beside: (state: CommitmentState) => string;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map(({ room, state }) => (
        <li key={`${state.id} ${room}`}>
          <CommitmentLink text={agreement.id} id={state.id} words={titleIn(agreement, state.id)} />
          <span className="hint">
            {stateSaid(state, agreement, { t, locale }, beside(state))}
            <InRoom of={room} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The room of a line that no report of it bears, as where a room alone knows a finding. */
function LineRoom({
  room,
  reports,
  watch,
}: {
  readonly room: RoomId | undefined;
  readonly reports: readonly Incident[];
  readonly watch: Watch;
}): ReactNode {
  return reports.some(({ id }) => watch.log.rooms?.incidents?.[id] !== undefined) ? null : <InRoom of={room} />;
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

const nobody: Readonly<Record<string, string>> = {};

/** Reports, each by whom and how sure, with the way to it. */
export function Reports({
  list,
  watch,
  foundBy = nobody,
  dated = false,
}: {
  readonly list: readonly Incident[];
  readonly watch: Watch;
  /** By report, the body that found that it occurred. */
  readonly foundBy?: Readonly<Record<string, string>>;
  /** Whether the day of each is said with it. */
  readonly dated?: boolean;
}): ReactNode {
  const { t, place, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  return list.map(({ id, on, reporter, grade, disputedBy = [], filedFor, filing }) => (
    <Fragment key={id}>
      {" · "}
      {dated && `${locale.shortDate(on.slice(0, 10))} · `}
      <PageLink to={onPage(place, "monitoring", { view: "incidents", kind: "all", incident: id })}>
        {words.reportedBy({ who: titleIn(watch.agreement, reporter), grade: words.grades[grade] })}
      </PageLink>
      {foundBy[id] !== undefined &&
        ` · ${words.reportedBy({ who: titleIn(watch.agreement, foundBy[id]), grade: words.grades.certified })}`}
      {disputedBy.length > 0 && (
        <>
          {" · "}
          <span className="standing">
            {words.disputedBy({ who: locale.list(disputedBy.map((each) => titleIn(watch.agreement, each))) })}
          </span>
        </>
      )}
      {filedFor !== undefined && (
        <>
          {" · "}
          <span className="standing">
            {words.filedFor({ who: titleIn(watch.agreement, filedFor), said: filing ?? "unconfirmed" })}
          </span>
        </>
      )}
      <InRoom of={watch.log.rooms?.incidents?.[id]} />
    </Fragment>
  ));
}

export function UpcomingList({
  list,
  watch,
}: {
  readonly list: readonly Upcoming[];
  readonly watch: Watch;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const { agreement } = watch;
  return (
    <ul className="cm-lines">
      {list.map(({ at, id, what }) => (
        <li key={`${id} ${what} ${at}`}>
          <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
          <span className="hint">
            {t.commitments.monitoring.what[what]} · {locale.shortDate(upcomingDay(agreement, { at, id, what }).day)}
            <Reports list={disputedReportsOf(watch, id)} watch={watch} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function StateList({
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
        const { id, due } = state;
        const late = latenessOf(state);
        const debtors = agreement.commitments.find((each) => each.id === id)?.debtor ?? [];
        return (
          <li key={id}>
            <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
            <Contested id={id} agreement={agreement.id} />
            <span className="hint">
              {[
                debtors.map((each) => titleIn(agreement, each)).join(locale.comma),
                due === null ? "" : words.wasDue({ day: locale.shortDate(lastDayIn(agreement, due)) }),
                late === null ? "" : words.daysLate({ n: late }),
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
