import type { ReactNode } from "react";
import type { Draft, Point } from "../../core/text/draft.ts";
import type { TabledDraft } from "../../core/record/state.ts";
import { PointWords } from "../kit/footnotes.tsx";
import { Parties, partiesOf } from "../kit/party.tsx";
import { Standing, standingClass } from "../kit/standing.tsx";
import { directionOf } from "../../words/locale.ts";
import { draftsInOrder } from "../../core/record/draft-day.ts";
import { draftDay, draftTitle } from "../pages/texts/draft-choice.tsx";
import { flatPoints } from "../pages/texts/labels.ts";
import { SourceList } from "../pages/positions/links.tsx";
import { useWorkbench } from "../workbench.ts";
import { PageNumbers } from "./page-numbers.tsx";
import { pageCount, pageOfPoints, pointAnchor, redlinePairs, redlinePath, relativePath, textPath } from "./site-map.ts";

/** A draft by title and who tabled it: two drafts may bear one title. */
export function siteTitle(tabled: TabledDraft): string {
  return `${draftTitle(tabled)} (${tabled.party})`;
}

/** All drafts in order, each with the comparisons that the site holds of it. */
export function TextsPage({ path }: { readonly path: string }): ReactNode {
  const { state, t, locale } = useWorkbench();
  return (
    <>
      <div className="page-title">
        <h1>{t.pages.texts}</h1>
      </div>
      <ul className="site-list">
        {draftsInOrder(state).map((tabled) => (
          <li key={tabled.id}>
            <a href={relativePath(path, textPath(tabled.id))}>{siteTitle(tabled)}</a>
            <p className="hint">
              <Parties ids={partiesOf(state, tabled.party)} /> {draftDay(state, tabled, { t, shown: locale.date })}
            </p>
            <ComparedWith id={tabled.id} path={path} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The other drafts that a draft is compared with, each leading to the comparison. */
function ComparedWith({ id, path }: { readonly id: string; readonly path: string }): ReactNode {
  const { state, t } = useWorkbench();
  const pairs = redlinePairs(state).filter((pair) => pair.includes(id));
  if (pairs.length === 0) return null;
  return (
    <ul className="site-inline site-compared">
      <li className="hint">{t.site.comparedWith}</li>
      {pairs.map(([from, to]) => {
        const other = state.drafts.find((each) => each.id === (from === id ? to : from));
        return other === undefined ? null : (
          <li key={other.id}>
            <a href={relativePath(path, redlinePath(from, to))}>{siteTitle(other)}</a>
          </li>
        );
      })}
    </ul>
  );
}

/** One draft with all that is known about it, every point with an address of its own. */
export function TextPage({
  tabled,
  path,
  page = 0,
}: {
  readonly tabled: TabledDraft;
  readonly path: string;
  /** Which page of a long text. */
  readonly page?: number;
}): ReactNode {
  const { t } = useWorkbench();
  const { draft } = tabled;
  const flats = flatPoints(draft);
  const pageOf = pageOfPoints(draft);
  return (
    <>
      <TextTitle draft={draft} tabled={tabled} />
      {draft.handling !== undefined && draft.handling !== "" && <p className="label">{draft.handling}</p>}
      <ComparedWith id={tabled.id} path={path} />
      {(draft.notes ?? []).map((note) => (
        <p key={note} className="hint" dir="auto">
          {note}
        </p>
      ))}
      <PageNumbers
        pages={pageCount(pageOf)}
        page={page}
        href={(number) => relativePath(path, textPath(tabled.id, number))}
      />
      <div className="site-text">
        {flats
          .filter((_, at) => pageOf[at] === page)
          .map(({ point, depth, label }) => (
            <SitePoint key={point.id} point={point} depth={depth} label={label} draft={draft} />
          ))}
        {tabled.reported?.map((change) => (
          <p key={change.text} className="told is-told">
            <bdi>{change.text}</bdi>
          </p>
        ))}
      </div>
      <h2 className="site-h2">{t.compare.sourcesHead}</h2>
      <SourceList ids={draft.sources ?? []} />
    </>
  );
}

/** The draft by name, who tabled it and when. */
function TextTitle({ draft, tabled }: { readonly draft: Draft; readonly tabled: TabledDraft }): ReactNode {
  const { state, t, locale } = useWorkbench();
  return (
    <div className="page-title">
      <div>
        <h1 lang={draft.language}>{draftTitle(tabled)}</h1>
        <p className="page-sub">
          <Parties ids={partiesOf(state, tabled.party)} named /> · {draftDay(state, tabled, { t, shown: locale.date })}
          {draft.instrument !== "" && ` · ${draft.instrument}`}
          {draft.status !== undefined && ` · ${draft.status}`}
        </p>
      </div>
    </div>
  );
}

/** A point of the text under its own address. */
function SitePoint({
  point,
  depth,
  label,
  draft,
}: {
  readonly point: Point;
  readonly depth: number;
  readonly label: string;
  readonly draft: Draft;
}): ReactNode {
  return (
    <section id={pointAnchor(point.id)} className={`site-point ${standingClass(point)}`} data-depth={depth}>
      <p className="point-label">
        <a href={`#${pointAnchor(point.id)}`}>{point.label === "" ? label || "·" : point.label}</a>
      </p>
      <div lang={draft.language} dir={directionOf(draft.language, `${point.heading}\n${point.text}`)}>
        {point.heading !== "" && (
          <h2 className={point.wording === "verbatim" ? "words-head" : "told-head"}>
            {point.deleted ? <s>{point.heading}</s> : point.heading}
          </h2>
        )}
        <PointWords point={point} struck={point.deleted} className={point.wording === "verbatim" ? "words" : "told"} />
        {(point.alternatives ?? []).map((alternative) => (
          <p key={`${alternative.parties.join()} ${alternative.text}`} className="told">
            <Parties ids={alternative.parties} /> {alternative.text}
          </p>
        ))}
      </div>
      <div className="hint">
        {depth === 0 && <Standing point={point} />}
        {(point.notes ?? []).map((note) => (
          <p key={note} dir="auto">
            {note}
          </p>
        ))}
      </div>
    </section>
  );
}
