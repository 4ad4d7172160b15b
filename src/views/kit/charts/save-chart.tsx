import { useState, type ReactNode } from "react";
import { useMarking } from "../../use-marking.ts";
import { useWorkbench } from "../../workbench.ts";
import { SaveMenu } from "../save-menu.tsx";
import { optionsOf, Select } from "../select.tsx";
import type { SaveRequest } from "../../saving.ts";
import type { Chart, ChartVoice } from "./chart.ts";
import { drawChart } from "./draw.ts";
import { svgText } from "./svg.ts";
import { altText, chartTable } from "./told.ts";
import { useChartVoice } from "./voice.ts";

/** Formats in which a chart leaves the house. */
const chartFormats = ["svg", "png", "csv", "html", "embed", "txt"] as const;

type ChartFormat = (typeof chartFormats)[number];

const aloneWidth = 960;
const narrowWidth = 350;
/** Widths to choose from, in pixels: a telephone, a column, a page, a screen. */
const WIDTHS = ["350", "640", "960", "1280"] as const;

/** The chart as an SVG document of its own, with title and source line. */
function chartSvg(chart: Chart, voice: ChartVoice, width: number): string {
  return svgText(drawChart(chart, voice, { id: chart.id, width, alone: true }));
}

/** The chart to be pasted into another page: a figure that needs no script, style sheet or address of ours. */
export function embedCode(chart: Chart, voice: ChartVoice, width: number): string {
  const svg = chartSvg(chart, voice, width).replace(
    /^<svg ([^>]*?)width="\d+" height="\d+"/u,
    '<svg $1style="width:100%;height:auto;display:block"',
  );
  return `<figure lang="${voice.language}" dir="${voice.dir}" style="margin:0;max-width:${width}px">\n${svg}\n</figure>\n`;
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

/** What to save for a format; `drawn` is the chart with the marking that a table bears itself. */
function chartRequest(
  chart: Chart,
  drawn: Chart,
  voice: ChartVoice,
  format: ChartFormat,
  process: string,
  width = aloneWidth,
): SaveRequest {
  const name = `${process}-${chart.id}`;
  if (format === "svg")
    return {
      kind: "file",
      name: `${name}.svg`,
      type: "image/svg+xml",
      content: chartSvg(drawn, voice, width),
      paper: "chart",
    };
  if (format === "png") return { kind: "picture", name: `${name}.png`, svg: chartSvg(drawn, voice, width) };
  if (format === "embed")
    return {
      kind: "file",
      name: `${name}.embed.html`,
      type: "text/html",
      content: embedCode(drawn, voice, width),
      paper: "chart",
    };
  if (format === "txt")
    return {
      kind: "file",
      name: `${name}.txt`,
      type: "text/plain;charset=utf-8",
      content: `${altText(drawn, voice)}\n`,
      paper: "chart",
    };
  const table = chartTable(chart, voice);
  return {
    kind: "table",
    format,
    name,
    table,
    ...(format === "html" ? { svg: chartOfPage(drawn, voice, chart.id), paper: "chart" as const } : {}),
  };
}

/** The menu of a chart's files; on a static page, links to them. */
export function SaveChart({ chart }: { readonly chart: Chart }): ReactNode {
  const { t, whole } = useWorkbench();
  const voice = useChartVoice();
  const [typed, setTyped] = useState<string | null>(null);
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>("960");
  const title = typed ?? chart.title;
  const named = title.trim() === "" ? chart : { ...chart, title };
  const note = useMarking();
  const drawn = note === null ? named : { ...named, source: `${note} ${named.source}` };
  return (
    <SaveMenu
      label={t.charts.save}
      id={`chart-${chart.id}`}
      formats={chartFormats}
      names={t.charts.formats}
      requestOf={(format) => chartRequest(named, drawn, voice, format, whole.id, Number(width))}
    >
      <div className="paper-fields">
        <label className="record-field">
          <span>{t.charts.title}</span>
          <input type="text" className="field" value={title} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <label className="record-field">
          <span>{t.charts.width}</span>
          <Select value={width} options={optionsOf(WIDTHS, t.charts.widths)} onChange={setWidth} />
        </label>
      </div>
    </SaveMenu>
  );
}
