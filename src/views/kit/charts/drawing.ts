import { el, type SvgNode } from "./svg.ts";

/**
 * Light values of the tokens that charts use. They stand in the drawing itself, so that a file shows alike anywhere;
 * on a page the style sheet replaces them by the tokens, dark ones included.
 */
export const ink = {
  paper: "#fbf9f4",
  ink: "#1d1b17",
  soft: "#524c43",
  mark: "#8a8274",
  rule: "#ded8ca",
  doubt: "#574810",
  doubtLine: "#a08a3c",
  hues: ["#2a659c", "#927000", "#8a3f86", "#0d756c", "#a84b22", "#47453f", "#6b6a8f", "#857d6f"],
} as const;

/** Fonts by name, so that a file falls back well. */
const sans = "'IBM Plex Sans Variable','IBM Plex Sans','IBM Plex Sans Arabic','Segoe UI',Arial,sans-serif";

/** Hatching of a party or series: the same engravers' tinctures as beside its letters. */
function hatch(id: string, slot: number): SvgNode {
  const hue = ink.hues[slot - 1] ?? ink.hues[7];
  const name = `chart-hue-${slot}`;
  const line = (attrs: Record<string, number>) =>
    el("line", { ...attrs, stroke: hue, strokeWidth: 1.3, className: `${name} chart-stroke` });
  const shapes: Readonly<Record<number, readonly SvgNode[]>> = {
    1: [line({ x1: 0, y1: 2, x2: 4, y2: 2 })],
    2: [el("circle", { cx: 2, cy: 2, r: 1.05, fill: hue, className: `${name} chart-fill` })],
    3: [line({ x1: 0, y1: 2, x2: 4, y2: 2 })],
    4: [line({ x1: 0, y1: 2, x2: 4, y2: 2 })],
    5: [line({ x1: 2, y1: 0, x2: 2, y2: 4 })],
    6: [line({ x1: 2, y1: 0, x2: 2, y2: 4 }), line({ x1: 0, y1: 2, x2: 4, y2: 2 })],
    7: [el("rect", { width: 4, height: 4, fill: hue, className: `${name} chart-fill` })],
  };
  const turn = slot === 3 ? "rotate(45)" : slot === 4 ? "rotate(-45)" : undefined;
  return el(
    "pattern",
    { id: hatchId(id, slot), width: 4, height: 4, patternUnits: "userSpaceOnUse", patternTransform: turn },
    shapes[slot] ?? [],
  );
}

/** Id of the hatching of a slot in one drawing. */
export function hatchId(id: string, slot: number): string {
  return `${id}-hatch-${slot}`;
}

/** Hatchings of the slots used, and the one of doubt. */
export function hatchings(id: string, slots: readonly number[]): SvgNode {
  const doubt = el(
    "pattern",
    {
      id: `${id}-doubt`,
      width: 4,
      height: 4,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    el("line", {
      x1: 0,
      y1: 2,
      x2: 4,
      y2: 2,
      stroke: ink.doubtLine,
      strokeWidth: 1.3,
      className: "chart-doubt-line chart-stroke",
    }),
  );
  return el("defs", {}, doubt, ...[...new Set(slots)].map((slot) => hatch(id, slot)));
}

/** Look of a line of text. */
export interface TextLook {
  readonly size?: number;
  readonly weight?: number;
  readonly tone?: "ink" | "soft" | "doubt";
  readonly anchor?: "start" | "middle" | "end";
  /** An edge of paper around the letters, where they cross lines and bands. */
  readonly edged?: boolean;
}

/** A line of text. Sides are of the drawing, whatever the direction of the words. */
export function line(x: number, y: number, text: string, look: TextLook = {}): SvgNode {
  const { size = 12, weight = 400, tone = "soft", anchor = "start", edged = false } = look;
  return el(
    "text",
    {
      x: round(x),
      y: round(y),
      fontSize: size,
      fontWeight: weight,
      fontFamily: sans,
      textAnchor: anchor,
      unicodeBidi: "plaintext",
      fill: tone === "ink" ? ink.ink : tone === "doubt" ? ink.doubt : ink.soft,
      ...(edged ? { stroke: ink.paper, strokeWidth: 3.5, strokeLinejoin: "round", paintOrder: "stroke" } : {}),
      className: `chart-${tone}${edged ? " chart-edged" : ""}`,
    },
    text,
  );
}

/** Width of a text in pixels, as estimated without a screen: enough to break lines, never to place ink by. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const char of text) {
    if (/[\p{M}\p{Cf}]/u.test(char)) continue;
    units += /[ilj.,:;'|!()\s]/u.test(char)
      ? 0.31
      : /[mwMW—%@]/u.test(char)
        ? 0.86
        : /\p{Lu}|\p{N}/u.test(char)
          ? 0.63
          : 0.54;
  }
  return units * size;
}

/** Breaks a text at spaces into lines that fit; a longer word stands alone. */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && textWidth(longer, size) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return current === "" ? lines : [...lines, current];
}

/** Two decimals are enough for a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
