import { triggered } from "../../../common/triggered.ts";
import type { ReadSentence } from "./reading.ts";
import type { Value } from "./values.ts";

const WISHES = triggered(
  /\b(?:would|could|should|shall|may|might|must|allow\w*|accept\w*|wants?|wanted|ask(?:s|ed)?|demand\w*|propos\w*|offer\w*|text|draft|paper|ceilings?|quotas?|(?<!without (?:any )?)limits?|caps?)\b/iu,
);

/** Whether words tell what a text allows or somebody wants. */
export function isWish(text: string): boolean {
  return WISHES.test(text);
}

/**
 * Whether a value is told as what a text allows or somebody wants, or as that of "the other side": neither is a count of what there is
 * that a figure of the record could be held against.
 */
export function tellsNoCount({ tokens, sentence }: ReadSentence, { next }: Value): boolean {
  return isWish(sentence.text) || tokens.slice(next, next + 4).some(({ lower }) => lower === "other");
}
