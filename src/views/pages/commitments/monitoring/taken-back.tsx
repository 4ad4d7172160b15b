import type { ReactNode } from "react";
import { titleIn, type Agreement } from "../../../../core/commitments/index.ts";
import { ACTING_OFFICE, actorOf } from "../../../../core/record/acting.ts";
import { Part } from "../../../kit/part.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RoomSign } from "../../record/rooms.tsx";
import { TextWords } from "../parts.tsx";
import { eventName } from "./model.ts";

/** Reports that no longer count because they were taken back: what each said, who took it back, when and why. */
export function TakenBack({
  agreement,
  since = "",
}: {
  readonly agreement: Agreement | null;
  /** Only what was taken back on this day or since. */
  readonly since?: string;
}): ReactNode {
  const { t, locale, place, record } = useWorkbench();
  const words = t.commitments.monitoring;
  const list = (record?.talks.takenBack ?? []).filter(({ back }) => back.on.slice(0, 10) >= since);
  if (list.length === 0) return null;
  const called = (id: string) => (agreement === null ? id : titleIn(agreement, id));
  return (
    <Part id="taken-back" title={words.takenBack} hint={words.takenBackHint}>
      <ul className="cm-lines">
        {list.map(({ entry, incident, back, why }) => {
          const who = actorOf(back);
          const day = locale.shortDate(back.on.slice(0, 10));
          return (
            <li key={`${entry.room} ${entry.id}`}>
              <TextWords of={eventName(agreement, incident.type)} />
              <span className="hint">
                {locale.shortDate(incident.on.slice(0, 10))}
                {incident.actor !== undefined && <bdi> · {words.byActor({ who: called(incident.actor) })}</bdi>}
                {" · "}
                <PageLink to={onPage(place, "activity", { since: back.on.slice(0, 10) })}>
                  {words.takenBackBy({ who: who === ACTING_OFFICE ? t.record.office : called(who), day })}
                </PageLink>{" "}
                {entry.room !== "table" && entry.room !== "public" && <RoomSign room={entry.room} />}
              </span>
              {why !== "" && <bdi className="cm-note">{why}</bdi>}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
