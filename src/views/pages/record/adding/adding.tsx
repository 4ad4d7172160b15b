import { useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { RoomId } from "../../../../core/record/room.ts";
import { Dialog } from "../../../kit/dialog.tsx";
import { useWorkbench } from "../../../workbench.ts";
import { asTitle, RecordForm } from "../field.tsx";
import { mayWrite, WriteFoot, type Writing } from "../writing.tsx";

/** A button that opens a form for something new; nothing where the reader may not write, and on published pages. */
export function AddingButton({
  label,
  title,
  room,
  className = "button",
  children,
}: {
  readonly label: string;
  /** Title of the form, where it is not that of the button. */
  readonly title?: string;
  /** Where it can be written alone, such as what mends an entry of that room. */
  readonly room?: RoomId;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}): ReactNode {
  const { record, still } = useWorkbench();
  const [open, setOpen] = useState(false);
  if (record === null || still !== undefined || !mayWrite(record, "facts", room)) return null;
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setOpen(true)}>
        {label}
      </button>
      {/* Beside the page, not in it: a form in a cell of a table would take on its type. */}
      {open &&
        createPortal(
          <Dialog open firm title={title ?? asTitle(label)} onClose={close} className="dialog-form">
            {children(close)}
          </Dialog>,
          document.body,
        )}
    </>
  );
}

/** The frame of every such form: its fields, what is still missing by name, the room and the button. */
export function AddingForm({
  writing,
  missing,
  onSubmit,
  onDone,
  children,
}: {
  readonly writing: Writing;
  /** Labels of what must still be filled in or mended. */
  readonly missing: readonly string[];
  /** Resolves to true where it is recorded. */
  readonly onSubmit: () => Promise<boolean>;
  readonly onDone: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const submit = async () => {
    if (missing.length === 0 && (await onSubmit())) onDone();
  };
  return (
    <RecordForm onSubmit={submit} className="adding">
      {children}
      {missing.length > 0 && (
        <p className="hint adding-missing" role="status">
          {t.adding.missing(locale.list(missing))}
        </p>
      )}
      <WriteFoot writing={writing} ready={missing.length === 0} onCancel={onDone} fixedParty />
    </RecordForm>
  );
}
