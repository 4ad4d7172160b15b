import type { ReactNode } from "react";
import { Part } from "../../kit/part.tsx";
import { useWorkbench } from "../../workbench.ts";
import { SaidWords } from "../positions/around-page.tsx";

/** What could undo an agreement, with signs; a sign counts as seen only where an event of the record shows it. */
export function Risks(): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.timeline;
  const risks = state.positions?.risks ?? [];
  if (risks.length === 0) return null;
  return (
    <Part id="risks" title={words.risks} hint={words.risksIntro}>
      <ul className="pos-notes">
        {risks.map((risk) => (
          <li key={risk.id} id={`risk-${risk.id}`}>
            <h3 className="label" dir="auto">
              {risk.title}
            </h3>
            <SaidWords item={risk} />
            <ul className="time-signs">
              {risk.signs.map(({ text, events }) => {
                const seen = state.events.filter(({ id }) => events.includes(id));
                return (
                  <li key={text} data-seen={seen.length > 0 || undefined}>
                    <bdi>{text}</bdi>{" "}
                    {seen.length === 0 ? (
                      <span className="hint">{words.notSeen}</span>
                    ) : (
                      seen.map((event) => (
                        <a key={event.id} href={`#event-${event.id}`} className="hint">
                          {words.seen({ dates: locale.shortDate(event.date) })}
                        </a>
                      ))
                    )}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </Part>
  );
}
