import { remembered } from "../../common/remembered.ts";
import { bracketTree } from "../bracketing/tree.ts";
import { walkPoints, type Draft, type Point } from "../draft.ts";
import { placeName } from "./events.ts";
import type { StagePoint } from "./evolution.ts";
import type { Side } from "./following.ts";

/** The points of a draft as an evolution follows them. */
export interface DraftOutline extends Side {
  readonly points: readonly StagePoint[];
  /** Heading, words and notes of each point, white space made even. */
  readonly spelled: readonly string[];
}

/** The outline of a draft; worked out once for it. */
export const outlineOf = remembered(outline);

function outline(draft: Draft): DraftOutline {
  const points: StagePoint[] = [];
  const spelled: string[] = [];
  const words: ReadonlySet<string>[] = [];
  const places = new Map<string, number>();
  const around: string[] = [];
  for (const { point, depth } of walkPoints(draft.points)) {
    around.length = depth;
    if (!places.has(point.id)) places.set(point.id, points.length);
    points.push(stagePoint(point, [...around], points.length));
    around.push(placeName(point));
    const own = `${point.heading}\n${point.text}`;
    const notes = (point.footnotes ?? []).map(({ text }) => text);
    spelled.push([own, ...notes].join("\n").replaceAll(/\s+/gu, " ").trim());
    // Notes do not say which provision it is.
    words.push(new Set(own.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
  }
  return { points, spelled, places, words };
}

function stagePoint(
  { id, label, heading, text, deleted, wording, outside }: Point,
  within: readonly string[],
  place: number,
): StagePoint {
  return {
    id,
    label,
    heading,
    ...(label.trim() === "" && heading === "" && text.trim() !== "" ? { first: firstWords(text) } : {}),
    depth: within.length,
    within,
    place,
    brackets: balanced(heading) + balanced(text),
    told: wording !== "verbatim",
    outside: outside !== undefined,
    struck: deleted,
  };
}

/** Six words, to say which point is meant. */
function firstWords(text: string): string {
  const words = text.trim().split(/\s+/u);
  return words.length > 6 ? `${words.slice(0, 6).join(" ")}…` : words.join(" ");
}

function balanced(text: string): number {
  const { brackets, unmatched } = bracketTree(text, 0);
  return brackets - unmatched.filter(({ char }) => char === "[").length;
}
