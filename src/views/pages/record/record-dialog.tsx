import { useState, type ReactNode } from "react";
import type { WriterClass } from "../../../core/record/permissions.ts";
import { Button } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import type { EntryPlan } from "../../record.ts";
import { useWorkbench } from "../../workbench.ts";
import { asTitle, RecordForm, TextField } from "./field.tsx";
import { useWriting, WriteFoot } from "./writing.tsx";

/** A button that records something made elsewhere: asks for the room, and for a name where the thing has one. */
export function RecordButton({
  label,
  text,
  writers,
  name,
  plans,
  needsParty = false,
  whose,
  onDone,
}: {
  readonly label: string;
  /** What will be recorded, in one sentence. */
  readonly text: string;
  readonly writers: WriterClass;
  /** Label and first value of the name, where one is asked for. */
  readonly name?: { readonly label: string; readonly value: string };
  readonly plans: (name: string) => readonly EntryPlan[];
  readonly needsParty?: boolean;
  /** The party whose it is, where the thing itself says so; null = nobody's but the office's. */
  readonly whose?: string | null;
  readonly onDone?: () => void;
}): ReactNode {
  const { record } = useWorkbench();
  const [open, setOpen] = useState(false);
  const [given, setGiven] = useState<string | null>(null);
  const writing = useWriting(record, writers);
  if (writing === null) return null;
  const called = given ?? name?.value ?? "";
  const submit = async () => {
    if (!(await writing.write(plans(called.trim())))) return;
    setOpen(false);
    onDone?.();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <Dialog open={open} title={asTitle(label)} onClose={() => setOpen(false)} className="dialog-form">
        <RecordForm onSubmit={submit}>
          <p>{text}</p>
          {name !== undefined && <TextField label={name.label} value={called} onChange={setGiven} />}
          <WriteFoot
            writing={writing}
            fixedParty={whose !== undefined}
            {...(whose == null ? {} : { whose })}
            ready={name === undefined || called.trim() !== ""}
            needsParty={needsParty}
            onCancel={() => setOpen(false)}
          />
        </RecordForm>
      </Dialog>
    </>
  );
}
