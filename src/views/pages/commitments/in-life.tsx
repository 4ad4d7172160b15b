import { useMemo, type ReactNode } from "react";
import { say } from "../../../words/words.ts";
import { latenessOf } from "../../../core/commitments/index.ts";
import { signingsOf, watchedAgreement } from "../../../core/record/watched.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { disputedReportsOf, emptyLog, lastDayOfLog, standingOf, watchOf } from "./monitoring/model.ts";
import { Reports } from "./monitoring/week-lists.tsx";
import { useLog } from "./monitoring/use-log.ts";
import type { CommitmentText } from "./model.ts";

/** Where a confirmed commitment stands by what is reported, with the way to the reports; nothing where its text is not watched. */
export function InLife({ text, id }: { readonly text: CommitmentText; readonly id: string }): ReactNode {
  const { state, place, t, locale, record } = useWorkbench();
  const words = t.commitments;
  const events = record?.talks ?? state;
  const agreement = watchedAgreement(state);
  const log = useLog() ?? emptyLog;
  const day = place.asOf ?? lastDayOfLog(log);
  const knownAt = place.asOf === null || place.nowKnown === true ? null : day;
  const watch = useMemo(
    () =>
      agreement === null || day === null ? null : watchOf(agreement, log, day, knownAt, signingsOf(events, agreement)),
    [agreement, log, day, knownAt, events],
  );
  const standing = useMemo(() => (watch === null ? null : standingOf(watch)), [watch]);
  if (watch === null || standing === null || day === null || agreement?.id !== text.kept?.id) return null;
  const own = standing.answer.commitments.find((each) => each.id === id);
  if (own === undefined) return null;
  const isOverdue = standing.overdue.some((each) => each.id === id);
  const { statuses, overdue, daysLate, notKnown } = words.monitoring;
  const late = latenessOf(own);
  const states = [
    statuses[own.status],
    ...(isOverdue ? [overdue] : []),
    ...(standing.unsettled.includes(own)
      ? [notKnown({ what: locale.list(own.unknown.map((each) => say(t, each))) })]
      : []),
    ...(late === null ? [] : [daysLate({ n: late })]),
  ];
  return (
    <p>
      {words.inLife({ day, state: states.join(locale.comma) })}{" "}
      <PageLink to={onPage(place, "monitoring", { view: "incidents", kind: "all" })}>{words.lookAtReports}</PageLink>
      <span className="hint">
        <Reports list={disputedReportsOf(watch, id)} watch={watch} />
      </span>
    </p>
  );
}
