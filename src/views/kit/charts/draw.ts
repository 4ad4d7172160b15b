import type { Chart, ChartVoice } from "./chart.ts";
import { hatchings, ink, line, wrap } from "./drawing.ts";
import { drawBars, drawRanges, type RowsDrawn } from "./rows.ts";
import { el, type SvgNode } from "./svg.ts";
import { drawTime } from "./time.ts";
import { altText } from "./told.ts";

/** How a chart is drawn. */
export interface DrawOptions {
  /** Makes the ids of hatchings unique on a page. */
  readonly id: string;
  readonly width: number;
  /** A file of its own: with paper, title and source line, since nothing else stands around it. */
  readonly alone?: boolean;
}

/** Draws a chart; equal charts give equal drawings. */
export function drawChart(given: Chart, voice: ChartVoice, { id, width, alone = false }: DrawOptions): SvgNode {
  // What its links lead to is on the page that it leaves.
  const chart = alone ? withoutLinks(given) : given;
  const margin = alone ? 24 : 0;
  const body = drawBody(chart, id, width - 2 * margin, voice);
  const head = alone ? heading(chart, width - 2 * margin, voice) : { nodes: [], height: 0 };
  const foot = alone ? sourceLine(chart, width - 2 * margin, voice) : { nodes: [], height: 0 };
  const height = Math.ceil(head.height + body.height + foot.height + 2 * margin);
  const slots = chart.kind === "time" ? [] : chart.rows.map(({ slot }) => slot);
  const at = (y: number, nodes: readonly SvgNode[]) => el("g", { transform: `translate(${margin} ${y})` }, nodes);
  const frame = alone ? [el("rect", { width, height, fill: ink.paper })] : [];
  return el(
    "svg",
    {
      ...(alone ? { xmlns: "http://www.w3.org/2000/svg", width, height, lang: voice.language } : {}),
      viewBox: `0 0 ${width} ${height}`,
      // With links inside it is a group of things to go to, not one picture.
      role: hasLinks(chart) ? "group" : "img",
      "aria-label": alone ? altText(chart, voice) : `${chart.title}. ${chart.description}`,
      // Sides are of the drawing: right to left, `start` would else be its right edge. Each text has a direction of its own.
      direction: "ltr",
      className: "chart-drawing",
    },
    hatchings(id, slots),
    ...frame,
    ...[
      at(margin, head.nodes),
      at(margin + head.height, body.nodes),
      at(margin + head.height + body.height, foot.nodes),
    ].map((part) => (voice.dir === "rtl" ? readFromRight(part) : part)),
  );
}

function drawBody(chart: Chart, id: string, width: number, voice: ChartVoice): RowsDrawn {
  if (chart.kind === "range") return drawRanges(chart, id, width, voice);
  if (chart.kind === "bars") return drawBars(chart, id, width, voice);
  return drawTime(chart, id, width, voice);
}

/** Lines that hold words written from the right are read from the right, even where a name in other letters comes first. */
function readFromRight(node: SvgNode): SvgNode {
  return {
    ...node,
    children: node.children.map((child) =>
      typeof child !== "string" ? readFromRight(child) : /\p{Script=Arabic}/u.test(child) ? `\u200f${child}` : child,
    ),
  };
}

function withoutLinks(chart: Chart): Chart {
  const bare = <Part extends { readonly href?: string }>({ href: _href, ...part }: Part) => part;
  if (chart.kind === "time") return { ...chart, marks: chart.marks.map(bare) };
  return chart.kind === "bars" ? { ...chart, rows: chart.rows.map(bare) } : { ...chart, rows: chart.rows.map(bare) };
}

function hasLinks(chart: Chart): boolean {
  const all: readonly { readonly href?: string }[] = chart.kind === "time" ? chart.marks : chart.rows;
  return all.some(({ href }) => href !== undefined);
}

function heading({ title, description }: Chart, width: number, { dir }: ChartVoice): RowsDrawn {
  const x = dir === "rtl" ? width : 0;
  const anchor = dir === "rtl" ? "end" : "start";
  const titles = wrap(title, width, 19);
  const lines = wrap(description, width, 13);
  const nodes = [
    ...titles.map((text, at) => line(x, 19 + at * 25, text, { size: 19, weight: 600, tone: "ink", anchor })),
    ...lines.map((text, at) => line(x, titles.length * 25 + 16 + at * 18, text, { size: 13, anchor })),
  ];
  return { nodes, height: titles.length * 25 + lines.length * 18 + 20 };
}

function sourceLine({ source }: Chart, width: number, { dir }: ChartVoice): RowsDrawn {
  const lines = wrap(source, width, 11.5);
  const nodes = lines.map((text, at) =>
    line(dir === "rtl" ? width : 0, 22 + at * 16, text, { size: 11.5, anchor: dir === "rtl" ? "end" : "start" }),
  );
  return { nodes, height: lines.length * 16 + 12 };
}
