import { useEffect, useMemo, type ReactNode } from "react";
import type { Source } from "../../../core/record/state.ts";
import { SaveMenu } from "../../kit/save-menu.tsx";
import { Strength, strengthOf } from "../../kit/standing.tsx";
import { bringIntoView } from "../../bring-into-view.ts";
import { useWorkbench } from "../../workbench.ts";
import { SourceName } from "../texts/draft-choice.tsx";
import { cslItem } from "../../../core/evidence/csl.ts";

/** All sources with their kind and strength, and how many figures rest on each. */
export function Sources(): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const words = t.evidence;
  const linked = place.values["source"];
  useEffect(() => {
    const row = linked === undefined ? null : document.getElementById(`source-${linked}`);
    if (row !== null) bringIntoView(row);
  }, [linked]);
  const sources = useMemo(
    () => Object.values(state.sources).toSorted((a, b) => ((b.date ?? "") < (a.date ?? "") ? -1 : 1)),
    [state],
  );
  const used = useMemo(() => {
    const count = new Map<string, number>();
    for (const claim of state.claims ?? []) for (const id of claim.sources) count.set(id, (count.get(id) ?? 0) + 1);
    return count;
  }, [state]);
  const weak = sources.filter(isWeak).length;
  return (
    <section aria-label={words.views.sources}>
      <div className="evidence-head">
        {weak > 0 && <p className="hint">{words.weakFirst(weak)}</p>}
        <span className="grow" />
        <SaveMenu
          label={words.saveSources}
          id="sources"
          formats={[{ format: "json", label: "CSL-JSON" }]}
          requestOf={() => ({ kind: "data", name: `${state.id}-sources`, value: sources.map(cslItem) })}
        />
      </div>
      <div className="data-scroll" role="region" aria-label={words.views.sources} tabIndex={0}>
        <table className="data-table">
          <thead>
            <tr>
              {[words.source, words.published, words.kind, words.strength, words.used].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id} id={`source-${source.id}`} className={source.id === linked ? "is-here" : undefined}>
                <th scope="row">
                  <SourceName {...source} />
                  {source.note !== undefined && (
                    <span className="hint claim-line">
                      <bdi>{source.note}</bdi>
                    </span>
                  )}
                </th>
                <td className="claim-day">
                  {source.date === null ? <span className="hint">{words.noDay}</span> : locale.shortDate(source.date)}
                </td>
                <td>{source.kind}</td>
                <td className="claim-day source-strength">
                  <Strength sources={[source.id]} />{" "}
                  <span className="hint">{t.text.strength[strengthOf([source])]}</span>
                </td>
                <td className="is-number">{used.get(source.id) ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function isWeak(source: Source): boolean {
  const strength = strengthOf([source]);
  return strength === "weak" || strength === "none";
}
