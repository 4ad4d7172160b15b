import type { ProcessState } from "../../core/record/state.ts";
import { walkPoints } from "../../core/text/draft.ts";
import { roomName } from "../pages/record/rooms.tsx";
import { processTitle } from "../process-name.ts";
import { Cite } from "./cite.tsx";
import { useWorkbench } from "../workbench.ts";

/** The foot of every page and print: what this is, who may read it, what it rests on. */
export function Foot({ state }: { readonly state: ProcessState }) {
  const { t, whole, place, locale, record } = useWorkbench();
  const words = t.shell.foot;
  const verbatim = state.drafts.every(({ draft }) =>
    [...walkPoints(draft.points)].every(({ point }) => point.wording === "verbatim"),
  );
  return (
    <footer className="sheet">
      <div className="foot">
        <span className="foot-title">{processTitle(t, whole)}</span>
        {whole.notice !== "" && <span>{whole.notice}</span>}
        {record === null ? (
          <span>{words.room}</span>
        ) : (
          record.heads.slice(0, 3).map(({ room, seq, hash }) => (
            <span key={room}>
              {roomName(t, room)} {seq} <code>{hash.slice(0, 8)}</code>
            </span>
          ))
        )}
        <span>{words.counts({ drafts: state.drafts.length, events: state.events.length })}</span>
        {state.drafts.length > 0 && <span>{verbatim ? words.wordings : words.notVerbatim}</span>}
        {whole.id !== "" && <Cite state={state} />}
        {place.asOf !== null && (
          <span>
            {t.day.asOf} {locale.date(place.asOf)}
          </span>
        )}
      </div>
    </footer>
  );
}
