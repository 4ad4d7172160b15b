import { walkPoints, type Draft, type Point } from "../../../core/text/draft.ts";
import { said, type Say } from "../../../core/common/said.ts";
import { isRightToLeft, paragraph, runs, type ParagraphLook } from "./markup.ts";

/** One paragraph of a draft as it is written: a heading line or a text. */
export interface PointParagraph {
  readonly point: Point;
  readonly depth: number;
  readonly kind: "heading" | "text";
  /** The label and a tab where the label stands here, else empty. */
  readonly lead: string;
  readonly words: string;
}

/** A label that is a word rather than a number, such as `Preamble`: it stands on a line of its own. */
const WORD_LABEL = /^\p{L}{4}\P{N}*$/u;

/**
 * The paragraphs of one point: its heading, where it has one, and its text. The label stands before whichever
 * comes first. A text is one paragraph; line ends in it are line breaks.
 */
export function pointParagraphs(point: Point, depth: number): readonly PointParagraph[] {
  const { label, heading, text } = point;
  if (heading === "" && text !== "" && point.separator === undefined && WORD_LABEL.test(label)) {
    return [
      { point, depth, kind: "heading", lead: label, words: "" },
      { point, depth, kind: "text", lead: "", words: text },
    ];
  }
  const lead = label === "" ? "" : `${label}${point.separator ?? "\t"}`;
  if (heading === "") return [{ point, depth, kind: "text", lead, words: text }];
  const title: PointParagraph = { point, depth, kind: "heading", lead, words: heading };
  if (text === "") return [title];
  return [title, { point, depth, kind: "text", lead: "", words: text }];
}

/** The paragraphs of a whole draft in reading order. */
export function draftParagraphs(draft: Draft): readonly PointParagraph[] {
  return [...walkPoints(draft.points)].flatMap(({ point, depth }) => pointParagraphs(point, depth));
}

/** How a paragraph of a point is set. */
export function pointLook({ kind, depth, lead, words }: PointParagraph, language: string): ParagraphLook {
  const rightToLeft = isRightToLeft(words || lead, language);
  const style = (["Heading1", "Heading2", "Heading3"] as const)[Math.min(depth, 2)] ?? "Heading3";
  return { depth, rightToLeft, ...(kind === "heading" ? { style } : {}) };
}

/** What must be said beside a point: that its words are not the draft's, that its text was not read. */
export function pointNotes(point: Point, say: Say): readonly string[] {
  if (point.text === "" && point.heading === "") return [];
  const unread =
    point.confidence === "memory" || point.confidence === "headline-only" || point.confidence === "article";
  return [
    ...(point.wording === "verbatim" ? [] : [say(said("paper-paraphrase"))]),
    ...(unread ? [say(said("paper-unverified"))] : []),
  ];
}

/** The notes of a point as one paragraph, or nothing. */
export function writePointNotes(notes: readonly string[], depth: number): string {
  const text = `${notes.join(". ")}.`;
  return notes.length === 0
    ? ""
    : paragraph(runs(text), { style: "ParleyNote", depth, rightToLeft: isRightToLeft(text) });
}
