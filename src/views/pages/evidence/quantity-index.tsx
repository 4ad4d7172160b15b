import type { ReactNode } from "react";
import { withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { topicName } from "../../../core/evidence/topic-name.ts";
import { type Quantity } from "./figures.ts";

/** Most quantities that are listed: more are found by their names. */
const MOST = 150;

/** The quantities by name, each leading to its figures; a square says that something stands against something. */
export function QuantityIndex({ quantities }: { readonly quantities: readonly Quantity[] }): ReactNode {
  const { state, place, href, t, still } = useWorkbench();
  const words = t.evidence;
  const listed = still === undefined ? quantities.slice(0, MOST) : quantities;
  return (
    <nav className="quantity-index" aria-label={words.quantities}>
      <ul>
        {listed.map(({ topic, claims, findings }) => {
          const contradicted = findings.some(({ kind }) => kind === "contradiction");
          const kind = contradicted ? "contradiction" : findings.length > 0 ? "not-comparable" : null;
          return (
            <li key={topic}>
              <a href={still === undefined ? `#quantity-${topic}` : href(withValues(place, { topic }))}>
                <bdi>{topicName(topic, state)}</bdi>
              </a>{" "}
              <span className="hint">{claims.length}</span>
              {kind !== null && (
                <span className={`finding-kind finding-${kind}`} title={words.kinds[kind]}>
                  <span className="heard">{words.kinds[kind]}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {listed.length < quantities.length && (
        <p className="hint">{words.moreQuantities({ n: quantities.length - listed.length })}</p>
      )}
    </nav>
  );
}
