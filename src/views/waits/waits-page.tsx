import type { ReactNode } from "react";
import { Empty } from "../kit/states.tsx";
import { PageLink } from "../kit/page-link.tsx";
import { onPage } from "../place.ts";
import type { RecordAccess } from "../record.ts";
import { useWorkbench } from "../workbench.ts";
import { useWaits } from "./use-waits.ts";
import { VisitLine } from "./visit-line.tsx";
import { WaitsHeading } from "./waits-heading.tsx";
import { WaitsList } from "./waits-list.tsx";

/** What waits in the open process: said, then done. */
export function WaitsPage(): ReactNode {
  const { record, t } = useWorkbench();
  if (record === null) return <Empty alone title={t.record.none} text={t.record.noneText} />;
  return <Waiting record={record} />;
}

function Waiting({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, place } = useWorkbench();
  const waits = useWaits();
  return (
    <>
      <div className="waits-top">
        <WaitsHeading waits={waits} today={record.today()} />
      </div>
      <section aria-labelledby="waits">
        <div className="waits-head">
          <h2 id="waits">{t.waits.title}</h2>
          <span>{t.waits.byDay}</span>
          <span className="grow" />
          <PageLink className="link" to={{ ...onPage(place, "activity", { who: "me" }), asOf: null }}>
            {t.waits.doneWeek}
          </PageLink>
        </div>
        {waits.length === 0 ? (
          <p className="waits-none">{t.waits.noneText}</p>
        ) : (
          <WaitsList waits={waits} today={record.today()} among={false} />
        )}
      </section>
      <VisitLine />
      <p className="hint">{t.waits.zone({ zone: record.whole.timeZone })}</p>
    </>
  );
}
