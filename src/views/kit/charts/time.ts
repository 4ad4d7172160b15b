import { scaleUtc } from "d3-scale";
import { lastDay } from "../../days.ts";
import type { ChartVoice, TimeChart, TimeMark } from "./chart.ts";
import { ink, line, round, textWidth, wrap } from "./drawing.ts";
import type { RowsDrawn } from "./rows.ts";
import { el, type SvgNode } from "./svg.ts";

const R = 4.5;

/** Events in lanes along a calendar; marks that would cover each other are stacked. */
export function drawTime(chart: TimeChart, id: string, width: number, voice: ChartVoice): RowsDrawn {
  const beside = width >= 560 ? Math.min(150, Math.round(width * 0.16)) : 0;
  const rtl = voice.dir === "rtl";
  const day = (iso: string) =>
    Date.parse(`${iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`);
  const range = rtl ? [width - beside - 10, 10] : [beside + 10, width - 10];
  const x = scaleUtc()
    .domain([day(chart.from), day(lastDay(chart.until))])
    .range(range);
  const nodes: SvgNode[] = [];
  let y = 0;
  for (const lane of chart.lanes) {
    const marks = chart.marks.filter((mark) => mark.lane === lane.id);
    const label = wrap(lane.label, beside === 0 ? width : beside - 8, 12);
    const top = beside === 0 ? y + label.length * 15 + 4 : y;
    label.forEach((text, at) =>
      nodes.push(
        line(rtl ? width : 0, y + 16 + at * 15, text, { tone: "ink", weight: 500, anchor: rtl ? "end" : "start" }),
      ),
    );
    const levels = stack(marks, (mark) => [x(day(mark.from)), x(day(lastDay(mark.until ?? mark.from)))]);
    const depth = Math.max(1, ...levels.map((level) => level + 1));
    marks.forEach((mark, at) => {
      const middle = top + 14 + (levels[at] ?? 0) * (R * 2 + 3);
      nodes.push(drawMark(mark, x(day(mark.from)), x(day(lastDay(mark.until ?? mark.from))), middle, id, voice));
    });
    y = Math.max(top + 14 + depth * (R * 2 + 3) + 4, y + label.length * 15 + 10);
    nodes.push(el("line", { x1: 0, x2: width, y1: y, y2: y, stroke: ink.rule, className: "chart-rule chart-stroke" }));
  }
  const bands = chart.bands.map((band) => {
    const [from, until] = [x(day(band.from)), x(day(lastDay(band.until)))].sort((a, b) => a - b) as [number, number];
    return el(
      "rect",
      { x: round(from), y: 0, width: round(until - from), height: y, fill: `url(#${id}-doubt)`, fillOpacity: 0.28 },
      el("title", {}, band.label),
    );
  });
  return { nodes: [...bands, ...months(x, y, width, voice), ...nodes], height: y + 30 };
}

/** The lowest level on which each mark stands clear of those before it. */
function stack(marks: readonly TimeMark[], extent: (mark: TimeMark) => readonly [number, number]): readonly number[] {
  const ends: [number, number][][] = [];
  return marks.map((mark) => {
    const [a, b] = extent(mark);
    const [from, until] = [Math.min(a, b) - R - 1.5, Math.max(a, b) + R + 1.5];
    const free = ends.findIndex((taken) => taken.every(([start, end]) => end <= from || start >= until));
    const level = free < 0 ? ends.length : free;
    (ends[level] ??= []).push([from, until]);
    return level;
  });
}

function drawMark(mark: TimeMark, from: number, until: number, y: number, id: string, voice: ChartVoice): SvgNode {
  const thin = mark.thin === true;
  const look = {
    fill: thin ? `url(#${id}-doubt)` : ink.soft,
    stroke: thin ? ink.doubtLine : ink.paper,
    className: thin ? "chart-doubt-line chart-stroke" : "chart-event",
  };
  const [left, right] = [Math.min(from, until), Math.max(from, until)];
  const long = mark.until !== undefined && right - left > R;
  const shape = long
    ? el("rect", { x: round(left - R), y: y - R, width: round(right - left + 2 * R), height: 2 * R, rx: R, ...look })
    : el("circle", { cx: round(from), cy: y, r: R, ...look });
  const ring =
    mark.here === true
      ? el("circle", {
          cx: round(from),
          cy: y,
          r: R + 3.5,
          fill: "none",
          stroke: ink.ink,
          strokeWidth: 1.5,
          className: "chart-ink-line chart-stroke",
        })
      : null;
  const title = el("title", {}, `${voice.date(mark.from)}: ${mark.label}`);
  return mark.href === undefined
    ? el("g", {}, title, shape, ring)
    : el(
        "a",
        { href: mark.href, "data-mark": mark.id, "aria-label": `${voice.date(mark.from)}: ${mark.label}` },
        title,
        shape,
        ring,
      );
}

/** Months along the foot, as many as there is room for. */
function months(x: (day: number) => number, y: number, width: number, voice: ChartVoice): readonly SvgNode[] {
  const scale = x as ReturnType<typeof scaleUtc<number>>;
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 110)));
  const nodes: SvgNode[] = [];
  let lastEnd = -Infinity;
  const ordered = ticks.map((tick) => ({ at: scale(tick), tick })).sort((a, b) => a.at - b.at);
  for (const { at, tick } of ordered) {
    nodes.push(
      el("line", {
        x1: round(at),
        x2: round(at),
        y1: 0,
        y2: y + 4,
        stroke: ink.rule,
        className: "chart-rule chart-stroke",
      }),
    );
    const iso = tick.toISOString().slice(0, 10);
    const text = iso.endsWith("-01") ? voice.month(iso) : voice.date(iso);
    const half = textWidth(text, 11.5) / 2;
    const middle = Math.min(Math.max(at, half), width - half);
    if (middle - half < lastEnd + 8) continue;
    lastEnd = middle + half;
    nodes.push(line(middle, y + 20, text, { size: 11.5, anchor: "middle" }));
  }
  return nodes;
}
