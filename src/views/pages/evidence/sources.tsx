import { useEffect, useMemo, type ReactNode } from "react";
import type { Source } from "../../../core/record/state.ts";
import { SaveMenu } from "../../kit/save-menu.tsx";
import { Strength, strengthOf } from "../../kit/standing.tsx";
import { bringIntoView } from "../../bring-into-view.ts";
import { withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { SourceName } from "../texts/draft-choice.tsx";
import { CorrectSource } from "./adding/buttons.tsx";
import { isOnlyOnWeb } from "./copies.ts";
import { KeepButton, SourceCopies, useMayKeep } from "./source-copies.tsx";
import { cslItem } from "../../../core/evidence/csl.ts";

/** All sources with their kind and strength, and how many figures rest on each. */
export function Sources(): ReactNode {
  const { state, place, go, t, locale, still } = useWorkbench();
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
  const onlyOnWeb = sources.filter((source) => isOnlyOnWeb(source, state));
  const mayKeep = useMayKeep();
  const onlyThose = still === undefined && place.values["copy"] === "none";
  const shown = onlyThose ? onlyOnWeb : sources;
  return (
    <section>
      <div className="evidence-head">
        {weak > 0 && <p className="hint">{words.weakFirst({ count: weak })}</p>}
        <span className="grow" />
        {still === undefined && (
          <label className="check">
            <input
              type="checkbox"
              checked={onlyThose}
              onChange={({ target }) => go(withValues(place, { copy: target.checked ? "none" : null }), "replace")}
            />
            <span>{words.copies.onlyOnWeb({ count: onlyOnWeb.length })}</span>
          </label>
        )}
        <SaveMenu
          label={words.saveSources}
          id="sources"
          formats={[{ format: "json", label: "CSL-JSON" }]}
          requestOf={() => ({ kind: "data", name: `${state.id}-sources`, value: sources.map(cslItem) })}
        />
      </div>
      <div className="data-scroll" role="region" aria-label={words.views.sources} tabIndex={0}>
        <table className="data-table stacks">
          <thead>
            <tr>
              {[words.source, words.published, words.kind, words.strength, words.used].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              {mayKeep && (
                <th scope="col" className="only-wide">
                  {words.copies.column}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((source) => (
              <tr key={source.id} id={`source-${source.id}`} className={source.id === linked ? "is-here" : undefined}>
                <th scope="row">
                  <SourceName {...source} /> <CorrectSource source={source} />
                  {source.note !== undefined && (
                    <span className="hint claim-line">
                      <bdi>{source.note}</bdi>
                    </span>
                  )}
                  <SourceCopies source={source} />
                  {/* On a phone the last column lies out of sight. */}
                  {mayKeep && (
                    <span className="only-narrow">
                      <KeepButton source={source} />
                    </span>
                  )}
                </th>
                <td className="claim-day" data-label={words.published}>
                  {source.date === null ? <span className="hint">{words.noDay}</span> : locale.shortDate(source.date)}
                </td>
                <td data-label={words.kind}>{source.kind}</td>
                <td className="claim-day source-strength" data-label={words.strength}>
                  <Strength sources={[source.id]} />{" "}
                  <span className="hint">{t.text.strength[strengthOf([source])]}</span>
                </td>
                <td className="is-number" data-label={words.used}>
                  {used.get(source.id) ?? 0}
                </td>
                {mayKeep && (
                  <td className="claim-day only-wide">
                    <KeepButton source={source} />
                  </td>
                )}
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
