import type { ReactNode } from "react";
import { declarationsOf, type Declaration } from "../../../core/record/standing/index.ts";
import type { TalksState } from "../../../core/record/talks.ts";
import type { TabledDraft } from "../../../core/record/state.ts";
import type { Point } from "../../../core/text/draft.ts";
import { say } from "../../../words/words.ts";
import { Parties, partyOf } from "../../kit/party.tsx";
import { Standing, Strength } from "../../kit/standing.tsx";
import { useWorkbench } from "../../workbench.ts";

/**
 * What was declared of points agreed: quotations of their days, apart from the ledger; the latest with its points. In brief, beside a
 * text, it is the latest alone, without what came since and what was held.
 */
export function Declared({
  talks,
  brief = false,
}: {
  readonly talks: TalksState;
  readonly brief?: boolean;
}): ReactNode {
  const { t, locale, state } = useWorkbench();
  const words = t.overview;
  const [latest, ...others] = declarationsOf(talks);
  const earlier = brief ? [] : others;
  // Shares without a count beside them are told here; others, where they are later, among what came since.
  const shares = latest === undefined ? (state.shares ?? []) : [];
  if (latest === undefined && shares.length === 0) return null;
  return (
    <section className="declared" aria-labelledby="declared">
      <h3 className="label" id="declared">
        {words.declared}
      </h3>
      {latest !== undefined && <Quoted declaration={latest} brief={brief} />}
      {earlier.map(({ count, said }) => (
        <blockquote key={`${count.draft} ${count.on} ${count.declaredBy}`}>
          <p>
            {say(t, said)} <Strength sources={count.sources} />
          </p>
          <Remarks count={count} />
        </blockquote>
      ))}
      {shares.map(({ on, declaredBy, percent, sources }) => (
        <blockquote key={`${on} ${declaredBy}`}>
          <p>
            {words.share({ by: declaredBy, percent: `${percent}`, on: locale.date(on) })} <Strength sources={sources} />
          </p>
        </blockquote>
      ))}
    </section>
  );
}

function Quoted({ declaration, brief }: { readonly declaration: Declaration; readonly brief: boolean }): ReactNode {
  const { t, state } = useWorkbench();
  const words = t.overview;
  const { count, said, changed, since, points } = declaration;
  const tabled = state.drafts.find(({ id }) => id === count.draft);
  const told = (tabled?.draft.points ?? []).filter(
    ({ id, alternatives = [] }) => count.open.includes(id) && alternatives.length > 0,
  );
  return (
    <>
      {points.length > 0 && <Hatched points={points} open={count.open.length} />}
      <blockquote>
        <p className="declared-say">
          {say(t, said)} {changed !== null && say(t, changed)} <Strength sources={count.sources} />
        </p>
        {count.note !== undefined && count.note !== "" && (
          <p>
            <bdi>{count.note}</bdi>
          </p>
        )}
        <Remarks count={count} />
      </blockquote>
      {!brief && since.length > 0 && (
        <div className="declared-since">
          <h4>{words.cameSince}</h4>
          <ul>
            {since.map((later) => (
              <li key={say(t, later.said)}>
                {say(t, later.said)} <Strength sources={later.sources} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {!brief && tabled !== undefined && told.length > 0 && (
        <div className="open-points">
          {told.map((point) => (
            <OpenPoint key={point.id} point={point} tabled={tabled} />
          ))}
        </div>
      )}
    </>
  );
}

/** What parties said of a count: nobody reads the count without it. */
function Remarks({ count: { remarks } }: { readonly count: Declaration["count"] }): ReactNode {
  const { t, state, locale } = useWorkbench();
  return remarks?.map(({ party, text, on }) => (
    <p key={`${party} ${on}`}>
      {t.overview.remark({ party: partyOf(state, party).name, on: locale.date(on) })} <bdi>{text}</bdi>
    </p>
  ));
}

/** The points of the counted draft: hatched where the count leaves them over as agreed, empty where it names them as open. */
function Hatched({ points, open }: { readonly points: Declaration["points"]; readonly open: number }): ReactNode {
  const { t } = useWorkbench();
  const words = t.overview;
  return (
    <div className="strip strip-declared">
      <ol className="strip-bars" aria-label={words.declaredStrip({ total: points.length })}>
        {points.map((point) => {
          const state = words.pointState({
            label: point.label,
            heading: point.heading,
            state: point.open ? words.namedOpen : words.notNamed,
          });
          return (
            <li key={point.id} title={state}>
              <span className={point.open ? "bar" : "bar bar-declared"} aria-hidden="true" />
              <span className="heard">{state}</span>
            </li>
          );
        })}
      </ol>
      <ul className="strip-key">
        <li>
          <span className="bar bar-declared" />
          {words.hatched({ n: open })}
        </li>
      </ul>
    </div>
  );
}

/** A point that was named as open, with what the parties held on the day of the text. */
function OpenPoint({ point, tabled }: { readonly point: Point; readonly tabled: TabledDraft }): ReactNode {
  const { t, locale } = useWorkbench();
  const { date } = tabled.draft;
  return (
    <article className="open-point">
      <h3>
        <bdi>{`${point.label} ${point.heading}`.trim()}</bdi>
        {date !== null && <span className="open-point-day">{t.overview.heldOn({ on: locale.date(date) })}</span>}
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
