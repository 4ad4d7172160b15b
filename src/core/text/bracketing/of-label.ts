import type { Point } from "../draft.ts";
import { bracketTree } from "./tree.ts";

/** The brackets of a label that nothing in it closes or opens, such as `[` of `[2.`: they are of the words, not of the number. */
export function bracketsOfLabel(label: string): string {
  if (!/[[\]]/u.test(label)) return "";
  return bracketTree(label, 0)
    .unmatched.map(({ char }) => char)
    .join("");
}

/**
 * A point with the brackets of its label before its words, where they outlive another number; the label stays as printed.
 * A row of a table begins a line, so that brackets before one stand where the heading would.
 */
export function withBracketsOfLabel(point: Point): Point {
  const brackets = bracketsOfLabel(point.label);
  if (brackets === "") return point;
  if (point.heading !== "" || point.text.startsWith("|")) return { ...point, heading: brackets + point.heading };
  return { ...moved(point, brackets.length), text: brackets + point.text };
}

/** The point as it was before `withBracketsOfLabel`; brackets that are gone from its words since are gone from its label. */
export function backInLabel(point: Point, brackets: string): Point {
  const { label, heading, text } = point;
  if (heading.startsWith(brackets)) return { ...point, heading: heading.slice(brackets.length) };
  if (text.startsWith(brackets)) return { ...moved(point, -brackets.length), text: text.slice(brackets.length) };
  return { ...point, label: withoutLoose(label) };
}

/** A label without the brackets that nothing in it closes or opens. */
export function withoutLoose(label: string): string {
  const loose = new Set(bracketTree(label, 0).unmatched.map(({ at }) => at));
  return label
    .split("")
    .filter((_, at) => !loose.has(at))
    .join("");
}

/** The point with its notes as much further on in its text. */
function moved(point: Point, by: number): Point {
  if (point.footnotes === undefined) return point;
  return { ...point, footnotes: point.footnotes.map((note) => ({ ...note, at: Math.max(0, note.at + by) })) };
}
