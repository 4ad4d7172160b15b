import { useState, type ReactNode } from "react";
import type { WriterClass } from "../../../core/record/permissions.ts";
import type { RoomId } from "../../../core/record/room.ts";
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
  loses,
  room,
  ready = true,
  look,
  about,
  children,
}: {
  readonly label: string;
  readonly look?: "link";
  /** What the button and its dialog are called where the label alone does not tell. */
  readonly about?: string;
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
  /** What of others it would undo, a sentence each, and how one says that it is meant; nothing where it undoes nothing. */
  readonly loses?: (name: string, room: RoomId | null) => Lost;
  /** The only room that it can be recorded in. */
  readonly room?: RoomId;
  /** Whether there is something to record. */
  readonly ready?: boolean;
  /** What is chosen of it. */
  readonly children?: ReactNode;
}): ReactNode {
  const { record } = useWorkbench();
  const [open, setOpen] = useState(false);
  const [given, setGiven] = useState<string | null>(null);
  // Said of just these losses: of others it is asked anew.
  const [sure, setSure] = useState("");
  const writing = useWriting(record, writers, room, room);
  if (writing === null) return null;
  const called = given ?? name?.value ?? "";
  const lost = open ? loses?.(called.trim(), writing.room) : undefined;
  const told = lost?.told ?? [];
  const isSure = told.length === 0 || sure === told.join("\n");
  const submit = async () => {
    if (!(await writing.write(plans(called.trim())))) return;
    setOpen(false);
    onDone?.();
  };
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        {...(look === undefined ? {} : { look })}
        {...(about === undefined ? {} : { "aria-label": about })}
      >
        {label}
      </Button>
      <Dialog open={open} title={about ?? asTitle(label)} onClose={() => setOpen(false)} className="dialog-form">
        <RecordForm onSubmit={submit}>
          <p>{text}</p>
          {children}
          {name !== undefined && <TextField label={name.label} value={called} onChange={setGiven} />}
          {lost !== undefined && told.length > 0 && (
            <Losses {...lost} isSure={isSure} onSure={(is) => setSure(is ? told.join("\n") : "")} />
          )}
          <WriteFoot
            writing={writing}
            fixedParty={whose !== undefined}
            {...(whose == null ? {} : { whose })}
            ready={ready && isSure && (name === undefined || called.trim() !== "")}
            needsParty={needsParty}
            onCancel={() => setOpen(false)}
          />
        </RecordForm>
      </Dialog>
    </>
  );
}

interface Lost {
  readonly told: readonly string[];
  readonly sure: string;
}

function Losses({
  told,
  sure,
  isSure,
  onSure,
}: Lost & { readonly isSure: boolean; readonly onSure: (is: boolean) => void }): ReactNode {
  return (
    <div className="write-trouble" role="alert">
      <ul>
        {told.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <label>
        <input type="checkbox" checked={isSure} onChange={({ target }) => onSure(target.checked)} /> {sure}
      </label>
    </div>
  );
}
