import { useMemo, useState, type ReactNode } from "react";
import { CONFIDENCES } from "../../../../core/common/confidence.ts";
import { packDecimals } from "../../../../core/common/decimals.ts";
import type { ReportTable } from "../../../../core/record/daily-report.ts";
import type { Claim } from "../../../../core/things/claim.ts";
import { topicName } from "../../../../core/evidence/topic-name.ts";
import type { Words } from "../../../../words/types.ts";
import { Part } from "../../../kit/part.tsx";
import { onPage } from "../../../place.ts";
import { useWorkbench } from "../../../workbench.ts";
import { SelectField } from "../../record/field.tsx";
import { Mapping, RowsPreview, TablesOfFile } from "../../record/from-table.tsx";
import { RecordButton } from "../../record/record-dialog.tsx";
import { randomPart } from "../../record/adding/fresh-name.ts";
import { noSources, SourceChoice, sourcePlans, sourcesOpen } from "../../record/adding/source-choice.tsx";
import { sourceOf } from "../../record/adding/source-values.ts";
import { figureWords } from "../figures.ts";
import { gapNames } from "./figure-form.tsx";
import {
  FIGURE_COLUMNS,
  figuresOf,
  guessColumns,
  sourcesAdded,
  type FigureColumn,
  type ReadFigure,
} from "./figure-table.ts";

/** Figures from a table, row by row as each is understood, before any is recorded. */
export function ImportFigures(): ReactNode {
  const words = useWorkbench().t.adding;
  return <TablesOfFile label={words.tableOfFigures}>{(table) => <Figures table={table} />}</TablesOfFile>;
}

function labelsOf({ adding, evidence: { columns }, positions, things }: Words): Readonly<Record<FigureColumn, string>> {
  const { low, high, comparator, unit, category } = things.claim;
  return {
    ...columns,
    topic: adding.quantity,
    statement: columns.what,
    low: `${columns.figure} / ${low.title}`,
    high: high.title,
    comparator: comparator.title,
    unit: unit.title,
    category: category.title,
    confidence: positions.confidence,
    quotation: adding.quotation,
  };
}

function Figures({ table }: { readonly table: ReportTable }): ReactNode {
  const { whole, t, record, place, go } = useWorkbench();
  const words = t.adding;
  const labels = labelsOf(t);
  const [mapping, setMapping] = useState(() => guessColumns(table, labels));
  const [topic, setTopic] = useState("");
  const [sources, setSources] = useState(noSources);
  const [random] = useState(randomPart);
  const claims = useMemo(() => whole.claims ?? [], [whole]);
  const rows = useMemo(() => {
    const known = Object.values(whole.sources);
    const nameOf = (of: string) => topicName(of, whole);
    return figuresOf(table, mapping, { topic, sources, nameOf, claims, known, random });
  }, [table, mapping, topic, sources, claims, whole, random]);
  // What no row lacks is not asked for.
  const asks = rows.some((each) => "gaps" in each && each.gaps.some(({ gap }) => gap === "topic" || gap === "sources"));
  const figures = rows.flatMap((each) => ("claim" in each ? [each.claim] : []));
  return (
    <>
      <Mapping head={table.head} fields={FIGURE_COLUMNS} labels={labels} mapping={mapping} change={setMapping} />
      <Preview rows={rows} />
      {(asks || topic !== "" || sources !== noSources) && (
        <Part id="for-rows" title={words.forRows}>
          <div className="record-form">
            <SelectField
              label={words.quantity}
              empty={words.choose}
              value={topic}
              options={[...new Set(claims.map((each) => each.topic))]
                .map((value) => ({ value, label: topicName(value, whole) }))
                .sort((a, b) => (a.label < b.label ? -1 : 1))}
              onChange={setTopic}
            />
            <SourceChoice value={sources} onChange={setSources} />
          </div>
        </Part>
      )}
      {figures.length > 0 && !sourcesOpen(sources) && (
        <div className="tools cm-tools">
          <RecordButton
            label={words.recordFigures({ n: figures.length })}
            text={t.commitments.monitoring.recordAllText}
            writers="facts"
            plans={() => [
              ...sourcePlans(sourcesAdded(rows), record?.today() ?? ""),
              ...figures.map((body) => ({ kind: "claim", body: packDecimals(body) as Claim })),
            ]}
            onDone={() => go(onPage(place, "evidence"))}
          />
        </div>
      )}
    </>
  );
}

/** Each row as the figure that it becomes. */
function Preview({ rows }: { readonly rows: readonly ReadFigure[] }): ReactNode {
  const { t, locale, whole } = useWorkbench();
  const { columns, noEstimator, noDay } = t.evidence;
  const wanted = t.adding.confidenceWanted({ words: CONFIDENCES.join(locale.comma) });
  const names = { ...gapNames(t), known: t.adding.knownAlready, confidence: wanted };
  const of = (each: ReadFigure, show: (claim: Claim) => string): ReactNode => {
    const shown = "claim" in each ? show(each.claim) : "";
    return shown === "" ? null : <bdi>{shown}</bdi>;
  };
  const sourceNames = (each: ReadFigure): readonly string[] => {
    if (!("claim" in each)) return [];
    const known = each.sources.known.map((id) => whole.sources[id]?.publisher ?? id);
    return [...known, ...each.sources.added.map((added) => `${t.adding.newSource}: ${sourceOf(added).publisher}`)];
  };
  return (
    <RowsPreview
      rows={rows}
      name={t.adding.tableOfFigures}
      problem={(each) =>
        "gaps" in each
          ? t.adding.missing({
              list: locale.list(each.gaps.map(({ gap, given }) => names[gap] + (given === "" ? "" : ` (${given})`))),
            })
          : null
      }
      first={{ head: columns.figure, cell: (each) => of(each, (claim) => figureWords(claim, { t, locale })) }}
      columns={[
        { head: t.adding.quantity, cell: (each) => of(each, ({ topic }) => topicName(topic, whole)) },
        { head: columns.what, cell: (each) => of(each, ({ statement }) => statement) },
        { head: columns.scope, cell: (each) => of(each, ({ scope }) => scope) },
        { head: columns.estimator, cell: (each) => of(each, ({ estimator }) => estimator ?? noEstimator) },
        {
          head: columns.asOf,
          className: "nowrap",
          cell: (each) => of(each, ({ asOf }) => (asOf === null ? noDay : locale.shortDate(asOf))),
        },
        {
          head: t.positions.confidence,
          cell: (each) => of(each, ({ confidence }) => (confidence === "found" ? "" : t.text.confidence[confidence])),
        },
        { head: columns.sources, cell: (each) => <bdi>{sourceNames(each).join("; ")}</bdi> },
      ]}
    />
  );
}
