import type { Edit } from "../../../core/text/edit.ts";
import { shownText } from "../composite-read.ts";
import type { LaidPiece } from "../writing/composite-layout.ts";
import type { ReceivedProposal } from "./proposal.ts";

/** The pieces that a range touches; at a place between two pieces, both. */
export function piecesAt(pieces: readonly LaidPiece[], from: number, to: number): readonly LaidPiece[] {
  let at = 0;
  return pieces.filter(({ text }) => {
    const start = at;
    at += shownText(text).length;
    return from === to ? start <= from && from <= at : start < to && from < at;
  });
}

/** What all lists begin with. */
export function commonStart(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = lists;
  const differs = first.findIndex((value, i) => others.some((other) => other[i] !== value));
  return differs === -1 ? first : first.slice(0, differs);
}

/** The place in the old text that a place in the new text of a redline came from. */
export function placeBefore(edits: readonly Edit[], place: number): number {
  let [before, after] = [0, 0];
  for (const { op, text } of edits) {
    const old = op !== "insert" && op !== "moveIn";
    const fresh = op !== "delete" && op !== "moveOut";
    if (fresh && place < after + text.length) return old ? before + (place - after) : before;
    if (old) before += text.length;
    if (fresh) after += text.length;
  }
  return before;
}

/** Up to forty characters on either side of a range. */
export function around(text: string, from: number, to: number): ReceivedProposal["context"] {
  return { before: text.slice(Math.max(0, from - 40), from), after: text.slice(to, to + 40) };
}
