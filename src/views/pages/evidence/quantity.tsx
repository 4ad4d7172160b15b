import { useMemo, type ReactNode } from "react";
import { claimsById, replacementOf } from "../../../core/evidence/check.ts";
import type { Claim } from "../../../core/things/claim.ts";
import { claimHistory } from "../../../core/record/claim-history.ts";
import { ChartFigure } from "../../kit/charts/figure.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Strength } from "../../kit/standing.tsx";
import { withValues } from "../../place.ts";
import { Table } from "../../kit/table.tsx";
import { useWorkbench } from "../../workbench.ts";
import { SourceName } from "../texts/draft-choice.tsx";
import { closedRoomsOf } from "../../rooms-of.ts";
import { ClosedIn, roomName } from "../record/rooms.tsx";
import { AddFigure, MendFigure } from "./adding/buttons.tsx";
import { ShownIn } from "./shown-in.tsx";
import { topicName } from "../../../core/evidence/topic-name.ts";
import { chartsOf, doubtOf, figureWords, type Quantity } from "./figures.ts";

/** One quantity: its ranges, its figures one by one, and what stands against what among them. */
export function QuantityView({ quantity }: { readonly quantity: Quantity }): ReactNode {
  const { state, record, place, t, locale } = useWorkbench();
  const words = t.evidence;
  const { entries, mode } = record ?? {};
  const charts = useMemo(() => {
    const read = entries === undefined || mode === undefined ? null : { entries, mode };
    const closed = ({ id }: Claim) => closedRoomsOf(read, id).map((room) => roomName(t, room));
    return chartsOf(quantity, state, { t, locale }, closed);
  }, [quantity, state, entries, mode, t, locale]);
  const name = topicName(quantity.topic, state);
  return (
    <section className="quantity" id={`quantity-${quantity.topic}`}>
      <h2>
        <bdi>{name}</bdi> <span className="hint">{words.figures({ count: quantity.claims.length })}</span>
      </h2>
      {quantity.findings.length > 0 && (
        <ul className="quantity-findings">
          {quantity.findings.map((finding) => (
            <li key={finding.id}>
              <span className={`finding-kind finding-${finding.kind}`}>{words.kinds[finding.kind]}</span>{" "}
              <PageLink to={withValues(place, { view: "findings", finding: finding.id, q: null })}>
                {words.reasons[finding.reason]}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
      {charts.map((chart) => (
        <ChartFigure key={chart.id} chart={chart} />
      ))}
      <ClaimTable claims={quantity.claims} label={name} />
      <AddFigure topic={quantity.topic} />
    </section>
  );
}

/** Figures from which on those near the screen are drawn: each row is heavy. */
const MANY = 60;

/** Figures with everything that must stand beside them; a row each. */
function ClaimTable({ claims, label }: { readonly claims: readonly Claim[]; readonly label: string }): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.evidence;
  const { columns } = words;
  return (
    <Table
      className="data-table claim-table stacks"
      scroll={label}
      rows={claims}
      many={MANY}
      keyOf={({ id }) => id}
      fence={({ id }) => id}
      rowProps={({ id, confidence }) => ({
        id: `claim-${id}`,
        className: confidence === "found" ? undefined : "is-unread",
      })}
      columns={[
        { head: columns.figure, className: "claim-figure", cell: (claim) => <Figure claim={claim} /> },
        { head: columns.what, cell: (claim) => <WhatFigure claim={claim} /> },
        { head: columns.scope, cell: ({ scope }) => <bdi>{scope}</bdi> },
        {
          head: columns.estimator,
          cell: ({ estimator }) =>
            estimator === null ? <span className="hint">{words.noEstimator}</span> : <bdi>{estimator}</bdi>,
        },
        {
          head: columns.asOf,
          className: "claim-day",
          cell: ({ asOf }) => (asOf === null ? <span className="hint">{words.noDay}</span> : locale.shortDate(asOf)),
        },
        {
          head: columns.sources,
          cell: ({ sources }) => <SourcesOf sources={sources} />,
        },
      ]}
    />
  );
}

/** What a figure counts, how it was come by, and where the pages show it. */
function WhatFigure({ claim: { id, statement, measure, note } }: { readonly claim: Claim }): ReactNode {
  const { t } = useWorkbench();
  return (
    <>
      <bdi>{statement}</bdi>
      {measure !== undefined && <span className="hint claim-line">{t.evidence.measures[measure]}</span>}
      {note !== undefined && (
        <span className="hint claim-line">
          <bdi>{note}</bdi>
        </span>
      )}
      <ClosedIn id={id} />
      <ShownIn claim={id} />
    </>
  );
}

/** Where a figure was read, and how strong that is. */
function SourcesOf({ sources }: { readonly sources: readonly string[] }): ReactNode {
  const { whole } = useWorkbench();
  return (
    <>
      <Strength sources={sources} />
      <ul className="claim-sources">
        {sources.map((id) => {
          const source = whole.sources[id];
          return <li key={id}>{source === undefined ? id : <SourceName {...source} />}</li>;
        })}
      </ul>
    </>
  );
}

/** The figure itself, what is doubtful about it, and what has become of it. */
function Figure({ claim }: { readonly claim: Claim }): ReactNode {
  const { whole, t, locale } = useWorkbench();
  const replaced = claim.confidence === "found" && replacementOf(claim, claimsById(whole.claims ?? [])) === "known";
  // A figure that was replaced says so below, with the one in its place.
  const doubt = replaced ? null : doubtOf(claim, whole, { t, locale });
  return (
    <>
      <bdi>{figureWords(claim, { t, locale })}</bdi>
      {doubt !== null && <span className="standing">{doubt}</span>}
      {replaced && claim.supersededBy !== undefined && <Successor id={claim.supersededBy} />}
      <Mended claim={claim} />
      <MendFigure claim={claim} />
    </>
  );
}

/** When a figure was corrected or replaced, what it was before, and why. */
function Mended({ claim }: { readonly claim: Claim }): ReactNode {
  const { place, record, still, t, locale } = useWorkbench();
  const words = t.evidence;
  const entries = record?.entries ?? still?.entries ?? [];
  // An earlier day knows nothing of what was mended later.
  const list = (claimHistory(entries).get(claim.id) ?? []).filter(({ on }) => place.asOf === null || on <= place.asOf);
  const figures = [...list.map(({ was }) => was), claim].map((each) => figureWords(each, { t, locale }));
  return list.map(({ id, how, on, why }, at) => {
    const day = locale.shortDate(on);
    const was = figures[at] ?? "";
    const told = was === figures[at + 1] ? words.correctedOn({ day }) : words.correctedFrom({ day, was });
    return (
      <span key={id} className="hint claim-line claim-mended">
        {how === "replaced" ? words.replacedOn({ day }) : told} <bdi>{why}</bdi>
      </span>
    );
  });
}

/** The figure that replaces another, and a way to it. */
function Successor({ id }: { readonly id: string }): ReactNode {
  const { whole, t, locale } = useWorkbench();
  const words = t.evidence;
  const next = whole.claims?.find((claim) => claim.id === id);
  const day = next === undefined || next.asOf === null ? words.noDay : locale.shortDate(next.asOf);
  return (
    <span className="standing">
      {words.supersededBy}{" "}
      {next === undefined ? (
        id
      ) : (
        <a href={`#claim-${id}`}>
          <bdi>{figureWords(next, { t, locale })}</bdi>
          {locale.comma}
          {day}
        </a>
      )}
    </span>
  );
}
