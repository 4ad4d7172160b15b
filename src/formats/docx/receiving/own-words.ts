import { isOwn, type LaidParagraph } from "../writing/composite-layout.ts";
import { likeness, pairParagraphs, wordCache } from "./pairing.ts";
import { shownPieces, type PrintedLine } from "../composite-read.ts";
import type { ReturnedParagraph } from "./returned.ts";

/**
 * What came back with the program's own lines told apart: by their words and place. Their style says little, as a word processor gives
 * a paragraph that of the deleted one before it, or leaves its own to the words that follow.
 */
export function withOwnTold(
  found: readonly ReturnedParagraph[],
  laid: readonly LaidParagraph[],
  printed: readonly PrintedLine[] = [],
): readonly ReturnedParagraph[] {
  const lines = new Set(printed.map(({ text }) => text));
  const pairs = pairParagraphs(
    laid.map((each) => ({ text: shownPieces(each.pieces), point: null })),
    found.map(({ text }) => ({ text, point: null })),
  );
  return found.map((each, at) => {
    const pair = laid[pairs[at] ?? -1];
    const own = pair === undefined ? each.own || lines.has(each.text) : isOwn(pair);
    return own === each.own ? each : { ...each, own };
  });
}

/** Share of words that a line has in common with the one that was typed over. */
const ALIKE = 0.5;

/**
 * What the composite says about itself, such as its parties, typed over or taken out without tracking: each line counts as often as it
 * was written. What is like none of it is told where all is known that was printed.
 * @param unpaired the paragraphs that came back in no place of the text
 * @param stays whether what a line is about stands where it stood, so that the line should too
 * @param frame what stands above and below the pages, and above the text too, where that is known
 */
export function retoldNotes(
  laid: readonly LaidParagraph[],
  unpaired: readonly ReturnedParagraph[],
  stays: (line: LaidParagraph) => boolean,
  frame?: readonly string[],
): readonly { readonly from: string; readonly to: string }[] {
  const written = laid.filter(isOwn).map((line) => ({ text: shownPieces(line.pieces), stays: stays(line) }));
  const left = new Map<string, number>();
  for (const { text } of written) left.set(text, (left.get(text) ?? 0) + 1);
  const known = new Set([...left.keys(), ...(frame ?? [])]);
  const strange = unpaired.flatMap(({ own, text }) => {
    if (!own || text.trim() === "") return [];
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count > 0 ? [] : [text];
  });
  // Of lines that say the same, those are missing that have nothing else to go with.
  const missing = written
    .toSorted((one, other) => Number(one.stays) - Number(other.stays))
    .filter(({ text }) => {
      const count = left.get(text) ?? 0;
      left.set(text, count - 1);
      return count > 0;
    });
  const wordsOf = wordCache();
  const unlike: string[] = [];
  const retold = strange.flatMap((to) => {
    const like = missing.map(({ text }) => likeness(text, to, wordsOf));
    const best = Math.max(0, ...like);
    if (best >= ALIKE) return [{ from: missing.splice(like.indexOf(best), 1)[0]!.text, to }];
    if (!known.has(to)) unlike.push(to);
    return [];
  });
  // What is like none of them stands in the place of one that is gone, as far as there are such.
  const gone = missing.filter((line) => line.stays).map(({ text }) => text);
  const told = frame === undefined ? unlike.slice(0, gone.length) : unlike;
  const others = Array.from({ length: Math.max(gone.length, told.length) }, (_, at) => ({
    from: gone[at] ?? "",
    to: told[at] ?? "",
  }));
  return [...retold, ...others];
}
