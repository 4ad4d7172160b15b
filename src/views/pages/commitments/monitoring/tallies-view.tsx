import { topicName } from "../../../../core/evidence/topic-name.ts";
import type { ReactNode } from "react";
import { tallySeries, type Discrepancy } from "../../../../core/commitments/index.ts";
import type { MonitoringLog, ProcessState } from "../../../../core/record/state.ts";
import { Table } from "../../../kit/table.tsx";
import { figureWords } from "../../evidence/figures.ts";
import { PageLink } from "../../../kit/page-link.tsx";
import { Empty } from "../../../kit/states.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { humanitarianFigures } from "./tallies.ts";
import { FoldedSources } from "../../positions/links.tsx";

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
  const { t, state } = useWorkbench();
  const words = t.commitments.monitoring;
  const categories = [...new Set(log.tallies.map(({ category }) => category))];
  const claims = humanitarianFigures(state);
  if (categories.length === 0 && claims.length === 0)
    return <Empty title={words.noTallies} text={words.noTalliesText} />;
  return (
    <>
      <p className="hint">{words.noPersons}</p>
      {categories.map((category) => (
        <section key={category} className="cm-group" aria-label={category}>
          <div className="cm-group-head">
            <h2>
              <bdi>{category}</bdi>
            </h2>
            {differences.some((each) => each.category === category) && (
              <p className="standing">{words.reportersDiffer}</p>
            )}
          </div>
          <Counts category={category} series={tallySeries(log.tallies, category, knownAt)} />
        </section>
      ))}
      {claims.length > 0 && (
        <section className="cm-group" aria-labelledby="figures-on">
          <div className="cm-group-head">
            <h2 id="figures-on">{words.figures}</h2>
            <p className="hint">{words.figuresHint}</p>
          </div>
          <Figures claims={claims} />
        </section>
      )}
    </>
  );
}

function Counts({
  category,
  series,
}: {
  readonly category: string;
  readonly series: ReturnType<typeof tallySeries>;
}): ReactNode {
  const { t, locale } = useWorkbench();
  const words = t.commitments.monitoring;
  const rows = [...series].flatMap(([reporter, points]) =>
    points.map((point, at) => ({
      ...point,
      // A reporter is read once, and heard on every row.
      name: at === 0 ? <bdi>{reporter}</bdi> : <span className="heard">{reporter}</span>,
      since: point.total - (points[at - 1]?.total ?? 0),
    })),
  );
  return (
    <Table
      className="data-table stacks"
      scroll={category}
      rows={rows}
      keyOf={({ report }) => report}
      columns={[
        { head: words.reporter, cell: ({ name }) => name },
        { head: words.when, cell: ({ on }) => locale.shortDate(on.slice(0, 10)) },
        { head: words.total, number: true, cell: ({ total }) => locale.number(total) },
        { head: words.since, number: true, cell: ({ since }) => locale.number(since) },
        { head: words.verification, cell: ({ grade }) => words.grades[grade] },
      ]}
    />
  );
}

function Figures({ claims }: { readonly claims: NonNullable<ProcessState["claims"]> }): ReactNode {
  const { t, locale, place, state } = useWorkbench();
  const words = t.commitments.monitoring;
  return (
    <Table
      className="data-table stacks"
      scroll={words.figures}
      rows={claims}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.category,
          props: ({ statement }) => ({ "aria-label": statement }),
          cell: ({ statement, topic }) => (
            <>
              <PageLink to={onPage(place, "evidence", { q: statement })}>
                <bdi>{statement}</bdi>
              </PageLink>
              <span className="cm-says">
                <bdi>{topicName(topic, state)}</bdi>
              </span>
            </>
          ),
        },
        {
          head: words.figure,
          cell: (claim) => <bdi>{figureWords(claim, { t, locale })}</bdi>,
        },
        { head: words.reporter, cell: ({ estimator }) => <bdi>{estimator ?? t.evidence.noEstimator}</bdi> },
        { head: words.when, cell: ({ asOf }) => (asOf === null ? t.evidence.noDay : locale.shortDate(asOf)) },
        {
          head: words.verification,
          cell: ({ confidence, sources }) => (
            <>
              {confidence === "found" ? words.readInSource : <span className="standing">{words.notRead}</span>}
              <FoldedSources ids={sources} />
            </>
          ),
        },
      ]}
    />
  );
}
