import type { ReactNode } from "react";
import { Part } from "../../kit/part.tsx";
import { useWorkbench } from "../../workbench.ts";
import { SaidWords } from "./around-page.tsx";
import { DraftLink } from "./links.tsx";

/** Earlier promises of the same kind, beside the clauses that recall them; all of them, or those beside given points. */
export function PrecedentList({
  of,
}: {
  readonly of?: readonly { readonly draft: string; readonly point: string }[];
}): ReactNode {
  const { state, t } = useWorkbench();
  const words = t.positions;
  const list = (state.positions?.precedents ?? []).filter(
    ({ clauses }) =>
      of === undefined ||
      clauses.some((clause) =>
        of.some(
          ({ draft, point }) =>
            draft === clause.draft && (point === clause.point || point.startsWith(`${clause.point}/`)),
        ),
      ),
  );
  if (list.length === 0) return null;
  return (
    <Part id="precedents" title={words.precedents}>
      <ul className="pos-notes">
        {list.map((precedent) => (
          <li key={precedent.id} id={`precedent-${precedent.id}`}>
            <h3 className="label">{precedent.title}</h3>
            <SaidWords item={precedent} />
            <p className="hint">
              {words.besideClauses}:{" "}
              {precedent.clauses
                .filter(({ draft }) => state.drafts.some(({ id }) => id === draft))
                .map(({ draft, point }, at) => (
                  <span key={`${draft} ${point}`}>
                    {at > 0 && ", "}
                    <DraftLink draft={draft} point={point} />
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
