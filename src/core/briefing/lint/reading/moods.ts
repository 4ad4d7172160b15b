import { triggered } from "../../../common/triggered.ts";
import type { ReadSentence } from "./reading.ts";
import type { Value } from "./values.ts";

const WISHES = triggered(
  /\b(?:would|could|should|shall|may|might|must|allow\w*|accept\w*|wants?|wanted|ask(?:s|ed)?|demand\w*|propos\w*|offer\w*|text|draft|paper)\b/iu,
);

/** Whether words tell what a text allows or somebody wants. */
export function isWish(text: string): boolean {
  return WISHES.test(text);
}

/**
 * Whether a value is told as what a text allows or somebody wants, or as that of "the other side": neither is a count of what there is
 * that a figure of the record could be held against. Nor is "a ceiling of 2,000".
 */
export function tellsNoCount({ tokens, sentence }: ReadSentence, { at, next }: Value): boolean {
  const isLimit = tokens[at - 1]?.lower === "of" && LIMIT.test(tokens[at - 2]?.lower ?? "");
  return isLimit || isWish(sentence.text) || tokens.slice(next, next + 4).some(({ lower }) => lower === "other");
}

const LIMIT = triggered(/^(?:ceiling|limit|cap|maximum|minimum|floor|quota|target|threshold)$/u);
