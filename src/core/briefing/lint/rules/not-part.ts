import { triggered } from "../../../common/triggered.ts";
import { said } from "../../../common/said.ts";
import type { ProcessState } from "../../../record/state.ts";
import type { Fault } from "../finding.ts";
import { numberAt } from "../reading/numbers.ts";
import type { Reading, ReadSentence } from "../reading/reading.ts";
import type { Rule } from "./rule.ts";

/** A party said to agree to what by the declaration it is no part of. */
export const notPart: Rule = {
  code: "wrong-role",
  needs: ({ state }) => state.counts.some(({ notPart: outside }) => outside.length > 0),
  find: ({ sentences, state }: Reading) => sentences.flatMap((read) => ofSentence(read, state)),
  finds: [
    "Judge Abe said that eight points were agreed. ⟦The River League had agreed to all eight⟧.",
    "Eight of ten points are agreed between Northland and Southland. ⟦The River League is part of that agreement⟧.",
  ],
  allows: [
    "Eight of ten points are agreed between Northland and Southland. The River League is not part of that agreement.",
    "Judge Abe said that eight points were agreed. Southland had agreed to all eight.",
    "The River League agreed to send observers.",
    "Eight of ten points are agreed. A member asked whether the River League accepts the eight.",
  ],
};

const AGREES = triggered(
  /^(?:(?:had|has|have|also|too) )*(?:agreed (?:to|with|on)|accepted|accepts|agrees? (?:to|with|on)|signed up to|backs|backed|is part of|was part of|belongs to|joined in|joins|supports|supported|endorsed|endorses)\b(.*)$/u,
);
/** What is asked, wished or denied says nothing of who agrees. */
const UNSAID = triggered(
  /\b(?:whether|if|unless|not|never|nobody|would|should|could|might|may|must|until)\b|n['’]t\b|\?/iu,
);
/** What it is said to agree to: all of those, or the agreement itself. */
const OBJECT = triggered(
  /^ ?(?:all|both|each|every one|them|it|that|this|these|those|the same|as well|too|the (?:agreement|agreed|deal|declaration))\b/u,
);

function ofSentence(read: ReadSentence, state: ProcessState): readonly Fault[] {
  const { tokens, sentence } = read;
  if (UNSAID.test(sentence.text)) return [];
  return read.parties.flatMap(({ id, next, at, possessive }): readonly Fault[] => {
    if (possessive) return [];
    let start = next;
    // "The Assembly, he added, had agreed": what is by the way.
    const end = tokens.findIndex(({ text }, each) => each > next && text === ",");
    if (tokens[next]?.text === "," && end > 0 && end - next <= 5) start = end + 1;
    const behind = tokens
      .slice(start, start + 9)
      .map(({ lower }) => lower)
      .join(" ");
    const object = AGREES.exec(behind)?.[1];
    if (object === undefined) return [];
    const count = state.counts.find(
      ({ agreed, between, notPart: outside }) =>
        outside.includes(id) &&
        !between.includes(id) &&
        (OBJECT.test(object) || hasNumber(read, start, agreed)) &&
        isSpokenOf(read, agreed),
    );
    if (count === undefined) return [];
    const nameOf = (of: string): string => state.parties.find((party) => party.id === of)?.name ?? of;
    const the = /^(?:the|a)$/u.test(tokens[at - 1]?.lower ?? "") ? 1 : 0;
    return [
      {
        code: "wrong-role",
        severity: "error",
        message: said("wrong-role.not-part", {
          agreed: count.agreed,
          total: count.total,
          between: count.between.map(nameOf),
          outside: nameOf(id),
        }),
        from: tokens[at - the]?.from ?? sentence.from,
        to: lastWord(read, start),
      },
    ];
  });
}

/** Where the clause ends that begins at a token. */
function lastWord({ tokens, sentence }: ReadSentence, start: number): number {
  const end = tokens.findIndex(({ text }, at) => at > start && /^[,;:.!?]$/u.test(text));
  return tokens[(end < 0 ? tokens.length : end) - 1]?.to ?? sentence.to;
}

function hasNumber({ tokens }: ReadSentence, from: number, number: number): boolean {
  return [0, 1, 2, 3, 4, 5, 6].some((step) => numberAt(tokens, from + step)?.value === number);
}

const AGREED = triggered(/\bagree(?:d|ment)?\b|\bsettled\b|\bcommon ground\b/iu);
/** How far back, in sentences, the number of points agreed may stand. */
const BACK = 3;

/** Whether the declaration is spoken of: its number, in this sentence or one before. */
function isSpokenOf(read: ReadSentence, agreed: number): boolean {
  for (
    let [back, far]: [ReadSentence | null, number] = [read, 0];
    back !== null && far < BACK;
    back = back.before, far++
  ) {
    const { tokens, sentence } = back;
    if (AGREED.test(sentence.text) && tokens.some((_token, at) => numberAt(tokens, at)?.value === agreed)) return true;
  }
  return false;
}
