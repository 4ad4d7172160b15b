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
 * What the composite says about itself, such as its parties, typed over without tracking. What is like none of it is told where
 * all is known that was printed.
 * @param unpaired the paragraphs that came back in no place of the text
 * @param frame what stands above and below the pages, and above the text too, where that is known
 */
export function retoldNotes(
  laid: readonly LaidParagraph[],
  unpaired: readonly ReturnedParagraph[],
  frame?: readonly string[],
): readonly { readonly from: string; readonly to: string }[] {
  const expected = [...laid.filter(isOwn).map(({ pieces }) => shownPieces(pieces)), ...(frame ?? [])];
  const own = unpaired.filter((each) => each.own).map(({ text }) => text);
  const missing = expected.filter((text) => !own.includes(text));
  const wordsOf = wordCache();
  return own.flatMap((to) => {
    if (to.trim() === "" || expected.includes(to)) return [];
    const like = missing.map((text) => likeness(text, to, wordsOf));
    const best = Math.max(0, ...like);
    if (best >= ALIKE) return [{ from: missing.splice(like.indexOf(best), 1)[0]!, to }];
    return frame === undefined ? [] : [{ from: "", to }];
  });
}
