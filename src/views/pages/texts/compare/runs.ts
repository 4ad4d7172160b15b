import { livingEdits } from "../../../../core/text/comparing/struck.ts";
import type { Edit } from "../../../../core/text/edit.ts";
import type { Point } from "../../../../core/text/draft.ts";
import type { ComparedPair } from "./compared.ts";
import { piecesOf, speaking, type Piece, type Side } from "./pieces.ts";

/** A point cut into runs: heading, words, footnotes. */
export interface PointRuns {
  readonly heading: readonly Piece[];
  readonly text: readonly Piece[];
  readonly footnotes: readonly { readonly mark: string; readonly pieces: readonly Piece[] }[];
}

/** Runs of every point of a pair by its id, for one side or for one text with all changes, divided by the points of a side. */
export function runsOfPair(
  pair: ComparedPair,
  side: Side,
  by: "from" | "to",
  moveEdits: ReadonlyMap<number, readonly Edit[]>,
): ReadonlyMap<string, PointRuns> {
  const points = speakingPoints(pair, by);
  const notes = points.flatMap((point) => (point.footnotes ?? []).map(({ mark, text }) => ({ point, mark, text })));
  const { footnoteEdits } = pair.pair;
  const edits = livingEdits(pair.pair.edits);
  const headingEdits = livingEdits(pair.pair.headingEdits);
  const inHeading = pair.changes.filter(({ change }) => change.inHeading === true);
  const inNotes = pair.changes.filter(({ change }) => change.inFootnote === true);
  const inText = pair.changes.filter(({ change }) => change.inHeading !== true && change.inFootnote !== true);
  const lengths = (texts: readonly string[]) => ({ by, lengths: texts.map((text) => text.length) });
  const texts = piecesOf(edits, inText, side, lengths(points.map(({ text }) => text)), moveEdits);
  const heads = piecesOf(headingEdits, inHeading, side, lengths(points.map(({ heading }) => heading)), moveEdits);
  const foot = piecesOf(footnoteEdits ?? [], inNotes, side, lengths(notes.map(({ text }) => text)), moveEdits);
  const runs = new Map<string, PointRuns>();
  points.forEach((point, index) => {
    const footnotes = notes.flatMap((note, at) =>
      note.point === point ? [{ mark: note.mark, pieces: foot[at] ?? [] }] : [],
    );
    // Footnotes that only the other side has are shown under the last point.
    if (notes.length === 0 && index === points.length - 1 && (foot[0]?.length ?? 0) > 0)
      footnotes.push({ mark: "", pieces: foot[0] ?? [] });
    runs.set(point.id, { heading: heads[index] ?? [], text: texts[index] ?? [], footnotes });
  });
  return runs;
}

/** The points of a side whose words are compared. */
export function speakingPoints(pair: ComparedPair, by: "from" | "to"): readonly Point[] {
  const other = by === "from" ? pair.to : pair.from;
  return speaking(
    pair[by].map(({ point }) => point),
    other.map(({ point }) => point),
  );
}
