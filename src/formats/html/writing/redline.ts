import type { Redline, RedlinePair } from "../../../core/text/alignment.ts";
import { livingEdits } from "../../../core/text/comparing/struck.ts";
import type { Draft, Point } from "../../../core/text/draft.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { layOut } from "../../../core/text/table.ts";
import type { ExportFrame } from "../../frame.ts";
import { changeNotes, substitutionList } from "./changes.ts";
import { cutEdit, editsHtml, type Side } from "./edits.ts";
import { columnLabel, escapeHtml, languageAttributes } from "./escape.ts";
import { htmlPage } from "./page.ts";
import { draftName, pointsById, wholePoint } from "./points.ts";
import { laidHtml } from "./tables.ts";

type Placed = ReadonlyMap<string, { readonly point: Point; readonly depth: number }>;

interface Sides {
  readonly before: readonly Point[];
  readonly after: readonly Point[];
  readonly depth: number;
  readonly verbatim: boolean;
}

function sidesOf(pair: RedlinePair, old: Placed, fresh: Placed): Sides {
  const before = pair.from.flatMap((id) => old.get(id) ?? []);
  const after = pair.to.flatMap((id) => fresh.get(id) ?? []);
  return {
    before: before.map(({ point }) => point),
    after: after.map(({ point }) => point),
    depth: (after[0] ?? before[0])?.depth ?? 0,
    verbatim: !pair.onSameMatter && [...before, ...after].every(({ point }) => point.wording === "verbatim"),
  };
}

const labelsOf = (points: readonly Point[]) => points.map(({ label, id }) => label || id).join(", ");

function marked(pair: RedlinePair, side: Side, language: string): string {
  const attributes = languageAttributes(language, pair.edits.map(({ text }) => text).join(""));
  const heading = editsHtml(livingEdits(pair.headingEdits), side);
  const edits = livingEdits(pair.edits);
  const text = editsHtml(edits, side) === "" ? "" : laidEdits(edits, side, attributes);
  const notes = editsHtml(livingEdits(pair.footnoteEdits ?? []), side);
  return `${heading.trim() === "" ? "" : `<h3 class="words"${attributes}>${heading}</h3>`}${text}${notes === "" ? "" : `<p class="footnotes words"${attributes}>${notes}</p>`}`;
}

/** Marked-up words, tables as tables: a row that came or went is marked cell by cell. */
function laidEdits(edits: readonly Edit[], side: Side, attributes: string): string {
  const shown = edits.filter((edit) => editsHtml([edit], side) !== "");
  return laidHtml(layOut(shown.map((edit) => ({ text: edit.text, tag: edit }))), {
    class: "words",
    attributes,
    piece: ({ text, tag }) => editsHtml([cutEdit(tag, text)], side),
  });
}

const wholes = (points: readonly Point[], language: string) =>
  points.map((point) => wholePoint(point, language)).join("");

/** One marked-up text: deletions struck, insertions underlined, moves dotted; paraphrases stand whole beside each other. */
export function writeRedlineHtml(redline: Redline, from: Draft, to: Draft, frame: ExportFrame): string {
  const old = pointsById(from);
  const fresh = pointsById(to);
  const language = to.language || from.language;
  const body = redline.pairs.map((pair) => {
    const { before, after, depth, verbatim } = sidesOf(pair, old, fresh);
    const content = verbatim || pair.identical ? marked(pair, "both", language) : wholePair(before, after, from, to);
    return `<section class="point" data-depth="${Math.min(depth, 3)}"><span class="label">${escapeHtml(labelsOf(after.length > 0 ? after : before))}</span><div>${content}</div>${changeNotes(pair)}</section>`;
  });
  return htmlPage(
    frame,
    `<p class="hint">From ${escapeHtml(draftName(from))} to ${escapeHtml(draftName(to))}</p>\n${substitutionList(redline)}${body.join("\n")}`,
  );
}

function wholePair(before: readonly Point[], after: readonly Point[], from: Draft, to: Draft): string {
  const side = (draft: Draft, points: readonly Point[]) =>
    points.length === 0
      ? ""
      : `<p class="label"><b>${escapeHtml(draft.tabledBy.join(", ") || draft.title)}</b> ${escapeHtml(labelsOf(points))}</p>${wholes(points, draft.language)}`;
  return side(from, before) + side(to, after);
}

/** Both texts beside each other with their changes, as one table. */
export function writeSideBySideHtml(redline: Redline, from: Draft, to: Draft, frame: ExportFrame): string {
  const old = pointsById(from);
  const fresh = pointsById(to);
  const name = (draft: Draft) => columnLabel(escapeHtml(draftName(draft)));
  const rows = redline.pairs.map((pair) => {
    const { before, after, verbatim } = sidesOf(pair, old, fresh);
    const cell = (points: readonly Point[], side: Side, draft: Draft) =>
      points.length === 0
        ? `<td class="hint"${name(draft)}>no corresponding point</td>`
        : `<td${name(draft)}><p class="label">${escapeHtml(labelsOf(points))}</p>${verbatim ? marked(pair, side, draft.language) : wholes(points, draft.language)}</td>`;
    return `<tr>${cell(before, "from", from)}${cell(after, "to", to)}<td>${changeNotes(pair)}</td></tr>`;
  });
  const head = `<thead><tr><th scope="col">${escapeHtml(draftName(from))}</th><th scope="col">${escapeHtml(draftName(to))}</th><th scope="col">Changes</th></tr></thead>`;
  return htmlPage(
    frame,
    `${substitutionList(redline)}<div class="wide"><table class="stacks">${head}<tbody>\n${rows.join("\n")}\n</tbody></table></div>`,
  );
}
