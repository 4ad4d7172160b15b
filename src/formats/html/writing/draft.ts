import { walkPoints, type Draft } from "../../../core/text/draft.ts";
import type { ExportFrame } from "../../frame.ts";
import { draftToJson } from "../../draft-json.ts";
import { embed } from "../embedded.ts";
import { escapeHtml } from "./escape.ts";
import { htmlPage } from "./page.ts";
import { wholePoint } from "./points.ts";

/** A draft as a page that holds the draft as data too, so that reading it back loses nothing. */
export function writeDraftHtml(draft: Draft, frame: ExportFrame): string {
  const body = [...walkPoints(draft.points)].map(({ point, depth }) => {
    const notes = (point.notes ?? []).map((note) => `<li>${escapeHtml(note)}</li>`).join("");
    return `<section class="point" data-depth="${Math.min(depth, 3)}"><span class="label">${escapeHtml(point.label)}</span>${wholePoint(point, draft.language, frame.say)}<ul class="notes">${notes}</ul></section>`;
  });
  return htmlPage(frame, body.join("\n"), `${embed("draft", draftToJson(draft))}\n`);
}
