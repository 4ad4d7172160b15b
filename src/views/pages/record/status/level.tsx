import type { ReactNode } from "react";
import type { MarkLevel } from "../../../../core/record/state.ts";
import { useWorkbench } from "../../../workbench.ts";

const quarters: Readonly<Record<MarkLevel, number>> = {
  open: 0,
  "agreed-in-substance": 1,
  "agreed-ad-referendum": 2,
  agreed: 3,
  closed: 4,
};

/** A level in words beside a disc that fills by quarters; everything before "closed" is called provisional. */
export function Level({ level }: { readonly level: MarkLevel }): ReactNode {
  const { t } = useWorkbench();
  return (
    <span className="record-level">
      <span className="level" data-quarters={quarters[level]} aria-hidden="true" /> <b>{t.record.levels[level]}</b>
      {level !== "open" && level !== "closed" && <span className="hint">, {t.record.provisional}</span>}
    </span>
  );
}
