import type { ReactNode } from "react";
import { tallySeries, type Discrepancy } from "../../../../core/commitments/index.ts";
import type { MonitoringLog } from "../../../../core/record/state.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { Empty } from "../../../kit/states.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { FoldedSources } from "../../positions/links.tsx";

const humanitarian = new Set(["prisoners", "children", "family-reunification", "grain", "black-sea"]);

/** Aggregate counts by category, reporter and state of verification: never names, never added up across reporters. */
export function TalliesView({
  log,
  knownAt,
  differences,
}: {
  readonly log: MonitoringLog;
  readonly knownAt: string | null;
  readonly differences: readonly Discrepancy[];
}): ReactNode {
  const { t, locale, state, place } = useWorkbench();
  const words = t.commitments.monitoring;
  const categories = [...new Set(log.tallies.map(({ category }) => category))];
  const claims = (state.claims ?? []).filter(({ topic }) => humanitarian.has(topic));
  if (categories.length === 0 && claims.length === 0)
    return <Empty title={words.noTallies} text={words.noTalliesText} />;
  return (
    <>
      <p className="hint">{words.noPersons}</p>
      {categories.map((category) => {
        const different = differences.find((each) => each.category === category);
        return (
          <section key={category} className="cm-group" aria-label={category}>
            <div className="cm-group-head">
              <h2>
                <bdi>{category}</bdi>
              </h2>
              {different !== undefined && <p className="standing">{words.reportersDiffer}</p>}
            </div>
            <div className="data-scroll" role="region" aria-label={category} tabIndex={0}>
              <table className="data-table">
                <thead>
                  <tr>
                    <th scope="col">{words.reporter}</th>
                    <th scope="col">{words.when}</th>
                    <th scope="col" className="is-number">
                      {words.total}
                    </th>
                    <th scope="col" className="is-number">
                      {words.since}
                    </th>
                    <th scope="col">{words.verification}</th>
                  </tr>
                </thead>
                <tbody>
                  {[...tallySeries(log.tallies, category, knownAt)].flatMap(([reporter, points]) =>
                    points.map((point, at) => (
                      <tr key={point.report}>
                        <th scope="row">
                          {at === 0 ? <bdi>{reporter}</bdi> : <span className="heard">{reporter}</span>}
                        </th>
                        <td>{locale.shortDate(point.on.slice(0, 10))}</td>
                        <td className="is-number">{locale.number(point.total)}</td>
                        <td className="is-number">{locale.number(point.total - (points[at - 1]?.total ?? 0))}</td>
                        <td>{words.grades[point.grade]}</td>
                      </tr>
                    )),
                  )}
                </tbody>
              </table>
            </div>
          </section>
        );
      })}
      {claims.length > 0 && (
        <section className="cm-group" aria-labelledby="figures-on">
          <div className="cm-group-head">
            <h2 id="figures-on">{words.figures}</h2>
            <p className="hint">{words.figuresHint}</p>
          </div>
          <div className="data-scroll" role="region" aria-label={words.figures} tabIndex={0}>
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">{words.category}</th>
                  <th scope="col">{words.figure}</th>
                  <th scope="col">{words.reporter}</th>
                  <th scope="col">{words.when}</th>
                  <th scope="col">{words.verification}</th>
                </tr>
              </thead>
              <tbody>
                {claims.map((claim) => (
                  <tr key={claim.id}>
                    <th scope="row" aria-label={claim.statement}>
                      <PageLink to={onPage(place, "evidence", { q: claim.statement })}>
                        <bdi>{claim.statement}</bdi>
                      </PageLink>
                      <span className="cm-says">
                        <bdi>{claim.topic}</bdi>
                      </span>
                    </th>
                    <td>
                      {[claim.comparator ?? "", [...new Set([claim.low, claim.high])].join("–"), claim.unit]
                        .filter((part) => part !== "")
                        .join(" ")}
                    </td>
                    <td>
                      <bdi>{claim.estimator ?? t.evidence.noEstimator}</bdi>
                    </td>
                    <td>{claim.asOf === null ? t.evidence.noDay : locale.shortDate(claim.asOf)}</td>
                    <td>
                      {claim.confidence === "found" ? (
                        words.readInSource
                      ) : (
                        <span className="standing">{words.notRead}</span>
                      )}
                      <FoldedSources ids={claim.sources} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );
}
