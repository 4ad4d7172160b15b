import { useEffect, useRef, type ReactNode } from "react";
import { createPortal } from "react-dom";
import type { RoomId } from "../../../../core/record/room.ts";
import { useCommands } from "../../../commands.ts";
import { Dialog } from "../../../kit/dialog.tsx";
import { TypedPart, useForgetTyped, usePartName, useTyped } from "../../../typed.ts";
import { useWorkbench } from "../../../workbench.ts";
import { asTitle, RecordForm } from "../field.tsx";
import { mayWrite, WriteFoot, type Writing } from "../writing.tsx";

interface AddingButtonProps {
  readonly label: string;
  /** Title of the form, where it is not that of the button. */
  readonly title?: string;
  /** Name of the form among those of the page, where the words of the button are not its own. */
  readonly form?: string;
  /** Where it can be written alone, such as what mends an entry of that room. */
  readonly room?: RoomId;
  readonly className?: string;
  /** Whether it can be asked for by name as well, where a page has one of its kind. */
  readonly named?: boolean;
  /** The form; `done` closes it for good. */
  readonly children: (done: () => void) => ReactNode;
}

/** A button that opens a form for something new; nothing where the reader may not write, and on published pages. */
export function AddingButton(props: AddingButtonProps): ReactNode {
  const { record, still } = useWorkbench();
  if (record === null || still !== undefined || !mayWrite(record, "facts", props.room)) return null;
  return (
    <TypedPart name={props.form ?? props.label}>
      <OpenButton {...props} />
    </TypedPart>
  );
}

/** Under which name it is kept whether a form is open. */
const FORM = "form";

/**
 * The buttons of each form that are there, by what closes it: once a page is no longer empty, another button stands in the place
 * of the one that was pressed, and would hold the recorded form open.
 */
const closers = new Map<string, Set<() => void>>();

function OpenButton({ label, title, className = "button", named = false, children }: AddingButtonProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const { typed } = useWorkbench();
  // A form that was closed by Escape keeps what was written in it until it is recorded or given up.
  const [form, setForm] = useTyped<"none" | "open" | "kept">(FORM, "none");
  const forget = useForgetTyped();
  const part = usePartName();
  useEffect(() => {
    const alike = closers.get(part) ?? new Set();
    const close = () => setForm("none");
    closers.set(part, alike.add(close));
    return () => void alike.delete(close);
  }, [part, setForm]);
  const before = useRef(form);
  useEffect(() => {
    // A dialog that goes with its form cannot give the focus back itself.
    if (before.current === "open" && form === "none") button.current?.focus();
    before.current = form;
  }, [form]);
  return (
    <>
      <button ref={button} type="button" className={className} aria-haspopup="dialog" onClick={() => setForm("open")}>
        {label}
      </button>
      {named && <Named label={label} run={() => setForm("open")} />}
      {/* Beside the page, not in it: a form in a cell of a table would take on its type. */}
      {form !== "none" &&
        createPortal(
          <Dialog
            open={form === "open"}
            firm
            title={title ?? asTitle(label)}
            onClose={() => setForm(typed.below(part).some((name) => name !== `${part}/${FORM}`) ? "kept" : "none")}
            className="dialog-form"
          >
            {children(() => {
              for (const close of closers.get(part) ?? []) close();
              forget();
            })}
          </Dialog>,
          document.body,
        )}
    </>
  );
}

/** Offers the button among the commands of the page. */
function Named({ label, run }: { readonly label: string; readonly run: () => void }): ReactNode {
  useCommands([{ id: `add ${label}`, title: asTitle(label), group: "view", run }]);
  return null;
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
          {t.adding.missing({ list: locale.list(missing) })}
        </p>
      )}
      <WriteFoot writing={writing} ready={missing.length === 0} onCancel={onDone} fixedParty />
    </RecordForm>
  );
}
