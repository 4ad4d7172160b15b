import { pointIn, type Evolution, type Life, type Stage } from "../../../../core/text/evolution/evolution.ts";
import { ink, line, round, textWidth, wrap } from "../../../kit/charts/drawing.ts";
import { el, type SvgNode } from "../../../kit/charts/svg.ts";
import { draftFacts, draftName, pointName, type EvolutionVoice } from "./told.ts";

const ROW = 22;
const BAR = 13;
const MARK = 5;
const LEAST_COLUMN = 210;
/** Share of a column that names may take; bands turn in the rest of it. */
const NAMES = 0.62;
const LABEL = 11.5;
const MARGIN = 24;

/** How a provision goes from one draft to a later one. */
type BandKind = "same" | "reworded" | "parts" | "returned" | "perhaps";

interface Band {
  readonly kind: BandKind;
  /** The provision that it leaves. */
  readonly life: number;
  readonly from: readonly [draft: number, row: number];
  readonly to: readonly [draft: number, row: number];
}

/** A place in the drawing: columns are drafts, rows the provisions of each in the order of its text. */
interface Grid {
  readonly width: number;
  readonly left: (draft: number) => number;
  readonly middle: (row: number) => number;
  readonly side: (x: number) => number;
}

/** Draws the evolution: each column a draft, each mark a provision, bands from draft to draft; equal values give equal drawings. */
export function drawEvolution(
  evolution: Evolution,
  lives: readonly Life[],
  voice: EvolutionVoice,
  { width, alone = false }: { readonly width: number; readonly alone?: boolean },
): SvgNode {
  const margin = alone ? MARGIN : 0;
  const rows = rowsOf(evolution, lives);
  const column = Math.max(LEAST_COLUMN, (width - 2 * margin) / Math.max(evolution.drafts.length, 1));
  const whole = column * evolution.drafts.length + 2 * margin;
  const heads = evolution.drafts.map((_, at) => headLines(evolution, at, column, voice));
  const top = margin + (alone ? 62 : 0) + Math.max(...heads.map((lines) => lines.length), 0) * 16 + 14;
  const most = Math.max(1, ...rows.map((row) => row.size));
  const bottom = top + most * ROW + 18;
  const legend = legendAt(bottom, whole, margin, voice);
  const height = Math.ceil(legend.bottom + margin);
  const grid: Grid = {
    width: column,
    left: (draft) => margin + draft * column,
    middle: (row) => top + row * ROW + ROW / 2,
    side: (x) => round(voice.dir === "rtl" ? whole - x : x),
  };
  const names = namesOf(evolution, lives, column);
  const words = voice.t.evolution;
  return el(
    "svg",
    {
      ...(alone ? { xmlns: "http://www.w3.org/2000/svg" } : {}),
      width: round(whole),
      height,
      viewBox: `0 0 ${round(whole)} ${height}`,
      role: "img",
      "aria-label": `${words.figure}. ${words.figureText}`,
      direction: "ltr",
      className: "chart-drawing evolution-drawing",
    },
    alone ? el("rect", { width: round(whole), height, fill: ink.paper }) : null,
    alone ? titleOf(grid, margin, voice) : [],
    heads.flatMap((lines, draft) =>
      lines.map(({ text, strong }, at) =>
        line(grid.side(grid.left(draft)), margin + (alone ? 62 : 0) + 12 + at * 16, text, {
          size: strong ? 12.5 : 11.5,
          weight: strong ? 600 : 400,
          tone: strong ? "ink" : "soft",
          anchor: anchorOf(voice),
        }),
      ),
    ),
    bandsOf(evolution, lives, rows).map((band) => bandShape(band, grid, names)),
    lives.flatMap((life) =>
      life.stages.flatMap((stage, draft) => stageShapes(life, stage, draft, { rows, names, grid, voice })),
    ),
    legend.nodes,
  );
}

const anchorOf = ({ dir }: EvolutionVoice): "start" | "end" => (dir === "rtl" ? "end" : "start");

function titleOf(grid: Grid, margin: number, voice: EvolutionVoice): readonly SvgNode[] {
  const { figure, source } = voice.t.evolution;
  const at = grid.side(margin);
  return [
    line(at, margin + 19, figure, { size: 19, weight: 600, tone: "ink", anchor: anchorOf(voice) }),
    line(at, margin + 40, source, { size: 11.5, anchor: anchorOf(voice) }),
  ];
}

interface HeadLine {
  readonly text: string;
  readonly strong: boolean;
}

function headLines(evolution: Evolution, at: number, column: number, voice: EvolutionVoice): readonly HeadLine[] {
  const draft = evolution.drafts[at]!;
  const titles = wrap(draftName(evolution, at), column - 16, 12.5);
  const shown = titles.length > 3 ? [...titles.slice(0, 2), `${titles[2]} …`] : titles;
  const words = voice.t.evolution.events;
  const state = draft.state === "read" ? [] : [draft.state === "unknown" ? words.unread : words["other-language"]];
  return [
    ...shown.map((text) => ({ text, strong: true })),
    ...[...wrap(draftFacts(draft, voice), column - 16, 11.5).slice(0, 2), ...state].map((text) => ({
      text,
      strong: false,
    })),
  ];
}

/** For each draft: the row of each life that it holds. */
function rowsOf({ drafts }: Evolution, lives: readonly Life[]): readonly ReadonlyMap<number, number>[] {
  return drafts.map((_, at) => {
    const held = lives.flatMap((life) => {
      const point = pointIn(life, at);
      return point === null ? [] : [{ id: life.id, place: point.place }];
    });
    return new Map(held.sort((x, y) => x.place - y.place).map(({ id }, row) => [id, row]));
  });
}

function bandsOf(
  { drafts }: Evolution,
  lives: readonly Life[],
  rows: readonly ReadonlyMap<number, number>[],
): readonly Band[] {
  const bands: Band[] = [];
  const add = (kind: BandKind, fromLife: number, from: number, toLife: number, to: number): void => {
    const [start, end] = [rows[from]?.get(fromLife), rows[to]?.get(toLife)];
    if (start !== undefined && end !== undefined)
      bands.push({ kind, life: fromLife, from: [from, start], to: [to, end] });
  };
  for (const { id, stages } of lives) {
    stages.forEach((stage, at) => {
      if (stage.state === "absent" && stage.leaves) {
        for (const other of stage.mergedInto) add("parts", id, stage.since, other, at);
        for (const { life } of stage.perhaps) add("perhaps", id, stage.since, life, at);
      }
      if (stage.state !== "here" || stage.step.before === null) return;
      const { before, kind, reworded, outOf } = stage.step;
      for (const other of outOf) add("parts", other, before, id, at);
      if (kind === "returned") add("returned", id, before, id, at);
      if (kind === "held") add(reworded ? "reworded" : "same", id, before, id, at);
    });
  }
  // The quiet ones first: what changed is drawn over what did not.
  const order: readonly BandKind[] = ["same", "reworded", "parts", "returned", "perhaps"];
  return drafts.length === 0 ? [] : bands.sort((x, y) => order.indexOf(x.kind) - order.indexOf(y.kind));
}

/** Bands are told apart by weight and dashes, not by colour alone. */
const LOOKS: Readonly<Record<BandKind, Readonly<Record<string, string | number>>>> = {
  same: { stroke: ink.rule, strokeWidth: 7, className: "chart-rule" },
  reworded: { stroke: ink.hues[0], strokeWidth: 7, strokeOpacity: 0.42, className: "chart-hue-1 chart-stroke" },
  parts: {
    stroke: ink.hues[4],
    strokeWidth: 5,
    strokeOpacity: 0.75,
    strokeDasharray: "9 3",
    className: "chart-hue-5 chart-stroke",
  },
  returned: { stroke: ink.hues[3], strokeWidth: 3, strokeDasharray: "3 4", className: "chart-hue-4 chart-stroke" },
  perhaps: { stroke: ink.doubtLine, strokeWidth: 1.5, strokeDasharray: "2 3", className: "chart-doubt-line" },
};

/** Behind its name a band runs straight, so that it strikes no words through, and turns in the gap before the next column. */
function bandShape({ kind, life, from, to }: Band, { left, middle, side, width }: Grid, names: Names): SvgNode {
  const [y1, y2] = [round(middle(from[1])), round(middle(to[1]))];
  const start = left(from[0]) + nameEnd(names[from[0]]?.get(life) ?? "");
  const turn = Math.max(start, left(from[0]) + width * NAMES);
  const end = left(to[0]);
  const bend = (end - turn) * 0.5;
  const d = `M${side(start)} ${y1}H${side(turn)}C${side(turn + bend)} ${y1} ${side(end - bend)} ${y2} ${side(end)} ${y2}`;
  return el("path", { d, fill: "none", ...LOOKS[kind] });
}

/** What each provision is called in each draft, cut to the room that it has. */
type Names = readonly ReadonlyMap<number, string>[];

function namesOf({ drafts }: Evolution, lives: readonly Life[], column: number): Names {
  return drafts.map(
    (_, at) =>
      new Map(
        lives.flatMap((life) => {
          const point = pointIn(life, at);
          if (point === null) return [];
          const brackets = point.brackets > 0 ? " [ ]" : "";
          const room = column * NAMES - 18 - textWidth(brackets, LABEL);
          return [[life.id, `${short(pointName(point), room)}${brackets}`] as const];
        }),
      ),
  );
}

/** Where a name ends, from the left of its column. */
function nameEnd(name: string): number {
  return MARK + 6 + textWidth(name, LABEL) + 5;
}

interface Drawn {
  readonly rows: readonly ReadonlyMap<number, number>[];
  readonly names: Names;
  readonly grid: Grid;
  readonly voice: EvolutionVoice;
}

function stageShapes(life: Life, stage: Stage, draft: number, drawn: Drawn): readonly SvgNode[] {
  const { rows, names, grid, voice } = drawn;
  if (stage.state === "absent" && stage.leaves && stage.mergedInto.length === 0)
    return endShape(life, stage.since, drawn);
  const row = rows[draft]?.get(life.id);
  if (stage.state !== "here" || row === undefined) return [];
  const { step } = stage;
  const [x, y] = [grid.left(draft), grid.middle(row)];
  const isNew = step.kind === "came" && step.outOf.length === 0;
  const mark = isNew
    ? el("circle", {
        cx: grid.side(x + MARK / 2),
        cy: round(y),
        r: 4.5,
        fill: ink.paper,
        stroke: ink.ink,
        strokeWidth: 1.6,
        className: "evolution-new",
      })
    : el("rect", {
        x: grid.side(x + (voice.dir === "rtl" ? MARK : 0)),
        y: round(y - BAR / 2),
        width: MARK,
        height: BAR,
        fill: ink.ink,
        className: "chart-ink-fill",
      });
  const name = names[draft]?.get(life.id) ?? "";
  return [
    mark,
    line(grid.side(x + MARK + 6), y + 4, name, { size: LABEL, tone: "ink", anchor: anchorOf(voice), edged: true }),
  ];
}

/** A short line that ends: the next draft does not have the provision. */
function endShape(life: Life, since: number, { rows, names, grid }: Drawn): readonly SvgNode[] {
  const row = rows[since]?.get(life.id);
  if (row === undefined) return [];
  const y = round(grid.middle(row));
  const start = grid.left(since) + nameEnd(names[since]?.get(life.id) ?? "");
  const end = Math.max(start + 10, grid.left(since) + grid.width * NAMES + 8);
  const look = { stroke: ink.soft, strokeWidth: 1.6, className: "chart-soft-line" };
  return [
    el("line", { x1: grid.side(start), y1: y, x2: grid.side(end), y2: y, ...look, strokeWidth: 0.8 }),
    el("line", { x1: grid.side(end), y1: y - 5, x2: grid.side(end), y2: y + 5, ...look }),
  ];
}

/** As many words as there is room for. */
function short(text: string, room: number): string {
  if (textWidth(text, LABEL) <= room) return text;
  const chars = Array.from(
    new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text),
    ({ segment }) => segment,
  );
  while (chars.length > 1 && textWidth(`${chars.join("")}…`, LABEL) > room) chars.pop();
  return `${chars.join("").trimEnd()}…`;
}

/** What bands and marks mean, in as many lines as it takes. */
function legendAt(
  top: number,
  whole: number,
  margin: number,
  voice: EvolutionVoice,
): { readonly nodes: readonly SvgNode[]; readonly bottom: number } {
  const words = voice.t.evolution.legend;
  const nodes: SvgNode[] = [];
  const side = (x: number): number => round(voice.dir === "rtl" ? whole - x : x);
  let [x, y] = [margin, top + 10];
  for (const key of ["same", "reworded", "parts", "returned", "perhaps", "came", "left"] as const) {
    const width = 32 + textWidth(words[key], LABEL) + 22;
    if (x > margin && x + width > whole - margin) [x, y] = [margin, y + 20];
    nodes.push(
      ...sample(key, x, y, side),
      line(side(x + 32), y + 4, words[key], { size: LABEL, anchor: anchorOf(voice) }),
    );
    x += width;
  }
  return { nodes, bottom: y + 12 };
}

function sample(
  key: BandKind | "came" | "left",
  x: number,
  y: number,
  side: (x: number) => number,
): readonly SvgNode[] {
  if (key === "came")
    return [
      el("circle", {
        cx: side(x + 12),
        cy: y,
        r: 4.5,
        fill: ink.paper,
        stroke: ink.ink,
        strokeWidth: 1.6,
        className: "evolution-new",
      }),
    ];
  if (key !== "left") return [el("line", { x1: side(x), y1: y, x2: side(x + 25), y2: y, ...LOOKS[key] })];
  const look = { stroke: ink.soft, className: "chart-soft-line" };
  return [
    el("line", { x1: side(x), y1: y, x2: side(x + 22), y2: y, ...look, strokeWidth: 0.8 }),
    el("line", { x1: side(x + 22), y1: y - 5, x2: side(x + 22), y2: y + 5, ...look, strokeWidth: 1.6 }),
  ];
}
