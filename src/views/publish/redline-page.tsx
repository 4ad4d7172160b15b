import type { ReactNode } from "react";
import type { TabledDraft } from "../../core/record/state.ts";
import type { Redline, RedlinePair } from "../../core/text/alignment.ts";
import type { Edit } from "../../core/text/edit.ts";
import { directionOf } from "../../words/locale.ts";
import { draftTitle } from "../pages/texts/draft-choice.tsx";
import { flatPoints, namesOf, type FlatPoint } from "../pages/texts/labels.ts";
import { layOut } from "../../core/text/table.ts";
import { PointWords } from "../kit/footnotes.tsx";
import { LaidWords } from "../kit/words-table.tsx";
import { PageTitle } from "../kit/page-title.tsx";
import { useWorkbench } from "../workbench.ts";
import { PageNumbers } from "./page-numbers.tsx";
import { siteTitle } from "./text-page.tsx";
import { pageCount, pageOfPairs, pointPath, redlinePath, relativePath, textPath } from "./site-map.ts";

/** Two drafts with every difference, point by point; a pair that is not verbatim is shown whole, old and new. */
export function RedlinePage({
  from,
  to,
  redline,
  path,
  page = 0,
}: {
  readonly from: TabledDraft;
  readonly to: TabledDraft;
  readonly redline: Redline;
  readonly path: string;
  /** Which page of a long comparison. */
  readonly page?: number;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.site;
  const [old, fresh] = [pointsOf(from), pointsOf(to)];
  const pageOf = pageOfPairs(redline, from.draft, to.draft);
  return (
    <>
      <PageTitle title={words.compared({ from: siteTitle(from), to: siteTitle(to) })} sub={words.redlineIntro} />
      <PageNumbers
        pages={pageCount(pageOf)}
        page={page}
        href={(number) => relativePath(path, redlinePath(from.id, to.id, number))}
      />
      <div className="data-scroll" role="region" aria-label={words.comparisons} tabIndex={0}>
        <table className="data-table site-redline stacks">
          <thead>
            <tr>
              {[from, to].map((tabled) => (
                <th key={tabled.id} scope="col">
                  <a href={relativePath(path, textPath(tabled.id))}>{siteTitle(tabled)}</a>
                </th>
              ))}
              <th scope="col">{words.change}</th>
            </tr>
          </thead>
          <tbody>
            {redline.pairs
              .filter((_, at) => pageOf[at] === page)
              .map((pair) => (
                <PairRow
                  key={`${pair.from.join()} ${pair.to.join()}`}
                  pair={pair}
                  sides={[from, to]}
                  points={[old, fresh]}
                  path={path}
                />
              ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Characters up to which the words of a change are said beside it once more: they stand marked in both texts. */
const SAID_AGAIN = 120;

type Points = ReadonlyMap<string, FlatPoint>;

function pointsOf({ draft }: TabledDraft): Points {
  return new Map(flatPoints(draft).map((flat) => [flat.point.id, flat]));
}

function PairRow({
  pair,
  sides,
  points,
  path,
}: {
  readonly pair: RedlinePair;
  readonly sides: readonly [TabledDraft, TabledDraft];
  readonly points: readonly [Points, Points];
  readonly path: string;
}): ReactNode {
  const { t } = useWorkbench();
  const verbatim = [...pair.from.map((id) => points[0].get(id)), ...pair.to.map((id) => points[1].get(id))].every(
    (flat) => flat?.point.wording === "verbatim",
  );
  // Words of points that may be no counterparts stand as they are.
  const shown = (edits: readonly Edit[]): readonly Edit[] =>
    pair.onSameMatter ? edits.map(({ text }): Edit => ({ op: "keep", text })) : edits;
  const names = sideNames(sides);
  // Of a point on one side alone all is new or gone, and where words are retold the choice of words is ours: that is no change to list.
  const isAlone = pair.from.length === 0 || pair.to.length === 0;
  const changes = isAlone
    ? []
    : pair.changes.filter((change) => change.class !== "formal" && (verbatim || change.kind !== "wording"));
  return (
    <tr data-relation={pair.relation}>
      <Side
        name={names[0]}
        ids={pair.from}
        points={points[0]}
        tabled={sides[0]}
        path={path}
        verbatim={verbatim}
        edits={shown(old(pair.edits))}
        headings={shown(old(pair.headingEdits))}
      />
      <Side
        name={names[1]}
        ids={pair.to}
        points={points[1]}
        tabled={sides[1]}
        path={path}
        verbatim={verbatim}
        edits={shown(fresh(pair.edits))}
        headings={shown(fresh(pair.headingEdits))}
      />
      <td>
        <p className="hint">
          {t.overview.fates[pair.relation]}
          {pair.moved && `, ${t.site.moved}`}
        </p>
        {changes.map((change, at) => (
          // Equal changes of one pair are told as often as they occur.
          // oxlint-disable-next-line react/no-array-index-key
          <p key={at} className="site-change">
            {t.text.kind[change.kind]}
            {change.from.length + change.to.length <= SAID_AGAIN && (
              <>
                : <bdi>{change.from === "" ? "–" : change.from}</bdi> <span className="arrow" aria-hidden="true" />
                <span className="heard"> → </span> <bdi>{change.to === "" ? "–" : change.to}</bdi>
              </>
            )}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** The parties' letters, or the titles where one party tabled both. */
function sideNames([from, to]: readonly [TabledDraft, TabledDraft]): readonly [string, string] {
  return from.party === to.party ? [draftTitle(from), draftTitle(to)] : [from.party, to.party];
}

function Side({
  name,
  ids,
  points,
  tabled,
  path,
  verbatim,
  edits,
  headings,
}: {
  /** Whose text it is, where a narrow screen shows both below each other. */
  readonly name: string;
  readonly ids: readonly string[];
  readonly points: Points;
  readonly tabled: TabledDraft;
  readonly path: string;
  readonly verbatim: boolean;
  readonly edits: readonly Edit[];
  readonly headings: readonly Edit[];
}): ReactNode {
  const { t } = useWorkbench();
  const { language } = tabled.draft;
  if (ids.length === 0)
    return (
      <td className="hint" data-label={name}>
        –
      </td>
    );
  const flats = ids.flatMap((id) => points.get(id) ?? []);
  const labels = namesOf(flats, t.text.noLabel);
  return (
    <td lang={language} dir={directionOf(language)} data-label={name}>
      <p className="point-label">
        {ids.map((id, at) => (
          <a key={id} href={relativePath(path, pointPath(tabled, id))}>
            {labels[at] ?? id}{" "}
          </a>
        ))}
      </p>
      {verbatim ? (
        <>
          {headings.length > 0 && (
            <p className="words-head">
              <Edits edits={headings} />
            </p>
          )}
          <LaidWords laid={layOut(edits.map((edit) => ({ text: edit.text, tag: edit })))} className="words">
            {(pieces) => (
              <Edits edits={pieces.map(({ text, tag }) => (text === tag.text ? tag : cutEdit(tag, text)))} />
            )}
          </LaidWords>
        </>
      ) : (
        flats.map(({ point }) => <Told key={point.id} point={point} />)
      )}
    </td>
  );
}

/** A part of an edit; of what moved and changed on the way, as it reads now. */
function cutEdit(edit: Edit, text: string): Edit {
  return edit.op === "moveIn" ? { op: "moveIn", move: edit.move, text } : { ...edit, text };
}

/** A point of which the words are not known verbatim: as it is told. */
function Told({ point }: Pick<FlatPoint, "point">): ReactNode {
  return (
    <div>
      {point.heading !== "" && <p className="told-head">{point.heading}</p>}
      <PointWords point={point} struck={point.deleted} className="told" />
    </div>
  );
}

function old(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ op }) => op === "keep" || op === "delete" || op === "moveOut");
}

function fresh(edits: readonly Edit[]): readonly Edit[] {
  return edits.filter(({ op }) => op === "keep" || op === "insert" || op === "moveIn");
}

function Edits({ edits }: { readonly edits: readonly Edit[] }): ReactNode {
  return edits.map((edit, at) => {
    const key = `${at}`;
    if (edit.op === "keep") return <span key={key}>{edit.text}</span>;
    if (edit.op === "insert") return <ins key={key}>{edit.text}</ins>;
    if (edit.op === "delete") return <del key={key}>{edit.text}</del>;
    return (
      <span key={key} className={edit.op === "moveIn" ? "moved" : "moved moved-out"}>
        {edit.text}
      </span>
    );
  });
}
