import type { Change } from "../change.ts";
import { hasRows, linesIn, unescapeCell } from "../table.ts";

/**
 * The change of a text that has a table on one side, and the same words in lines on the other, as a table out of a printed page
 * is read: no word changed. In another order the cells may be others, which nobody can tell. Null for other texts.
 */
export function laidOut({ from, to }: { readonly from: string; readonly to: string }): Change | null {
  if (hasRows(from) === hasRows(to)) return null;
  const [old, next] = [wordsOf(from), wordsOf(to)];
  const sorted = (words: readonly string[]): string => words.toSorted().join(" ");
  if (old.length !== next.length || sorted(old) !== sorted(next)) return null;
  const start = from.slice(0, sharedLength(from, to)).lastIndexOf("\n") + 1;
  return {
    kind: "notation",
    class: old.join(" ") === next.join(" ") ? "formal" : "unclassified",
    from: from.slice(start),
    to: to.slice(start),
    fromRange: { from: start, to: from.length },
    toRange: { from: start, to: to.length },
  };
}

function sharedLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** What a text says, without the signs that its tables are written with. */
function wordsOf(text: string): readonly string[] {
  return linesIn(text).flatMap(({ text: line, cells }) => {
    const said =
      cells === null
        ? [line]
        : cells.flatMap(({ from, to, above }) => (above ? [] : [unescapeCell(line.slice(from, to))]));
    return said.flatMap((words) => words.split(/\s+/u)).filter((word) => word !== "");
  });
}
