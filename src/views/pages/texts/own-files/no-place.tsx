import type { ReactNode } from "react";
import type { Unplaced } from "../../../../core/text/spans.ts";
import { useWorkbench } from "../../../workbench.ts";
import { plainLabel } from "../labels.ts";
import { Exchange } from "./exchange.tsx";
import { numbered } from "./numbered.ts";

/** What came back and is nowhere in the text: shown with its words and the reason, never left out. */
export function NoPlace({ unplaced }: { readonly unplaced: readonly Unplaced[] }): ReactNode {
  const { t } = useWorkbench();
  const words = t.own.received;
  if (unplaced.length === 0) return null;
  return (
    <section className="message proposals-unplaced" aria-label={words.unplaced({ count: unplaced.length })}>
      <h3 className="label">{words.unplaced({ count: unplaced.length })}</h3>
      <p className="hint">{words.unplacedText}</p>
      <ul>
        {numbered(unplaced).map(([key, { code, label, from, to, since }]) => (
          <li key={key}>
            {label !== "" && <b>{plainLabel(label)} </b>}
            <span className="words-two" dir="auto">
              <Exchange from={from} to={to} />
            </span>{" "}
            <span className="hint">
              {words.reasons[code]}
              {since !== undefined && ` (${words.since(since)})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
