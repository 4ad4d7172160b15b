import { said, type Said } from "../../common/said.ts";
import type { Correspondence } from "../alignment.ts";
import { clauseName } from "../clause-name.ts";
import { walkPoints, type Draft, type Point } from "../draft.ts";
import { plain, standsAlike, wordsBefore, type PlacedNote } from "../note-place.ts";
import { picturesOf } from "../pictures.ts";

/** What differs between two drafts and is none of their words: notes that stand at another word of a point, and pictures. */
export function besideWords(a: Draft, b: Draft, pairs: readonly Correspondence[]): readonly Said[] {
  const [from, to] = [a, b].map(({ points }) => new Map([...walkPoints(points)].map(({ point }) => [point.id, point])));
  const notes = pairs.flatMap((pair) => {
    const [was, is] = [from!.get(pair.from[0] ?? ""), to!.get(pair.to[0] ?? "")];
    const one = pair.from.length === 1 && pair.to.length === 1;
    return one && was !== undefined && is !== undefined ? movedNotes(was, is) : [];
  });
  return [...notes, ...otherPictures(a, b)];
}

/** Notes in the same words that stand between other words. */
function movedNotes(was: Point, is: Point): readonly Said[] {
  const [olds, news] = [was, is].map((point) => (point.footnotes ?? []).map((note) => ({ note, point })));
  const wordsOf = ({ note }: PlacedNote): string => plain(note.text);
  if (olds!.length === 0 || olds!.map(wordsOf).join("\n") !== news!.map(wordsOf).join("\n")) return [];
  return news!.flatMap((now, nth) => {
    if (standsAlike(olds![nth]!, now)) return [];
    const { id, label } = is;
    const at = label === "" ? id : clauseName(label, id).replace(/[.:]$/u, "");
    return [said("paper-note-moved", { at, mark: now.note.mark, words: wordsBefore(now) })];
  });
}

/** Pictures of two files that tell which they have. */
function otherPictures(a: Draft, b: Draft): readonly Said[] {
  const [from, to] = [picturesOf(a), picturesOf(b)];
  if (from.marks === "" || to.marks === "" || from.marks === to.marks) return [];
  return [said("paper-pictures", { same: from.count === to.count, from: from.count, to: to.count })];
}
