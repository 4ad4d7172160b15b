import type { Redline, RedlinePair } from "../../../core/text/alignment.ts";
import { livingEdits } from "../../../core/text/comparing/struck.ts";
import type { Draft, Point } from "../../../core/text/draft.ts";
import type { Edit } from "../../../core/text/edit.ts";
import { layOut } from "../../../core/text/table.ts";
import { said, type Say } from "../../../core/common/said.ts";
import type { ExportFrame } from "../../frame.ts";
import { changeNotes, factList } from "./changes.ts";
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

function marked(pair: RedlinePair, side: Side, language: string, say: Say): string {
  const attributes = languageAttributes(language, pair.edits.map(({ text }) => text).join(""));
  const heading = editsHtml(livingEdits(pair.headingEdits), side, say);
  const edits = livingEdits(pair.edits);
  const text = editsHtml(edits, side, say) === "" ? "" : laidEdits(edits, side, attributes, say);
  const notes = editsHtml(livingEdits(pair.footnoteEdits ?? []), side, say);
  return `${heading.trim() === "" ? "" : `<h3 class="words"${attributes}>${heading}</h3>`}${text}${notes === "" ? "" : `<p class="footnotes words"${attributes}>${notes}</p>`}`;
}

/** Marked-up words, tables as tables: a row that came or went is marked cell by cell. */
function laidEdits(edits: readonly Edit[], side: Side, attributes: string, say: Say): string {
  const shown = edits.filter((edit) => editsHtml([edit], side, say) !== "");
  return laidHtml(layOut(shown.map((edit) => ({ text: edit.text, tag: edit }))), {
    class: "words",
    attributes,
    piece: ({ text, tag }) => editsHtml([cutEdit(tag, text)], side, say),
  });
}

const wholes = (points: readonly Point[], language: string, say: Say) =>
  points.map((point) => wholePoint(point, language, say)).join("");

/** One marked-up text: deletions struck, insertions underlined, moves dotted; paraphrases stand whole beside each other. */
export function writeRedlineHtml(redline: Redline, from: Draft, to: Draft, frame: ExportFrame): string {
  const old = pointsById(from);
  const fresh = pointsById(to);
  const language = to.language || from.language;
  const { say } = frame;
  const body = redline.pairs.map((pair) => {
    const { before, after, depth, verbatim } = sidesOf(pair, old, fresh);
    const content =
      verbatim || pair.identical ? marked(pair, "both", language, say) : wholePair([before, after], [from, to], say);
    return `<section class="point" data-depth="${Math.min(depth, 3)}"><span class="label">${escapeHtml(labelsOf(after.length > 0 ? after : before))}</span><div>${content}</div>${changeNotes(pair, say)}</section>`;
  });
  return htmlPage(
    frame,
    `<p class="hint">${escapeHtml(say(said("paper-from-to", { from: draftName(from, say), to: draftName(to, say) })))}</p>\n${factList(redline, to, say)}${body.join("\n")}`,
  );
}

function wholePair(
  [before, after]: readonly [readonly Point[], readonly Point[]],
  [from, to]: readonly [Draft, Draft],
  say: Say,
): string {
  const side = (draft: Draft, points: readonly Point[]) =>
    points.length === 0
      ? ""
      : `<p class="label"><b>${escapeHtml(draft.tabledBy.join(", ") || draft.title)}</b> ${escapeHtml(labelsOf(points))}</p>${wholes(points, draft.language, say)}`;
  return side(from, before) + side(to, after);
}

/** Both texts beside each other with their changes, as one table. */
export function writeSideBySideHtml(redline: Redline, from: Draft, to: Draft, frame: ExportFrame): string {
  const old = pointsById(from);
  const fresh = pointsById(to);
  const { say } = frame;
  const name = (draft: Draft) => columnLabel(escapeHtml(draftName(draft, say)));
  const rows = redline.pairs.map((pair) => {
    const { before, after, verbatim } = sidesOf(pair, old, fresh);
    const cell = (points: readonly Point[], side: Side, draft: Draft) =>
      points.length === 0
        ? `<td class="hint"${name(draft)}>${escapeHtml(say(said("paper-no-counterpart")))}</td>`
        : `<td${name(draft)}><p class="label">${escapeHtml(labelsOf(points))}</p>${verbatim ? marked(pair, side, draft.language, say) : wholes(points, draft.language, say)}</td>`;
    return `<tr>${cell(before, "from", from)}${cell(after, "to", to)}<td>${changeNotes(pair, say)}</td></tr>`;
  });
  const head = `<thead><tr>${[draftName(from, say), draftName(to, say), say(said("paper-changes"))].map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join("")}</tr></thead>`;
  return htmlPage(
    frame,
    `${factList(redline, to, say)}<div class="wide"><table class="stacks">${head}<tbody>\n${rows.join("\n")}\n</tbody></table></div>`,
  );
}
