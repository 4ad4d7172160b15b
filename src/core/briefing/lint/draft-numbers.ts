import { triggered } from "../../common/triggered.ts";
import { findFigures } from "../../evidence/figure-text.ts";
import { remembered } from "../../common/remembered.ts";
import type { ProcessState } from "../../record/state.ts";
import { wordsOfDraft } from "./draft-text.ts";

const OF_TEXT = triggered(/\b(?:drafts?|plans?|texts?|framework|proposals?|counter-?\p{L}+|points?|document)\b/iu);

/** Whether a sentence gives a figure as a text's, and a draft on record has it: no estimate then, whatever it resembles. */
export function isOfDraft(context: string, low: string, numbers: ReadonlySet<string>): boolean {
  return numbers.has(low) && OF_TEXT.test(context);
}

/** All figures of all drafts. */
export const draftNumbers = remembered(
  (state: ProcessState): ReadonlySet<string> =>
    new Set(
      state.drafts.flatMap(({ draft }) =>
        wordsOfDraft(draft).flatMap(({ text }) => findFigures(text).map(({ low }) => low)),
      ),
    ),
);
