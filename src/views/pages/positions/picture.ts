import type { DataTable } from "../../../core/common/data-table.ts";
import type { ChartVoice } from "../../kit/charts/chart.ts";
import { ink, line, wrap } from "../../kit/charts/drawing.ts";
import { el, svgText, type SvgNode } from "../../kit/charts/svg.ts";

const COLUMN = 210;
const LEAD = 190;
const MARGIN = 28;
const SIZE = 12;
const STEP = 16;

/** A table drawn as a picture with its title and notes: for places that take pictures only. */
export function matrixSvg(table: DataTable, voice: ChartVoice): string {
  const widths = table.columns.map((_, at) => (at === 0 ? LEAD : COLUMN));
  const inner = widths.reduce((sum, width) => sum + width, 0);
  const rtl = voice.dir === "rtl";
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const x = (at: number) => (rtl ? inner - (starts[at] ?? 0) : (starts[at] ?? 0));
  const anchor = rtl ? ("end" as const) : ("start" as const);
  const nodes: SvgNode[] = [];
  let y = 0;
  const text = (at: number, top: number, lines: readonly string[], bold: number) =>
    lines.forEach((words, index) =>
      nodes.push(
        line(x(at), top + 12 + index * STEP, words, {
          size: SIZE,
          anchor,
          ...(index < bold ? ({ tone: "ink", weight: 600 } as const) : {}),
        }),
      ),
    );
  const rule = (stroke: string, at: number) => nodes.push(el("line", { x1: 0, x2: inner, y1: at, y2: at, stroke }));
  const title = wrap(table.title, inner, 20);
  title.forEach((words, index) =>
    nodes.push(line(rtl ? inner : 0, 20 + index * 26, words, { size: 20, weight: 600, tone: "ink", anchor })),
  );
  y = title.length * 26 + 14;
  rule(ink.ink, y);
  const heads = table.columns.map(({ title: head }, at) => wrap(head, (widths[at] ?? COLUMN) - 16, SIZE));
  heads.forEach((lines, at) => text(at, y + 8, lines, lines.length));
  y += Math.max(...heads.map(({ length }) => length)) * STEP + 16;
  rule(ink.ink, y);
  for (const row of table.rows) {
    const cells = row.map((cell, at) =>
      String(cell ?? "")
        .split("\n")
        .map((part) => wrap(part, (widths[at] ?? COLUMN) - 16, SIZE)),
    );
    cells.forEach((parts, at) => text(at, y + 8, parts.flat(), parts[0]?.length ?? 0));
    y += Math.max(1, ...cells.map((parts) => parts.flat().length)) * STEP + 16;
    rule(ink.rule, y);
  }
  const notes = table.notes.flatMap((note) => wrap(note, inner, 11));
  notes.forEach((words, index) => nodes.push(line(rtl ? inner : 0, y + 24 + index * 15, words, { size: 11, anchor })));
  const [width, height] = [inner + 2 * MARGIN, y + 30 + notes.length * 15 + 2 * MARGIN];
  return svgText(
    el(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        role: "img",
        "aria-label": table.title,
        direction: voice.dir,
      },
      el("rect", { width, height, fill: ink.paper }),
      el("g", { transform: `translate(${MARGIN} ${MARGIN})` }, nodes),
    ),
  );
}
