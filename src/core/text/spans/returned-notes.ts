import { plain } from "../note-place.ts";
import { matchIds } from "../redline/script.ts";
import type { Unplaced } from "./returned.ts";

/** A foot- or endnote of a text, in the order of reading. */
export interface NoteWords {
  readonly mark: string;
  readonly text: string;
  /** The point that it stands in, null where that is not known. */
  readonly point: string | null;
  readonly label: string;
}

/** Share of the words of the longer note that two must have in common to be one note that was changed. */
const ALIKE = 0.4;

/**
 * Notes that were changed, deleted or added: no proposal changes a note, so each is told with its number and its words before
 * and after. White space is no change, nor is the number that a note has now.
 */
export function changedNotes(before: readonly NoteWords[], now: readonly NoteWords[]): readonly Unplaced[] {
  const ids = new Map<string, number>();
  const idsOf = (notes: readonly NoteWords[]): Int32Array =>
    Int32Array.from(notes, ({ text }) => {
      const key = plain(text);
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      return id;
    });
  const [from, to] = [idsOf(before), idsOf(now)];
  const match = matchIds(from, to, ids.size);
  const told: Unplaced[] = [];
  let [start, next] = [0, 0];
  for (let at = 0; at <= before.length; at++) {
    const mate = at === before.length ? now.length : match[at]!;
    if (mate < 0) continue;
    told.push(...toldOf(before.slice(start, at), now.slice(next, mate)));
    [start, next] = [at + 1, mate + 1];
  }
  return told;
}

/** What became of the notes between two that stayed. */
function toldOf(before: readonly NoteWords[], now: readonly NoteWords[]): readonly Unplaced[] {
  const told: Unplaced[] = [];
  let next = 0;
  for (const [at, note] of before.entries()) {
    const found =
      before.length === now.length ? at : now.findIndex((other, index) => index >= next && alike(note, other));
    const other = now[found];
    if (other === undefined) told.push(unplaced(note, null));
    else {
      for (const added of now.slice(next, found)) told.push(unplaced(null, added));
      told.push(unplaced(note, other));
      next = found + 1;
    }
  }
  for (const added of now.slice(next)) told.push(unplaced(null, added));
  return told;
}

function unplaced(before: NoteWords | null, now: NoteWords | null): Unplaced {
  const words = (note: NoteWords | null): string => (note === null ? "" : `${note.mark} ${plain(note.text)}`);
  const { point, label } = before ?? now!;
  return { code: "footnote", point, label, from: words(before), to: words(now) };
}

function alike(one: NoteWords, other: NoteWords): boolean {
  const [a, b] = [one, other].map(({ text }) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  const shared = [...a!].filter((word) => b!.has(word)).length;
  return shared >= ALIKE * Math.max(1, a!.size, b!.size);
}
