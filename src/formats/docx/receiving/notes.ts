import type { Block } from "../../../core/text/block.ts";
import { walkComposite } from "../../../core/text/reading.ts";
import { changedNotes, type NoteWords, type ReturnedDeletion, type Unplaced } from "../../../core/text/spans.ts";
import { shownNotes, type CarriedComposite } from "../composite-read.ts";
import { readDocx } from "../read.ts";

/**
 * The notes of a composite that came back changed, tracked or typed over, held against those that were sent; where it is not
 * known what was sent, against those before the tracked changes. Those of points that are deleted go with them, untold.
 */
export function returnedNotes(
  bytes: Uint8Array,
  sent?: CarriedComposite,
  deleted: readonly ReturnedDeletion[] = [],
): readonly Unplaced[] {
  const read = readDocx(bytes, { tracked: "both" });
  if (!read.ok) return [];
  const before = sentNotes(sent) ?? notesIn(read.value.original ?? []);
  const gone = new Set(sent === undefined ? [] : below(sent, new Set(deleted.map(({ point }) => point))));
  return changedNotes(before, notesIn(read.value.blocks)).filter(
    ({ point, to }) => to !== "" || point === null || !gone.has(point),
  );
}

/** The notes that were sent; null where the file does not tell: one without names has no drafts to count them from. */
function sentNotes(sent: CarriedComposite | undefined): readonly NoteWords[] | null {
  if (sent === undefined) return null;
  const { composite, view, notes = null } = sent;
  return composite.drafts.length === 0 ? notes : shownNotes(composite, view.attributed);
}

function notesIn(blocks: readonly Block[]): readonly NoteWords[] {
  return blocks.flatMap(({ footnotes = [] }) =>
    footnotes.map(({ mark, text }) => ({ mark, text, point: null, label: "" })),
  );
}

/** Points with all that is below them. */
function below({ composite }: CarriedComposite, ids: ReadonlySet<string>): readonly string[] {
  return [...walkComposite(composite.points)].flatMap(({ point }) =>
    ids.has(point.id) ? [...walkComposite([point])].map((each) => each.point.id) : [],
  );
}
