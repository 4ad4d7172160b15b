import { REASON_KINDS } from "../../../../core/things/declared.ts";
import { useState, type ReactNode } from "react";
import { TypedPart, useTyped } from "../../../typed.ts";
import type { BracketReasonKind } from "../../../../core/record/state.ts";
import type { PointStatus } from "../../../../core/record/talks.ts";
import { Button } from "../../../kit/button.tsx";
import { Dialog } from "../../../kit/dialog.tsx";
import { optionsOf } from "../../../kit/select.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { asTitle, RecordForm, SelectField, TextField } from "../field.tsx";
import { RoomSign } from "../rooms.tsx";
import { placeOf } from "../text-points.ts";
import { mayWrite, useWriting, WriteFoot } from "../writing.tsx";
import type { PointProps } from "./point-props.ts";

/** Why words of the point are in brackets: the kind of reason, who says so, and in which words. */
export function BracketReasons({
  reasons,
  ...props
}: PointProps & { readonly reasons: PointStatus["reasons"] }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.office.reasons;
  const [open, setOpen] = useState(false);
  const bracketed = props.text.kind === "composite" || /[[\]]/u.test(props.point.words);
  if (reasons.length === 0 && !bracketed) return null;
  return (
    <section aria-labelledby="bracket-reasons">
      <h2 id="bracket-reasons" className="label">
        {words.title}
      </h2>
      {reasons.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <ul className="answers">
          {reasons.map(({ entry, reason, saidBy, on, note }) => (
            <li key={entry.id}>
              <b>{t.composite.reasons[reason]}</b> <bdi>{note}</bdi>{" "}
              <span className="hint">{t.record.by({ who: saidBy, day: locale.shortDate(on) })}</span>{" "}
              <RoomSign room={entry.room} />
            </li>
          ))}
        </ul>
      )}
      {mayWrite(props.record, "answers") && (
        <Button look="link" onClick={() => setOpen(true)}>
          {words.add}
        </Button>
      )}
      {open && (
        <Dialog open title={asTitle(words.add)} onClose={() => setOpen(false)} className="dialog-form">
          <TypedPart name={`reason ${props.text.id} ${props.point.id}`}>
            <ReasonForm {...props} onDone={() => setOpen(false)} />
          </TypedPart>
        </Dialog>
      )}
    </section>
  );
}

function ReasonForm({ record, text, point, onDone }: PointProps & { readonly onDone: () => void }): ReactNode {
  const { t } = useWorkbench();
  const words = t.office.reasons;
  const writing = useWriting(record, "answers", text.room === "public" ? undefined : text.room);
  const { audience } = record;
  const [reason, setReason] = useTyped<BracketReasonKind>("reason", "contentious");
  const [saidBy, setSaidBy] = useTyped("saidBy", audience.capacity === "delegate" ? (audience.party ?? "") : "");
  const [note, setNote] = useTyped("note", "");
  if (writing === null) return null;
  const submit = async () => {
    const body = {
      ...placeOf(text, point.id),
      reason,
      saidBy: saidBy.trim(),
      on: record.today(),
      note: note.trim(),
      sources: [],
    };
    if (await writing.write([{ kind: "reason", body }])) onDone();
  };
  return (
    <RecordForm onSubmit={submit}>
      <SelectField
        label={words.kind}
        value={reason}
        options={optionsOf(REASON_KINDS, t.composite.reasons)}
        onChange={setReason}
      />
      {audience.capacity !== "delegate" && (
        <TextField label={words.saidBy} required value={saidBy} onChange={setSaidBy} />
      )}
      <TextField label={words.note} required rows={3} value={note} onChange={setNote} />
      <WriteFoot writing={writing} ready={saidBy.trim() !== "" && note.trim() !== ""} onCancel={onDone} />
    </RecordForm>
  );
}
