import { useMemo, type ReactNode } from "react";
import { standingOf } from "../../../core/record/standing/index.ts";
import { say } from "../../../words/words.ts";
import { Icon } from "../../kit/icon.tsx";
import { useWorkbench } from "../../workbench.ts";
import { Declared } from "../overview/declared.tsx";
import { Ledger } from "../overview/stand.tsx";
import { useBench } from "./bench.ts";

/** At the top of the margin: how far the text stands, in the sentence and bars of the overview; below it what was declared. */
export function WhereItStands({ folded }: { readonly folded: boolean }): ReactNode {
  const { t, place, record } = useWorkbench();
  const { text, version } = useBench().now().live;
  const talks = record?.talks;
  const standing = useMemo(
    () => (talks === undefined ? null : standingOf(talks, text, { day: place.asOf })),
    [talks, text, place.asOf],
  );
  if (talks === undefined || standing === null || standing.version !== version || standing.provisions.length === 0)
    return null;
  const title = t.livingText.stands({ n: standing.provisions.length });
  const told = (
    <>
      <p>{say(t, standing.said)}</p>
      <Ledger standing={standing} />
      {standing.inFront && <Declared talks={talks} brief />}
    </>
  );
  if (!folded)
    return (
      <section className="mi live-stands" aria-label={title}>
        <h2>{title}</h2>
        {told}
      </section>
    );
  return (
    <details className="live-stands">
      <summary>
        {title} <Icon name="down" />
      </summary>
      {told}
    </details>
  );
}
