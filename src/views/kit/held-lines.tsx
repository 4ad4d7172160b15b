import { Fragment, type ReactNode } from "react";
import type { TablePiece } from "../../core/text/table.ts";
import { heldRuns } from "../../core/text/table-composite.ts";

/** Lines in which each run of words of one alternative stands between its signs. */
export function heldLines<T extends { readonly parties: readonly string[] | null }>(
  signs: (held: T | null) => readonly [before: ReactNode, after: ReactNode],
  words: (pieces: readonly TablePiece<T>[]) => ReactNode,
): (pieces: readonly TablePiece<T>[]) => ReactNode {
  return (pieces) =>
    heldRuns(pieces).map((run, index) => {
      const [before, after] = signs(run.held);
      return (
        <Fragment key={`${index + 1}`}>
          {before}
          {words(run.pieces)}
          {after}
        </Fragment>
      );
    });
}
