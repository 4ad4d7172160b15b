import type { Composite, CompositeDraftPoint, CompositePoint } from "../composite.ts";
import type { Footnote } from "../draft.ts";
import { readingText, walkComposite } from "../reading.ts";

/** The composite after an edit with each note of its drafts at the words that it stood at before. */
export function withNotes(before: Composite, after: Composite, touched: ReadonlySet<string>): Composite {
  const isNoted = ({ rest, pieces }: CompositeDraftPoint): boolean =>
    rest?.["footnotes"] !== undefined && pieces.some((piece) => touched.has(piece));
  if (!after.drafts.some(({ points }) => points.some(isNoted))) return after;
  const [old, now] = [pointsOf(before), pointsOf(after)];
  const drafts = after.drafts.map((draft) => ({
    ...draft,
    points: draft.points.map((entry) => {
      if (!isNoted(entry)) return entry;
      const [from, to] = [wordsOf(entry, draft.party, old), wordsOf(entry, draft.party, now)];
      const notes = entry.rest?.["footnotes"] as unknown as readonly Footnote[];
      const footnotes = notes.map((note) => ({ ...note, at: movedAt(note.at, from, to) }));
      return { ...entry, rest: { ...entry.rest, footnotes } };
    }),
  }));
  return { ...after, drafts };
}

function pointsOf({ points }: Composite): ReadonlyMap<string, CompositePoint> {
  return new Map([...walkComposite(points)].map(({ point }) => [point.id, point]));
}

function wordsOf(
  { pieces, joins = [] }: CompositeDraftPoint,
  party: string,
  points: ReadonlyMap<string, CompositePoint>,
): string {
  return pieces
    .map((piece, at) => (at === 0 ? "" : (joins[at - 1] ?? "")) + readingText(points.get(piece)?.text ?? [], party))
    .join("");
}

/** Where a place is after the words between the same beginning and the same end of a text have changed. */
function movedAt(at: number, from: string, to: string): number {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  if (at <= start) return at;
  return at >= from.length - end ? at + to.length - from.length : start;
}
