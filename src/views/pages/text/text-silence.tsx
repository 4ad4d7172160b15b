import { useState, type ReactNode } from "react";
import { instantOf, millisecondsOf } from "../../../core/common/day.ts";
import { fromLocal } from "../../../core/common/zone.ts";
import { frontText, wholeSilences, type WholeSilence } from "../../../core/record/living/index.ts";
import type { RoomId } from "../../../core/record/room.ts";
import type { TalksText } from "../../../core/record/talks.ts";
import { Button } from "../../kit/button.tsx";
import { Choice } from "../../kit/choice.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { momentWords } from "../../moments.ts";
import type { RecordAccess } from "../../record.ts";
import { TypedPart, useTyped } from "../../typed.ts";
import { useMinute } from "../../use-minute.ts";
import { useWorkbench } from "../../workbench.ts";
import { RecordForm, TextField } from "../record/field.tsx";
import { Filed } from "../record/filed.tsx";
import { roomName } from "../record/rooms.tsx";
import { ConfirmSilence } from "../record/status/status-line.tsx";
import { mayWrite, notDone, useWriting, WriteFoot } from "../record/writing.tsx";

interface Props {
  readonly record: RecordAccess;
  readonly text: TalksText;
}

/** The latest silence on the text as a whole: where it stands, who broke it, and the way to break or to confirm it. */
export function SilenceLine({ record, text }: Props): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.livingText.silence;
  const last = useSilence(record, text);
  const [breaking, setBreaking] = useState(false);
  if (last === null) return null;
  const { silence, revision, state, objections } = last;
  const until = momentWords(locale, record.whole.zone, silence.deadline);
  // What came in time the office may file later still.
  const breaks =
    (state === "running" || (state === "unconfirmed" && record.audience.capacity !== "delegate")) &&
    mayWrite(record, "answers", silence.entry.room);
  return (
    <div className="live-silence" role="note">
      <p>
        {words.states[state]({ n: revision, until })}{" "}
        {objections.map((each) => (
          <span key={each.entry.id}>
            {(each.answer === "reserve" ? words.asksTime : words.objects)({ party: each.party ?? t.record.office })}{" "}
            <span className="hint">{momentWords(locale, record.whole.zone, each.received?.on ?? each.at)}</span>{" "}
            {(each.reason ?? "") !== "" && <bdi>{each.reason}</bdi>} <Filed record={record} recorded={each} />{" "}
          </span>
        ))}
      </p>
      <div className="tools">
        {breaks && <Button onClick={() => setBreaking(true)}>{words.break}</Button>}
        {state === "unconfirmed" && <ConfirmSilence entry={silence.entry} />}
        {state === "held" && <AsBasis record={record} text={text} silence={silence.entry.id} />}
      </div>
      <Dialog
        open={breaking}
        title={words.breakTitle({ n: revision })}
        onClose={() => setBreaking(false)}
        className="dialog-form"
      >
        <TypedPart name={`break ${silence.entry.id}`}>
          <BreakForm record={record} text={text} silence={last} onClose={() => setBreaking(false)} />
        </TypedPart>
      </Dialog>
    </div>
  );
}

/** Puts the revision that stands under silence, as a whole: the office's act, while no silence on it runs. */
export function PutUnderSilence({ record, text }: Props): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText.silence;
  const last = useSilence(record, text);
  const [open, setOpen] = useState(false);
  const { capacity } = record.audience;
  const isOffice = capacity === "secretariat" || capacity === "sole";
  const waits = last?.state === "running" || last?.state === "unconfirmed";
  if (!isOffice || waits || !mayWrite(record, "marks", roomOn(text))) return null;
  return (
    <>
      <Button look="link" onClick={() => setOpen(true)}>
        {words.put}
      </Button>
      <Dialog
        open={open}
        title={words.title({ n: text.versions.length })}
        onClose={() => setOpen(false)}
        className="dialog-form"
      >
        <TypedPart name={`silence ${text.kind} ${text.id}`}>
          <PutForm record={record} text={text} onClose={() => setOpen(false)} />
        </TypedPart>
      </Dialog>
    </>
  );
}

/** The latest silence on the revision that stands, as a whole; null where there is none. */
function useSilence({ whole }: RecordAccess, text: TalksText): WholeSilence | null {
  const clock = useMinute();
  // What is on record is never ahead of the clock that deadlines are held against.
  const now = whole.lastAt > clock ? whole.lastAt : clock;
  const last = wholeSilences(whole, text, now).at(-1);
  // Of earlier words nothing is to be done any more: the record and its history keep it.
  return last === undefined || last.revision < text.versions.length ? null : last;
}

type Form = Props & { readonly onClose: () => void };

function PutForm({ record, text, onClose }: Form): ReactNode {
  const { t } = useWorkbench();
  const words = t.livingText.silence;
  const writing = useWriting(record, "marks", roomOn(text), roomOn(text));
  const [until, setUntil] = useTyped("until", "");
  const [note, setNote] = useTyped("note", "");
  const clock = useMinute();
  if (writing === null) return null;
  const { zone, timeZone } = record.whole;
  const deadline = until === "" ? "" : instantOf(fromLocal(zone, millisecondsOf(`${until.slice(0, 16)}:00.000Z`)));
  const past = deadline !== "" && deadline <= clock;
  const submit = async () => {
    const body = { ...placeIn(text), deadline, ...(note.trim() === "" ? {} : { note: note.trim() }) };
    if (await writing.write([{ kind: "silence", body }])) onClose();
  };
  return (
    <RecordForm onSubmit={submit}>
      <p>{words.text({ n: text.versions.length })}</p>
      <TextField
        label={words.until}
        hint={past ? words.past : t.waits.zone({ zone: timeZone })}
        type="datetime-local"
        required
        invalid={past}
        value={until}
        onChange={setUntil}
      />
      <TextField label={t.record.status.note} rows={2} value={note} onChange={setNote} />
      <WriteFoot
        writing={writing}
        label={words.putNow}
        ready={deadline !== "" && !past}
        fixedParty
        onCancel={onClose}
      />
    </RecordForm>
  );
}

function BreakForm({ record, text, silence: { silence }, onClose }: Form & { readonly silence: WholeSilence }) {
  const { t } = useWorkbench();
  const words = t.livingText.silence;
  const writing = useWriting(record, "answers", silence.entry.room, silence.entry.room);
  const [what, setWhat] = useTyped<"object" | "time">("what", "object");
  const [why, setWhy] = useTyped("why", "");
  if (writing === null) return null;
  const submit = async () => {
    const answer = what === "object" ? { answer: "oppose" } : { answer: "reserve", reservation: "scrutiny" };
    const reason = why.trim() === "" ? {} : { reason: why.trim() };
    const body = { ...placeIn(text), ...answer, silence: silence.entry.id, ...reason };
    if (await writing.write([{ kind: "stance", body }])) onClose();
  };
  return (
    <RecordForm onSubmit={submit}>
      <Choice
        look="list"
        legend={words.what}
        value={what}
        options={(["object", "time"] as const).map((value) => ({ value, label: words[value] }))}
        onChange={setWhat}
      />
      <TextField label={words.why} rows={2} value={why} onChange={setWhy} />
      <WriteFoot writing={writing} label={words.record} needsParty onCancel={onClose} />
    </RecordForm>
  );
}

/** The text comes in front of the others, on the silence that held over it. */
function AsBasis({ record, text, silence }: Props & { readonly silence: string }): ReactNode {
  const { t, notify } = useWorkbench();
  const isOffice = record.audience.capacity !== "delegate" && mayWrite(record, "analysis", text.room);
  if (!isOffice || text.front !== undefined || frontText(record.whole) === text) return null;
  const accept = async () => {
    const written = await record.write(text.room, [{ kind: "front", body: { ...placeIn(text), silence } }]);
    notify(notDone(t, written) ?? t.record.written({ room: roomName(t, text.room) }));
  };
  return <Button onClick={() => void accept()}>{t.livingText.silence.asBasis}</Button>;
}

/** Where one writes on a text: what is public is the table's. */
function roomOn({ room }: TalksText): RoomId {
  return room === "public" ? "table" : room;
}

function placeIn({ kind, id }: TalksText): { readonly draft: string } | { readonly composite: string } {
  return kind === "draft" ? { draft: id } : { composite: id };
}
