import type { CompositePoint, CompositeText } from "../../text/composite.ts";
import { outsidePoints } from "../../text/outside.ts";
import type { Point } from "../../text/draft.ts";
import type { TextVersion } from "../talks.ts";

/** A point as it is called: what stands on it is told elsewhere. */
export interface NamedPoint {
  readonly id: string;
  readonly label: string;
  readonly heading: string;
}

/** A point with words of its own, and the points that it stands under, the nearest first. */
export interface PlacedProvision extends NamedPoint {
  readonly above: readonly NamedPoint[];
}

/**
 * The provisions of a version: each point with words of its own, at whatever depth it stands. A heading alone is none, nor is a point
 * that its party has struck out. The opening words of a list are one: nothing may be called agreed while words stand that no
 * status covers. What a document prints outside the agreement is none.
 */
export function provisionsOf({ draft, composite }: TextVersion): readonly PlacedProvision[] {
  const found: PlacedProvision[] = [];
  const outside = composite === undefined ? new Set<string>() : outsidePoints(composite);
  const walk = (points: readonly (Point | CompositePoint)[], above: readonly NamedPoint[]): void => {
    for (const point of points) {
      if (outside.has(point.id) || ("outside" in point && point.outside !== undefined)) continue;
      const named = { id: point.id, label: point.label, heading: plainWords(point.heading) };
      const struck = "deleted" in point && point.deleted;
      if (!struck && plainWords(point.text).trim() !== "") found.push({ ...named, above });
      walk(point.points, [named, ...above]);
    }
  };
  walk((composite ?? draft)?.points ?? [], []);
  return found;
}

/** All words of a text with brackets, every alternative of it, one after the other. */
export function plainWords(text: string | CompositeText): string {
  if (typeof text === "string") return text;
  return text
    .map((part) => (typeof part === "string" ? part : part.alternatives.map((one) => plainWords(one.text)).join(" / ")))
    .join("");
}
