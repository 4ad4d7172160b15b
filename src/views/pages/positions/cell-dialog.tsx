import type { ReactNode } from "react";
import { escapeHtml } from "../../escape-html.ts";
import { Button } from "../../kit/button.tsx";
import { Fence } from "../../kit/fence.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { partyOf } from "../../kit/party.tsx";
import { withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { AddPosition } from "./adding/buttons.tsx";
import { AbsenceMark } from "./cell.tsx";
import { PositionEntry } from "./details.tsx";
import { historyOf, type MatrixRow } from "./model.ts";
import { partyCellWords } from "./tables.ts";

/** Sources and history of the cell that the address names. */
export function CellDialog({
  rows,
  context,
}: {
  readonly rows: readonly MatrixRow[];
  readonly context: Parameters<typeof partyCellWords>[1];
}): ReactNode {
  const { place, go, state, t, copy, announce, notify } = useWorkbench();
  const words = t.positions;
  const [issue, party] = (place.values["cell"] ?? "").split(":");
  const row = rows.find((each) => each.issue.id === issue);
  const cell = row?.cells.find((each) => each.party === party);
  const close = () => go(withValues(place, { cell: null }), "replace");
  if (row === undefined || cell === undefined) return null;
  const name = partyOf(state, cell.party).name;
  const history = historyOf(cell);
  const text = `${name}: ${row.issue.title}\n${partyCellWords(cell, context)}`;
  const copyCell = async () => {
    const done = await copy({
      text,
      html: text
        .split("\n")
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join(""),
    });
    if (done) notify(words.copied);
    else announce(t.states.failed);
  };
  return (
    <Dialog open title={words.details({ party: name, issue: row.issue.title })} onClose={close} className="dialog-wide">
      {history.length === 0 && (
        <p className="pos-nothing">
          <AbsenceMark absence={cell.absence ?? "unknown"} spoken={cell.spoken} />
        </p>
      )}
      {history.length === 0 && <p className="hint">{words.absenceMeans}</p>}
      <div className="pos-history">
        {history.map((position) => (
          <Fence key={position.id} of={position.id}>
            <PositionEntry issue={row.issue} position={position} />
          </Fence>
        ))}
      </div>
      <div className="tools">
        <AddPosition issue={row.issue.id} party={cell.party} />
        <Button onClick={() => void copyCell()}>{words.copyCell}</Button>
      </div>
    </Dialog>
  );
}
