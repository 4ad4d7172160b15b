import type { ReactNode } from "react";
import type { TimelineEvent } from "../../../../core/record/state.ts";
import type { Meeting } from "../../../../core/record/talks.ts";
import { Button } from "../../../kit/button.tsx";
import { Fence } from "../../../kit/fence.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { Parties } from "../../../kit/party.tsx";
import { Empty } from "../../../kit/states.tsx";
import type { RecordAccess } from "../../../record.ts";
import { onPage } from "../../../place.ts";
import { TypedPart, useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { SourceList } from "../../positions/links.tsx";
import { draftTitle } from "../../texts/draft-choice.tsx";
import { RecordPage } from "../record-page.tsx";
import { RoomSign } from "../rooms.tsx";
import { textTitle } from "../text-choice.tsx";
import { mayWrite } from "../writing.tsx";
import { MeetingForm } from "./meeting-form.tsx";

/** Who met, where, with which texts on the table, and what came of it. */
export function MeetingsPage(): ReactNode {
  const { t } = useWorkbench();
  return (
    <RecordPage title={t.record.pages.meetings} intro={t.record.meetings.intro} tools={<AddMeeting />}>
      {(record) => <Meetings record={record} />}
    </RecordPage>
  );
}

function AddMeeting(): ReactNode {
  return (
    <TypedPart name="meeting">
      <MeetingButton />
    </TypedPart>
  );
}

function MeetingButton(): ReactNode {
  const { t, record } = useWorkbench();
  const [open, setOpen] = useTyped("open", false);
  if (record === null || !mayWrite(record, "judgements")) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t.record.meetings.add}</Button>
      <Dialog open={open} title={t.record.meetings.add} onClose={() => setOpen(false)} className="dialog-form">
        <MeetingForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Meetings({ record }: { readonly record: RecordAccess }): ReactNode {
  const { state, t } = useWorkbench();
  const meetings = record.talks.meetings.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const told = state.events
    .filter(({ rooms }) => (rooms ?? []).length > 0)
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (meetings.length + told.length === 0) {
    // Whether anybody has met elsewhere is not for an observer to know.
    return record.audience.capacity === "observer" ? (
      <Empty title={t.office.nothingOpen} text={t.office.nothingOpenText} />
    ) : (
      <Empty title={t.record.meetings.none} text={t.record.meetings.noneText} />
    );
  }
  return (
    <ol className="meetings">
      {meetings.map((meeting) => (
        <Fence
          key={`${meeting.entry.room} ${meeting.entry.seq}`}
          of={meeting.title}
          entry={meeting.entry}
          among="items"
        >
          <MeetingLine meeting={meeting} record={record} />
        </Fence>
      ))}
      {told.map((event, at) => (
        <Fence key={event.id} of={event.title} among="items">
          <ToldMeeting event={event} next={nextOf(event, told.slice(0, at))} />
        </Fence>
      ))}
    </ol>
  );
}

function MeetingLine({ meeting, record }: { readonly meeting: Meeting; readonly record: RecordAccess }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.meetings;
  const title = (id: string) => {
    const text = record.talks.texts.find((each) => each.id === id);
    return text === undefined ? id : textTitle(text);
  };
  return (
    <li className="meeting">
      <div className="history-when">
        <p className="label">
          {meeting.endDate === undefined ? locale.date(meeting.date) : locale.shortRange(meeting.date, meeting.endDate)}
        </p>
        {meeting.place !== undefined && <p className="hint">{meeting.place}</p>}
        <RoomSign room={meeting.entry.room} />
      </div>
      <div className="meeting-body">
        <h2 className="meeting-title" dir="auto">
          {meeting.title}
        </h2>
        <dl className="facts">
          <dt>{words.present}</dt>
          <dd>
            <Parties ids={meeting.present} named />
          </dd>
          {meeting.absent.length > 0 && (
            <>
              <dt>{words.absent}</dt>
              <dd>
                <Parties ids={meeting.absent} named />
              </dd>
            </>
          )}
          {meeting.sessions.length > 1 && (
            <>
              <dt>{words.apart}</dt>
              <dd>{meeting.sessions.map((session) => session.join(", ")).join(" | ")}</dd>
            </>
          )}
          {meeting.texts.length > 0 && (
            <>
              <dt>{words.texts}</dt>
              <dd>{locale.list(meeting.texts.map(title))}</dd>
            </>
          )}
          <dt>{words.outcome}</dt>
          <dd>{meeting.outcome === "" ? <span className="hint">{words.noOutcome}</span> : meeting.outcome}</dd>
          {meeting.next !== undefined && (
            <>
              <dt>{words.next}</dt>
              <dd>{meeting.next}</dd>
            </>
          )}
        </dl>
      </div>
    </li>
  );
}

/** The first later meeting of anyone who sat in this one; `later` are the later meetings, latest first. */
function nextOf(event: TimelineEvent, later: readonly TimelineEvent[]): TimelineEvent | undefined {
  const present = new Set((event.rooms ?? []).flat());
  return later.findLast(({ rooms }) => (rooms ?? []).flat().some((party) => present.has(party)));
}

/** A meeting that an event of the timeline tells of: rooms, who of the table is not named as there, texts, outcome, what followed. */
function ToldMeeting({
  event,
  next,
}: {
  readonly event: TimelineEvent;
  readonly next: TimelineEvent | undefined;
}): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const words = t.record.meetings;
  const rooms = event.rooms ?? [];
  const there = new Set([...rooms.flat(), ...(event.observers ?? [])]);
  const notNamed = (state.positions?.table ?? []).filter((id) => !there.has(id));
  const titles = state.drafts.filter(({ id }) => event.drafts?.includes(id) === true).map(draftTitle);
  return (
    <li className="meeting" id={`meeting-${event.id}`}>
      <div className="history-when">
        <p className="label">
          {event.endDate === undefined ? locale.date(event.date) : locale.shortRange(event.date, event.endDate)}
        </p>
        {event.place !== undefined && <p className="hint">{event.place}</p>}
        <PageLink to={onPage(place, "timeline", { event: event.id })} className="hint">
          {words.fromTimeline}
        </PageLink>
      </div>
      <div className="meeting-body">
        <h2 className="meeting-title">
          <bdi>{event.title}</bdi>
        </h2>
        <MeetingFacts rooms={rooms} notNamed={notNamed} event={event} titles={titles} next={next} />
        <SourceList ids={event.sources} />
      </div>
    </li>
  );
}

/** Who was there, who is not named, on what, and what came of it. */
function MeetingFacts({
  rooms,
  notNamed,
  event,
  titles,
  next,
}: {
  readonly rooms: readonly (readonly string[])[];
  readonly notNamed: string[];
  readonly event: TimelineEvent;
  readonly titles: string[];
  readonly next: TimelineEvent | undefined;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.meetings;
  return (
    <dl className="facts">
      <Fact name={words.present}>
        <Parties ids={rooms.flat()} named />
      </Fact>
      {notNamed.length > 0 && (
        <Fact name={words.notNamed}>
          <Parties ids={notNamed} named />
        </Fact>
      )}
      {(event.observers ?? []).length > 0 && (
        <Fact name={words.observers}>
          <Parties ids={event.observers ?? []} named />
        </Fact>
      )}
      {rooms.length > 1 && <Fact name={words.apart}>{rooms.map((room) => room.join(", ")).join(" | ")}</Fact>}
      {titles.length > 0 && <Fact name={words.texts}>{locale.list(titles)}</Fact>}
      <Fact name={words.outcome}>
        <bdi>{event.summary}</bdi>
      </Fact>
      <Fact name={words.next}>
        {next === undefined ? (
          <span className="hint">{words.noNext}</span>
        ) : (
          <>
            <bdi>{next.title}</bdi>, {locale.shortDate(next.date)}
          </>
        )}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
