import type { ReactNode } from "react";
import { Button } from "../../../kit/button.tsx";
import { useWorkbench } from "../../../workbench.ts";

/** A link or a key that is shown once, to be copied and handed over. */
export function ShownOnce({
  label,
  text,
  button,
  children,
}: {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  readonly children?: ReactNode;
}): ReactNode {
  const { t, copy, notify } = useWorkbench();
  return (
    <div className="invite-link" role="status">
      <p className="label">{label}</p>
      <code>{text}</code>
      {children}
      <Button
        onClick={() =>
          void copy({ text, html: text }).then((done) => {
            if (done) notify(t.record.people.copied);
          })
        }
      >
        {button}
      </Button>
    </div>
  );
}
