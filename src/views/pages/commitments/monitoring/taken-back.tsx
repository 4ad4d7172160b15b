import type { ReactNode } from "react";
import { titleIn, type Agreement } from "../../../../core/commitments/index.ts";
import { ACTING_OFFICE } from "../../../../core/record/acting.ts";
import { Part } from "../../../kit/part.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RoomSign } from "../../record/rooms.tsx";
import { TextWords } from "../parts.tsx";
import { emptyLog, eventName } from "./model.ts";
import { useLog } from "./use-log.ts";

/** Reports that no longer count because they were taken back: what each said, who took it back, when and why. */
export function TakenBack({
  agreement,
  since = "",
}: {
  readonly agreement: Agreement | null;
  /** Only what was taken back on this day or since. */
  readonly since?: string;
}): ReactNode {
  const { t, locale, place } = useWorkbench();
  const words = t.commitments.monitoring;
  const { takenBack = [] } = useLog() ?? emptyLog;
  const list = takenBack.filter(({ on }) => on.slice(0, 10) >= since);
  if (list.length === 0) return null;
  const called = (id: string) => (agreement === null ? id : titleIn(agreement, id));
  return (
    <Part id="taken-back" title={words.takenBack} hint={words.takenBackHint}>
      <ul className="cm-lines">
        {list.map(({ incident, by: who, on, why, room }) => {
          const day = locale.shortDate(on.slice(0, 10));
          return (
            <li key={`${room ?? ""} ${incident.id} ${on}`}>
              <TextWords of={eventName(agreement, incident.type)} />
              <span className="hint">
                {locale.shortDate(incident.on.slice(0, 10))}
                {incident.actor !== undefined && <bdi> · {words.byActor({ who: called(incident.actor) })}</bdi>}
                {" · "}
                <PageLink to={onPage(place, "activity", { since: on.slice(0, 10) })}>
                  {words.takenBackBy({ who: who === ACTING_OFFICE ? t.record.office : called(who), day })}
                </PageLink>{" "}
                {room !== undefined && <RoomSign room={room} />}
              </span>
              {why !== "" && <bdi className="cm-note">{why}</bdi>}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
