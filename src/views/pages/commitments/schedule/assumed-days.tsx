import type { ReactNode } from "react";
import { Labelled } from "../parts.tsx";
import { isDay, isoDay, latestDay } from "../../../days.ts";
import { useWorkbench } from "../../../workbench.ts";

/** How many first days of months a static page counts from. */
const MONTHS_AHEAD = 6;

/**
 * A day that the reader assumes, and what follows from it. A static page takes no day: it counts from the first of each of
 * the coming months, so that readers find theirs.
 */
export function AssumedDays({
  label,
  day,
  onChange,
  children,
}: {
  readonly label: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
  /** What follows from a day; it is asked for valid days alone. */
  readonly children: (day: string) => ReactNode;
}): ReactNode {
  const { whole, locale, still } = useWorkbench();
  if (still === undefined)
    return (
      <>
        <Labelled label={label}>
          <input className="input" type="date" value={day} onChange={({ target }) => onChange(target.value)} />
        </Labelled>
        <div role="status">{isDay(day) && children(day)}</div>
      </>
    );
  return (
    <dl className="cm-assumed">
      {comingMonths(latestDay(whole) ?? "2026-01-01").map((first) => (
        <div key={first}>
          <dt>
            {label}: {locale.date(first)}
          </dt>
          <dd>{children(first)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The first days of the months after a day. */
function comingMonths(day: string): readonly string[] {
  const [year = 0, month = 0] = day.split("-").map(Number);
  return Array.from({ length: MONTHS_AHEAD }, (_, at) => isoDay(Date.UTC(year, month + at, 1) / 86_400_000));
}
