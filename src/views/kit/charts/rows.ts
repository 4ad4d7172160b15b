import { scaleLinear, type ScaleLinear } from "d3-scale";
import type { BarChart, BarRow, ChartVoice, RangeChart, RangeRow } from "./chart.ts";
import { hatchId, ink, line, round, textWidth, wrap } from "./drawing.ts";
import { el, type SvgNode } from "./svg.ts";
import { barWords, qualified } from "./told.ts";

/** What a drawing of rows comes to. */
export interface RowsDrawn {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

interface Layout {
  readonly id: string;
  readonly width: number;
  readonly voice: ChartVoice;
  /** Where labels stand beside the bars; 0 where they stand above. */
  readonly beside: number;
  readonly scale: ScaleLinear<number, number>;
}

const BAR = 12;
const LABEL = 13;
const HINT = 11.5;

function layoutOf(id: string, width: number, top: number, voice: ChartVoice): Layout {
  const beside = width >= 560 ? Math.min(240, Math.round(width * 0.3)) : 0;
  // Figures at the ends of bars need room on both sides of the axis.
  const [from, to] =
    voice.dir === "rtl" ? [beside === 0 ? 2 : 16, width - beside - 16] : [beside + (beside === 0 ? 2 : 16), width - 16];
  const scale = scaleLinear()
    .domain([0, top === 0 ? 1 : top])
    .nice(5)
    .range([from, to]);
  return { id, width, voice, beside, scale };
}

/** Ranges under one another on one axis that begins at zero. */
export function drawRanges(chart: RangeChart, id: string, width: number, voice: ChartVoice): RowsDrawn {
  const top = Math.max(0, ...chart.rows.flatMap(({ low, high, point }) => [low ?? 0, high ?? 0, point ?? 0]));
  const layout = layoutOf(id, width, top * 1.04, voice);
  return drawRows(chart, layout, chart.rows, (row, y) => drawRange(row, y, layout, chart.none ?? voice.words.noFigure));
}

/** Values under one another, with what they are held against. */
export function drawBars(chart: BarChart, id: string, width: number, voice: ChartVoice): RowsDrawn {
  const top = Math.max(0, ...chart.rows.map(({ value }) => value ?? 0), ...chart.references.map(({ high }) => high));
  const layout = layoutOf(id, width, top * 1.04, voice);
  const drawn = drawRows(
    chart,
    layout,
    chart.rows,
    (row, y) => drawBar(row, y, layout),
    (row) => {
      const words = wordsWithout(row, voice);
      return words === null ? 0 : (absentLines(words, layout).length - 1) * 16;
    },
  );
  if (chart.references.length === 0) return drawn;
  return withReferences(chart, layout, drawn);
}

/** Labels, marks and the axis; `mark` draws a row at the height of its middle, `more` is the room it needs below, in pixels. */
function drawRows<Row extends RangeRow | BarRow>(
  chart: RangeChart | BarChart,
  layout: Layout,
  rows: readonly Row[],
  mark: (row: Row, y: number) => readonly SvgNode[],
  more: (row: Row) => number = () => 0,
): RowsDrawn {
  const { beside, voice, width } = layout;
  const rtl = voice.dir === "rtl";
  const room = beside === 0 ? width : beside - 8;
  const x = rtl ? width : 0;
  const anchor = rtl ? "end" : "start";
  const nodes: SvgNode[] = [];
  const bands: [top: number, foot: number][] = [];
  let y = 0;
  for (const row of rows) {
    const label = wrap(row.label, room, LABEL).map((text) => ({
      text,
      look: { size: LABEL, weight: 500, tone: "ink" } as const,
    }));
    const hint = wrap(row.hint ?? "", room, HINT).map((text) => ({ text, look: { size: HINT } as const }));
    const doubt = wrap(row.doubt ?? "", room, HINT).map((text) => ({
      text,
      look: { size: HINT, tone: "doubt" } as const,
    }));
    const lines = [...label, ...hint, ...doubt];
    const below = more(row);
    const height = beside === 0 ? lines.length * 16 + 42 + below : Math.max(42 + below, lines.length * 16 + 16);
    const top = beside === 0 ? y + 5 : y + (height - lines.length * 16) / 2;
    const text = lines.map((entry, at) =>
      line(x, top + 12 + at * 16, entry.text, { ...entry.look, anchor, edged: true }),
    );
    const middle = beside === 0 ? y + lines.length * 16 + 20 : y + (height - below) / 2;
    const group = [...text, ...mark(row, middle)];
    nodes.push(row.href === undefined ? el("g", {}, group) : el("a", { href: row.href }, group));
    // Words above the bars are not crossed by the lines of the grid.
    bands.push([beside === 0 ? y + lines.length * 16 + 6 : y, y + height]);
    y += height;
    nodes.push(el("line", { x1: 0, x2: width, y1: y, y2: y, stroke: ink.rule, className: "chart-rule chart-stroke" }));
  }
  return { nodes: [...grid(layout, bands), ...nodes, ...axis(chart.unit, layout, y)], height: y + 44 };
}

function grid(layout: Layout, bands: readonly [top: number, foot: number][]): readonly SvgNode[] {
  const { scale } = layout;
  return ticksOf(layout).map((tick) =>
    el("path", {
      d: bands.map(([top, foot]) => `M${round(scale(tick))} ${top}V${foot}`).join(""),
      fill: "none",
      stroke: tick === 0 ? ink.mark : ink.rule,
      className: `${tick === 0 ? "chart-mark" : "chart-rule"} chart-stroke`,
    }),
  );
}

/** Values that the axis names: as many as its width likes, fewer where long figures would run into one another. */
function ticksOf({ scale, voice, width }: Layout): readonly number[] {
  const most = width < 560 ? 3 : 5;
  for (let count = most; count > 1; count--) {
    const ticks = scale.ticks(count);
    // The first and the last figure stand wholly beside their line, so a gap has to hold one and a half; two where it is the only one.
    const longest = Math.max(...ticks.map((tick) => textWidth(voice.number(tick), HINT)));
    const gap = scale(ticks[1] ?? 0) - scale(ticks[0] ?? 0);
    if (longest * (ticks.length > 2 ? 1.5 : 2) + 10 <= gap) return ticks;
  }
  const [low = 0, high = 1] = scale.domain();
  return [low, high];
}

function axis(unit: string, layout: Layout, y: number): readonly SvgNode[] {
  const { scale, voice, width } = layout;
  const ticks = ticksOf(layout);
  const figures = ticks.map((tick, at) =>
    line(scale(tick), y + 18, voice.number(tick), {
      size: HINT,
      anchor: at === 0 ? "start" : at === ticks.length - 1 ? "end" : "middle",
    }),
  );
  return [...figures, line(scale.range()[1] ?? width, y + 36, unit, { size: HINT, anchor: "end" })];
}

function drawRange(row: RangeRow, y: number, layout: Layout, none: string): readonly SvgNode[] {
  const { scale, voice, id } = layout;
  const low = row.low ?? row.high;
  const high = row.high ?? row.low;
  if (low === null || high === null) return absent(none, y, layout);
  const figure = (value: number) => voice.number(value);
  const hue = ink.hues[row.slot - 1] ?? ink.hues[7];
  const [from, to] = [scale(low), scale(high)];
  const nodes: SvgNode[] = [];
  if (low !== high) {
    nodes.push(
      el("rect", {
        x: round(from),
        y: y - BAR / 2,
        width: round(to - from),
        height: BAR,
        fill: row.doubt === undefined ? `url(#${hatchId(id, row.slot)})` : `url(#${id}-doubt)`,
        stroke: row.doubt === undefined ? hue : ink.doubtLine,
        className: row.doubt === undefined ? `chart-hue-${row.slot} chart-stroke` : "chart-doubt-line chart-stroke",
      }),
    );
  }
  const point = row.point ?? (low === high ? low : undefined);
  if (point !== undefined)
    nodes.push(
      el("circle", { cx: round(scale(point)), cy: y, r: 5, fill: ink.ink, className: "chart-ink-fill chart-fill" }),
    );
  if (row.open !== undefined) nodes.push(arrow(row.open === "high" ? to : from, y, row.open === "high" ? 1 : -1));
  return [...nodes, ...figures(low === high ? [figure(low)] : [figure(low), figure(high)], from, to, y, layout, row)];
}

/** Both figures after the bar, before it where there is no room. */
function figures(
  values: readonly string[],
  from: number,
  to: number,
  y: number,
  layout: Layout,
  row: Pick<RangeRow, "open" | "comparator"> = {},
): readonly SvgNode[] {
  const { scale, voice, width } = layout;
  const told = values.length === 1 ? (values[0] ?? "") : values.join("–");
  const text = qualified(told, row, voice.words);
  const size = 12;
  const gap = row.open === undefined ? 10 : 18;
  const end = scale.range()[1] ?? width;
  const after = to + gap + textWidth(text, size) <= end + 16;
  const before = from - gap - textWidth(text, size) >= (scale.range()[0] ?? 0);
  if (after) return [line(to + gap, y + 4, text, { size, tone: "ink", edged: true })];
  if (before) return [line(from - gap, y + 4, text, { size, tone: "ink", edged: true, anchor: "end" })];
  return [line(end, y + apart(layout), text, { size, tone: "ink", edged: true, anchor: "end" })];
}

/** How far from the middle of a bar words stand that fit neither after nor before it: above it, or below where its label is above. */
function apart({ beside }: Layout): number {
  return beside === 0 ? BAR / 2 + 13 : -BAR;
}

function arrow(x: number, y: number, way: 1 | -1): SvgNode {
  const path = `M${round(x + way * 5)} ${y - 5}l${way * 8} 5l${-way * 8} 5z`;
  return el("path", { d: path, fill: ink.ink, className: "chart-ink-fill chart-fill" });
}

/** No figure: a dotted dash and the reason in words, never an empty row and never zero. */
function absent(words: string, y: number, layout: Layout, ring = false): readonly SvgNode[] {
  const x = layout.scale.range()[0] ?? 0;
  const look = {
    stroke: ink.soft,
    strokeWidth: 1.5,
    strokeDasharray: "1.5 2",
    fill: "none",
    className: "chart-soft-line chart-stroke",
  };
  const mark = ring
    ? el("circle", { cx: round(x + 8), cy: y, r: 5, ...look })
    : el("line", { x1: round(x + 3), x2: round(x + 14), y1: y, y2: y, ...look });
  return [
    mark,
    ...absentLines(words, layout).map((text, at) => line(x + 20, y + 4 + at * 16, text, { size: 12, edged: true })),
  ];
}

/** The words of a row without a figure, broken where the drawing ends. */
function absentLines(words: string, { scale, width }: Layout): readonly string[] {
  return wrap(words, width - (scale.range()[0] ?? 0) - 24, 12);
}

/** What stands in place of a bar; null where there is one. */
function wordsWithout(row: BarRow, voice: ChartVoice): string | null {
  return row.value !== null || row.without === "unlimited" ? null : barWords(row, voice);
}

function drawBar(row: BarRow, y: number, layout: Layout): readonly SvgNode[] {
  const { scale, voice, id } = layout;
  const [start, end] = scale.range() as [number, number];
  const hue = ink.hues[row.slot - 1] ?? ink.hues[7];
  const className = `chart-hue-${row.slot} chart-stroke`;
  if (row.value === null && row.without === "unlimited") {
    const bar = el("path", {
      d: `M${end} ${y - BAR / 2}H${start}V${y + BAR / 2}H${end}`,
      fill: "none",
      stroke: hue,
      strokeDasharray: "5 3",
      className,
    });
    return [bar, line(start + 10, y + 4, barWords(row, voice), { size: 12, tone: "ink", edged: true })];
  }
  if (row.value === null) return absent(barWords(row, voice), y, layout, row.without === "not-addressed");
  const to = scale(row.value);
  const bar = el("rect", {
    x: start,
    y: y - BAR / 2,
    width: round(Math.max(to - start, 1)),
    height: BAR,
    fill: row.doubt === undefined ? `url(#${hatchId(id, row.slot)})` : `url(#${id}-doubt)`,
    stroke: row.doubt === undefined ? hue : ink.doubtLine,
    className: row.doubt === undefined ? className : "chart-doubt-line chart-stroke",
  });
  const told = barWords(row, voice);
  const fits = to + 8 + textWidth(told, 12) <= end + 16;
  return [
    bar,
    line(fits ? to + 8 : end, y + (fits ? 4 : apart(layout)), told, {
      size: 12,
      tone: "ink",
      edged: true,
      anchor: fits ? "start" : "end",
    }),
  ];
}

/** References run behind all rows, each with its words above them. */
function withReferences(chart: BarChart, { scale, width }: Layout, drawn: RowsDrawn): RowsDrawn {
  const told = chart.references.map((reference) => {
    const label = `${reference.label}: ${reference.figure}`;
    // After the reference where the words fit; else broken into lines on the wider side of it.
    const [before, after] = [scale(reference.low) - 6, width - scale(reference.high) - 6];
    const beside = textWidth(label, HINT) <= after || after > before;
    return { reference, beside, lines: wrap(label, beside ? after : before, HINT) };
  });
  const head = told.reduce((sum, { lines }) => sum + lines.length * 16, 0) + 6;
  const foot = head + drawn.height - 44;
  const marks: SvgNode[] = [];
  let y = 0;
  for (const { reference, beside, lines } of told) {
    const [from, to] = [scale(reference.low), scale(reference.high)];
    marks.push(
      el("rect", {
        x: round(from - 0.75),
        y: y + 4,
        width: round(Math.max(to - from, 1.5)),
        height: round(foot - y - 4),
        fill: ink.ink,
        fillOpacity: to === from ? 1 : 0.14,
        className: "chart-ink-fill chart-fill",
      }),
      ...lines.map((text, at) =>
        line(beside ? to + 6 : from - 6, y + 12 + at * 16, text, {
          size: HINT,
          tone: "ink",
          edged: true,
          anchor: beside ? "start" : "end",
        }),
      ),
    );
    y += lines.length * 16;
  }
  return {
    nodes: [...marks, el("g", { transform: `translate(0 ${head})` }, drawn.nodes)],
    height: drawn.height + head,
  };
}
