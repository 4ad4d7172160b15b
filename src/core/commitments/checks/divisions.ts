import type { Point } from "../../text/draft.ts";
import { findLabel } from "../../text/segmenting/label.ts";

const DIVISIONS: ReadonlySet<string | null> = new Set(["part", "chapter", "section"]);

/** A part or chapter, through which the numbers of the articles run on: it has a word for it, or is a heading alone. */
export function isDivision({ label, heading, text, points }: Point): boolean {
  if (DIVISIONS.has(findLabel(label)?.kind ?? null)) return true;
  return label === "" && text === "" && heading !== "" && points.length > 0;
}
