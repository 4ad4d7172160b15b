import type { ProcessState, TabledDraft } from "../../../record/state.ts";
import { draftRefs } from "./drafts.ts";
import { namedParties, partiesIn, personsIn } from "./names.ts";
import { tokensOf } from "./tokens.ts";

/** The one draft that a few words name, such as the head of a column; null where none or several. */
export function draftNamedBy(words: string, state: ProcessState): TabledDraft | null {
  // A head has no article: "Mediator's paper" is the mediator's.
  const text = `the ${words}`;
  const tokens = tokensOf(text);
  const parties = namedParties(tokens, partiesIn(text, state), personsIn(tokens, state), state);
  const found = new Set(
    draftRefs(tokens, parties, [], 0, state)
      .filter(({ how }) => how === "named")
      .map(({ draft }) => draft),
  );
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : null;
}
