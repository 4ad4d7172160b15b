import type { ReactNode } from "react";
import { waitCount, type Wait } from "../../core/record/waits/wait.ts";
import { useWorkbench } from "../workbench.ts";
import { dueDay } from "./waits-list.tsx";

/** How many things wait for the reader, and when the first of them are due. */
export function WaitsHeading({ waits, today }: { readonly waits: readonly Wait[]; readonly today: string }): ReactNode {
  const { t, locale } = useWorkbench();
  const yours = waits.filter((wait) => wait.yours);
  const due = yours[0]?.due ?? null;
  const first = yours.filter((wait) => wait.due?.day === due?.day && wait.due?.clock === due?.clock);
  return (
    <h1>
      {t.waits.heading({ n: waitCount(waits) })}{" "}
      {due !== null && (
        <span className="waits-first">
          {t.waits.first({ n: waitCount(first), day: dueDay(locale, today, due.day), clock: due.clock })}
        </span>
      )}
    </h1>
  );
}
