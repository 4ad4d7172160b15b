import { titleIn, type Agreement, type FindingStanding, type Incident } from "../../../../core/commitments/index.ts";
import type { ReactNode } from "react";
import { Choice } from "../../../kit/choice.tsx";
import { Part } from "../../../kit/part.tsx";
import { Table } from "../../../kit/table.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage, withValues } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { ACTING_OFFICE, actorOf } from "../../../../core/record/acting.ts";
import type { RoomId } from "../../../../core/record/room.ts";
import { RoomSign } from "../../record/rooms.tsx";
import { TextWords } from "../parts.tsx";
import { FindingButton, recordsFindings } from "./finding-form.tsx";
import { AgainstReport } from "./against-report.tsx";
import { mayViolate } from "./may-violate.ts";
import { eventName, type Standing, type Watch } from "./model.ts";

const kinds = ["alleged", "all"] as const;

/** Every report with its three findings, each its own question; who found what, what is disputed, how much was watched. */
export function IncidentLog({ watch, standing }: { readonly watch: Watch; readonly standing: Standing }): ReactNode {
  const { t, place, go, still, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const { agreement } = watch;
  const kind = kinds.find((each) => each === place.values["kind"]) ?? (still === undefined ? "alleged" : "all");
  const touches = mayViolate(watch, standing);
  const shown = (kind === "all" ? standing.incidents : touches).toSorted((a, b) =>
    a.incident.on < b.incident.on ? 1 : -1,
  );
  return (
    <>
      <div className="cm-lead">
        <Choice
          legend={words.which}
          look="segment"
          value={kind}
          options={[
            { value: "alleged" as const, label: words.mayViolate, count: touches.length },
            { value: "all" as const, label: words.everything, count: standing.incidents.length },
          ]}
          onChange={(value) => go(withValues(place, { kind: value === "alleged" ? null : value }), "replace")}
        />
      </div>
      <p className="hint">{words.threeQuestions}</p>
      <Table
        className="data-table cm-incidents stacks"
        scroll={words.views.incidents}
        rows={shown}
        keyOf={({ incident }) => incident.id}
        rowProps={({ incident }) => ({ id: `incident-${incident.id}` })}
        columns={[
          { head: words.when, className: "nowrap", cell: ({ incident }) => <When of={incident} /> },
          {
            head: words.report,
            names: true,
            cell: (each) => (
              <Report of={each} agreement={agreement} room={watch.log.rooms?.incidents?.[each.incident.id]} />
            ),
          },
          { head: words.occurred, cell: ({ occurred }) => <Finding of={occurred} watch={watch} /> },
          { head: words.violates, cell: ({ violates }) => <Findings of={violates} watch={watch} /> },
          { head: words.attributable, cell: ({ attributable }) => <Findings of={attributable} watch={watch} /> },
          still === undefined &&
            record !== null && {
              head: words.answerTo,
              heard: true,
              cell: ({ incident }) => <AgainstReport incident={incident} agreement={agreement} />,
            },
          still === undefined &&
            recordsFindings(record) && {
              head: words.finding.record,
              heard: true,
              cell: ({ incident }) => <FindingButton incident={incident} agreement={agreement} />,
            },
        ]}
      />
      <Effort observations={standing.observations} watch={watch} />
    </>
  );
}

function When({ of: { on, known } }: { readonly of: Incident }): ReactNode {
  const { t, locale } = useWorkbench();
  const day = locale.shortDate(known.slice(0, 10));
  return (
    <>
      {locale.shortDate(on.slice(0, 10))}
      {on.length > 10 && <span className="cm-says">{on.slice(11, 16)}</span>}
      {known.slice(0, 10) !== on.slice(0, 10) && (
        <span className="cm-says">{t.commitments.monitoring.knownOn({ day })}</span>
      )}
    </>
  );
}

function Report({
  of: { incident, disputed },
  agreement,
  room,
}: {
  readonly of: Standing["incidents"][number];
  readonly agreement: Agreement;
  /** The room that alone knows it. */
  readonly room: RoomId | undefined;
}): ReactNode {
  const { t, locale, place } = useWorkbench();
  const words = t.commitments.monitoring;
  const { type, count, place: where, grade, reporter, disputedBy = [], note, commitments, sources, actor } = incident;
  const { filedFor, filing = "unconfirmed" } = incident;
  return (
    <>
      <TextWords of={eventName(agreement, type)} />
      {count !== undefined && ` × ${locale.number(count)}`}
      <span className="cm-says">
        {actor !== undefined && <bdi>{words.byActor({ who: titleIn(agreement, actor) })}</bdi>}
        {where !== undefined && (
          <bdi>
            {where.name}
            {where.precisionMetres !== undefined && ` (± ${locale.number(where.precisionMetres)} m)`}
          </bdi>
        )}
        {room !== undefined && <RoomSign room={room} />}
        <span>{words.grades[grade]}</span>
        <bdi>{titleIn(agreement, reporter)}</bdi>
        {disputed && (
          <span className="standing">
            {words.disputedBy({ who: locale.list(disputedBy.map((id) => titleIn(agreement, id))) })}
          </span>
        )}
        {filedFor !== undefined && (
          <span className="standing">{words.filedFor({ who: titleIn(agreement, filedFor), said: filing })}</span>
        )}
      </span>
      <CorrectedBy id={incident.id} agreement={agreement} />
      {note !== undefined && <bdi className="cm-note">{note}</bdi>}
      <span className="cm-says">
        {commitments.map((id) => (
          <PageLink key={id} to={onPage(place, "commitments", { text: agreement.id, c: id })}>
            {id}
          </PageLink>
        ))}
        {sources.map(({ publisher, date, url }) => (
          <bdi key={`${publisher} ${date}`}>{url === undefined ? publisher : <a href={url}>{publisher}</a>}</bdi>
        ))}
      </span>
    </>
  );
}

/** Who corrected a report last, when and why; nothing where it stands as it was written. */
function CorrectedBy({ id, agreement }: { readonly id: string; readonly agreement: Agreement }): ReactNode {
  const { t, locale, record } = useWorkbench();
  const entry = record?.talks.reports?.find((each) => each.id === id)?.entry;
  const last =
    entry === undefined
      ? undefined
      : record?.talks.mended.findLast(
          ({ corrects, undone, entry: by }) => !undone && corrects === entry.id && by.room === entry.room,
        );
  if (last === undefined) return null;
  const who = actorOf(last) === ACTING_OFFICE ? t.record.office : titleIn(agreement, actorOf(last));
  const facts = { who, day: locale.shortDate(last.on.slice(0, 10)), why: last.why };
  return <bdi className="cm-note">{t.commitments.monitoring.correctedBy(facts)}</bdi>;
}

/** How much was watched, and how much could not be. */
function Effort({ observations, watch }: Pick<Standing, "observations"> & { readonly watch: Watch }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const hours = observations.reduce((sum, each) => sum + each.hours, 0);
  return (
    <Part id="effort" title={words.effort} hint={words.effortHint({ hours: locale.number(hours) })}>
      <Table
        className="data-table stacks"
        scroll={words.hours}
        rows={observations}
        keyOf={({ id }) => id}
        columns={[
          { head: words.period, cell: ({ from, until }) => locale.shortRange(from.slice(0, 10), until.slice(0, 10)) },
          {
            head: words.area,
            cell: ({ id, area }) => {
              const room = watch.log.rooms?.observations?.[id];
              return (
                <>
                  <bdi>{area}</bdi>
                  {room !== undefined && <RoomSign room={room} />}
                </>
              );
            },
          },
          { head: words.hours, number: true, cell: (each) => locale.number(each.hours) },
          { head: words.denied, number: true, cell: ({ deniedHours }) => locale.number(deniedHours ?? 0) },
          { head: words.down, number: true, cell: ({ downHours }) => locale.number(downHours ?? 0) },
        ]}
      />
    </Part>
  );
}

function Findings({
  of,
  watch,
}: {
  readonly of: Readonly<Record<string, FindingStanding>>;
  readonly watch: Watch;
}): ReactNode {
  const { t } = useWorkbench();
  const entries = Object.entries(of);
  if (entries.length === 0) return <span className="hint">{t.commitments.monitoring.verdicts.none}</span>;
  return entries.map(([about, finding]) => (
    <div key={about}>
      <Finding of={finding} watch={watch} about={titleIn(watch.agreement, about)} />
    </div>
  ));
}

function Finding({
  of,
  watch,
  about,
}: {
  readonly of: FindingStanding;
  readonly watch: Watch;
  readonly about?: string;
}): ReactNode {
  const words = useWorkbench().t.commitments.monitoring;
  if (of.verdict === "none") return <span className="hint">{words.verdicts.none}</span>;
  return (
    <>
      <Verdict of={of} watch={watch} {...(about === undefined ? {} : { about })} />
      {of.beside?.map((each) => (
        <Verdict key={each.room} of={each} watch={watch} {...(about === undefined ? {} : { about })} />
      ))}
    </>
  );
}

function Verdict({ of, watch, about }: Parameters<typeof Finding>[0]): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  return (
    <span className={`cm-verdict cm-verdict-${of.verdict}`}>
      <b>{words.verdicts[of.verdict]}</b>
      {about !== undefined && <bdi className="cm-says">{about}</bdi>}
      <span className="cm-says">
        {of.by !== null && <bdi>{titleIn(watch.agreement, of.by)}</bdi>}
        {of.on !== null && <span>{locale.shortDate(of.on.slice(0, 10))}</span>}
        {of.disputed && <span className="standing">{words.disputed}</span>}
        {of.room !== undefined && <RoomSign room={of.room as RoomId} />}
      </span>
    </span>
  );
}
