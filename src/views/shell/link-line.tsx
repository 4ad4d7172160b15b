import type { ReactNode } from "react";
import { useWorkbench } from "../workbench.ts";

/** Under the head while the page does not hang on the server, or while something of the reader's waits to be sent. */
export function LinkLine(): ReactNode {
  const { record, t } = useWorkbench();
  if (record === null) return null;
  const words = t.record.link;
  const { link, ended, unsent } = record;
  if (link === "live" && unsent.length === 0) return null;
  const count = unsent.reduce((sum, { entries }) => sum + entries.length, 0);
  const endings: Readonly<Record<string, string>> = words.ended;
  const said = link === "ended" ? (endings[ended ?? ""] ?? words.ended.other) : link === "waiting" ? words.waiting : "";
  const discard = () => {
    if (window.confirm(words.discardSure)) record.discardUnsent();
  };
  return (
    <div className="link-line" role="status" data-link={link}>
      <p>
        {said} {count > 0 && <b>{words.unsent(count)}</b>}
      </p>
      {count > 0 && link !== "ended" && (
        <div className="tools">
          <button type="button" className="button" onClick={record.retry}>
            {words.send}
          </button>
          <button type="button" className="link" onClick={discard}>
            {words.discard}
          </button>
        </div>
      )}
    </div>
  );
}
