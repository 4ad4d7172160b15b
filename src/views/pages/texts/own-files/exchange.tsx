import type { ReactNode } from "react";
import { plain } from "../../../../core/text/note-place.ts";
import type { ReturnedChange } from "../../../../core/text/spans.ts";
import { useWorkbench } from "../../../workbench.ts";
import { plainLabel } from "../labels.ts";

/** Old words struck, new ones underlined. */
export function Exchange({ from, to }: { readonly from: string; readonly to: string }): ReactNode {
  const { t } = useWorkbench();
  const words = t.own.received;
  return (
    <>
      {from !== "" && (
        <del>
          <span className="heard">{words.deletes} </span>
          {from}
        </del>
      )}
      {to !== "" && (
        <ins>
          <span className="heard"> {words.inserts} </span>
          {to}
        </ins>
      )}
    </>
  );
}

/** What a change does: words for words, or where a point goes. */
export function ChangeWords({ change: { kind, from, to, edit } }: { readonly change: ReturnedChange }): ReactNode {
  const words = useWorkbench().t.record.point;
  const [operation] = edit.points;
  if (kind !== "move" || operation?.op !== "move") return <Exchange from={from} to={to} />;
  if ("after" in operation.at) return words.movedBehind({ point: to });
  return operation.at.under === null ? words.movedFirst : words.movedUnder({ point: to });
}

/** That words were moved, a table perhaps: the other change has the same ones. */
export function MovedWords({
  change,
  other,
}: {
  readonly change: ReturnedChange;
  readonly other: ReturnedChange | undefined;
}): ReactNode {
  const words = useWorkbench().t.own.received;
  if (other === undefined) return null;
  const way = plain(change.to) === "" ? "to" : "from";
  return <span>{words.movedWords({ way, label: plainLabel(other.label) })}</span>;
}
