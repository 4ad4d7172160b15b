import { useState, type ReactNode } from "react";
import { ForWhom, type SpeakingChoice } from "./for-whom.tsx";
import { WriteTrouble } from "../../kit/write-trouble.tsx";

/** Writing from a form of the page: whether it is under way, and what went wrong. */
export interface Sending {
  readonly busy: boolean;
  readonly trouble: string | null;
  /** Whether it was written. `writing` resolves to what went wrong. */
  readonly send: (writing: Promise<string | null>) => Promise<boolean>;
  /** Says why nothing is written; null where that no longer holds. */
  readonly refuse: (why: string | null) => void;
}

export function useSending(): Sending {
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (writing: Promise<string | null>) => {
    setBusy(true);
    const wrong = await writing;
    setBusy(false);
    setTrouble(wrong);
    return wrong === null;
  };
  return { busy, trouble, send, refuse: setTrouble };
}

/** A form on words or a point: what is asked, what went wrong, whose words they are, and its buttons. */
export function LiveForm({
  sending,
  speaking,
  note,
  buttons,
  onSubmit,
  children,
}: {
  readonly sending: Sending;
  /** Absent where nobody's words are written. */
  readonly speaking?: SpeakingChoice;
  /** What becomes of it, such as that others answer first. */
  readonly note?: string;
  readonly buttons?: ReactNode;
  readonly onSubmit?: () => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <form
      className="live-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.();
      }}
    >
      <div className="pop-body">
        {children}
        <WriteTrouble text={sending.trouble} />
      </div>
      <div className="pop-foot">
        <p>
          {speaking !== undefined && <ForWhom speaking={speaking} />}
          {note !== undefined && <span className="pop-note">{note}</span>}
        </p>
        {buttons}
      </div>
    </form>
  );
}
