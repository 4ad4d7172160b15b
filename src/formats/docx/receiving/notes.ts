import type { Block } from "../../../core/text/block.ts";
import { footnotesOf } from "../../../core/text/footnotes.ts";
import { walkComposite } from "../../../core/text/reading.ts";
import { changedNotes, type NoteWords, type ReturnedDeletion, type Unplaced } from "../../../core/text/spans.ts";
import { shownText, type CarriedComposite } from "../composite-read.ts";
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
  const before = sent === undefined ? notesIn(read.value.original ?? []) : sentNotes(sent);
  const gone = new Set(sent === undefined ? [] : below(sent, new Set(deleted.map(({ point }) => point))));
  return changedNotes(before, notesIn(read.value.blocks)).filter(
    ({ point, to }) => to !== "" || point === null || !gone.has(point),
  );
}

function notesIn(blocks: readonly Block[]): readonly NoteWords[] {
  return blocks.flatMap(({ footnotes = [] }) =>
    footnotes.map(({ mark, text }) => ({ mark, text, point: null, label: "" })),
  );
}

/** The notes as they were written: with whose they are, where the file has names. Those of no words were no notes there. */
function sentNotes({ composite, view }: CarriedComposite): readonly NoteWords[] {
  const notes = footnotesOf(composite);
  return [...walkComposite(composite.points)].flatMap(({ point: { id, label } }) =>
    (notes.get(id) ?? []).flatMap(({ n, text, path, common, parties }) => {
      if (path === "") return [];
      const whose = common || !view.attributed ? "" : ` {${parties.join(", ")}}`;
      return [{ mark: String(n), text: shownText(text) + whose, point: id, label }];
    }),
  );
}

/** Points with all that is below them. */
function below({ composite }: CarriedComposite, ids: ReadonlySet<string>): readonly string[] {
  return [...walkComposite(composite.points)].flatMap(({ point }) =>
    ids.has(point.id) ? [...walkComposite([point])].map((each) => each.point.id) : [],
  );
}
