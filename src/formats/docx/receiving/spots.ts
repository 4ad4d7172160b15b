import { shownText } from "../composite-read.ts";
import type { LaidPiece } from "../writing/composite-layout.ts";

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
