import { walkPoints, type Draft, type Point } from "../../../core/text/draft.ts";
import { said, type Say } from "../../../core/common/said.ts";
import { layOut, type TablePiece } from "../../../core/text/table.ts";
import { escapeHtml, languageAttributes } from "./escape.ts";
import { laidHtml } from "./tables.ts";

/** True where nobody read the text that a point tells of. */
export function isUnread(point: Pick<Point, "confidence">): boolean {
  return point.confidence !== undefined && point.confidence !== "found";
}

/** Class of an element that holds a point's words: the serif for verbatim text only. */
function wordsClass(point: Pick<Point, "wording">): string {
  return point.wording === "verbatim" ? "words" : "told";
}

/** What must be said beside words that are not the draft's own, or that nobody read. */
function standing(point: Pick<Point, "wording" | "confidence">, say: Say): string {
  const labels = [
    ...(point.wording === "verbatim" ? [] : [say(said("paper-paraphrase"))]),
    ...(isUnread(point) ? [say(said("paper-unverified"))] : []),
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
export function wholePoint(point: Point, language: string, say: Say): string {
  const attributes = languageAttributes(language, `${point.heading}\n${point.text}`);
  const struck = point.deleted ? " struck" : "";
  const heading =
    point.heading === ""
      ? ""
      : `<h3 class="${wordsClass(point)}${struck}"${attributes}>${escapeHtml(point.heading)}</h3>`;
  const text = point.text === "" ? "" : wordsHtml(point, `${wordsClass(point)}${struck}`, attributes);
  return `<div class="${standingClass(point)}">${standing(point, say)}${heading}${text}</div>`;
}

/** The words of a point with its tables, and its notes below. */
function wordsHtml({ text, footnotes = [] }: Point, look: string, attributes: string): string {
  const places = [...new Set(footnotes.map(({ at }) => at))].toSorted((a, b) => a - b);
  const pieces = [0, ...places].map((from, index) => ({
    text: text.slice(from, places[index]),
    tag: footnotes.filter(({ at }) => at === places[index]).map(({ mark }) => mark),
  }));
  const marked = pieces.flatMap(({ text: words, tag }): readonly TablePiece<string>[] => [
    { text: words, tag: "" },
    ...tag.map((mark) => ({ text: "", tag: mark, whole: true })),
  ]);
  const words = laidHtml(layOut(marked), {
    class: look,
    attributes,
    piece: (piece) => (piece.whole === true ? `<sup>${escapeHtml(piece.tag)}</sup>` : escapeHtml(piece.text)),
  });
  const notes = footnotes.map((note) => `<li><sup>${escapeHtml(note.mark)}</sup> ${escapeHtml(note.text)}</li>`);
  return notes.length === 0 ? words : `${words}<ul class="footnotes words"${attributes}>${notes.join("")}</ul>`;
}

/** Names a draft in a table head: title, parties, date. */
export function draftName(draft: Draft, say: Say): string {
  return [draft.title || say(said("paper-untitled")), draft.tabledBy.join(", "), draft.date ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
}
