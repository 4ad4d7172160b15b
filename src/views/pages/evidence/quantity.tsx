import { useMemo, type ReactNode } from "react";
import { claimsById, replacementOf } from "../../../core/evidence/check.ts";
import type { Claim } from "../../../core/things/claim.ts";
import { claimHistory } from "../../../core/record/claim-history.ts";
import { Fence } from "../../kit/fence.tsx";
import { ChartFigure } from "../../kit/charts/figure.tsx";
import { PageLink } from "../../kit/page-link.tsx";
import { Strength } from "../../kit/standing.tsx";
import { withValues } from "../../place.ts";
import { useWorkbench } from "../../workbench.ts";
import { SourceName } from "../texts/draft-choice.tsx";
import { AddFigure, MendFigure } from "./adding/buttons.tsx";
import { ShownIn } from "./shown-in.tsx";
import { topicName } from "../../../core/evidence/topic-name.ts";
import { chartsOf, doubtOf, figureWords, type Quantity } from "./figures.ts";

/** One quantity: its ranges, its figures one by one, and what stands against what among them. */
export function QuantityView({ quantity }: { readonly quantity: Quantity }): ReactNode {
  const { state, place, t, locale } = useWorkbench();
  const words = t.evidence;
  const charts = useMemo(() => chartsOf(quantity, state, { t, locale }), [quantity, state, t, locale]);
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

/** Figures with everything that must stand beside them; a row each. */
export function ClaimTable({
  claims,
  label,
}: {
  readonly claims: readonly Claim[];
  readonly label: string;
}): ReactNode {
  const { t } = useWorkbench();
  const { columns } = t.evidence;
  return (
    <div className="data-scroll" role="region" aria-label={label} tabIndex={0}>
      <table className="data-table claim-table stacks">
        <thead>
          <tr>
            {(
              [columns.figure, columns.what, columns.scope, columns.estimator, columns.asOf, columns.sources] as const
            ).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Fence key={claim.id} of={claim.id} among="rows">
              <ClaimRow claim={claim} />
            </Fence>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ClaimRow({ claim }: { readonly claim: Claim }): ReactNode {
  const { whole, t, locale } = useWorkbench();
  const words = t.evidence;
  const replaced = claim.confidence === "found" && replacementOf(claim, claimsById(whole.claims ?? [])) === "known";
  // A figure that was replaced says so below, with the one in its place.
  const doubt = replaced ? null : doubtOf(claim, whole, { t, locale });
  return (
    <tr id={`claim-${claim.id}`} className={claim.confidence === "found" ? undefined : "is-unread"}>
      <th scope="row" className="claim-figure">
        <bdi>{figureWords(claim, { t, locale })}</bdi>
        {doubt !== null && <span className="standing">{doubt}</span>}
        {replaced && claim.supersededBy !== undefined && <Successor id={claim.supersededBy} />}
        <Mended claim={claim} />
        <MendFigure claim={claim} />
      </th>
      <td data-label={words.columns.what}>
        <bdi>{claim.statement}</bdi>
        {claim.measure !== undefined && <span className="hint claim-line">{words.measures[claim.measure]}</span>}
        {claim.note !== undefined && (
          <span className="hint claim-line">
            <bdi>{claim.note}</bdi>
          </span>
        )}
        <ShownIn claim={claim.id} />
      </td>
      <td data-label={words.columns.scope}>
        <bdi>{claim.scope}</bdi>
      </td>
      <td data-label={words.columns.estimator}>
        {claim.estimator === null ? <span className="hint">{words.noEstimator}</span> : <bdi>{claim.estimator}</bdi>}
      </td>
      <td className="claim-day" data-label={words.columns.asOf}>
        {claim.asOf === null ? <span className="hint">{words.noDay}</span> : locale.shortDate(claim.asOf)}
      </td>
      <td data-label={words.columns.sources}>
        <Strength sources={claim.sources} />
        <ul className="claim-sources">
          {claim.sources.map((id) => {
            const source = whole.sources[id];
            return <li key={id}>{source === undefined ? id : <SourceName {...source} />}</li>;
          })}
        </ul>
      </td>
    </tr>
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
