import type { ReactNode } from "react";
import { PageLink } from "../../kit/page-link.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { draftTitle, SourceName } from "../texts/draft-choice.tsx";
import { flatPoints, namesOf } from "../texts/labels.ts";

/** A draft, or a point of it, by name; leads to the history of the point. */
export function DraftLink({
  draft,
  point,
  within = false,
}: {
  readonly draft: string;
  readonly point?: string;
  /** Under the name of the draft already: the point alone is named. */
  readonly within?: boolean;
}): ReactNode {
  const { state, place, locale } = useWorkbench();
  const tabled = state.drafts.find(({ id }) => id === draft);
  if (tabled === undefined) return draft;
  const found = point === undefined ? undefined : flatPoints(tabled.draft).find((flat) => flat.point.id === point);
  const label = found === undefined ? "" : namesOf([found], "").join("").replace(/\.$/u, "") || found.point.id;
  return (
    <PageLink to={onPage(place, "history", { draft, ...(point === undefined ? {} : { point }) })}>
      {!(within && label !== "") && <bdi>{draftTitle(tabled)}</bdi>}
      {label !== "" && (
        <>
          {!within && locale.comma}
          <bdi>{label}</bdi>
        </>
      )}
    </PageLink>
  );
}

/** The sources behind a count that opens them, where there are many places with the same ones. */
export function FoldedSources({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useWorkbench();
  return (
    <details className="time-sources">
      <summary>{t.text.sources({ count: ids.length })}</summary>
      <SourceList ids={ids} />
    </details>
  );
}

/** Sources by name, each a link where it has an address. */
export function SourceList({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { whole, t } = useWorkbench();
  if (ids.length === 0) return <span className="hint">{t.text.strength.none}</span>;
  return (
    <ul className="pos-sources">
      {ids.map((id) => {
        const source = whole.sources[id];
        return <li key={id}>{source === undefined ? id : <SourceName {...source} />}</li>;
      })}
    </ul>
  );
}
