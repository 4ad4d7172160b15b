import type { ReactNode } from "react";
import type { MarkLevel } from "../../../../core/record/state.ts";
import { LevelDisc } from "../../../kit/level.tsx";
import { useWorkbench } from "../../../workbench.ts";

/** A level in words beside a disc that fills by quarters; everything before "closed" is called provisional. */
export function Level({ level }: { readonly level: MarkLevel }): ReactNode {
  const { t } = useWorkbench();
  return (
    <span className="record-level">
      <LevelDisc level={level} /> <b>{t.record.levels[level]}</b>
      {level !== "open" && level !== "closed" && <span className="hint">, {t.record.provisional}</span>}
    </span>
  );
}
