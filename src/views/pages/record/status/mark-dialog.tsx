import type { ReactNode } from "react";
import type { MarkLevel } from "../../../../core/record/state.ts";
import type { TalksText } from "../../../../core/record/talks.ts";
import { Dialog } from "../../../kit/dialog.tsx";
import { RecordForm, TextField, SelectField, ChecksField } from "../field.tsx";
import { optionsOf } from "../../../kit/select.tsx";
import { levelsOffered } from "../../../kit/level.tsx";
import { TypedPart, useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { restingOn } from "../resting.ts";
import { placeOf, standingVersion } from "../text-points.ts";
import { levelsToMark } from "./levels-to-mark.ts";
import { useWriting, WriteFoot } from "../writing.tsx";

/** Marks the selected points, or opens a silence procedure on them. */
export function MarkDialog({
  kind,
  text,
  points,
  onClose,
}: {
  readonly kind: "mark" | "silence";
  readonly text: TalksText;
  readonly points: readonly string[];
  readonly onClose: (done: boolean) => void;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.status;
  const title = kind === "mark" ? words.markTitle({ n: points.length }) : words.silenceTitle({ n: points.length });
  return (
    <Dialog open title={title} onClose={() => onClose(false)} className="dialog-form">
      <TypedPart name={`${kind} ${text.id} ${points.join(" ")}`}>
        {kind === "mark" ? (
          <MarkForm text={text} points={points} onClose={onClose} />
        ) : (
          <SilenceForm text={text} points={points} onClose={onClose} />
        )}
      </TypedPart>
    </Dialog>
  );
}

interface FormProps {
  readonly text: TalksText;
  readonly points: readonly string[];
  readonly onClose: (done: boolean) => void;
}

function MarkForm({ text, points, onClose }: FormProps): ReactNode {
  const { t, whole, record } = useWorkbench();
  const words = t.record.status;
  const writing = useWriting(record, "marks", text.room === "public" ? undefined : text.room);
  const may = record === null ? [] : levelsToMark(record, text);
  const choices = levelsOffered.filter((each) => may.includes(each));
  const [level, setLevel] = useTyped<MarkLevel>("level", choices[0] ?? "agreed-in-substance");
  const own = record?.audience.capacity === "delegate" ? record.audience.party : undefined;
  const [between, setBetween] = useTyped<readonly string[]>("between", own === undefined ? [] : [own]);
  // A delegation speaks as itself.
  const [declaredBy, setDeclaredBy] = useTyped("declaredBy", own ?? "");
  const [on, setOn] = useTyped("on", record?.today() ?? "");
  const [note, setNote] = useTyped("note", "");
  if (writing === null || record === null) return null;
  const ready = between.length >= 2 && declaredBy.trim() !== "" && on !== "";
  const notPart = whole.parties.map((party) => party.id).filter((party) => !between.includes(party));
  const version = standingVersion(text)?.entry.id;
  const submit = async () => {
    const body = { level, between, notPart, declaredBy: declaredBy.trim(), on, sources: [] };
    const extra = { ...(version === undefined ? {} : { version }), ...(note === "" ? {} : { note }) };
    const plans = points.map((point) => {
      const place = placeOf(text, point);
      return { kind: "mark", on, body: { ...place, ...body, ...extra, ...restingOn(record, { ...place, ...extra }) } };
    });
    if (await writing.write(plans)) onClose(true);
  };
  return (
    <RecordForm onSubmit={submit}>
      <SelectField
        label={words.markLevel}
        value={level}
        options={optionsOf(choices, t.record.levels)}
        onChange={setLevel}
      />
      <ChecksField
        label={words.markBetween}
        value={between}
        options={whole.parties.map(({ id }) => ({ value: id, label: id, fixed: id === own }))}
        onChange={setBetween}
      >
        <p className="hint">{words.markBetweenHint}</p>
      </ChecksField>
      {own === undefined && (
        <TextField
          label={words.declarer}
          hint={words.declarerHint}
          required
          value={declaredBy}
          onChange={setDeclaredBy}
        />
      )}
      <TextField label={words.declaredOn} type="date" required value={on} onChange={setOn} />
      <TextField label={words.note} rows={2} value={note} onChange={setNote} />
      <WriteFoot writing={writing} ready={ready} onCancel={() => onClose(false)} />
    </RecordForm>
  );
}

function SilenceForm({ text, points, onClose }: FormProps): ReactNode {
  const { t, record } = useWorkbench();
  const words = t.record.status;
  const writing = useWriting(record, "marks", text.room === "public" ? undefined : text.room);
  const [deadline, setDeadline] = useTyped("deadline", "");
  const [note, setNote] = useTyped("note", "");
  if (writing === null) return null;
  const place = text.kind === "draft" ? { draft: text.id } : { composite: text.id };
  const submit = async () => {
    const body = { ...place, points, deadline, ...(note === "" ? {} : { note }) };
    if (await writing.write([{ kind: "silence", body }])) onClose(true);
  };
  return (
    <RecordForm onSubmit={submit}>
      <p>{words.silenceText}</p>
      <TextField
        label={words.deadline}
        type="date"
        required
        min={record?.today()}
        value={deadline}
        onChange={setDeadline}
      />
      <TextField label={words.note} rows={2} value={note} onChange={setNote} />
      <WriteFoot writing={writing} ready={deadline !== ""} onCancel={() => onClose(false)} />
    </RecordForm>
  );
}
