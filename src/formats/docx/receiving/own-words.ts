import { isOwn, type LaidParagraph } from "../writing/composite-layout.ts";
import { pairParagraphs } from "./pairing.ts";
import type { PrintedLine } from "../composite-read.ts";
import type { ReturnedParagraph } from "./returned.ts";

/**
 * What came back with the program's own lines told apart: by their words and place. Their style says little, as a word processor gives
 * a paragraph that of the deleted one before it, or leaves its own to the words that follow.
 */
export function withOwnTold(
  found: readonly ReturnedParagraph[],
  laid: readonly LaidParagraph[],
  shown: (laid: LaidParagraph) => string,
  printed: readonly PrintedLine[] = [],
): readonly ReturnedParagraph[] {
  const lines = new Set(printed.map(({ text }) => text));
  const pairs = pairParagraphs(
    laid.map((each) => ({ text: shown(each), point: null })),
    found.map(({ text }) => ({ text, point: null })),
  );
  return found.map((each, at) => {
    const pair = laid[pairs[at] ?? -1];
    const own = pair === undefined ? each.own || lines.has(each.text) : isOwn(pair);
    return own === each.own ? each : { ...each, own };
  });
}
