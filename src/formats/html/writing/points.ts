import { walkPoints, type Draft, type Point } from "../../../core/text/draft.ts";
import { PARAPHRASE_LABEL, UNVERIFIED_LABEL } from "../../frame.ts";
import { escapeHtml, languageAttributes } from "./escape.ts";

/** True where nobody read the text that a point tells of. */
export function isUnread(point: Pick<Point, "confidence">): boolean {
  return point.confidence !== undefined && point.confidence !== "found";
}

/** Class of an element that holds a point's words: the serif for verbatim text only. */
function wordsClass(point: Pick<Point, "wording">): string {
  return point.wording === "verbatim" ? "words" : "told";
}

/** What must be said beside words that are not the draft's own, or that nobody read. */
function standing(point: Pick<Point, "wording" | "confidence">): string {
  const labels = [
    ...(point.wording === "verbatim" ? [] : [PARAPHRASE_LABEL]),
    ...(isUnread(point) ? [UNVERIFIED_LABEL] : []),
  ];
  return labels.length === 0 ? "" : `<p class="standing">${escapeHtml(labels.join(". "))}</p>`;
}

/** Class of the frame around a point by its standing. */
function standingClass(point: Pick<Point, "wording" | "confidence">): string {
  if (isUnread(point)) return "is-unread";
  return point.wording === "verbatim" ? "" : "is-told";
}

/** Points of a draft by id, with their depth. */
export function pointsById(draft: Draft): ReadonlyMap<string, { readonly point: Point; readonly depth: number }> {
  return new Map([...walkPoints(draft.points)].map(({ point, depth }) => [point.id, { point, depth }]));
}

/** A whole point, without marks. */
export function wholePoint(point: Point, language: string): string {
  const attributes = languageAttributes(language);
  const struck = point.deleted ? " struck" : "";
  const heading =
    point.heading === ""
      ? ""
      : `<h3 class="${wordsClass(point)}${struck}"${attributes}>${escapeHtml(point.heading)}</h3>`;
  const text =
    point.text === "" ? "" : `<p class="${wordsClass(point)}${struck}"${attributes}>${escapeHtml(point.text)}</p>`;
  return `<div class="${standingClass(point)}">${standing(point)}${heading}${text}</div>`;
}

/** Names a draft in a table head: title, parties, date. */
export function draftName(draft: Draft): string {
  return [draft.title || "Untitled draft", draft.tabledBy.join(", "), draft.date ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
}
