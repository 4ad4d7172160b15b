import { useDeferredValue, useMemo, type ReactNode } from "react";
import { isNotGiven, type Claim } from "../../../../core/things/claim.ts";
import { useWorkbench } from "../../../workbench.ts";
import { sourceOf } from "../../record/adding/source-values.ts";
import type { ChosenSources } from "../../record/adding/source-choice.tsx";
import { figureWords } from "../figures.ts";
import { findingsWith } from "./figure-values.ts";

/** What would stand against a figure that is being written, were it on record; told as it changes. */
export function WouldStand({
  claim,
  sources,
  replaces,
}: {
  readonly claim: Claim;
  readonly sources: ChosenSources;
  readonly replaces: Claim | null;
}): ReactNode {
  const { t, locale, whole } = useWorkbench();
  const words = t.adding;
  // Made anew with each key: what is drawn of it may come after the key.
  const told = useDeferredValue(JSON.stringify(claim));
  const added = useDeferredValue(sources.added);
  const claims = useMemo(() => whole.claims ?? [], [whole]);
  const findings = useMemo(() => {
    const kinds = {
      ...whole.sources,
      ...Object.fromEntries(added.map((each) => sourceOf(each)).map((source) => [source.id, source])),
    };
    return findingsWith(JSON.parse(told) as Claim, claims, kinds, replaces);
  }, [told, added, claims, whole, replaces]);
  if (claim.topic === "" || isNotGiven(claim)) return null;
  return (
    <div className="adding-findings" role="status">
      {findings.length === 0 ? (
        <p className="hint">{words.noFinding}</p>
      ) : (
        <>
          <p>{words.wouldStand}</p>
          <ul>
            {findings.map(({ id, kind, reason, claims: members }) => (
              <li key={id}>
                <span className={`finding-kind finding-${kind}`}>{t.evidence.kinds[kind]}</span>{" "}
                {t.evidence.reasons[reason]}
                <ul className="hint">
                  {claims
                    .filter(({ id: other }) => other !== claim.id && other !== replaces?.id && members.includes(other))
                    .map((other) => (
                      <li key={other.id}>
                        <bdi>{figureWords(other, { t, locale })}</bdi>
                        {locale.comma}
                        <bdi>{other.estimator ?? t.evidence.noEstimator}</bdi>
                        {locale.comma}
                        {other.asOf === null ? t.evidence.noDay : locale.shortDate(other.asOf)}
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
