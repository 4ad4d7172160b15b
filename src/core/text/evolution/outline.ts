import { remembered } from "../../common/remembered.ts";
import { bracketTree } from "../bracketing/tree.ts";
import { walkPoints, type Draft, type Point } from "../draft.ts";
import { placeName } from "./events.ts";
import type { StagePoint } from "./evolution.ts";
import type { Side } from "./following.ts";

/** The points of a draft as an evolution follows them. */
export interface DraftOutline extends Side {
  readonly points: readonly StagePoint[];
  /** Heading and words of each point, white space made even. */
  readonly spelled: readonly string[];
}

/** The outline of a draft; worked out once for it. */
export const outlineOf = remembered(outline);

function outline(draft: Draft): DraftOutline {
  const points: StagePoint[] = [];
  const spelled: string[] = [];
  const places = new Map<string, number>();
  const around: string[] = [];
  for (const { point, depth } of walkPoints(draft.points)) {
    around.length = depth;
    if (!places.has(point.id)) places.set(point.id, points.length);
    points.push(stagePoint(point, [...around], points.length));
    around.push(placeName(point));
    spelled.push(`${point.heading}\n${point.text}`.replaceAll(/\s+/gu, " ").trim());
  }
  const words = spelled.map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []));
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
    depth: within.length,
    within,
    place,
    brackets: balanced(heading) + balanced(text),
    told: wording !== "verbatim",
    outside: outside !== undefined,
    struck: deleted,
  };
}

function balanced(text: string): number {
  const { brackets, unmatched } = bracketTree(text, 0);
  return brackets - unmatched.filter(({ char }) => char === "[").length;
}
