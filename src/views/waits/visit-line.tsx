import { useMemo, type ReactNode } from "react";
import type { Entry } from "../../core/record/entry.ts";
import { dayIn } from "../../core/common/zone.ts";
import { PageLink } from "../kit/page-link.tsx";
import { momentWords } from "../moments.ts";
import { onPage } from "../place.ts";
import type { RecordAccess } from "../record.ts";
import { useWorkbench } from "../workbench.ts";

/** Whether others have written an entry since the reader's last visit. */
export function isFresh({ lastVisit, audience }: RecordAccess, { at, by }: Pick<Entry, "at" | "by">): boolean {
  return lastVisit !== null && at > lastVisit.seen && by !== audience.member;
}

/** How many entries others have written since one's last visit, and the way to them; nothing on a first visit, or where there are none. */
export function VisitLine({ linked = true }: { readonly linked?: boolean }): ReactNode {
  const { record, t, locale, place } = useWorkbench();
  const fresh = useMemo(
    () => (record === null ? [] : record.entries.filter((entry) => isFresh(record, entry))),
    [record],
  );
  const [first] = fresh;
  if (record === null || record.lastVisit === null || first === undefined) return null;
  const { zone } = record.whole;
  const words = t.waits.visit({ when: momentWords(locale, zone, record.lastVisit.when), n: fresh.length });
  if (!linked) return <p className="visit-line">{words}</p>;
  // From the earliest day on which one of them became known.
  const since = fresh.reduce(
    (day, { known }) => {
      const each = dayIn(zone, known);
      return each < day ? each : day;
    },
    dayIn(zone, first.known),
  );
  return (
    <p className="visit-line">
      <PageLink className="link" to={{ ...onPage(place, "activity", { since }), asOf: null }}>
        {words}
      </PageLink>
    </p>
  );
}
