import { useState, type ReactNode } from "react";
import { Button } from "../kit/button.tsx";
import { AskDialog } from "../kit/ask-dialog.tsx";
import { useWorkbench } from "../workbench.ts";

/** Under the head while the page does not hang on the server, or while something of the reader's waits to be sent. */
export function LinkLine(): ReactNode {
  const { record, t } = useWorkbench();
  const [asked, setAsked] = useState(false);
  if (record === null) return null;
  const words = t.record.link;
  const { link, ended, unsent } = record;
  if (link === "live" && unsent.length === 0) return null;
  const count = unsent.reduce((sum, { entries }) => sum + entries.length, 0);
  const endings: Readonly<Record<string, string>> = words.ended;
  const said = link === "ended" ? (endings[ended ?? ""] ?? words.ended.other) : link === "waiting" ? words.waiting : "";
  return (
    <div className="link-line" role="status" data-link={link}>
      <p>
        {said} {count > 0 && <b>{words.unsent({ n: count })}</b>}
      </p>
      {count > 0 && link !== "ended" && (
        <div className="tools">
          <Button onClick={record.retry}>{words.send}</Button>
          <Button look="link" onClick={() => setAsked(true)}>
            {words.discard}
          </Button>
        </div>
      )}
      {asked && (
        <AskDialog
          title={t.office.discard}
          text={words.discardSure}
          action={words.discard}
          onClose={() => setAsked(false)}
          onDo={() => {
            record.discardUnsent();
            return Promise.resolve(null);
          }}
        />
      )}
    </div>
  );
}
