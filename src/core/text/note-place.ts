import type { Footnote, Point } from "./draft.ts";
import { redlineTexts } from "./redline.ts";

/** A note in the point of a draft that refers to it. */
export interface PlacedNote {
  readonly note: Footnote;
  readonly point: Point;
}

/** How many units of the words before a note tell its place. */
const SHOWN = 40;

/** The last words before the place of a note. */
export function wordsBefore({ note, point }: PlacedNote): string {
  const words = plain(point.text.slice(0, note.at));
  return words.length > SHOWN ? words.slice(-SHOWN).replace(/^\S*\s/u, "") : words;
}

/** Whether a note stands between the words that it stood between, as far as these are there still. */
export function standsAlike({ note, point }: PlacedNote, now: PlacedNote): boolean {
  let [old, fresh, from] = [0, 0, -1];
  for (const { op, text } of redlineTexts(point.text, now.point.text)) {
    const [out, come] = [
      op === "insert" || op === "moveIn" ? 0 : text.length,
      op === "delete" || op === "moveOut" ? 0 : text.length,
    ];
    const isKept = out > 0 && come > 0;
    if (from === -1 && note.at <= old + out) from = fresh + (isKept ? note.at - old : 0);
    // Up to the next word that stayed anywhere is where it stood.
    if (isKept && note.at < old + out) return isBetween(now, from, fresh + Math.max(0, note.at - old));
    [old, fresh] = [old + out, fresh + come];
  }
  return isBetween(now, from === -1 ? fresh : from, fresh);
}

/** White space beside the place of a note is none of its words. */
function isBetween({ note, point }: PlacedNote, from: number, to: number): boolean {
  const [low, high] = [
    point.text.slice(0, from).trimEnd().length,
    point.text.length - point.text.slice(to).trimStart().length,
  ];
  return low <= note.at && note.at <= high;
}

/** Words without regard to the white space between them. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
