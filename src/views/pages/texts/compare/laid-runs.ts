import { layOut, type Laid, type TablePiece } from "../../../../core/text/table.ts";
import type { Piece } from "./pieces.ts";

/** Runs laid out as words and tables, and what stands in a stretch of them. */
export interface LaidRuns {
  readonly laid: readonly Laid<Piece>[];
  readonly runs: (pieces: readonly TablePiece<Piece>[]) => readonly Piece[];
}

/** Lays runs out; what is raised after a run that cells cut stands after the last of its words. */
export function laidRuns(pieces: readonly Piece[]): LaidRuns {
  const laid = layOut(pieces.map((piece) => ({ text: piece.text, tag: piece })));
  const last = new Map<Piece, TablePiece<Piece>>();
  for (const each of laid)
    for (const piece of each.kind === "words"
      ? each.pieces
      : each.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.pieces)))
      last.set(piece.tag, piece);
  return {
    laid,
    runs: (some) =>
      some.map((piece) => {
        const { text, tag } = piece;
        return { ...tag, text, refs: last.get(tag) === piece ? tag.refs : [] };
      }),
  };
}
