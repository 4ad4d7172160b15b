import type { Uncovered } from "../../../core/commitments/index.ts";
import { walkPoints } from "../../../core/text/draft.ts";
import { cellsIn } from "../../../core/text/table.ts";
import type { CommitmentText } from "./model.ts";

/**
 * Words on which no duty rests and that do not have the words of one: sentences and items, each row of a table by itself, and
 * points that are only headed. A person can make a duty of any of them.
 */
export function otherWords(text: CommitmentText): readonly Uncovered[] {
  const others = text.uncovered.filter(({ normative }) => normative !== true);
  const order = new Map(
    text.tabled === null ? [] : [...walkPoints(text.tabled.draft.points)].map(({ point }, at) => [point.id, at]),
  );
  return [...others.flatMap(rowsOf), ...headedOnly(text)].sort(
    (a, b) => (order.get(a.point) ?? 0) - (order.get(b.point) ?? 0) || a.from - b.from,
  );
}

/** The rows of a table as words of their own; any other words as they are. */
function rowsOf(words: Uncovered): readonly Uncovered[] {
  let at = words.from;
  const rows: Uncovered[] = [];
  for (const line of words.quote.split("\n")) {
    const cells = cellsIn(line);
    if (cells === null) return [words];
    const [first, last] = [cells[0]?.from ?? 0, cells.at(-1)?.to ?? line.length];
    if (!cells.every(({ head }) => head))
      rows.push({ ...words, from: at + first, to: at + last, quote: line.slice(first, last) });
    at += line.length + 1;
  }
  return rows;
}

/** Points of a heading alone, such as "Stage 2: disarmament, by D + 60". */
function headedOnly({ id, tabled, agreement }: CommitmentText): readonly Uncovered[] {
  if (tabled === null) return [];
  const taken = new Set(agreement.commitments.flatMap(({ anchors }) => anchors.map(({ point }) => point)));
  return [...walkPoints(tabled.draft.points)].flatMap(({ point }) =>
    point.deleted || point.text.trim() !== "" || point.heading.trim() === "" || taken.has(point.id)
      ? []
      : [{ draft: id, point: point.id, from: 0, to: 0, quote: point.heading }],
  );
}
