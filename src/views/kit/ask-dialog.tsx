import { useId, useState, type ReactNode } from "react";
import { Button } from "./button.tsx";
import { TypedPart, useForgetTyped, useTyped } from "../typed.ts";
import { useWorkbench } from "../workbench.ts";
import { Dialog } from "./dialog.tsx";
import { WriteTrouble } from "./write-trouble.tsx";

/** A line that is asked for before something is done. */
export interface AskedLine {
  readonly label: string;
  readonly hint?: string;
  /** False where it may stay empty. */
  readonly needed?: boolean;
}

const noLines: readonly AskedLine[] = [];

/** Asks before something is done that others will see or that cannot be called back: says what follows, and takes the reasons. */
export function AskDialog(props: AskDialogProps): ReactNode {
  return (
    <TypedPart name={`${props.title} ${props.about ?? ""}`}>
      <Asking {...props} />
    </TypedPart>
  );
}

interface AskDialogProps {
  readonly title: string;
  readonly text: string;
  /** Name of what is asked about, such as the id of an entry: what is typed about one is not shown about another. */
  readonly about?: string;
  readonly lines?: readonly AskedLine[];
  /** Words of the button that does it. */
  readonly action: string;
  /** Another way, where this one is not enough. */
  readonly instead?: ReactNode;
  /** What is to be seen or chosen besides, below the text. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
  /** Does it with the lines as given; what went wrong, or null where it is done. */
  readonly onDo: (given: readonly string[]) => Promise<string | null>;
}

function Asking({ title, text, lines = noLines, action, instead, children, onClose, onDo }: AskDialogProps): ReactNode {
  const { t } = useWorkbench();
  const [given, setGiven] = useTyped<readonly string[]>(
    "given",
    lines.map(() => ""),
  );
  const forget = useForgetTyped();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const complete = lines.every(({ needed = true }, at) => !needed || (given[at] ?? "").trim() !== "");
  const submit = async () => {
    setBusy(true);
    const wrong = await onDo(given.map((line) => line.trim()));
    setBusy(false);
    if (wrong !== null) return setTrouble(wrong);
    forget();
    onClose();
  };
  return (
    <Dialog open title={title} onClose={onClose} className="dialog-form">
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (complete && !busy) void submit();
        }}
      >
        <p>{text}</p>
        {children}
        <WriteTrouble text={trouble} />
        <Lines lines={lines} given={given} onChange={setGiven} />
        <div className="tools">
          <Button look="main" type="submit" disabled={!complete || busy}>
            {busy ? t.record.writing : action}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t.record.cancel}
          </Button>
          {instead}
        </div>
      </form>
    </Dialog>
  );
}

/** The lines that are asked for. */
function Lines({
  lines,
  given,
  onChange,
}: {
  readonly lines: readonly AskedLine[];
  readonly given: readonly string[];
  readonly onChange: (given: readonly string[]) => void;
}): ReactNode {
  const id = useId();
  return (
    <>
      {lines.map(({ label, hint, needed = true }, at) => (
        <div key={label} className="record-field">
          <label htmlFor={`${id}-${at}`}>{label}</label>
          <textarea
            id={`${id}-${at}`}
            className="field"
            rows={2}
            dir="auto"
            required={needed}
            value={given[at] ?? ""}
            aria-describedby={hint === undefined ? undefined : `${id}-${at}-hint`}
            onChange={({ target }) => onChange(given.map((line, index) => (index === at ? target.value : line)))}
          />
          {hint !== undefined && (
            <p id={`${id}-${at}-hint`} className="hint">
              {hint}
            </p>
          )}
        </div>
      ))}
    </>
  );
}
