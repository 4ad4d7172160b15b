import { useEffect, useMemo, type ReactNode } from "react";
import { latestFirst, type Source } from "../../../core/things/source.ts";
import { FindField } from "../../kit/find-field.tsx";
import { SaveMenu } from "../../kit/save-menu.tsx";
import { Strength, strengthOf } from "../../kit/standing.tsx";
import { bringIntoView } from "../../bring-into-view.ts";
import { withValues } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { SourceName } from "../texts/draft-choice.tsx";
import { CorrectSource } from "./adding/buttons.tsx";
import { isOnlyOnWeb } from "./copies.ts";
import { KeepButton, SourceCopies, useMayKeep } from "./source-copies.tsx";
import { citedAlone } from "../../invented.ts";
import { bibliographyOf } from "../../bibliographies.ts";

/** All sources with their kind and strength, and how many figures rest on each. */
export function Sources(): ReactNode {
  const { state, whole, place, go, t, still } = useWorkbench();
  const words = t.evidence;
  const linked = place.values["source"];
  useEffect(() => {
    const row = linked === undefined ? null : document.getElementById(`source-${linked}`);
    if (row !== null) bringIntoView(row);
  }, [linked]);
  const sources = useMemo(() => latestFirst(state.sources), [state]);
  const used = useMemo(() => {
    const count = new Map<string, number>();
    for (const claim of state.claims ?? []) for (const id of claim.sources) count.set(id, (count.get(id) ?? 0) + 1);
    return count;
  }, [state]);
  const weak = sources.filter(isWeak).length;
  const onlyOnWeb = sources.filter((source) => isOnlyOnWeb(source, state));
  const mayKeep = useMayKeep();
  const onlyThose = still === undefined && place.values["copy"] === "none";
  const wanted = (place.values["find"] ?? "").trim().toLowerCase();
  const shown = (onlyThose ? onlyOnWeb : sources).filter(
    ({ id, title, publisher }) => wanted === "" || [id, title, publisher].join(" ").toLowerCase().includes(wanted),
  );
  return (
    <section>
      <div className="evidence-head">
        {weak > 0 && <p className="hint">{words.weakFirst({ count: weak })}</p>}
        <span className="grow" />
        {still === undefined && (
          <FindField
            label={t.commitments.find}
            text={place.values["find"] ?? ""}
            onFind={(find) => go(withValues(place, { find: find === "" ? null : find }), "replace")}
          />
        )}
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
          formats={["json", "bib", "ris"]}
          names={{ json: "CSL-JSON", bib: "BibTeX", ris: "RIS" }}
          requestOf={(format) =>
            bibliographyOf(
              format,
              `${state.id}-sources`,
              citedAlone(t, whole, still === undefined ? sources : latestFirst(whole.sources)),
            )
          }
        />
      </div>
      <SourceTable shown={shown} linked={linked} mayKeep={mayKeep} used={used} />
    </section>
  );
}

/** Sources one by one. */
function SourceTable({
  shown,
  linked,
  mayKeep,
  used,
}: {
  readonly shown: readonly Source[];
  readonly linked: string | undefined;
  readonly mayKeep: boolean;
  readonly used: Map<string, number>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.evidence;
  const kinds = t.adding.sourceKinds;
  return (
    <Table
      className="data-table stacks"
      scroll={words.views.sources}
      rows={shown}
      keyOf={({ id }) => id}
      wanted={linked === undefined ? undefined : `source-${linked}`}
      rowProps={({ id }) => ({ id: `source-${id}`, className: id === linked ? "is-here" : undefined })}
      columns={[
        { head: words.source, cell: (source) => <Named source={source} mayKeep={mayKeep} /> },
        {
          head: words.published,
          headClass: "only-wide",
          className: "claim-day only-wide",
          cell: ({ date }) => (date === null ? <span className="hint">{words.noDay}</span> : locale.shortDate(date)),
        },
        {
          head: words.kind,
          className: "flows",
          cell: ({ kind }) => (Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : kind),
        },
        {
          head: words.strength,
          className: "claim-day source-strength flows",
          cell: (source) => (
            <>
              <Strength sources={[source.id]} /> <span className="hint">{t.text.strength[strengthOf([source])]}</span>
            </>
          ),
        },
        { head: words.used, number: true, cell: ({ id }) => used.get(id) ?? 0 },
        mayKeep && {
          head: words.copies.column,
          label: null,
          headClass: "only-wide",
          className: "claim-day only-wide",
          cell: (source) => <KeepButton source={source} />,
        },
      ]}
    />
  );
}

function isWeak(source: Source): boolean {
  const strength = strengthOf([source]);
  return strength === "weak" || strength === "none";
}

function Named({ source, mayKeep }: { readonly source: Source; readonly mayKeep: boolean }): ReactNode {
  return (
    <>
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
    </>
  );
}
