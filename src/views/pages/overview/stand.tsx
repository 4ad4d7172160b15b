import type { ReactNode } from "react";
import type { DeclaredCount, DeclaredMark, MarkLevel, ProcessState, TabledDraft } from "../../../core/record/state.ts";
import type { Point } from "../../../core/text/draft.ts";
import { lastDay } from "../../days.ts";
import { Parties, partyOf } from "../../kit/party.tsx";
import { RichText } from "../../kit/rich.tsx";
import { Standing, Strength } from "../../kit/standing.tsx";
import { quartersOf } from "../../kit/level.tsx";
import { useWorkbench } from "../../workbench.ts";
import { flatPoints, type FlatPoint } from "../texts/labels.ts";

/** The latest declared count as one sentence, with what qualifies it, and the points it counts. */
export function Stand(): ReactNode {
  const { state, t, locale, place, record } = useWorkbench();
  const words = t.overview;
  const counts = [...state.counts].sort((a, b) => b.on.localeCompare(a.on));
  const count = counts[0];
  const later =
    count === undefined
      ? 0
      : state.drafts.filter(({ draft }) => draft.date !== null && lastDay(draft.date) > count.on).length;
  const names = (ids: readonly string[]) => locale.list(ids.map((id) => partyOf(state, id).name));
  return (
    <section aria-labelledby="stand" className="stand">
      <h2 className="label" id="stand">
        {words.stand}
      </h2>
      <p className="stand-say">
        <RichText
          text={
            count === undefined
              ? state.drafts.length === 0 && state.events.length === 0
                ? place.asOf === null
                  ? record?.audience.capacity === "observer"
                    ? words.nothingOpen
                    : words.nothingYet
                  : words.nothing
                : words.notCounted({ drafts: state.drafts.length, parties: names(tablingParties(state)) })
              : words.counted({
                  agreed: count.agreed,
                  total: count.total,
                  list: names(count.between),
                  declaredBy: count.declaredBy,
                  aside: count.declaredBy.includes(","),
                  on: locale.date(count.on),
                  notPart: names(count.notPart),
                  outside: count.notPart.length,
                })
          }
        />
      </p>
      {count !== undefined && (
        <>
          <div className="stand-notes">
            <p>
              <b>{words.provisional}</b> {words.provisionalText}{" "}
              <bdi>
                <bdi>{count.note}</bdi>
              </bdi>{" "}
              {later > 0 && <span className="stand-since">{words.since({ drafts: later })} </span>}
              <Strength sources={count.sources} />
            </p>
            <OtherCounts count={count} />
          </div>
          <Strip count={count} />
        </>
      )}
    </section>
  );
}

function tablingParties({ drafts }: ProcessState): readonly string[] {
  return [...new Set(drafts.flatMap(({ draft, party }) => (draft.tabledBy.length > 0 ? draft.tabledBy : [party])))];
}

/** What others said of the same text: shares without points, and older counts. */
function OtherCounts({ count }: { readonly count: DeclaredCount }): ReactNode {
  const { state, t, locale } = useWorkbench();
  const words = t.overview;
  const shares = (state.shares ?? []).map((share) =>
    words.otherCount({ percent: `${share.percent} %`, by: share.declaredBy, on: locale.date(share.on) }),
  );
  const older = state.counts
    .filter((other) => other !== count)
    .map((other) =>
      words.otherCount({ percent: `${other.agreed}/${other.total}`, by: other.declaredBy, on: locale.date(other.on) }),
    );
  const said = [...shares, ...older];
  return (
    <p>
      <b>{words.otherCounts}</b> {said.length === 0 ? words.noOtherCount : `${said.join(locale.semicolon)}.`}
    </p>
  );
}

/** The points of the counted text, each a bar filled by quarters: agreed can never look finished. */
function Strip({ count }: { readonly count: DeclaredCount }): ReactNode {
  const { state, whole, t } = useWorkbench();
  const words = t.overview;
  const tabled = whole.drafts.find(({ id }) => id === count.draft);
  if (tabled === undefined || tabled.draft.points.length === 0) return null;
  const points = flatPoints(tabled.draft).filter(({ depth }) => depth === 0);
  const levelOf = (point: Point): MarkLevel => {
    const mark = latestMark(state.marks ?? [], count, point.id);
    return mark?.level ?? (count.open.includes(point.id) ? "open" : "agreed");
  };
  const open = points.filter(({ point }) => count.open.includes(point.id));
  const told = open.filter(({ point }) => (point.alternatives?.length ?? 0) > 0);
  const levels = [...new Set(points.map(({ point }) => levelOf(point)))].sort((a, b) => quartersOf(b) - quartersOf(a));
  return (
    <>
      <div
        className="strip"
        style={{ "--points": points.length } as React.CSSProperties}
        data-many={points.length > 36}
        role="group"
        aria-label={words.strip({ total: points.length })}
      >
        <StripRow count={count} points={points} levelOf={levelOf} />
        {count.notPart.map((id) => (
          <Outside
            key={id}
            party={id}
            points={points.length}
            remark={count.remarks?.find(({ party }) => party === id)?.text ?? null}
          />
        ))}
      </div>
      <ul className="strip-key">
        {levels.map((level) => (
          <li key={level}>
            <span className={`bar bar-${quartersOf(level)} ${level === "open" ? "bar-is-open" : ""}`} />
            {words.levels[level]}
          </li>
        ))}
        {count.notPart.length > 0 && (
          <li>
            <span className="bar bar-outside" />
            {words.outsideCount}
          </li>
        )}
        <li>{words.fullOnly}</li>
      </ul>
      {told.length > 0 && (
        <div className="open-points">
          {told.map(({ point, hang }) => (
            <OpenPoint key={point.id} point={point} hang={hang} tabled={tabled} />
          ))}
        </div>
      )}
    </>
  );
}

/** A point that is open, with what the parties hold. */
function OpenPoint({
  point,
  hang,
  tabled,
}: {
  readonly point: Point;
  readonly hang: string;
  readonly tabled: TabledDraft;
}): ReactNode {
  return (
    <article className="open-point">
      <h3>
        <span>{hang}</span> {point.heading}
      </h3>
      <Standing point={point} />
      <dl>
        {(point.alternatives ?? []).map((alternative) => (
          <div key={`${alternative.parties.join(" ")} ${alternative.text}`}>
            <dt>
              <Parties ids={alternative.parties} />
            </dt>
            <dd>
              <bdi lang={tabled.draft.language}>{alternative.text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** The points of a draft in a row, each with how far it is agreed. */
function StripRow({
  count,
  points,
  levelOf,
}: {
  readonly count: DeclaredCount;
  readonly points: readonly FlatPoint[];
  readonly levelOf: (point: Point) => MarkLevel;
}): ReactNode {
  const { t } = useWorkbench();
  const words = t.overview;
  return (
    <div className="strip-row">
      <p className="strip-who">
        <Parties ids={count.between} />
      </p>
      <ol>
        {points.map(({ point, hang, label }) => {
          const level = levelOf(point);
          return (
            <li key={point.id} className={level === "open" ? "bar-open" : undefined}>
              <span
                className={`bar bar-${quartersOf(level)}`}
                aria-hidden="true"
                title={words.pointState({ label, heading: point.heading, state: words.levels[level] })}
              />
              <span aria-hidden="true">{hang}</span>
              <span className="heard">
                {words.pointState({ label, heading: point.heading, state: words.levels[level] })}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The latest mark on a point of the counted text, no later than the count says. */
function latestMark(marks: readonly DeclaredMark[], count: DeclaredCount, point: string): DeclaredMark | undefined {
  return marks
    .filter((mark) => mark.draft === count.draft && mark.point === point)
    .sort((a, b) => a.on.localeCompare(b.on))
    .at(-1);
}

/** A party that is not part of the count gets its own row, empty and dotted. */
function Outside({
  party,
  points,
  remark,
}: {
  readonly party: string;
  readonly points: number;
  readonly remark: string | null;
}): ReactNode {
  const { state, t } = useWorkbench();
  return (
    <div className="strip-row strip-outside">
      <p className="strip-who">
        <Parties ids={[party]} />
      </p>
      <div>
        <div className="strip-empty" role="img" aria-label={t.overview.noMark({ party: partyOf(state, party).name })}>
          {Array.from({ length: points }, (_, index) => (
            <span key={index} className="bar bar-outside" />
          ))}
        </div>
        {remark !== null && (
          <p className="strip-note">
            {t.overview.noMarkNote} <bdi>{remark}</bdi>
          </p>
        )}
      </div>
    </div>
  );
}
