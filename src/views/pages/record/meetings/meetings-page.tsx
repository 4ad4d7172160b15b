import { useState, type ReactNode } from "react";
import type { Meeting } from "../../../../core/record/talks.ts";
import { Dialog } from "../../../kit/dialog.tsx";
import { Parties } from "../../../kit/party.tsx";
import { Empty } from "../../../kit/states.tsx";
import type { RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
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
  const { t, record } = useWorkbench();
  const [open, setOpen] = useState(false);
  if (record === null || !mayWrite(record, "facts")) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t.record.meetings.add}
      </button>
      <Dialog open={open} title={t.record.meetings.add} onClose={() => setOpen(false)} className="dialog-form">
        <MeetingForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Meetings({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t } = useWorkbench();
  const meetings = record.talks.meetings.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  if (meetings.length === 0) return <Empty title={t.record.meetings.none} text={t.record.meetings.noneText} />;
  return (
    <ol className="meetings">
      {meetings.map((meeting) => (
        <MeetingLine key={`${meeting.entry.room} ${meeting.entry.seq}`} meeting={meeting} record={record} />
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
        <h2 className="meeting-title">{meeting.title}</h2>
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
        </dl>
      </div>
    </li>
  );
}
