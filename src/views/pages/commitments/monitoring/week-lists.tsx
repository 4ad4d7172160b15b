import { Fragment, type ReactNode } from "react";
import {
  afterBreach,
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
import type { Standing, Watch } from "./model.ts";

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
      {list.map(({ id, at, reports, foundBy, unless }) => (
        <li key={`${id} ${at}`}>
          <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
          <Contested id={id} agreement={agreement.id} />
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
function Reports({
  list,
  watch,
  foundBy = nobody,
}: {
  readonly list: readonly Incident[];
  readonly watch: Watch;
  /** By report, the body that found that it occurred. */
  readonly foundBy?: Readonly<Record<string, string>>;
}): ReactNode {
  const { t, place, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  return list.map(({ id, reporter, grade, disputedBy = [] }) => (
    <Fragment key={id}>
      {" · "}
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
        const { id, due, daysLate } = state;
        const debtors = agreement.commitments.find((each) => each.id === id)?.debtor ?? [];
        return (
          <li key={id}>
            <CommitmentLink text={agreement.id} id={id} words={titleIn(agreement, id)} />
            <Contested id={id} agreement={agreement.id} />
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
