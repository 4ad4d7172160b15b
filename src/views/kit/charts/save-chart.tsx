import type { ReactNode } from "react";
import { useWorkbench } from "../../workbench.ts";
import { SaveMenu } from "../save-menu.tsx";
import type { SaveRequest } from "../../saving.ts";
import type { Chart, ChartVoice } from "./chart.ts";
import { drawChart } from "./draw.ts";
import { svgText } from "./svg.ts";
import { altText, chartTable } from "./told.ts";
import { useChartVoice } from "./voice.ts";

/** Formats in which a chart leaves the house. */
const chartFormats = ["svg", "png", "csv", "html", "txt"] as const;

type ChartFormat = (typeof chartFormats)[number];

const aloneWidth = 960;
const narrowWidth = 350;

/** The chart as an SVG document of its own, with title and source line. */
function chartSvg(chart: Chart, voice: ChartVoice): string {
  return svgText(drawChart(chart, voice, { id: chart.id, width: aloneWidth, alone: true }));
}

/** The chart drawn for wide and for narrow windows, in a page without scripts whose style shows the one that fits. */
export function chartOfPage(chart: Chart, voice: ChartVoice, id: string, wide: number = aloneWidth): string {
  return (["wide", "narrow"] as const)
    .map((size) => {
      const width = size === "wide" ? wide : narrowWidth;
      return `<div class="drawn-${size}">${svgText(drawChart(chart, voice, { id: `${id}-${size}`, width, alone: true }))}</div>`;
    })
    .join("");
}

/** What to save for a format. */
function chartRequest(chart: Chart, voice: ChartVoice, format: ChartFormat, process: string): SaveRequest {
  const name = `${process}-${chart.id}`;
  if (format === "svg")
    return {
      kind: "file",
      name: `${name}.svg`,
      type: "image/svg+xml",
      content: chartSvg(chart, voice),
      paper: "chart",
    };
  if (format === "png") return { kind: "picture", name: `${name}.png`, svg: chartSvg(chart, voice) };
  if (format === "txt")
    return {
      kind: "file",
      name: `${name}.txt`,
      type: "text/plain;charset=utf-8",
      content: `${altText(chart, voice)}\n`,
      paper: "chart",
    };
  const table = chartTable(chart, voice);
  return {
    kind: "table",
    format,
    name,
    table,
    ...(format === "html" ? { svg: chartOfPage(chart, voice, chart.id) } : {}),
  };
}

/** The menu of a chart's files; on a static page, links to them. */
export function SaveChart({ chart }: { readonly chart: Chart }): ReactNode {
  const { t, whole } = useWorkbench();
  const voice = useChartVoice();
  return (
    <SaveMenu
      label={t.charts.save}
      id={`chart-${chart.id}`}
      formats={chartFormats}
      names={t.charts.formats}
      requestOf={(format) => chartRequest(chart, voice, format, whole.id)}
    />
  );
}
