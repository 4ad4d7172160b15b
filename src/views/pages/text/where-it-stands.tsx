import { useMemo, type ReactNode } from "react";
import type { TextVersion } from "../../../core/record/talks.ts";
import { standingOf } from "../../../core/record/standing/index.ts";
import { say } from "../../../words/words.ts";
import { Icon } from "../../kit/icon.tsx";
import { useWorkbench } from "../../workbench.ts";
import { Declared } from "../overview/declared.tsx";
import { Ledger } from "../overview/stand.tsx";
import { useBench } from "./bench.ts";

/** So many letters of the first point stand beside all that is told here. */
const ROOMY = 600;

function firstWords({ draft, composite }: TextVersion): number {
  const [first] = (composite ?? draft)?.points ?? [];
  return first === undefined ? 0 : JSON.stringify(first.text).length;
}

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
  // Beside a short first point it would push the words apart.
  const roomy = firstWords(version) > ROOMY;
  const title = t.livingText.stands({ n: standing.provisions.length });
  const told = (
    <>
      <p>{say(t, standing.said)}</p>
      <Ledger standing={standing} />
      {standing.inFront && talks.counts.length > 0 && (
        <details className="live-declared" open={roomy}>
          <summary>
            {t.overview.declared} <Icon name="down" />
          </summary>
          <Declared talks={talks} brief />
        </details>
      )}
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
