import { triggered } from "../../../common/triggered.ts";
import type { Fault } from "../finding.ts";
import { provisionsOf } from "../reading/provisions.ts";
import type { ReadSentence } from "../reading/reading.ts";
import { sidesOf } from "../sides.ts";
import { valuesJudged } from "./draft-values.ts";
import type { Rule } from "./rule.ts";
import { wrongDraft } from "./wrong-draft.ts";

/** The right number of a provision, told as what another party does than the one that the provision names. */
export const doers: Rule = {
  code: "wrong-draft",
  needs: ({ state }) => provisionsOf(state).all.length > 0,
  find: (reading) => {
    const { sentences, state } = reading;
    const sides = sidesOf(state);
    return sentences.flatMap((read): readonly Fault[] => {
      const doer = doerOf(read);
      if (doer === null) return [];
      const first = valuesJudged(reading).find(
        ({ from, borne, fault }) =>
          fault === null && borne?.how === "as-told" && from > doer.from && from < read.sentence.to,
      );
      const provision = first?.borne?.provision;
      if (first === undefined || provision === undefined) return [];
      const named = sides.in(provision.text);
      if (named.size !== 1 || named.has(doer.id) || ALL.test(provision.text)) return [];
      return [wrongDraft(first, provision, null, state)];
    });
  },
  finds: ["In the mediator's paper Northland sends ⟦200⟧ observers for 20 months."],
  allows: [
    "In the mediator's paper the River League sends 200 observers for 20 months.",
    "Northland wants the River League to send 300 observers for 30 months.",
    "In the mediator's paper each side gets 200 observers for 20 months.",
  ],
};

const ALL = triggered(/\b(?:each|both|either|neither|every)\b/iu);
/** What is done, not asked, said or met with. */
const DOES = triggered(
  /^(?:pays?|paid|bears?|sends?|sent|gets?|receives?|keeps?|gives?|provides?|provided|finances?|lends?|appoints?|sets|builds?|repairs?|owes?|hands|takes|draws|runs|oversees|commands|chairs|hosts?|will|shall|must|is|has)$/u,
);

/** The one party of a sentence that does something in it: no text of its own is spoken of, and nobody else. */
function doerOf({
  tokens,
  parties,
  drafts,
  values,
}: ReadSentence): { readonly id: string; readonly from: number } | null {
  const own = parties.filter(({ at }) => !drafts.some((ref) => at >= ref.at && at < ref.next));
  const [doer] = own;
  if (doer === undefined || doer.possessive || own.some(({ id }) => id !== doer.id)) return null;
  if (drafts.some(({ how, agent }) => how === "agent" || agent === doer.id)) return null;
  const isFirst = values.every(({ at }) => at > doer.next);
  return isFirst && DOES.test(tokens[doer.next]?.lower ?? "")
    ? { id: doer.id, from: tokens[doer.at]?.from ?? 0 }
    : null;
}
