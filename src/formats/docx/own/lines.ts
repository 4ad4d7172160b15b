import { walkPoints, type Draft } from "../../../core/text/draft.ts";

/** A paragraph of a draft: the heading of a point, or a line of its text. */
export interface Line {
  readonly kind: "paragraph";
  readonly text: string;
  /** The label of its point where it is the first line of it, else nothing. */
  readonly label: string;
  readonly depth: number;
  readonly heading: boolean;
  readonly first: boolean;
}

/** The paragraphs of a draft in order, each without its label. */
export function linesOf(draft: Draft): readonly Line[] {
  const lines: Line[] = [];
  for (const { point, depth } of walkPoints(draft.points)) {
    const texts = [
      ...(point.heading.trim() === "" ? [] : [{ text: point.heading, heading: true }]),
      ...point.text.split(/\r?\n/u).map((text) => ({ text, heading: false })),
    ].filter(({ text }) => text.trim() !== "");
    for (const [at, { text, heading }] of texts.entries())
      lines.push({
        kind: "paragraph",
        text,
        heading,
        label: at === 0 ? point.label : "",
        depth,
        first: at === 0,
      });
  }
  return lines;
}

/** Whether two drafts say the same: their words, line by line, whatever their points are called. */
export function sayTheSame(one: Draft, other: Draft): boolean {
  const [a, b] = [linesOf(one), linesOf(other)];
  return a.length === b.length && a.every((line, at) => line.text === b[at]!.text && line.label === b[at]!.label);
}
