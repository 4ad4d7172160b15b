import type { Composite } from "../composite.ts";
import { walkPoints, type Draft } from "../draft.ts";
import { plain, standsAlike, wordsBefore, type PlacedNote } from "../note-place.ts";
import { changedNotes, type NoteWords } from "./returned-notes.ts";
import type { Unplaced } from "./returned.ts";

/**
 * Foot- and endnotes of a party's own document that were changed, left out, put in or moved, held against those that it reads in the
 * composite. `mates`: which point of it is surely which of those that were sent.
 */
export function ownNotes(
  composite: Composite,
  party: string,
  [sent, now]: readonly [Draft, Draft],
  mates: ReadonlyMap<string, string>,
): readonly Unplaced[] {
  const entries = composite.drafts.find((each) => each.party === party)?.points ?? [];
  const pieces = new Map(entries.map((entry) => [entry.id, entry.pieces[0] ?? null]));
  const [before, after] = [notesOf(sent), notesOf(now)];
  const moved = movedNotes(before, after, mates);
  const told = moved.map(([was, is]): Unplaced => {
    const { id, label } = was.point;
    const to = [is.point.label, "…", wordsBefore(is), is.note.mark].filter((part) => part !== "").join(" ");
    return {
      code: "note-moved",
      point: pieces.get(id) ?? null,
      label,
      from: plain(`${was.note.mark} ${was.note.text}`),
      to,
    };
  });
  const gone = new Set(moved.flat());
  const words = (notes: readonly PlacedNote[], pointOf: (id: string) => string | null): readonly NoteWords[] =>
    notes.flatMap((each) =>
      gone.has(each)
        ? []
        : [{ mark: each.note.mark, text: each.note.text, point: pointOf(each.point.id), label: each.point.label }],
    );
  return [
    ...changedNotes(
      words(before, (id) => pieces.get(id) ?? null),
      words(after, () => null),
    ),
    ...told,
  ];
}

/** Notes in the same words whose reference stands in another point, or between other words of its own. */
function movedNotes(
  before: readonly PlacedNote[],
  after: readonly PlacedNote[],
  mates: ReadonlyMap<string, string>,
): readonly (readonly [PlacedNote, PlacedNote])[] {
  const paired = new Set(mates.values());
  const byText = (notes: readonly PlacedNote[]): ReadonlyMap<string, readonly PlacedNote[]> => {
    const found = new Map<string, PlacedNote[]>();
    for (const each of notes) {
      const same = found.get(plain(each.note.text));
      if (same === undefined) found.set(plain(each.note.text), [each]);
      else same.push(each);
    }
    return found;
  };
  const there = byText(after);
  return [...byText(before)].flatMap(([text, olds]) => {
    const news = there.get(text) ?? [];
    // Of notes in the same words nobody can say which went.
    if (news.length !== olds.length) return [];
    return olds.flatMap((was, nth) => {
      const is = news[nth]!;
      const mate = mates.get(is.point.id);
      const isSame = mate === was.point.id;
      const isElsewhere = !isSame && (mate !== undefined || paired.has(was.point.id));
      return isElsewhere || (isSame && !standsAlike(was, is)) ? [[was, is] as const] : [];
    });
  });
}

function notesOf({ points }: Draft): readonly PlacedNote[] {
  return [...walkPoints(points)].flatMap(({ point }) =>
    point.outside === undefined ? (point.footnotes ?? []).map((note) => ({ note, point })) : [],
  );
}
