import type { ReactNode } from "react";
import { TypedPart, useTyped } from "../../../typed.ts";
import { Button } from "../../../kit/button.tsx";
import { Part } from "../../../kit/part.tsx";
import { Party } from "../../../kit/party.tsx";
import { recordedMoment } from "../../../moments.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, TextField } from "../field.tsx";
import { RoomSign } from "../rooms.tsx";
import { isOf } from "../status/status-rows.ts";
import { placeOf } from "../text-points.ts";
import { useWriting, WriteFoot } from "../writing.tsx";
import type { PointProps } from "./point-props.ts";

/** Remarks on the point in the rooms that the reader may enter, oldest first. */
export function Discussion({ record, text, point }: PointProps): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.point;
  const notes = record.talks.notes.filter((note) => isOf(note, text) && note.point === point.id);
  return (
    <Part id="discussion" title={words.discussion}>
      {notes.length === 0 ? (
        <p className="hint">{words.noDiscussion}</p>
      ) : (
        <ol className="remarks">
          {notes.map((note) => (
            <li key={note.id}>
              <p className="proposal-head">
                {note.party === undefined ? <b>{words.byOffice}</b> : <Party id={note.party} />}
                <span className="hint">{recordedMoment(locale, record.whole.zone, note)}</span>
                <RoomSign room={note.entry.room} />
              </p>
              <p dir="auto" className="remark-text">
                {note.text}
              </p>
            </li>
          ))}
        </ol>
      )}
      <TypedPart name={`remark ${text.id} ${point.id}`}>
        <RemarkForm record={record} place={placeOf(text, point.id)} room={text.room} />
      </TypedPart>
    </Part>
  );
}

function RemarkForm({
  record,
  place,
  room,
}: Pick<PointProps, "record"> & {
  readonly place: Readonly<Record<string, string>>;
  readonly room: PointProps["text"]["room"];
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.point;
  const writing = useWriting(record, "talk", room === "public" ? undefined : room);
  const [open, setOpen] = useTyped("open", false);
  const [said, setSaid] = useTyped("said", "");
  if (writing === null) return null;
  if (!open) return <Button onClick={() => setOpen(true)}>{words.say}</Button>;
  const close = () => {
    setSaid("");
    setOpen(false);
  };
  const submit = async () => {
    if (await writing.write([{ kind: "note", body: { ...place, text: said.trim() } }])) close();
  };
  return (
    <RecordForm onSubmit={submit}>
      <TextField label={words.remark} rows={3} value={said} onChange={setSaid} />
      <WriteFoot writing={writing} ready={said.trim() !== ""} label={words.say} onCancel={close} />
    </RecordForm>
  );
}
