import type { PointProps } from "./point-props.ts";
import { useMemo, type ReactNode } from "react";
import { dayOfVersion } from "../../../../core/record/living/index.ts";
import { standingOf } from "../../../../core/record/standing/index.ts";
import type { TalksText, TextVersion } from "../../../../core/record/talks.ts";
import { NoText } from "../no-text.tsx";
import { Fence } from "../../../kit/fence.tsx";
import { Trouble } from "../../../kit/states.tsx";
import { PageLink } from "../../../kit/page-link.tsx";
import { directionOf } from "../../../../words/locale.ts";
import { onPage, withValues } from "../../../place.ts";
import type { RecordAccess } from "../../../record.ts";
import { useWorkbench } from "../../../workbench.ts";
import { RecordPage } from "../record-page.tsx";
import { RoomSign } from "../rooms.tsx";
import { TextChoice } from "../text-choice.tsx";
import {
  languageOf,
  pointName,
  pointsOf,
  chosenText,
  standingVersion,
  textsWithPoints,
  type TextPoint,
} from "../text-points.ts";
import { Causes, FoundOnPoint, LevelOfLedger } from "../status/status-line.tsx";
import { foundOn, isOf } from "../status/status-rows.ts";
import { Filed } from "../filed.tsx";
import { KeptFile } from "../kept-file.tsx";
import { BracketReasons } from "./bracket-reasons.tsx";
import { BracketedBlocks } from "./bracketed-words.tsx";
import { Discussion } from "./discussion.tsx";
import { MarkList } from "./mark-list.tsx";
import { ProposalList } from "./proposal-list.tsx";
import { ProposeForm } from "./propose-form.tsx";
import { StandingAnswers } from "./stances.tsx";
import { PointSelect } from "../../texts/point-select.tsx";

/** One point: its words as they stand, what is proposed instead, and who answers what. */
export function PointPage(): ReactNode {
  const { t } = useWorkbench();
  return (
    <RecordPage title={t.record.pages.point} intro={t.record.point.intro}>
      {(record) => <Chosen record={record} />}
    </RecordPage>
  );
}

function Chosen({ record }: { readonly record: RecordAccess }): ReactNode {
  const { t, place, go } = useWorkbench();
  const texts = textsWithPoints(record.talks);
  const text = chosenText(record.talks, place.values["text"]);
  const version = text === undefined ? undefined : standingVersion(text);
  if (text === undefined || version === undefined) return <NoText record={record} />;
  const points = pointsOf(version);
  const wanted = place.values["point"];
  const point = wanted === undefined ? points[0] : points.find(({ id }) => id === wanted);
  const choose = (values: Record<string, string | null>) => go(withValues(place, values));
  return (
    <>
      <div className="record-bar">
        <TextChoice texts={texts} chosen={text} onChoose={(id) => choose({ text: id, point: null })} />
        <RoomSign room={text.room} />
        <PointSelect
          label={t.record.point.choose}
          heard
          empty={t.record.point.choose}
          points={points.map((each) => ({ id: each.id, depth: each.depth, name: pointName(each) }))}
          chosen={point?.id}
          onChoose={(id) => choose({ text: text.id, point: id })}
        />
      </div>
      {point === undefined ? (
        <Trouble title={t.record.point.unknown({ id: wanted ?? "" })} text={t.record.point.unknownText} />
      ) : (
        <PointView key={`${text.id} ${point.id}`} record={record} text={text} version={version} point={point} />
      )}
    </>
  );
}

function PointView(props: PointProps): ReactNode {
  const { t, place } = useWorkbench();
  const { record, text, version, point } = props;
  const words = t.record.point;
  const status = record.talks.ledger.find((each) => isOf(each, text) && each.point === point.id) ?? null;
  const standing = useMemo(() => standingOf(record.talks, text), [record.talks, text]);
  const provision = standing.provisions.find(({ id }) => id === point.id);
  const found = foundOn(standing.signed, status, provision !== undefined && standing.signed !== null);
  const language = languageOf(version, point.id);
  const verbatim = point.wording === "verbatim";
  return (
    <div className="record-point">
      <div className="record-point-main">
        <PointArticle
          point={point}
          text={text}
          version={version}
          verbatim={verbatim}
          record={record}
          language={language}
        />
        <ProposeForm {...props} />
        <Fence of={words.proposals}>
          <ProposalList {...props} />
        </Fence>
        <Fence of={words.discussion}>
          <Discussion {...props} />
        </Fence>
      </div>
      <aside className="record-point-margin">
        <section aria-label={t.record.status.level}>
          {provision !== undefined && <LevelOfLedger provision={provision} />}
          <Causes causes={provision?.open ?? status?.open ?? [{ cause: "never-marked" }]} />
          <FoundOnPoint found={found} />
        </section>
        <Fence of={words.asItStands}>
          <StandingAnswers {...props} stances={status?.stances ?? []} />
        </Fence>
        <Fence of={t.office.reasons.title}>
          <BracketReasons {...props} reasons={status?.reasons ?? []} />
        </Fence>
        <Fence of={words.marks}>
          <MarkList record={record} marks={status?.marks ?? []} />
        </Fence>
        {text.kind === "draft" && (
          <PageLink className="hint" to={onPage(place, "history", { draft: text.id, point: point.id })}>
            {words.history}
          </PageLink>
        )}
      </aside>
    </div>
  );
}

/** The words of the point as they stand. */
function PointArticle({
  point,
  text,
  version,
  verbatim,
  record,
  language,
}: {
  readonly point: TextPoint;
  readonly text: TalksText;
  readonly version: TextVersion;
  readonly verbatim: boolean;
  readonly record: RecordAccess;
  readonly language: string;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.record.point;
  const day = dayOfVersion(version) === null ? null : version.on;
  return (
    <article aria-label={pointName(point)}>
      <p className="hint">
        {words.version({
          n: text.versions.length,
          of: text.versions.length,
          day: day === null ? t.text.undated : locale.date(day.slice(0, 10)),
        })}
        {!verbatim && ` · ${t.text.standing[point.wording]}`}
      </p>
      <KeptFile record={record} version={version} />
      <Filed record={record} recorded={version} />
      <h2 className={verbatim ? "words-head" : "told-head"} lang={language} dir={directionOf(language)}>
        {point.label} {point.heading}
      </h2>
      {point.deleted && <p className="point-state">{words.deleted}</p>}
      {point.words === "" ? (
        <p className="hint">{words.noWords}</p>
      ) : (
        <BracketedBlocks
          text={point.bracketed ?? [point.words]}
          className={verbatim ? "words" : "told"}
          lang={language}
          dir={directionOf(language)}
        />
      )}
    </article>
  );
}
