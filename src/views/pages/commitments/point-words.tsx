import { Fragment, type ReactNode } from "react";
import type { TextAnchor } from "../../../core/commitments/index.ts";
import type { Point } from "../../../core/text/draft.ts";
import { directionOf } from "../../../words/locale.ts";
import { PageLink } from "../../kit/page-link.tsx";
import { Standing as PointStanding, standingClass } from "../../kit/standing.tsx";
import { onPage } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { pointOf, type CommitmentText } from "./model.ts";
import { pointLabel } from "./parts.tsx";

/** A point of the text, with the words marked on which a commitment rests. */
export function PointWords({
  text,
  id,
  anchors,
}: {
  readonly text: CommitmentText;
  readonly id: string;
  readonly anchors: readonly TextAnchor[];
}): ReactNode {
  const { t, place } = useWorkbench();
  const point = pointOf(text, id);
  if (point === undefined || text.tabled === null)
    return (
      <p className="standing">{t.commitments.lostWords({ quote: anchors.map(({ quote }) => quote).join(" … ") })}</p>
    );
  const { language } = text.tabled.draft;
  const verbatim = point.wording === "verbatim";
  return (
    <article className={`cm-words ${standingClass(point)}`}>
      <h2 className="label">
        <PageLink to={onPage(place, "history", { draft: text.id, point: id })}>
          <bdi dir="ltr">{pointLabel(text, id)}</bdi>{" "}
          {point.heading !== "" && <bdi lang={language}>{point.heading}</bdi>}
        </PageLink>
      </h2>
      <PointStanding point={point} />
      <p className={verbatim ? "words words-two" : "told"} lang={language} dir={directionOf(language)}>
        <Marked point={point} anchors={anchors} />
      </p>
    </article>
  );
}

/** The text of a point with the words marked on which a commitment rests. */
function Marked({ point, anchors }: { readonly point: Point; readonly anchors: readonly TextAnchor[] }): ReactNode {
  const ends = [...anchors]
    .map(({ from, to }) => [Math.max(0, from), Math.min(point.text.length, to)] as const)
    .filter(([from, to]) => from < to)
    .sort(([a], [b]) => a - b);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const [from, to] of ends) {
    const start = Math.max(at, from);
    if (start >= to) continue;
    parts.push(<Fragment key={`t${at}`}>{point.text.slice(at, start)}</Fragment>);
    parts.push(<mark key={`m${start}`}>{point.text.slice(start, to)}</mark>);
    at = to;
  }
  return [...parts, <Fragment key="rest">{point.text.slice(at)}</Fragment>];
}
