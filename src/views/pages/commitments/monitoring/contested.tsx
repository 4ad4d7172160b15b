import { useMemo, type ReactNode } from "react";
import { ACTING_OFFICE } from "../../../../core/record/acting.ts";
import { contestedDuties } from "../../../../core/record/contests.ts";
import { useWorkbench } from "../../../workbench.ts";

/** By commitment, who contests before all how it is read; nobody where the page knows no remarks. */
export function useContested(agreement: string): ReadonlyMap<string, readonly string[]> {
  const talks = useWorkbench().record?.talks;
  return useMemo(() => (talks === undefined ? new Map() : contestedDuties(talks, agreement)), [talks, agreement]);
}

/** That somebody contests before all how a commitment is read. */
export function Contested({ id, agreement }: { readonly id: string; readonly agreement: string }): ReactNode {
  const { t, locale } = useWorkbench();
  const who = useContested(agreement).get(id) ?? [];
  if (who.length === 0) return null;
  const names = who.map((each) => (each === ACTING_OFFICE ? t.record.office : each));
  return <span className="standing">{t.commitments.monitoring.contestedBy({ who: locale.list(names) })}</span>;
}
