import type { Edit } from "../../../core/text/edit.ts";
import { said, type Say } from "../../../core/common/said.ts";
import { escapeHtml } from "./escape.ts";

/** Which side of a redline is shown: the old text, the new one, or both in one. */
export type Side = "from" | "to" | "both";

/** A part of an edit; of what moved and changed on the way, as it reads now. */
export function cutEdit(edit: Edit, text: string): Edit {
  if (edit.text === text) return edit;
  return edit.op === "moveIn" ? { op: "moveIn", move: edit.move, text } : { ...edit, text };
}

/** Marked-up words of one side, or of both; move ends link to each other. */
export function editsHtml(edits: readonly Edit[], side: Side, say: Say): string {
  return edits.map((edit) => editHtml(edit, side, say)).join("");
}

function editHtml(edit: Edit, side: Side, say: Say): string {
  const words = escapeHtml(edit.text);
  if (edit.op === "keep") return words;
  if (edit.op === "delete") return side === "to" ? "" : `<del>${words}</del>`;
  if (edit.op === "insert") return side === "from" ? "" : `<ins>${words}</ins>`;
  return edit.op === "moveOut" || edit.op === "moveIn" ? moveHtml(edit, words, side, say) : "";
}

function moveHtml(edit: Extract<Edit, { op: "moveOut" | "moveIn" }>, words: string, side: Side, say: Say): string {
  const n = edit.move;
  if (edit.op === "moveOut") {
    if (side === "to") return "";
    return `<span class="moved-out" id="move-${edit.move}-out">${words}</span> <a class="move" href="#move-${edit.move}-in">${escapeHtml(say(said("paper-moved", { n })))}</a>`;
  }
  if (side === "from") return "";
  const inner = edit.edits === undefined ? words : editsHtml(edit.edits, side, say);
  return `<span class="moved-in" id="move-${edit.move}-in">${inner}</span> <a class="move" href="#move-${edit.move}-out">${escapeHtml(say(said("paper-moved.here", { n })))}</a>`;
}
