import { useId, useMemo, type ReactNode } from "react";
import { useWorkbench } from "../../workbench.ts";
import { DataTableView } from "./data-table-view.tsx";
import type { Chart } from "./chart.ts";
import { drawChart } from "./draw.ts";
import { SaveChart } from "./save-chart.tsx";
import { svgElement } from "./svg.ts";
import { chartTable } from "./told.ts";
import { useChartVoice } from "./voice.ts";

const widths = { wide: 880, narrow: 340 } as const;

/**
 * A chart with its title, what is seen, its source line, the same as a table, and its files. It is drawn once for wide and
 * once for narrow columns; the style sheet shows the one that fits, so that it needs no script.
 */
export function ChartFigure({
  chart,
  heading: Heading = "h3",
}: {
  readonly chart: Chart;
  readonly heading?: "h2" | "h3" | "h4";
}): ReactNode {
  const { t } = useWorkbench();
  const voice = useChartVoice();
  // Colons of the ids that React makes are no good in url(#…).
  const id = useId().replace(/[^\w-]/gu, "");
  const drawings = useMemo(
    () =>
      (["wide", "narrow"] as const).map((size) => (
        <div key={size} className={`chart-${size}`}>
          {svgElement(drawChart(chart, voice, { id: `${id}-${size}`, width: widths[size] }))}
        </div>
      )),
    [chart, voice, id],
  );
  return (
    <figure className="chart" id={`chart-${chart.id}`} data-chart={chart.id}>
      <figcaption>
        <Heading className="chart-title">{chart.title}</Heading>
        <p className="chart-description">{chart.description}</p>
      </figcaption>
      {drawings}
      <div className="chart-foot">
        <p className="hint chart-source">{chart.source}</p>
        <SaveChart chart={chart} />
      </div>
      <details className="chart-table">
        <summary>{t.charts.asTable}</summary>
        <DataTableView table={chartTable(chart, voice)} />
      </details>
    </figure>
  );
}
