import type { ReactNode } from "react";
import { TypedPart, useTyped } from "../../../typed.ts";
import { Button } from "../../../kit/button.tsx";
import { optionsOf } from "../../../kit/select.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { RecordForm, SelectField, TextField } from "../field.tsx";
import { LiveRedline } from "../live-redline.tsx";
import { languageOf, placeOf } from "../text-points.ts";
import { useWriting, WriteFoot } from "../writing.tsx";
import type { PointProps } from "./point-props.ts";

type Operation = "replace" | "add-after" | "delete";
const operations: readonly Operation[] = ["replace", "add-after", "delete"];

/** Proposes other words for the point; what would change is shown while writing. */
export function ProposeForm(props: ProposeProps): ReactNode {
  const { text, point, counters = "" } = props;
  return (
    <TypedPart name={`propose ${text.id} ${point.id} ${counters}`}>
      <ProposeFields {...props} />
    </TypedPart>
  );
}

interface ProposeProps extends PointProps {
  /** Entry of the proposal that is answered with other words. */
  readonly counters?: string;
  readonly start?: string;
  readonly onDone?: () => void;
}

function ProposeFields({
  record,
  text,
  version,
  point,
  counters,
  start = point.words,
  onDone,
}: ProposeProps): ReactNode {
  const { t } = useWorkbench();
  const words = t.record.point;
  const writing = useWriting(record, "texts", text.room === "public" ? undefined : text.room);
  const [open, setOpen] = useTyped("open", counters !== undefined);
  const [operation, setOperation] = useTyped<Operation>("operation", "replace");
  const [proposed, setProposed] = useTyped("words", start);
  const [reason, setReason] = useTyped("reason", "");
  if (writing === null) return null;
  if (!open)
    return (
      <p className="record-propose">
        <Button onClick={() => setOpen(true)}>{words.propose}</Button>
      </p>
    );
  const close = () => {
    setProposed(start);
    setReason("");
    setOpen(counters !== undefined);
    onDone?.();
  };
  const changes = operation === "delete" || (operation === "replace" ? proposed !== point.words : proposed !== "");
  const submit = async () => {
    const body = {
      ...placeOf(text, point.id),
      operation,
      text: operation === "delete" ? "" : proposed,
      against: point.words,
      ...(reason.trim() === "" ? {} : { reason: reason.trim() }),
      ...(counters === undefined ? {} : { counters }),
    };
    if (await writing.write([{ kind: "proposal", body }])) close();
  };
  return (
    <RecordForm
      onSubmit={submit}
      className="record-propose"
      label={counters === undefined ? words.proposeHere : words.counter}
    >
      <SelectField
        label={words.operation}
        value={operation}
        options={optionsOf(operations, words.operations)}
        onChange={(value) => {
          const chosen = value;
          setOperation(chosen);
          setProposed(chosen === "add-after" ? "" : point.words);
        }}
      />
      {operation !== "delete" && (
        <TextField
          label={words.words}
          rows={Math.min(14, Math.max(4, Math.ceil(proposed.length / 70)))}
          lang={languageOf(version, point.id)}
          value={proposed}
          onChange={setProposed}
        />
      )}
      <div className="record-preview" aria-live="polite">
        <p className="label">{words.preview}</p>
        <LiveRedline
          from={operation === "add-after" ? "" : point.words}
          to={operation === "delete" ? "" : proposed}
          verbatim={point.wording === "verbatim" || operation === "add-after"}
          language={languageOf(version, point.id)}
        />
      </div>
      <TextField label={words.reason} rows={2} value={reason} onChange={setReason} />
      <WriteFoot writing={writing} ready={changes} onCancel={close} label={words.propose} />
    </RecordForm>
  );
}
